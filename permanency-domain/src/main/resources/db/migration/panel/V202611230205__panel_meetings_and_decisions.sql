-- Central lists: who may sit on a panel.
CREATE TABLE panel_member (
  id UUID NOT NULL PRIMARY KEY,
  panel VARCHAR(20) NOT NULL COMMENT 'key in the rule panels',
  name VARCHAR(200) NOT NULL,
  office VARCHAR(20) NOT NULL COMMENT 'CHAIR, VICE_CHAIR, MEMBER',
  independent BOOLEAN NOT NULL,
  roles VARCHAR(1000) NOT NULL COMMENT 'what they are and which seats they fill, one a line',
  employer VARCHAR(20) NOT NULL COMMENT 'COUNCIL, AGENCY, OTHER',
  practised_since DATE NULL COMMENT 'first day of relevant experience after qualifying',
  email VARCHAR(254) NULL,
  user_id VARCHAR(60) NULL COMMENT 'user who signs in as this member',
  starts DATE NOT NULL,
  ends DATE NULL COMMENT 'first day after',
  notice_on DATE NULL,
  notice_by VARCHAR(20) NULL COMMENT 'MEMBER, AGENCY',
  notice_why VARCHAR(500) NULL,
  version INT NOT NULL DEFAULT 1,
  UNIQUE KEY panel_member_user (panel, user_id),
  KEY panel_member_panel (panel, name)
) WITH SYSTEM VERSIONING;

CREATE TABLE panel_meeting (
  id UUID NOT NULL PRIMARY KEY,
  panel VARCHAR(20) NOT NULL,
  on_day DATE NOT NULL,
  begins TIME NOT NULL,
  place VARCHAR(200) NOT NULL,
  joint BOOLEAN NOT NULL COMMENT 'panel of two or more agencies',
  state VARCHAR(20) NOT NULL,
  version INT NOT NULL DEFAULT 1,
  KEY panel_meeting_day (panel, on_day)
) WITH SYSTEM VERSIONING;

-- Members called to a meeting; those with a time of coming were there.
CREATE TABLE panel_called (
  meeting_id UUID NOT NULL,
  member_id UUID NOT NULL,
  answer VARCHAR(20) NOT NULL COMMENT 'ASKED, COMING, APOLOGIES',
  came TIME NULL,
  went TIME NULL,
  PRIMARY KEY (meeting_id, member_id),
  KEY panel_called_member (member_id)
) WITH SYSTEM VERSIONING;

-- A matter on the agenda of a meeting.
CREATE TABLE panel_item (
  id UUID NOT NULL PRIMARY KEY,
  meeting_id UUID NOT NULL,
  matter_id UUID NOT NULL,
  slot TIME NOT NULL,
  minutes INT NOT NULL COMMENT 'how long the slot is',
  state VARCHAR(20) NOT NULL COMMENT 'LISTED, HEARD, INVALID, TAKEN_OFF',
  heard_from TIME NULL,
  heard_until TIME NULL,
  presided_by UUID NULL,
  finding VARCHAR(20) NULL,
  reasons TEXT NULL,
  advice TEXT NULL,
  votes_for INT NULL,
  votes_against INT NULL,
  votes_abstain INT NULL,
  places INT NULL,
  age_from INT NULL,
  age_to INT NULL,
  home_type VARCHAR(40) NULL,
  conditions VARCHAR(2000) NULL,
  invalid_why TEXT NULL,
  final_on DATE NULL COMMENT 'day on which its minutes became final',
  final_by VARCHAR(200) NULL,
  version INT NOT NULL DEFAULT 1,
  KEY panel_item_meeting (meeting_id, slot),
  KEY panel_item_matter (matter_id)
) WITH SYSTEM VERSIONING;

CREATE TABLE panel_conflict (
  item_id UUID NOT NULL,
  member_id UUID NOT NULL,
  what VARCHAR(500) NOT NULL,
  declared_on DATE NOT NULL,
  declared_by VARCHAR(200) NOT NULL,
  PRIMARY KEY (item_id, member_id)
) WITH SYSTEM VERSIONING;

