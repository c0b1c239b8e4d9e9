-- What about a child decides who pays: plans, agreed shares, being unaccompanied. Periods end with the first day after.
CREATE TABLE budget_funding_record (
  id UUID NOT NULL PRIMARY KEY,
  child_id UUID NOT NULL,
  kind VARCHAR(40) NOT NULL COMMENT 'as named in the rules funding-shares and unaccompanied-grant',
  starts DATE NOT NULL,
  ends DATE NULL,
  percent DECIMAL(5,2) NULL COMMENT 'share agreed; null where the kind agrees on none',
  note VARCHAR(500) NOT NULL DEFAULT '' COMMENT 'which panel agreed it, which plan says it',
  version INT NOT NULL DEFAULT 1,
  UNIQUE KEY budget_funding_record_start (child_id, kind, starts)
) WITH SYSTEM VERSIONING;
