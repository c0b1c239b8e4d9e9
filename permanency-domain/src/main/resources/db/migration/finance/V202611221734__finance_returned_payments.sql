-- Payments that the bank gave back. Nothing paid is altered: the sum waits like one held back, and a later file pays it.
CREATE TABLE finance_returned (
  id UUID NOT NULL PRIMARY KEY,
  run_id UUID NOT NULL COMMENT 'the run whose file made the payment',
  payee_kind VARCHAR(12) NOT NULL,
  payee_id UUID NOT NULL,
  payee_code VARCHAR(50) NOT NULL,
  payee_name VARCHAR(200) NOT NULL,
  line_count INT NOT NULL,
  pence BIGINT NOT NULL COMMENT 'the whole payment',
  sort_code CHAR(6) NOT NULL COMMENT 'the account it was sent to',
  account CHAR(8) NOT NULL,
  returned_on DATE NOT NULL,
  reason VARCHAR(200) NOT NULL COMMENT 'in the words of the bank',
  origin VARCHAR(4) NOT NULL COMMENT 'form, file',
  recorded_by VARCHAR(60) NOT NULL, recorded_by_name VARCHAR(200) NOT NULL, recorded_at TIMESTAMP(6) NOT NULL,
  confirmed_by_name VARCHAR(200) NULL COMMENT 'who confirmed that the account is right all the same', confirmed_at TIMESTAMP(6) NULL, confirmed_how VARCHAR(500) NULL,
  withdrawn VARCHAR(500) NULL COMMENT 'why it was recorded by mistake; null while it stands',
  version INT NOT NULL DEFAULT 1,
  KEY finance_returned_payment (run_id, payee_id),
  KEY finance_returned_payee (payee_id)
) WITH SYSTEM VERSIONING;
