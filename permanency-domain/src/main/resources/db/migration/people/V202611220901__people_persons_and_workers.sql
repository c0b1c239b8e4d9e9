-- People: children, carers, workers. One row a person; what is particular to a child stands beside.
CREATE TABLE people_person (
  id UUID NOT NULL PRIMARY KEY,
  family_name VARCHAR(100) NULL,
  given_names VARCHAR(100) NULL,
  known_as VARCHAR(100) NULL,
  born DATE NULL,
  died DATE NULL,
  sex CHAR(1) NULL COMMENT 'M, F, U',
  ethnicity VARCHAR(4) NULL COMMENT 'code of the national return',
  language VARCHAR(60) NULL,
  religion VARCHAR(60) NULL,
  disability VARCHAR(200) NULL,
  nhs_number CHAR(10) NULL,
  restricted BOOLEAN NOT NULL DEFAULT FALSE,
  version INT NOT NULL DEFAULT 1,
  KEY people_person_name (family_name, given_names)
) WITH SYSTEM VERSIONING;

CREATE TABLE people_alias (
  id UUID NOT NULL PRIMARY KEY,
  person_id UUID NOT NULL,
  family_name VARCHAR(100) NOT NULL,
  given_names VARCHAR(100) NOT NULL,
  kind VARCHAR(20) NOT NULL COMMENT 'birth, former, also-known-as',
  KEY people_alias_person (person_id)
) WITH SYSTEM VERSIONING;

CREATE TABLE people_address (
  id UUID NOT NULL PRIMARY KEY,
  person_id UUID NOT NULL,
  line1 VARCHAR(200) NOT NULL,
  line2 VARCHAR(200) NULL,
  town VARCHAR(100) NULL,
  postcode VARCHAR(10) NULL,
  uprn VARCHAR(12) NULL COMMENT 'unique property reference number, up to 12 digits',
  starts DATE NOT NULL,
  ends DATE NULL COMMENT 'first day after; null is current',
  KEY people_address_person (person_id)
) WITH SYSTEM VERSIONING;

CREATE TABLE people_sibling_group (
  id UUID NOT NULL PRIMARY KEY,
  council VARCHAR(10) NOT NULL,
  code VARCHAR(50) NOT NULL,
  UNIQUE KEY people_sibling_group_code (council, code)
) WITH SYSTEM VERSIONING;

-- A child belongs to a council; its number is unique only within that council.
CREATE TABLE people_child (
  id UUID NOT NULL PRIMARY KEY COMMENT 'the same id as in people_person',
  council VARCHAR(10) NOT NULL,
  number VARCHAR(30) NOT NULL,
  upn VARCHAR(13) NULL,
  mother BOOLEAN NULL COMMENT 'is a mother',
  mother_child_born DATE NULL,
  uasc_ceased DATE NULL COMMENT 'day on which unaccompanied asylum-seeking status ends or ended',
  uasc BOOLEAN NOT NULL DEFAULT FALSE,
  sibling_group_id UUID NULL,
  facts_year SMALLINT NULL COMMENT 'collection year whose Header gave the facts of the person',
  version INT NOT NULL DEFAULT 1,
  UNIQUE KEY people_child_number (council, number),
  KEY people_child_siblings (sibling_group_id)
) WITH SYSTEM VERSIONING;

-- Who may open a restricted record.
CREATE TABLE people_restriction (
  person_id UUID NOT NULL,
  user_id VARCHAR(60) NOT NULL,
  granted_by VARCHAR(200) NOT NULL,
  PRIMARY KEY (person_id, user_id)
) WITH SYSTEM VERSIONING;

CREATE TABLE people_worker (
  id UUID NOT NULL PRIMARY KEY,
  code VARCHAR(50) NOT NULL,
  name VARCHAR(200) NOT NULL,
  UNIQUE KEY people_worker_code (code)
) WITH SYSTEM VERSIONING;

CREATE TABLE people_worker_post (
  id UUID NOT NULL PRIMARY KEY,
  worker_id UUID NOT NULL,
  organisation VARCHAR(20) NOT NULL COMMENT 'council, provider',
  post VARCHAR(100) NOT NULL,
  qualified BOOLEAN NOT NULL,
  starts DATE NOT NULL,
  ends DATE NULL COMMENT 'first day after; null is current',
  UNIQUE KEY people_worker_post_start (worker_id, starts)
) WITH SYSTEM VERSIONING;

CREATE TABLE people_team (
  id UUID NOT NULL PRIMARY KEY,
  name VARCHAR(100) NOT NULL,
  organisation VARCHAR(20) NOT NULL,
  UNIQUE KEY people_team_name (name)
) WITH SYSTEM VERSIONING;

CREATE TABLE people_team_member (
  id UUID NOT NULL PRIMARY KEY,
  team_id UUID NOT NULL,
  worker_id UUID NOT NULL,
  starts DATE NOT NULL,
  ends DATE NULL,
  UNIQUE KEY people_team_member_start (team_id, worker_id, starts)
) WITH SYSTEM VERSIONING;
