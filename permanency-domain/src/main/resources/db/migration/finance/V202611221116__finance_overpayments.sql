-- What one run came to below nothing for one payee. What is left of it: pence - taken by approved runs - written off.
CREATE TABLE finance_overpayment (
  id UUID NOT NULL PRIMARY KEY,
  payee_kind VARCHAR(12) NOT NULL,
  payee_id UUID NOT NULL,
  payee_code VARCHAR(50) NOT NULL,
  payee_name VARCHAR(200) NOT NULL,
  run_id UUID NOT NULL,
  found_on DATE NOT NULL COMMENT 'business day of the run''s approval',
  pence BIGINT NOT NULL,
  instalment_pence BIGINT NULL COMMENT 'agreed for each run',
  from_week DATE NULL COMMENT 'first day of the first pay week that pays one',
  note VARCHAR(500) NOT NULL DEFAULT '' COMMENT 'what was agreed, with whom',
  written_off_pence BIGINT NOT NULL DEFAULT 0,
  asked_by VARCHAR(60) NULL COMMENT 'who asks to write off what is left; null while nobody does',
  asked_by_name VARCHAR(200) NULL,
  asked_reason VARCHAR(500) NULL,
  decided_by_name VARCHAR(200) NULL,
  version INT NOT NULL DEFAULT 1,
  UNIQUE KEY finance_overpayment_found (run_id, payee_id)
) WITH SYSTEM VERSIONING;

-- What a run takes; it counts once the run is approved.
CREATE TABLE finance_recovery (
  run_id UUID NOT NULL,
  overpayment_id UUID NOT NULL,
  pence BIGINT NOT NULL,
  PRIMARY KEY (run_id, overpayment_id)
);
