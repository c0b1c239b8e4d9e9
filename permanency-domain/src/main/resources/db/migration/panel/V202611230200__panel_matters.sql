-- What comes before a fostering or adoption panel and is decided after it.
CREATE TABLE panel_matter (
  id UUID NOT NULL PRIMARY KEY,
  reference VARCHAR(20) NOT NULL COMMENT 'year and number, as people quote it',
  kind VARCHAR(30) NOT NULL,
  panel VARCHAR(20) NOT NULL COMMENT 'key in the rule panels',
  item_kind VARCHAR(30) NOT NULL COMMENT 'the piece of work in its own room',
  item_id UUID NOT NULL,
  subject_kind VARCHAR(20) NOT NULL,
  subject_id UUID NOT NULL,
  title VARCHAR(200) NOT NULL,
  proposal VARCHAR(4000) NULL,
  places INT NULL,
  age_from INT NULL,
  age_to INT NULL,
  home_type VARCHAR(40) NULL,
  conditions VARCHAR(2000) NULL,
  state VARCHAR(20) NOT NULL,
  referred_on DATE NOT NULL,
  referred_by VARCHAR(200) NOT NULL,
  meeting_on DATE NULL COMMENT 'day of the meeting it is on the agenda of, or was heard at',
  recommended VARCHAR(20) NULL COMMENT 'the finding that stands',
  recommended_on DATE NULL,
  decided VARCHAR(20) NULL COMMENT 'the last decision',
  decided_on DATE NULL,
  final_one BOOLEAN NOT NULL DEFAULT FALSE,
  open_item VARCHAR(100) NULL COMMENT 'kind and work while it is open, so that it is open once',
  version INT NOT NULL DEFAULT 1,
  UNIQUE KEY panel_matter_reference (reference),
  UNIQUE KEY panel_matter_open (open_item),
  KEY panel_matter_item (item_kind, item_id),
  KEY panel_matter_subject (subject_kind, subject_id),
  KEY panel_matter_state (state, panel)
) WITH SYSTEM VERSIONING;

-- Numbers of matters, one row a year.
CREATE TABLE panel_number (
  year SMALLINT NOT NULL PRIMARY KEY,
  last INT NOT NULL
);
