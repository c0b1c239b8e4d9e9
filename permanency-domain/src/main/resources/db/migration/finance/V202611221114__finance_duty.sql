-- Which household is on duty out of hours: 24 hours for each day from starts to the day before ends.
CREATE TABLE finance_duty (
  id UUID NOT NULL PRIMARY KEY,
  household_id UUID NOT NULL,
  starts DATE NOT NULL,
  ends DATE NOT NULL COMMENT 'first day after',
  note VARCHAR(500) NOT NULL DEFAULT '',
  cancel_reason VARCHAR(500) NULL COMMENT 'null while it stands',
  version INT NOT NULL DEFAULT 1,
  KEY finance_duty_days (starts, ends)
) WITH SYSTEM VERSIONING;
