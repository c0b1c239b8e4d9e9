-- Arrangements that others make and tell the agency of: private fostering, adoption without an agency.
CREATE TABLE arrangements_arrangement (
  id UUID NOT NULL PRIMARY KEY,
  reference VARCHAR(20) NOT NULL COMMENT 'year and number, as people quote it',
  kind VARCHAR(30) NOT NULL COMMENT 'PRIVATE_FOSTERING, STEP_PARENT, NON_AGENCY',
  child_id UUID NULL COMMENT 'the child where it has a record here; its restriction holds here too',
  given_names VARCHAR(100) NOT NULL,
  family_name VARCHAR(100) NOT NULL,
  born DATE NOT NULL,
  disabled BOOLEAN NOT NULL,
  carers VARCHAR(200) NOT NULL COMMENT 'names of the carers or of who wants to adopt',
  relation VARCHAR(40) NULL COMMENT 'key of the rule notified-arrangements; private fostering only',
  telephone VARCHAR(30) NULL,
  address VARCHAR(500) NULL,
  postcode VARCHAR(10) NULL,
  notified_on DATE NOT NULL COMMENT 'day on which the agency became aware',
  notifier VARCHAR(40) NOT NULL COMMENT 'key of the rule notified-arrangements',
  notifier_name VARCHAR(200) NULL,
  starts DATE NOT NULL COMMENT 'first day of the child with the carers',
  expected_end DATE NULL COMMENT 'first day after, as it is meant; null when nobody knows',
  ceases DATE NOT NULL COMMENT 'birthday from which the rule does not hold any more',
  state VARCHAR(20) NOT NULL,
  decided_on DATE NULL COMMENT 'day of the first decision on suitability',
  court_due DATE NULL COMMENT 'day by which the court wants its report',
  applied_on DATE NULL,
  ended_on DATE NULL,
  end_told_on DATE NULL COMMENT 'day on which the agency was told of the end',
  worker_id UUID NULL,
  imported VARCHAR(60) NULL COMMENT 'REFERENCE of the file it came from',
  created_by VARCHAR(200) NOT NULL,
  version INT NOT NULL DEFAULT 1,
  UNIQUE KEY arrangements_reference (reference),
  UNIQUE KEY arrangements_imported (imported),
  KEY arrangements_child (child_id),
  KEY arrangements_state (state, notified_on)
) WITH SYSTEM VERSIONING;

CREATE TABLE arrangements_visit (
  id UUID NOT NULL PRIMARY KEY,
  arrangement_id UUID NOT NULL,
  on_day DATE NOT NULL,
  visitor VARCHAR(200) NOT NULL,
  seen_alone BOOLEAN NOT NULL COMMENT 'whether the child was spoken to alone',
  not_alone_why VARCHAR(500) NULL,
  report VARCHAR(8000) NOT NULL,
  made_at TIMESTAMP(6) NOT NULL,
  made_by VARCHAR(200) NOT NULL,
  imported VARCHAR(60) NULL COMMENT 'REFERENCE of the file it came from',
  UNIQUE KEY arrangements_visit_imported (imported),
  KEY arrangements_visit_of (arrangement_id, on_day)
) WITH SYSTEM VERSIONING;

-- Numbers of arrangements, one row a year.
CREATE TABLE arrangements_number (
  year SMALLINT NOT NULL PRIMARY KEY,
  last INT NOT NULL
);
