-- Assessments of people who apply to foster or to adopt, from the decision to go on to the agency's.
CREATE TABLE assessment_case (
  id UUID NOT NULL PRIMARY KEY,
  reference VARCHAR(20) NOT NULL,
  enquiry_id UUID NOT NULL COMMENT 'also the id of the applicant',
  kind VARCHAR(40) NOT NULL COMMENT 'key of the rule assessment',
  fast_track BOOLEAN NOT NULL DEFAULT FALSE,
  former_carer BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'fostered or adopted through another service before',
  applied DATE NOT NULL,
  begun DATE NOT NULL,
  state VARCHAR(20) NOT NULL,
  information_on DATE NULL COMMENT 'all information of stage one was there',
  paused_since DATE NULL,
  pause_reason VARCHAR(40) NULL COMMENT 'key of the rule assessment',
  worker_id UUID NULL,
  report VARCHAR(10) NULL COMMENT 'full, brief',
  report_on DATE NULL COMMENT 'shared with the applicants',
  comments VARCHAR(4000) NULL,
  comments_on DATE NULL,
  opinion VARCHAR(4000) NULL COMMENT 'second opinion',
  opinion_on DATE NULL,
  opinion_by VARCHAR(200) NULL,
  places INT NULL,
  age_from INT NULL,
  age_to INT NULL,
  type VARCHAR(30) NULL,
  conditions VARCHAR(2000) NULL,
  siblings BOOLEAN NOT NULL DEFAULT FALSE,
  needs VARCHAR(500) NULL,
  languages VARCHAR(200) NULL,
  faith VARCHAR(200) NULL,
  area VARCHAR(200) NULL,
  household_id UUID NULL COMMENT 'carers that exist already, or that were approved',
  adopter_id UUID NULL COMMENT 'adopters that were approved',
  created_by VARCHAR(200) NOT NULL,
  created_by_id VARCHAR(60) NOT NULL,
  version INT NOT NULL DEFAULT 1,
  UNIQUE KEY assessment_case_reference (reference),
  KEY assessment_case_enquiry (enquiry_id),
  KEY assessment_case_state (state, begun)
) WITH SYSTEM VERSIONING;

CREATE TABLE assessment_number (
  year SMALLINT NOT NULL PRIMARY KEY,
  last INT NOT NULL
);

CREATE TABLE assessment_person (
  id UUID NOT NULL PRIMARY KEY,
  case_id UUID NOT NULL,
  role VARCHAR(20) NOT NULL COMMENT 'applicant, member, visitor, elsewhere',
  given_names VARCHAR(100) NOT NULL,
  family_name VARCHAR(100) NOT NULL,
  born DATE NULL,
  sex CHAR(1) NULL,
  ethnicity VARCHAR(4) NULL,
  left_on DATE NULL,
  seq BIGINT NOT NULL AUTO_INCREMENT COMMENT 'order of entry',
  UNIQUE KEY assessment_person_seq (seq),
  KEY assessment_person_case (case_id)
) WITH SYSTEM VERSIONING;

CREATE TABLE assessment_check (
  id UUID NOT NULL PRIMARY KEY,
  case_id UUID NOT NULL,
  person_id UUID NULL COMMENT 'null for the household as a whole',
  kind VARCHAR(40) NOT NULL COMMENT 'key of the rule assessment-checks',
  asked DATE NOT NULL,
  received DATE NULL,
  outcome VARCHAR(20) NULL COMMENT 'clear, accepted, refused, waived',
  expires DATE NULL COMMENT 'last day on which it holds; null for always',
  note VARCHAR(2000) NULL,
  made_by VARCHAR(200) NOT NULL,
  KEY assessment_check_case (case_id, kind),
  KEY assessment_check_expires (expires)
) WITH SYSTEM VERSIONING;

CREATE TABLE assessment_section (
  case_id UUID NOT NULL,
  section VARCHAR(40) NOT NULL COMMENT 'key of the rule assessment-forms',
  complete BOOLEAN NOT NULL DEFAULT FALSE,
  version INT NOT NULL DEFAULT 1,
  PRIMARY KEY (case_id, section)
) WITH SYSTEM VERSIONING;

CREATE TABLE assessment_answer (
  case_id UUID NOT NULL,
  question VARCHAR(60) NOT NULL COMMENT 'key of the rule assessment-forms',
  answer VARCHAR(8000) NOT NULL,
  made_by VARCHAR(200) NOT NULL,
  made_by_id VARCHAR(60) NOT NULL,
  made_at TIMESTAMP(6) NOT NULL,
  taken_from VARCHAR(20) NULL COMMENT 'reference of the assessment it was taken over from',
  PRIMARY KEY (case_id, question)
) WITH SYSTEM VERSIONING;

CREATE TABLE assessment_temporary (
  id UUID NOT NULL PRIMARY KEY,
  enquiry_id UUID NOT NULL,
  kind VARCHAR(40) NOT NULL COMMENT 'key of the rule assessment',
  child_id UUID NOT NULL,
  household_id UUID NOT NULL,
  starts DATE NOT NULL,
  until DATE NULL COMMENT 'last day; null where the law sets none',
  extended_on DATE NULL,
  extension_by VARCHAR(200) NULL COMMENT 'nominated officer',
  extension_why VARCHAR(2000) NULL,
  ended_on DATE NULL,
  ended_why VARCHAR(2000) NULL,
  approved_by VARCHAR(200) NOT NULL,
  version INT NOT NULL DEFAULT 1,
  KEY assessment_temporary_enquiry (enquiry_id),
  KEY assessment_temporary_child (child_id)
) WITH SYSTEM VERSIONING;
