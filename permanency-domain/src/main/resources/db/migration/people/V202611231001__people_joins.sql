-- Two records of one person, joined: the ended one forwards to the kept one, what referred to it refers to the kept one now,
-- and every row that was moved is kept, so that an undo puts back exactly that.
CREATE TABLE people_join (
  id UUID NOT NULL PRIMARY KEY,
  kind VARCHAR(10) NOT NULL COMMENT 'CHILD, PERSON',
  kept_id UUID NOT NULL,
  ended_id UUID NOT NULL,
  reason VARCHAR(500) NOT NULL,
  paid INT NOT NULL COMMENT 'paid lines of the kept record on the day; later ones stand against an undo',
  joined_on DATE NOT NULL,
  joined_by VARCHAR(200) NOT NULL,
  undone_on DATE NULL,
  undone_by VARCHAR(200) NULL,
  undone_why VARCHAR(500) NULL,
  version INT NOT NULL DEFAULT 1,
  KEY people_join_kept (kept_id),
  KEY people_join_ended (ended_id)
) WITH SYSTEM VERSIONING;

-- A value that was chosen from the ended record, and what stood there before.
CREATE TABLE people_join_value (
  join_id UUID NOT NULL,
  field VARCHAR(20) NOT NULL,
  before_value VARCHAR(200) NULL,
  after_value VARCHAR(200) NULL,
  PRIMARY KEY (join_id, field)
) WITH SYSTEM VERSIONING;

-- A row that referred to the ended record and was moved.
CREATE TABLE people_join_row (
  join_id UUID NOT NULL,
  place VARCHAR(80) NOT NULL COMMENT 'table.column',
  row_key VARCHAR(200) NOT NULL,
  PRIMARY KEY (join_id, place, row_key)
) WITH SYSTEM VERSIONING;

-- Where an ended record went, while its join stands.
CREATE TABLE people_forward (
  ended_id UUID NOT NULL PRIMARY KEY,
  kept_id UUID NOT NULL,
  join_id UUID NOT NULL,
  KEY people_forward_kept (kept_id)
) WITH SYSTEM VERSIONING;

-- Pairs that somebody looked at: two people after all. The lower id is the first.
CREATE TABLE people_not_same (
  first_id UUID NOT NULL,
  second_id UUID NOT NULL,
  reason VARCHAR(500) NOT NULL,
  said_on DATE NOT NULL,
  said_by VARCHAR(200) NOT NULL,
  PRIMARY KEY (first_id, second_id)
) WITH SYSTEM VERSIONING;

CREATE TRIGGER people_forward_find_insert AFTER INSERT ON people_forward FOR EACH ROW INSERT INTO people_find_due (record_id) VALUES (NEW.ended_id), (NEW.kept_id);
CREATE TRIGGER people_forward_find_update AFTER UPDATE ON people_forward FOR EACH ROW INSERT INTO people_find_due (record_id) VALUES (NEW.kept_id), (OLD.kept_id);
CREATE TRIGGER people_forward_find_delete AFTER DELETE ON people_forward FOR EACH ROW INSERT INTO people_find_due (record_id) VALUES (OLD.ended_id), (OLD.kept_id);
