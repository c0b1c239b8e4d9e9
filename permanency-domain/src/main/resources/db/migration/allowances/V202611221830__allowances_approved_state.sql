-- What pay of an approved award stands on while a change of it waits for a second person. No row: what stands is approved.
CREATE TABLE allowances_approved (
  award_id UUID NOT NULL PRIMARY KEY,
  since DATE NOT NULL COMMENT 'business day of the first change that waits',
  changed_by VARCHAR(4000) NOT NULL COMMENT 'ids of all who changed it since, with blanks between; none of them may approve',
  child_id UUID NOT NULL,
  payee_id UUID NOT NULL,
  kind VARCHAR(40) NOT NULL,
  starts DATE NOT NULL,
  ends DATE NULL COMMENT 'first day after; null while it lasts',
  agreed_pence BIGINT NULL,
  addition_pence BIGINT NOT NULL,
  eldest BOOLEAN NOT NULL,
  placed_before BOOLEAN NOT NULL
) WITH SYSTEM VERSIONING;

CREATE TABLE allowances_approved_suspension (
  award_id UUID NOT NULL,
  starts DATE NOT NULL,
  ends DATE NULL,
  PRIMARY KEY (award_id, starts)
) WITH SYSTEM VERSIONING;

-- Means tests that count already; a test is never changed.
CREATE TABLE allowances_approved_test (
  award_id UUID NOT NULL,
  test_id UUID NOT NULL,
  PRIMARY KEY (award_id, test_id)
) WITH SYSTEM VERSIONING;
