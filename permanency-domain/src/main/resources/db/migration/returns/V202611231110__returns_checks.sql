-- Checks of the national return: what was looked at, what each rule found, and the rows that fail.
CREATE TABLE returns_check (
  id UUID NOT NULL PRIMARY KEY,
  council VARCHAR(10) NOT NULL,
  year SMALLINT NOT NULL COMMENT 'collection year; 2026 = year ended 31 March 2026',
  source VARCHAR(5) NOT NULL COMMENT 'OWN records, FILES that were sent',
  pack SMALLINT NOT NULL COMMENT 'collection year whose rules were taken',
  file_names VARCHAR(2000) NOT NULL DEFAULT '',
  unread VARCHAR(2000) NOT NULL DEFAULT '' COMMENT 'files that were no table of the return',
  row_count INT NOT NULL,
  child_count INT NOT NULL,
  errors INT NOT NULL COMMENT 'findings that have to be mended or explained',
  queries INT NOT NULL COMMENT 'findings that somebody has to look at',
  rules_checked INT NOT NULL,
  rules_unchecked INT NOT NULL,
  made_at TIMESTAMP(6) NOT NULL,
  made_by VARCHAR(60) NOT NULL, made_by_name VARCHAR(200) NOT NULL,
  cleared BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'its rows were removed as the rule on keeping files says',
  KEY returns_check_time (made_at)
);

CREATE TABLE returns_check_rule (
  check_id UUID NOT NULL,
  code VARCHAR(9) NOT NULL,
  severity VARCHAR(5) NOT NULL COMMENT 'ERROR, QUERY',
  message VARCHAR(1000) NOT NULL COMMENT 'as the rule said it then',
  fields VARCHAR(300) NOT NULL,
  findings INT NOT NULL COMMENT 'rows that fail',
  children INT NOT NULL COMMENT 'whose rows fail',
  missing VARCHAR(500) NULL COMMENT 'why it was not checked; null when it was',
  PRIMARY KEY (check_id, code)
);

CREATE TABLE returns_check_row (
  check_id UUID NOT NULL,
  tbl VARCHAR(14) NOT NULL COMMENT 'Header, Episodes, ...',
  position INT NOT NULL COMMENT 'row of the table, from 1 below the headings',
  child VARCHAR(30) NOT NULL COMMENT 'number of the child as the row has it',
  said VARCHAR(600) NOT NULL COMMENT 'what the row says',
  PRIMARY KEY (check_id, tbl, position)
);

CREATE TABLE returns_check_finding (
  check_id UUID NOT NULL,
  code VARCHAR(9) NOT NULL,
  tbl VARCHAR(14) NOT NULL,
  position INT NOT NULL,
  PRIMARY KEY (check_id, code, tbl, position)
);
