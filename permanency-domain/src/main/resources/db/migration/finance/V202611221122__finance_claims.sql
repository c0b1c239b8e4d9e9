-- What households claim: entered, submitted, approved by somebody else and paid by the next run, or rejected.
CREATE TABLE finance_claim (
  id UUID NOT NULL PRIMARY KEY,
  household_id UUID NOT NULL,
  child_id UUID NULL COMMENT 'null when it was for no one child',
  category VARCHAR(40) NOT NULL COMMENT 'key in the rule claims',
  on_day DATE NOT NULL COMMENT 'of the journey or the receipt',
  units INT NOT NULL COMMENT '1 for amounts on receipts',
  amount_pence BIGINT NULL COMMENT 'on the receipts; null where units are counted',
  what VARCHAR(500) NOT NULL,
  state VARCHAR(12) NOT NULL COMMENT 'DRAFT, SUBMITTED, APPROVED, REJECTED',
  entered_by VARCHAR(60) NOT NULL, entered_by_name VARCHAR(200) NOT NULL,
  submitted_by VARCHAR(60) NULL,
  decided_by VARCHAR(60) NULL, decided_by_name VARCHAR(200) NULL,
  reason VARCHAR(500) NULL COMMENT 'why it was rejected',
  pay_week DATE NULL COMMENT 'first day of the pay week that pays it',
  version INT NOT NULL DEFAULT 1,
  KEY finance_claim_state (state, pay_week)
) WITH SYSTEM VERSIONING;

CREATE TABLE finance_claim_document (
  id UUID NOT NULL PRIMARY KEY,
  claim_id UUID NOT NULL,
  name VARCHAR(200) NOT NULL,
  content MEDIUMBLOB NOT NULL,
  KEY finance_claim_document_claim (claim_id)
);
