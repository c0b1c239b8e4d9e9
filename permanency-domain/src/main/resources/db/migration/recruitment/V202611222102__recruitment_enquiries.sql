-- People who ask to foster or adopt, from the first word on; each is an applicant from then on.
CREATE TABLE recruitment_enquiry (
  id UUID NOT NULL PRIMARY KEY COMMENT 'also the id of the applicant',
  reference VARCHAR(20) NOT NULL COMMENT 'year and number, as people quote it',
  kind VARCHAR(40) NOT NULL COMMENT 'key of the rule recruitment',
  source VARCHAR(40) NOT NULL COMMENT 'key of the rule recruitment',
  channel VARCHAR(20) NOT NULL COMMENT 'form, telephone, email, person',
  received DATE NOT NULL,
  received_at TIMESTAMP(6) NOT NULL,
  family_name VARCHAR(100) NOT NULL,
  given_names VARCHAR(100) NOT NULL,
  second_family_name VARCHAR(100) NULL,
  second_given_names VARCHAR(100) NULL,
  telephone VARCHAR(30) NULL,
  email VARCHAR(254) NULL,
  address VARCHAR(500) NULL,
  postcode VARCHAR(10) NULL,
  message VARCHAR(4000) NULL,
  state VARCHAR(20) NOT NULL,
  pack_sent DATE NULL,
  referred_to VARCHAR(200) NULL,
  worker_id UUID NULL,
  once VARCHAR(64) NULL COMMENT 'form that sent it, so that one sent twice counts once',
  created_by VARCHAR(200) NOT NULL,
  version INT NOT NULL DEFAULT 1,
  UNIQUE KEY recruitment_enquiry_reference (reference),
  UNIQUE KEY recruitment_enquiry_once (once),
  KEY recruitment_enquiry_received (received),
  KEY recruitment_enquiry_state (state, received)
) WITH SYSTEM VERSIONING;

CREATE TABLE recruitment_contact (
  id UUID NOT NULL PRIMARY KEY,
  enquiry_id UUID NOT NULL,
  on_day DATE NOT NULL,
  how VARCHAR(20) NOT NULL COMMENT 'telephone, email, letter, visit, meeting',
  note VARCHAR(4000) NOT NULL,
  made_at TIMESTAMP(6) NOT NULL,
  made_by VARCHAR(200) NOT NULL,
  KEY recruitment_contact_enquiry (enquiry_id, on_day)
) WITH SYSTEM VERSIONING;

-- Numbers of enquiries, one row a year.
CREATE TABLE recruitment_number (
  year SMALLINT NOT NULL PRIMARY KEY,
  last INT NOT NULL
);
