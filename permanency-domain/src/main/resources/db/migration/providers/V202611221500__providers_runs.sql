-- Runs that pay providers and other adoption agencies what is approved and due.
CREATE TABLE providers_run (
  id UUID NOT NULL PRIMARY KEY,
  state VARCHAR(12) NOT NULL COMMENT 'DRAFT, SUBMITTED, APPROVED, CANCELLED',
  due_to DATE NOT NULL COMMENT 'last due day that it pays',
  pay_date DATE NOT NULL COMMENT 'day on which the money is in the accounts',
  total_pence BIGINT NOT NULL COMMENT 'of its documents, credit notes taken off',
  document_count INT NOT NULL,
  created_by VARCHAR(60) NOT NULL, created_by_name VARCHAR(200) NOT NULL, created_at TIMESTAMP(6) NOT NULL,
  submitted_by VARCHAR(60) NULL, submitted_by_name VARCHAR(200) NULL, submitted_at TIMESTAMP(6) NULL,
  approved_by VARCHAR(60) NULL, approved_by_name VARCHAR(200) NULL, approved_at TIMESTAMP(6) NULL,
  approved_on DATE NULL COMMENT 'business day',
  cancelled_by VARCHAR(60) NULL, cancelled_by_name VARCHAR(200) NULL, cancelled_at TIMESTAMP(6) NULL,
  cancel_reason VARCHAR(500) NULL,
  version INT NOT NULL DEFAULT 1,
  -- One run is worked on at a time.
  working BOOLEAN GENERATED ALWAYS AS (IF(state IN ('DRAFT', 'SUBMITTED'), TRUE, NULL)) PERSISTENT,
  UNIQUE KEY providers_run_working (working)
);

-- Invoices, credit notes and fees of a run. One that is alive is in no other: the key refuses it.
CREATE TABLE providers_run_document (
  run_id UUID NOT NULL,
  document_id UUID NOT NULL COMMENT 'of providers_invoice or providers_fee_charge',
  kind VARCHAR(8) NOT NULL COMMENT 'INVOICE, CREDIT, FEE',
  provider_id UUID NOT NULL,
  number VARCHAR(50) NOT NULL,
  dated DATE NOT NULL,
  approved_on DATE NOT NULL,
  due DATE NOT NULL,
  pence BIGINT NOT NULL COMMENT 'below nothing for credit notes',
  alive BOOLEAN NULL COMMENT 'null once the run left it to a later one: cancelled, held back, returned',
  PRIMARY KEY (run_id, document_id),
  UNIQUE KEY providers_run_document_once (document_id, alive)
) WITH SYSTEM VERSIONING;

-- What became of each provider's sum, kept at approval.
CREATE TABLE providers_run_payment (
  run_id UUID NOT NULL,
  provider_id UUID NOT NULL,
  payee_id UUID NOT NULL COMMENT 'a row of finance_payee; the provider itself while it has none',
  code VARCHAR(50) NOT NULL COMMENT 'registration number',
  name VARCHAR(200) NOT NULL,
  document_count INT NOT NULL,
  pence BIGINT NOT NULL,
  outcome VARCHAR(12) NOT NULL COMMENT 'IN_FILE, HELD, ON_HOLD, NOTHING',
  sort_code CHAR(6) NULL, account CHAR(8) NULL, account_name VARCHAR(100) NULL,
  PRIMARY KEY (run_id, provider_id),
  KEY providers_run_payment_provider (provider_id)
);

-- Payments of runs that the bank gave back. Their documents are payable again.
CREATE TABLE providers_returned (
  id UUID NOT NULL PRIMARY KEY,
  run_id UUID NOT NULL,
  provider_id UUID NOT NULL,
  payee_id UUID NOT NULL,
  code VARCHAR(50) NOT NULL, name VARCHAR(200) NOT NULL,
  pence BIGINT NOT NULL,
  sort_code CHAR(6) NOT NULL, account CHAR(8) NOT NULL,
  returned_on DATE NOT NULL,
  reason VARCHAR(200) NOT NULL COMMENT 'in the words of the bank',
  recorded_by VARCHAR(60) NOT NULL, recorded_by_name VARCHAR(200) NOT NULL, recorded_at TIMESTAMP(6) NOT NULL,
  confirmed_by_name VARCHAR(200) NULL COMMENT 'who confirmed that the account is right all the same', confirmed_at TIMESTAMP(6) NULL, confirmed_how VARCHAR(500) NULL,
  withdrawn VARCHAR(500) NULL COMMENT 'why it was recorded by mistake; null while it stands',
  standing BOOLEAN GENERATED ALWAYS AS (IF(withdrawn IS NULL, TRUE, NULL)) PERSISTENT,
  version INT NOT NULL DEFAULT 1,
  UNIQUE KEY providers_returned_once (run_id, provider_id, standing)
);
