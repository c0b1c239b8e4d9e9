-- Versions of rules that administrators write on screen; the files below tenants/ are the first versions.
CREATE TABLE rules_version (
  id UUID NOT NULL PRIMARY KEY,
  rule VARCHAR(60) NOT NULL COMMENT 'name of the rule, e.g. fostering-allowances',
  first_day DATE NOT NULL,
  state VARCHAR(10) NOT NULL COMMENT 'DRAFT, SUBMITTED, APPROVED, WITHDRAWN',
  why VARCHAR(500) NOT NULL,
  copied_from VARCHAR(200) NULL COMMENT 'file of the version it began as',
  content MEDIUMTEXT NOT NULL COMMENT 'YAML, byte for byte as it is exported',
  version INT NOT NULL DEFAULT 1,
  KEY rules_version_rule (rule, first_day)
) WITH SYSTEM VERSIONING;

-- Who did what to a version, when and why. Whoever wrote may not approve.
CREATE TABLE rules_step (
  version_id UUID NOT NULL,
  number INT NOT NULL,
  what VARCHAR(10) NOT NULL COMMENT 'CREATE, SAVE, SUBMIT, RETURN, APPROVE, WITHDRAW',
  actor_id VARCHAR(60) NOT NULL,
  actor_name VARCHAR(200) NOT NULL,
  at TIMESTAMP(6) NOT NULL,
  why VARCHAR(500) NULL,
  PRIMARY KEY (version_id, number),
  CONSTRAINT rules_step_version FOREIGN KEY (version_id) REFERENCES rules_version (id)
) WITH SYSTEM VERSIONING;

-- Rises with every approval, so that each server sees cheaply whether its rules are still the ones in force.
CREATE TABLE rules_stamp (
  one TINYINT NOT NULL PRIMARY KEY,
  stamp BIGINT NOT NULL
);
