-- What belongs to a user's desk: saved views of lists, drafts of forms; and remembered API requests.
CREATE TABLE desk_saved_view (
  id UUID NOT NULL PRIMARY KEY,
  owner_id VARCHAR(60) NOT NULL,
  list VARCHAR(60) NOT NULL,
  name VARCHAR(100) NOT NULL,
  query TEXT NOT NULL COMMENT 'JSON of a ListQuery',
  UNIQUE KEY desk_saved_view_name (owner_id, list, name)
);

CREATE TABLE desk_draft (
  owner_id VARCHAR(60) NOT NULL,
  form VARCHAR(120) NOT NULL COMMENT 'page and record, e.g. household-edit:<id>',
  content MEDIUMTEXT NOT NULL COMMENT 'JSON of the fields as typed',
  saved_at TIMESTAMP(6) NOT NULL,
  PRIMARY KEY (owner_id, form)
);

CREATE TABLE desk_request (
  actor_id VARCHAR(60) NOT NULL,
  idempotency_key VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  fingerprint CHAR(64) NOT NULL COMMENT 'SHA-256 of method, path and body',
  status INT NOT NULL,
  answer MEDIUMTEXT NOT NULL,
  at TIMESTAMP(6) NOT NULL,
  PRIMARY KEY (actor_id, idempotency_key)
);
