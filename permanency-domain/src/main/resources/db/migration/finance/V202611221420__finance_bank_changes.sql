-- The account each payee was first paid to. Later ones are changes, confirmed by a second person.
CREATE TABLE finance_bank_first (
  payee_id UUID NOT NULL PRIMARY KEY,
  sort_code CHAR(6) NOT NULL,
  account CHAR(8) NOT NULL,
  account_name VARCHAR(100) NOT NULL
) WITH SYSTEM VERSIONING;
INSERT INTO finance_bank_first (payee_id, sort_code, account, account_name)
  SELECT household_id, sort_code, account, account_name FROM fostering_bank_account;
INSERT INTO finance_bank_first (payee_id, sort_code, account, account_name)
  SELECT id, sort_code, account, account_name FROM finance_payee WHERE account IS NOT NULL;

CREATE TABLE finance_bank_change (
  id UUID NOT NULL PRIMARY KEY,
  payee_kind VARCHAR(12) NOT NULL,
  payee_id UUID NOT NULL,
  payee_code VARCHAR(50) NOT NULL,
  payee_name VARCHAR(200) NOT NULL,
  old_sort_code CHAR(6) NOT NULL, old_account CHAR(8) NOT NULL, old_account_name VARCHAR(100) NOT NULL,
  sort_code CHAR(6) NOT NULL, account CHAR(8) NOT NULL, account_name VARCHAR(100) NOT NULL,
  state VARCHAR(10) NOT NULL COMMENT 'PROPOSED, CONFIRMED, REFUSED, WITHDRAWN',
  origin VARCHAR(10) NOT NULL COMMENT 'form, import',
  recorded_by VARCHAR(60) NOT NULL, recorded_by_name VARCHAR(200) NOT NULL, recorded_at TIMESTAMP(6) NOT NULL,
  recorded_on DATE NOT NULL COMMENT 'business day',
  decided_by VARCHAR(60) NULL, decided_by_name VARCHAR(200) NULL, decided_at TIMESTAMP(6) NULL,
  words VARCHAR(500) NULL COMMENT 'how it was checked, or why it was refused',
  effective_on DATE NULL COMMENT 'first day on which it is paid to, once confirmed',
  version INT NOT NULL DEFAULT 1,
  -- One change of a payee waits at a time.
  waiting UUID GENERATED ALWAYS AS (IF(state = 'PROPOSED', payee_id, NULL)) PERSISTENT,
  UNIQUE KEY finance_bank_change_waiting (waiting),
  KEY finance_bank_change_payee (payee_id, state, effective_on)
);

ALTER TABLE finance_payment ADD KEY finance_payment_payee (payee_id);
