-- Fees between adoption agencies, both ways, and what was invoiced of their stages.
CREATE TABLE providers_adoption_fee (
  id UUID NOT NULL PRIMARY KEY,
  direction VARCHAR(8) NOT NULL COMMENT 'OWED: we pay the other agency; DUE: it pays us',
  provider_id UUID NOT NULL COMMENT 'the other agency, a row of placement_provider',
  child_id UUID NULL COMMENT 'our child, placed with their adopters; null when theirs is placed with ours',
  theirs VARCHAR(100) NOT NULL DEFAULT '' COMMENT 'how the other agency calls its child; empty for ours',
  children INT NOT NULL COMMENT 'placed together for this fee',
  placed_on DATE NOT NULL,
  order_on DATE NULL COMMENT 'day of the adoption order',
  agreed_pence BIGINT NULL COMMENT 'agreed instead of the rule''s fee',
  agreed_why VARCHAR(500) NOT NULL DEFAULT '',
  version INT NOT NULL DEFAULT 1,
  KEY providers_adoption_fee_child (child_id)
) WITH SYSTEM VERSIONING;

CREATE TABLE providers_fee_charge (
  id UUID NOT NULL PRIMARY KEY,
  fee_id UUID NOT NULL,
  stage VARCHAR(40) NOT NULL COMMENT 'key in the rule adoption-fees',
  number VARCHAR(50) NOT NULL COMMENT 'of the invoice',
  dated DATE NOT NULL,
  pence BIGINT NOT NULL,
  why VARCHAR(500) NOT NULL DEFAULT '' COMMENT 'why it differs from the fee',
  state VARCHAR(12) NOT NULL COMMENT 'SUBMITTED, APPROVED, REJECTED',
  alive BOOLEAN NULL COMMENT 'null once it was rejected, so that the stage can be invoiced again',
  entered_by VARCHAR(60) NOT NULL, entered_by_name VARCHAR(200) NOT NULL,
  decided_by VARCHAR(60) NULL, decided_by_name VARCHAR(200) NULL,
  decided_on DATE NULL,
  settled_on DATE NULL COMMENT 'day on which the money went or came',
  UNIQUE KEY providers_fee_charge_once (fee_id, stage, alive)
) WITH SYSTEM VERSIONING;
