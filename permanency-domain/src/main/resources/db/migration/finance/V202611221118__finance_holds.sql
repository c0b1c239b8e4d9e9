-- A payee whose money stays out of bank files until somebody releases it.
CREATE TABLE finance_hold (
  id UUID NOT NULL PRIMARY KEY,
  payee_id UUID NOT NULL,
  payee_code VARCHAR(50) NOT NULL,
  payee_name VARCHAR(200) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  placed_by VARCHAR(60) NOT NULL, placed_by_name VARCHAR(200) NOT NULL, placed_at TIMESTAMP(6) NOT NULL,
  released_by VARCHAR(60) NULL, released_by_name VARCHAR(200) NULL, released_at TIMESTAMP(6) NULL, release_reason VARCHAR(500) NULL,
  version INT NOT NULL DEFAULT 1,
  KEY finance_hold_payee (payee_id)
) WITH SYSTEM VERSIONING;

-- What an approved run held back and the file of a later run pays, with the account it went to.
CREATE TABLE finance_release (
  held_run_id UUID NOT NULL,
  payee_id UUID NOT NULL,
  run_id UUID NOT NULL COMMENT 'the run whose file pays it',
  payee_kind VARCHAR(12) NOT NULL,
  payee_code VARCHAR(50) NOT NULL,
  payee_name VARCHAR(200) NOT NULL,
  line_count INT NOT NULL,
  pence BIGINT NOT NULL,
  sort_code CHAR(6) NOT NULL,
  account CHAR(8) NOT NULL,
  account_name VARCHAR(100) NOT NULL,
  PRIMARY KEY (held_run_id, payee_id),
  KEY finance_release_run (run_id)
);

-- Households suspended during an allegation, by days only.
CREATE TABLE finance_suspension (
  id UUID NOT NULL PRIMARY KEY,
  household_id UUID NOT NULL,
  starts DATE NOT NULL,
  ends DATE NULL COMMENT 'first day after; null while it lasts',
  note VARCHAR(500) NOT NULL,
  version INT NOT NULL DEFAULT 1,
  KEY finance_suspension_household (household_id)
) WITH SYSTEM VERSIONING;
