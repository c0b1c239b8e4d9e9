-- Who signs in as a carer of which household.
CREATE TABLE portal_carer (
  user_id VARCHAR(60) NOT NULL PRIMARY KEY,
  household_id UUID NOT NULL,
  email VARCHAR(254) NULL,
  linked_by VARCHAR(200) NOT NULL,
  linked_at TIMESTAMP(6) NOT NULL,
  KEY portal_carer_household (household_id)
) WITH SYSTEM VERSIONING;

-- What carers wrote; the words stand in the case record of the child.
CREATE TABLE portal_entry (
  id UUID NOT NULL PRIMARY KEY,
  recording_id UUID NOT NULL,
  household_id UUID NOT NULL,
  child_id UUID NOT NULL,
  kind VARCHAR(40) NOT NULL COMMENT 'key of the rule carer-diary',
  on_day DATE NOT NULL,
  written_at TIMESTAMP(6) NOT NULL,
  written_by VARCHAR(60) NOT NULL,
  written_by_name VARCHAR(200) NOT NULL,
  once VARCHAR(64) NOT NULL COMMENT 'of the form that sent it, so that one sent twice counts once',
  read_at TIMESTAMP(6) NULL,
  read_by VARCHAR(200) NULL,
  UNIQUE KEY portal_entry_once (household_id, once),
  KEY portal_entry_day (household_id, on_day),
  KEY portal_entry_unread (read_at, on_day)
) WITH SYSTEM VERSIONING;

-- Telephone, e-mail and address as a carer asked to change them, and what staff decided.
CREATE TABLE portal_detail (
  id UUID NOT NULL PRIMARY KEY,
  household_id UUID NOT NULL,
  telephone VARCHAR(30) NULL,
  email VARCHAR(254) NULL,
  address VARCHAR(500) NULL,
  asked_on DATE NOT NULL,
  asked_by VARCHAR(200) NOT NULL,
  state VARCHAR(12) NOT NULL COMMENT 'ASKED, CONFIRMED, REFUSED, OVERTAKEN',
  decided_on DATE NULL,
  decided_by VARCHAR(200) NULL,
  why VARCHAR(500) NULL,
  turn BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL DEFAULT 1,
  UNIQUE KEY portal_detail_turn (turn),
  KEY portal_detail_household (household_id, asked_on)
) WITH SYSTEM VERSIONING;

-- Photographs and what else a child shall keep; the file stands in the case record of the child.
CREATE TABLE portal_keepsake (
  id UUID NOT NULL PRIMARY KEY,
  household_id UUID NOT NULL,
  child_id UUID NOT NULL,
  document_id UUID NULL COMMENT 'null for words without a picture',
  version_id UUID NULL,
  on_day DATE NOT NULL,
  title VARCHAR(200) NOT NULL,
  words VARCHAR(4000) NULL,
  added_at TIMESTAMP(6) NOT NULL,
  added_by VARCHAR(200) NOT NULL,
  once VARCHAR(64) NOT NULL,
  passed_on DATE NULL COMMENT 'day on which staff passed it on to the child''s next carers',
  passed_by VARCHAR(200) NULL,
  UNIQUE KEY portal_keepsake_once (household_id, once),
  KEY portal_keepsake_child (child_id, on_day)
) WITH SYSTEM VERSIONING;
