-- Whose case it is, who works it, and the reviews held.
CREATE TABLE casework_responsibility (
  id UUID NOT NULL PRIMARY KEY,
  child_id UUID NOT NULL,
  starts DATE NOT NULL,
  ends DATE NULL COMMENT 'first day after; null is current',
  held_by VARCHAR(10) NOT NULL COMMENT 'council, service',
  UNIQUE KEY casework_responsibility_start (child_id, starts)
) WITH SYSTEM VERSIONING;

CREATE TABLE casework_allocation (
  id UUID NOT NULL PRIMARY KEY,
  child_id UUID NOT NULL,
  worker_id UUID NOT NULL,
  starts DATE NOT NULL,
  ends DATE NULL,
  UNIQUE KEY casework_allocation_start (child_id, worker_id, starts)
) WITH SYSTEM VERSIONING;

CREATE TABLE casework_review (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  child_id UUID NOT NULL,
  held DATE NOT NULL,
  participation VARCHAR(3) NOT NULL COMMENT 'PN0 to PN7',
  year SMALLINT NOT NULL COMMENT 'collection year of the row that gave it',
  UNIQUE KEY casework_review_day (child_id, held)
) WITH SYSTEM VERSIONING;