-- Who else is there for a matter: applicants, their worker, an adviser.
CREATE TABLE panel_attendee (
  id UUID NOT NULL PRIMARY KEY,
  item_id UUID NOT NULL,
  name VARCHAR(200) NOT NULL,
  role VARCHAR(100) NOT NULL,
  attended BOOLEAN NULL COMMENT 'null while it is not known',
  KEY panel_attendee_item (item_id)
) WITH SYSTEM VERSIONING;

-- Minutes are made of notes, each its writer's own, so that several may write at once.
CREATE TABLE panel_note (
  id UUID NOT NULL PRIMARY KEY,
  item_id UUID NOT NULL,
  words TEXT NOT NULL,
  correction BOOLEAN NOT NULL COMMENT 'written after the minutes were final',
  made_at TIMESTAMP(6) NOT NULL,
  made_by VARCHAR(200) NOT NULL,
  user_id VARCHAR(60) NOT NULL,
  number INT NOT NULL COMMENT 'of the item, from 1',
  version INT NOT NULL DEFAULT 1,
  UNIQUE KEY panel_note_item (item_id, number)
) WITH SYSTEM VERSIONING;

-- Words that members do not see in the papers of a matter.
CREATE TABLE panel_redaction (
  id UUID NOT NULL PRIMARY KEY,
  matter_id UUID NOT NULL,
  words VARCHAR(200) NOT NULL,
  why VARCHAR(200) NOT NULL,
  made_by VARCHAR(200) NOT NULL,
  made_on DATE NOT NULL,
  lifted_on DATE NULL,
  KEY panel_redaction_matter (matter_id)
) WITH SYSTEM VERSIONING;

CREATE TABLE panel_decision (
  id UUID NOT NULL PRIMARY KEY,
  matter_id UUID NOT NULL,
  basis VARCHAR(20) NOT NULL COMMENT 'PANEL, MECHANISM, NONE',
  recommended VARCHAR(20) NULL,
  finding VARCHAR(20) NOT NULL,
  differs BOOLEAN NOT NULL,
  final_one BOOLEAN NOT NULL,
  qualifying BOOLEAN NOT NULL,
  places INT NULL,
  age_from INT NULL,
  age_to INT NULL,
  home_type VARCHAR(40) NULL,
  conditions VARCHAR(2000) NULL,
  reasons TEXT NULL,
  decided_on DATE NOT NULL,
  decided_by VARCHAR(200) NOT NULL,
  told_on DATE NULL COMMENT 'by word of mouth',
  written_on DATE NULL,
  number INT NOT NULL COMMENT 'of the matter, from 1',
  UNIQUE KEY panel_decision_number (matter_id, number),
  KEY panel_decision_day (decided_on)
) WITH SYSTEM VERSIONING;

-- What applicants or carers did after a qualifying determination, and what the mechanism said.
CREATE TABLE panel_answer (
  id UUID NOT NULL PRIMARY KEY,
  decision_id UUID NOT NULL,
  kind VARCHAR(20) NOT NULL COMMENT 'REPRESENTATIONS, MECHANISM, ACCEPTED',
  received_on DATE NOT NULL,
  words TEXT NULL,
  finding VARCHAR(20) NULL COMMENT 'of the independent review mechanism',
  finding_on DATE NULL,
  finding_why TEXT NULL,
  made_by VARCHAR(200) NOT NULL,
  UNIQUE KEY panel_answer_decision (decision_id)
) WITH SYSTEM VERSIONING;

CREATE TABLE panel_letter (
  id UUID NOT NULL PRIMARY KEY,
  decision_id UUID NOT NULL,
  template VARCHAR(60) NOT NULL,
  rule_file VARCHAR(200) NOT NULL,
  subject VARCHAR(200) NOT NULL,
  body TEXT NOT NULL,
  address VARCHAR(254) NULL COMMENT 'e-mail address; null when it went by post',
  written_on DATE NOT NULL,
  written_by VARCHAR(200) NOT NULL,
  KEY panel_letter_decision (decision_id)
) WITH SYSTEM VERSIONING;
