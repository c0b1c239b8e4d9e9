-- Whoever is paid and is not a fostering household: families with allowances, young people, providers.
CREATE TABLE finance_payee (
  id UUID NOT NULL PRIMARY KEY,
  kind VARCHAR(12) NOT NULL COMMENT 'family, young-person, provider',
  code VARCHAR(50) NOT NULL,
  name VARCHAR(200) NOT NULL,
  sort_code CHAR(6) NULL,
  account CHAR(8) NULL,
  account_name VARCHAR(100) NULL,
  ended_on DATE NULL COMMENT 'last day on which something new may be owed',
  version INT NOT NULL DEFAULT 1,
  UNIQUE KEY finance_payee_code (kind, code)
) WITH SYSTEM VERSIONING;

-- One kind of payment a line; a payee is a household or one of the above.
ALTER TABLE finance_pay_line
  ADD COLUMN payment VARCHAR(40) NOT NULL DEFAULT 'fostering' AFTER kind,
  ADD COLUMN payee_kind VARCHAR(12) NOT NULL DEFAULT 'household' AFTER child_number,
  MODIFY COLUMN child_id UUID NULL COMMENT 'null when the payment is for no one child',
  CHANGE COLUMN household_id payee_id UUID NOT NULL,
  CHANGE COLUMN household_code payee_code VARCHAR(50) NOT NULL,
  CHANGE COLUMN household_name payee_name VARCHAR(200) NOT NULL;
ALTER TABLE finance_pay_part
  ADD COLUMN unit VARCHAR(8) NOT NULL DEFAULT 'NIGHT' COMMENT 'NIGHT: count at a seventh of the rate; EACH: count at the rate' AFTER band,
  CHANGE COLUMN nights quantity INT NOT NULL,
  CHANGE COLUMN weekly_pence rate_pence BIGINT NOT NULL,
  MODIFY COLUMN level VARCHAR(200) NOT NULL COMMENT 'payment level, or what the part is for';
ALTER TABLE finance_payment
  ADD COLUMN payee_kind VARCHAR(12) NOT NULL DEFAULT 'household' AFTER run_id,
  CHANGE COLUMN household_id payee_id UUID NOT NULL,
  CHANGE COLUMN household_code payee_code VARCHAR(50) NOT NULL,
  CHANGE COLUMN household_name payee_name VARCHAR(200) NOT NULL;
ALTER TABLE finance_pay_exception
  CHANGE COLUMN household_id payee_id UUID NULL,
  CHANGE COLUMN household_code payee_code VARCHAR(50) NULL;
