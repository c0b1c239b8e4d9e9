-- Rows of the national return that have no dates of their own, kept by collection year; and imports.
CREATE TABLE returns_header (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  child_id UUID NOT NULL,
  year SMALLINT NOT NULL,
  sex CHAR(1) NULL, dob DATE NOT NULL, ethnic VARCHAR(4) NULL, upn VARCHAR(13) NULL,
  mother CHAR(1) NULL, mc_dob DATE NULL,
  UNIQUE KEY returns_header_year (child_id, year)
) WITH SYSTEM VERSIONING;

CREATE TABLE returns_oc2 (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  child_id UUID NOT NULL,
  year SMALLINT NOT NULL,
  sdq_score TINYINT NULL, sdq_reason VARCHAR(4) NULL, convicted CHAR(1) NULL,
  health_check CHAR(1) NULL, immunisations CHAR(1) NULL, teeth_check CHAR(1) NULL,
  health_assessment CHAR(1) NULL, substance_misuse CHAR(1) NULL,
  intervention_received CHAR(1) NULL, intervention_offered CHAR(1) NULL,
  UNIQUE KEY returns_oc2_year (child_id, year)
) WITH SYSTEM VERSIONING;

CREATE TABLE returns_oc3 (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  child_id UUID NOT NULL,
  year SMALLINT NOT NULL,
  in_touch VARCHAR(4) NULL, activ VARCHAR(2) NULL, accom VARCHAR(2) NULL,
  UNIQUE KEY returns_oc3_year (child_id, year)
) WITH SYSTEM VERSIONING;

CREATE TABLE returns_ad1 (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  child_id UUID NOT NULL,
  year SMALLINT NOT NULL,
  date_int DATE NULL, date_match DATE NULL, foster_care CHAR(1) NULL,
  nb_adoptr CHAR(1) NULL, sex_adoptr VARCHAR(2) NULL, ls_adoptr VARCHAR(3) NULL,
  UNIQUE KEY returns_ad1_year (child_id, year)
) WITH SYSTEM VERSIONING;

CREATE TABLE returns_placed_adoption (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  child_id UUID NOT NULL,
  year SMALLINT NOT NULL,
  date_placed DATE NULL, date_placed_ceased DATE NULL, reason_placed_ceased VARCHAR(3) NULL,
  UNIQUE KEY returns_placed_adoption_year (child_id, year)
) WITH SYSTEM VERSIONING;

CREATE TABLE returns_prev_perm (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  child_id UUID NOT NULL,
  year SMALLINT NOT NULL,
  prev_perm VARCHAR(2) NULL, la_perm VARCHAR(3) NULL,
  date_perm VARCHAR(10) NULL COMMENT 'as given: parts of it may be zz',
  UNIQUE KEY returns_prev_perm_year (child_id, year)
) WITH SYSTEM VERSIONING;

CREATE TABLE returns_uasc (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  child_id UUID NOT NULL,
  year SMALLINT NOT NULL,
  duc DATE NULL,
  UNIQUE KEY returns_uasc_year (child_id, year)
) WITH SYSTEM VERSIONING;

CREATE TABLE returns_worker_spell (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  child_id UUID NOT NULL,
  year SMALLINT NOT NULL,
  sw_id VARCHAR(20) NOT NULL, sw_decom DATE NOT NULL, sw_dec DATE NULL, sw_reason VARCHAR(6) NULL,
  UNIQUE KEY returns_worker_spell_start (child_id, sw_id, sw_decom)
) WITH SYSTEM VERSIONING;

CREATE TABLE returns_liberty_order (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  child_id UUID NOT NULL,
  year SMALLINT NOT NULL,
  dolo_start DATE NOT NULL, dolo_end DATE NULL,
  UNIQUE KEY returns_liberty_order_start (child_id, dolo_start)
) WITH SYSTEM VERSIONING;

CREATE TABLE returns_import (
  id UUID NOT NULL PRIMARY KEY,
  council VARCHAR(10) NOT NULL,
  kind VARCHAR(3) NOT NULL COMMENT '903, own',
  year SMALLINT NULL,
  mode VARCHAR(10) NOT NULL COMMENT 'lenient, strict',
  state VARCHAR(20) NOT NULL COMMENT 'CHECKING, CHECKED, APPLYING, APPLIED, REFUSED, FAILED, INTERRUPTED, DISCARDED',
  file_names VARCHAR(2000) NOT NULL,
  rows_read INT NOT NULL DEFAULT 0,
  added INT NOT NULL DEFAULT 0,
  changed INT NOT NULL DEFAULT 0,
  unchanged INT NOT NULL DEFAULT 0,
  refused INT NOT NULL DEFAULT 0,
  problem_count INT NOT NULL DEFAULT 0,
  fingerprint CHAR(64) NULL COMMENT 'of the outcome of every row, so that what is applied is what was shown',
  message VARCHAR(1000) NULL,
  started_at TIMESTAMP(6) NOT NULL,
  finished_at TIMESTAMP(6) NULL,
  started_by VARCHAR(200) NOT NULL,
  KEY returns_import_time (started_at)
);

CREATE TABLE returns_import_table (
  import_id UUID NOT NULL,
  position INT NOT NULL COMMENT 'among the tables of the import, from 1',
  table_name VARCHAR(40) NOT NULL COMMENT 'Header, Episodes, households, ...',
  file_name VARCHAR(255) NOT NULL,
  rows_read INT NOT NULL,
  added INT NOT NULL,
  changed INT NOT NULL,
  unchanged INT NOT NULL,
  refused INT NOT NULL,
  PRIMARY KEY (import_id, position)
);

CREATE TABLE returns_import_problem (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  import_id UUID NOT NULL,
  file_name VARCHAR(255) NOT NULL,
  line INT NOT NULL,
  col VARCHAR(60) NULL,
  value VARCHAR(200) NULL,
  rule VARCHAR(60) NOT NULL,
  severity VARCHAR(10) NOT NULL COMMENT 'refusal, warning',
  message VARCHAR(500) NOT NULL,
  KEY returns_import_problem_import (import_id, id)
);

-- Uploaded files wait here between the dry run and its application, and go when they are applied.
-- Cut into parts, so that no part meets the server's limit on one packet.
CREATE TABLE returns_import_file (
  import_id UUID NOT NULL,
  position INT NOT NULL COMMENT 'among the files of the import, from 1',
  part INT NOT NULL COMMENT 'from 1',
  file_name VARCHAR(255) NOT NULL,
  content MEDIUMBLOB NOT NULL COMMENT 'a part of the gzipped file',
  PRIMARY KEY (import_id, position, part)
);

-- One row; whoever writes an import holds it until the end of the transaction.
CREATE TABLE returns_import_lock (
  id TINYINT NOT NULL PRIMARY KEY,
  taken INT NOT NULL COMMENT 'how often'
);
