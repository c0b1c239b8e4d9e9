-- The case record: what was written down about a child, a household or another subject, what was decided, what was filed.
-- Drafts are seen by their author only. Recordings, additions, decisions and contents of documents are never changed: the
-- application may only add to those tables.
CREATE TABLE record_draft (
  id UUID NOT NULL PRIMARY KEY,
  owner_id VARCHAR(60) NOT NULL,
  subject_kind VARCHAR(12) NOT NULL COMMENT 'CHILD, HOUSEHOLD, APPLICANT, ADOPTER, ARRANGEMENT',
  subject_id UUID NOT NULL,
  template VARCHAR(40) NOT NULL COMMENT 'key in the rule record-templates',
  content MEDIUMTEXT NOT NULL COMMENT 'JSON of the fields as typed',
  window_id VARCHAR(40) NOT NULL DEFAULT '' COMMENT 'the browser window that saved last',
  begun_at TIMESTAMP(6) NOT NULL,
  saved_at TIMESTAMP(6) NOT NULL,
  version INT NOT NULL DEFAULT 1,
  KEY record_draft_owner (owner_id, saved_at)
);

CREATE TABLE record_recording (
  id UUID NOT NULL PRIMARY KEY,
  subject_kind VARCHAR(12) NOT NULL,
  subject_id UUID NOT NULL,
  template VARCHAR(40) NOT NULL,
  label VARCHAR(80) NOT NULL COMMENT 'as the template was called then',
  happened_on DATE NOT NULL,
  happened_at TIME NULL COMMENT 'null when not known; then the hours count from the end of the day',
  recorded_at DATETIME NOT NULL COMMENT 'clock of England',
  due_at DATETIME NULL COMMENT 'clock of England; null when no rule sets a time',
  worker_id UUID NULL COMMENT 'whose work it was, a row of people_worker',
  author_id VARCHAR(60) NOT NULL, author_name VARCHAR(200) NOT NULL,
  fields MEDIUMTEXT NOT NULL COMMENT 'JSON: key, label and text, in the order of the template',
  reference VARCHAR(60) NULL COMMENT 'of the file it came from',
  UNIQUE KEY record_recording_reference (reference),
  KEY record_recording_subject (subject_kind, subject_id, happened_on),
  KEY record_recording_day (happened_on)
);

CREATE TABLE record_addendum (
  id UUID NOT NULL PRIMARY KEY,
  recording_id UUID NOT NULL,
  kind VARCHAR(12) NOT NULL COMMENT 'ADDENDUM, CORRECTION',
  content MEDIUMTEXT NOT NULL,
  author_id VARCHAR(60) NOT NULL, author_name VARCHAR(200) NOT NULL,
  added_at DATETIME NOT NULL COMMENT 'clock of England',
  KEY record_addendum_recording (recording_id, added_at)
);

CREATE TABLE record_decision (
  id UUID NOT NULL PRIMARY KEY,
  subject_kind VARCHAR(12) NOT NULL,
  subject_id UUID NOT NULL,
  recording_id UUID NULL COMMENT 'the recording it was taken on; null for none',
  decided_on DATE NOT NULL,
  decision TEXT NOT NULL,
  reasons TEXT NOT NULL,
  author_id VARCHAR(60) NOT NULL, author_name VARCHAR(200) NOT NULL,
  recorded_at DATETIME NOT NULL COMMENT 'clock of England',
  KEY record_decision_subject (subject_kind, subject_id, decided_on),
  KEY record_decision_recording (recording_id)
);

CREATE TABLE record_document (
  id UUID NOT NULL PRIMARY KEY,
  subject_kind VARCHAR(12) NOT NULL,
  subject_id UUID NOT NULL,
  type VARCHAR(40) NOT NULL COMMENT 'key in the rule record-documents',
  title VARCHAR(200) NOT NULL,
  dated DATE NOT NULL,
  restricted BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'open to those in record_document_reader only',
  withdrawn_why VARCHAR(500) NULL,
  withdrawn_by VARCHAR(200) NULL,
  withdrawn_at DATETIME NULL,
  version INT NOT NULL DEFAULT 1,
  KEY record_document_subject (subject_kind, subject_id, dated)
) WITH SYSTEM VERSIONING;

CREATE TABLE record_document_reader (
  document_id UUID NOT NULL,
  reader VARCHAR(70) NOT NULL COMMENT 'role:<key> or user:<id>',
  PRIMARY KEY (document_id, reader)
) WITH SYSTEM VERSIONING;

CREATE TABLE record_document_version (
  id UUID NOT NULL PRIMARY KEY,
  document_id UUID NOT NULL,
  number INT NOT NULL COMMENT '1 and up; the highest is the current one',
  file_name VARCHAR(150) NOT NULL,
  media_type VARCHAR(100) NOT NULL,
  bytes INT NOT NULL,
  sha256 CHAR(64) NOT NULL,
  author_id VARCHAR(60) NOT NULL, author_name VARCHAR(200) NOT NULL,
  added_at DATETIME NOT NULL COMMENT 'clock of England',
  UNIQUE KEY record_document_version_number (document_id, number)
);

CREATE TABLE record_document_chunk (
  version_id UUID NOT NULL,
  position INT NOT NULL COMMENT '0 and up, 1 MB each',
  content MEDIUMBLOB NOT NULL,
  PRIMARY KEY (version_id, position)
);

-- What search looks in: one row an entry, written with it.
CREATE TABLE record_words (
  entry_id UUID NOT NULL PRIMARY KEY,
  entry_kind VARCHAR(12) NOT NULL COMMENT 'RECORDING, DECISION, DOCUMENT',
  opens_id UUID NOT NULL COMMENT 'the entry to open: that itself, or the recording an addition belongs to',
  subject_kind VARCHAR(12) NOT NULL,
  subject_id UUID NOT NULL,
  on_day DATE NOT NULL,
  title VARCHAR(250) NOT NULL,
  words MEDIUMTEXT NOT NULL,
  KEY record_words_subject (subject_kind, subject_id),
  FULLTEXT KEY record_words_text (title, words)
);
