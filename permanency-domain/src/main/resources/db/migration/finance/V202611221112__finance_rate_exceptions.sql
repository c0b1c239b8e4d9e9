-- Rates apart from levels: on a child, a household, or one child with one household.
CREATE TABLE finance_rate_exception (
  id UUID NOT NULL PRIMARY KEY,
  child_id UUID NULL COMMENT 'null when it is the household''s',
  household_id UUID NULL COMMENT 'null when it is the child''s',
  starts DATE NOT NULL,
  ends DATE NULL COMMENT 'first day after, as recorded; the rule may end it before',
  kind VARCHAR(40) NOT NULL COMMENT 'key in the rule fostering-exceptions',
  weekly_pence BIGINT NULL COMMENT 'agreed rate; null when the rule gives it',
  placed_at_start BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'the child was there when it began',
  note VARCHAR(500) NOT NULL DEFAULT '' COMMENT 'who agreed it and why',
  withdrawn VARCHAR(500) NULL COMMENT 'why it was taken back and never held; null while it stands',
  version INT NOT NULL DEFAULT 1,
  KEY finance_rate_exception_child (child_id),
  KEY finance_rate_exception_household (household_id)
) WITH SYSTEM VERSIONING;
