-- Approved adopters: a household of one or two, from the approval on. Nothing is deleted: who leaves has ended.
CREATE TABLE adoption_adopter (
  id UUID NOT NULL PRIMARY KEY,
  reference VARCHAR(20) NOT NULL COMMENT 'year of approval and number, as people quote it',
  applicant_id UUID NULL COMMENT 'the enquiry they came from; null when approved elsewhere',
  kind VARCHAR(30) NOT NULL COMMENT 'adoption, fostering-for-adoption, concurrent, inter-country',
  approved_on DATE NOT NULL,
  state VARCHAR(20) NOT NULL COMMENT 'WAITING, MATCHED, PLACED, WITHDRAWN, ENDED',
  ended_on DATE NULL,
  ended_how VARCHAR(20) NULL COMMENT 'RESIGNED, TERMINATED, TRANSFERRED, ADOPTED',
  ended_why VARCHAR(2000) NULL,
  telephone VARCHAR(30) NULL,
  email VARCHAR(254) NULL,
  address VARCHAR(500) NULL,
  postcode VARCHAR(10) NULL,
  worker_id UUID NULL,
  from_agency VARCHAR(200) NULL COMMENT 'agency they were approved by before; null for none',
  to_agency VARCHAR(200) NULL COMMENT 'agency that has them now; null for none',
  charge BIGINT NULL COMMENT 'pence agreed for adoption from another country, at cost; null for none',
  created_by VARCHAR(200) NOT NULL,
  version INT NOT NULL DEFAULT 1,
  UNIQUE KEY adoption_adopter_reference (reference),
  KEY adoption_adopter_applicant (applicant_id),
  KEY adoption_adopter_state (state, approved_on)
) WITH SYSTEM VERSIONING;

CREATE TABLE adoption_member (
  adopter_id UUID NOT NULL,
  place SMALLINT NOT NULL COMMENT '1 or 2',
  person_id UUID NOT NULL,
  PRIMARY KEY (adopter_id, place),
  KEY adoption_member_person (person_id)
) WITH SYSTEM VERSIONING;

-- What they are approved for and wish; periods end with the first day after.
CREATE TABLE adoption_terms (
  id UUID NOT NULL PRIMARY KEY,
  adopter_id UUID NOT NULL,
  starts DATE NOT NULL,
  ends DATE NULL,
  children INT NOT NULL,
  age_from INT NULL,
  age_to INT NULL COMMENT 'oldest age, included',
  siblings BOOLEAN NOT NULL,
  wishes VARCHAR(4000) NULL,
  conditions VARCHAR(4000) NULL,
  made_by VARCHAR(200) NOT NULL,
  KEY adoption_terms_adopter (adopter_id, starts)
) WITH SYSTEM VERSIONING;

-- Numbers of adopters, one row a year.
CREATE TABLE adoption_number (
  year SMALLINT NOT NULL PRIMARY KEY,
  last INT NOT NULL
);

-- A match with a child, as a person recorded it; one that was undone stays with the reason.
CREATE TABLE adoption_match (
  id UUID NOT NULL PRIMARY KEY,
  adopter_id UUID NOT NULL,
  child_id UUID NOT NULL,
  matched_on DATE NOT NULL,
  reason VARCHAR(2000) NOT NULL,
  made_by VARCHAR(200) NOT NULL,
  placed_on DATE NULL,
  undone_on DATE NULL,
  undone_why VARCHAR(2000) NULL,
  undone_by VARCHAR(200) NULL,
  KEY adoption_match_adopter (adopter_id, matched_on),
  KEY adoption_match_child (child_id)
) WITH SYSTEM VERSIONING;

CREATE TABLE adoption_review (
  id UUID NOT NULL PRIMARY KEY,
  adopter_id UUID NOT NULL,
  held_on DATE NOT NULL,
  cause VARCHAR(20) NOT NULL COMMENT 'YEARLY, CHANGE',
  views VARCHAR(4000) NOT NULL COMMENT 'what the adopters say',
  summary VARCHAR(4000) NOT NULL,
  outcome VARCHAR(20) NOT NULL COMMENT 'STANDS, TERMS, PANEL',
  verdict VARCHAR(20) NULL COMMENT 'what was decided after the panel; null while it was not',
  verdict_on DATE NULL,
  made_by VARCHAR(200) NOT NULL,
  KEY adoption_review_adopter (adopter_id, held_on)
) WITH SYSTEM VERSIONING;
