-- What is agreed with outside providers for a child. Periods end with the first day after; a new price ends the row before it.
CREATE TABLE providers_agreement (
  id UUID NOT NULL PRIMARY KEY,
  reference VARCHAR(50) NOT NULL COMMENT 'as the agreement itself is numbered',
  child_id UUID NOT NULL,
  provider_id UUID NOT NULL COMMENT 'a row of placement_provider',
  starts DATE NOT NULL COMMENT 'first night at this price',
  ends DATE NULL COMMENT 'first day after; null while it lasts',
  planned_end DATE NULL COMMENT 'day on which the placement is planned to have ended: the first night without it',
  weekly_pence BIGINT NOT NULL COMMENT 'for seven nights',
  extras_pence BIGINT NOT NULL DEFAULT 0 COMMENT 'for seven nights, on top',
  extras_what VARCHAR(200) NOT NULL DEFAULT '',
  note VARCHAR(500) NOT NULL DEFAULT '',
  version INT NOT NULL DEFAULT 1,
  UNIQUE KEY providers_agreement_reference (reference),
  KEY providers_agreement_child (child_id, starts),
  KEY providers_agreement_provider (provider_id)
) WITH SYSTEM VERSIONING;

-- Invoices and credit notes of providers.
CREATE TABLE providers_invoice (
  id UUID NOT NULL PRIMARY KEY,
  provider_id UUID NOT NULL,
  number VARCHAR(50) NOT NULL COMMENT 'the provider''s own',
  kind VARCHAR(8) NOT NULL COMMENT 'INVOICE, CREDIT',
  credits_id UUID NULL COMMENT 'the invoice that a credit note is about',
  dated DATE NOT NULL,
  state VARCHAR(12) NOT NULL COMMENT 'DRAFT, SUBMITTED, APPROVED, REJECTED',
  entered_by VARCHAR(60) NOT NULL, entered_by_name VARCHAR(200) NOT NULL,
  submitted_by VARCHAR(60) NULL,
  decided_by VARCHAR(60) NULL, decided_by_name VARCHAR(200) NULL,
  decided_on DATE NULL COMMENT 'business day of the approval or rejection',
  reason VARCHAR(500) NULL COMMENT 'why it was rejected',
  version INT NOT NULL DEFAULT 1,
  UNIQUE KEY providers_invoice_number (provider_id, number),
  KEY providers_invoice_state (state, decided_on)
) WITH SYSTEM VERSIONING;

CREATE TABLE providers_invoice_line (
  id UUID NOT NULL PRIMARY KEY,
  invoice_id UUID NOT NULL,
  position INT NOT NULL,
  child_id UUID NOT NULL,
  starts DATE NOT NULL COMMENT 'first night charged',
  ends DATE NOT NULL COMMENT 'first night not charged',
  charged_pence BIGINT NOT NULL COMMENT 'as the provider wants it, or wants to give back',
  answer VARCHAR(12) NULL COMMENT 'ACCEPTED, AGREED, QUERIED; null while nobody had to answer',
  reason VARCHAR(500) NULL COMMENT 'why it is answered like that',
  answered_by VARCHAR(60) NULL,
  submitted_pence BIGINT NULL COMMENT 'what it would pay, as it was handed over',
  paid_pence BIGINT NULL COMMENT 'what the approval pays; below nothing for a credit',
  withdrawn BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'taken off while the invoice was a draft',
  UNIQUE KEY providers_invoice_line_position (invoice_id, position),
  KEY providers_invoice_line_child (child_id, starts)
) WITH SYSTEM VERSIONING;

-- What was paid for each night of each child. A night that is alive cannot be paid again: the key refuses it.
CREATE TABLE providers_paid_night (
  line_id UUID NOT NULL,
  child_id UUID NOT NULL,
  night DATE NOT NULL,
  pence BIGINT NOT NULL COMMENT 'below nothing where a credit note gives back',
  alive BOOLEAN NULL COMMENT 'true while the night is paid; null once it was credited',
  PRIMARY KEY (line_id, child_id, night),
  UNIQUE KEY providers_paid_night_once (child_id, night, alive)
) WITH SYSTEM VERSIONING;

CREATE TABLE providers_lock (
  name VARCHAR(20) NOT NULL PRIMARY KEY,
  turns BIGINT NOT NULL
);
