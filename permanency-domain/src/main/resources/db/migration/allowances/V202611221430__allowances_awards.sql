-- Awards of money for families and young people that is not paid by nights in foster care, and the means tests behind them.
CREATE TABLE allowances_award (
  id UUID NOT NULL PRIMARY KEY,
  number VARCHAR(50) NOT NULL COMMENT 'number of the agreement',
  child_id UUID NOT NULL,
  payee_id UUID NOT NULL COMMENT 'a row of finance_payee or a fostering household',
  kind VARCHAR(40) NOT NULL COMMENT 'key in the rule family-allowances',
  starts DATE NOT NULL,
  ends DATE NULL COMMENT 'first day after; null while it lasts',
  order_on DATE NULL COMMENT 'day of the court order',
  agreed_pence BIGINT NULL COMMENT 'a week, for kinds that are agreed one by one',
  addition_pence BIGINT NOT NULL DEFAULT 0 COMMENT 'a week, for special needs',
  eldest BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'the family gets the eldest child''s benefit for this child',
  placed_before BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'placed with these carers while looked after',
  exception_reason VARCHAR(500) NULL COMMENT 'why it is awarded although the child was not looked after before the order',
  basis VARCHAR(2000) NOT NULL COMMENT 'why the family is supported',
  decided_by VARCHAR(200) NOT NULL,
  decided_on DATE NOT NULL,
  waits BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'nothing is owed until a second person approves; awards that a file brings were approved before',
  entered_by VARCHAR(60) NULL COMMENT 'id of whoever entered it or changed it while it waited; null for those of a file',
  version INT NOT NULL DEFAULT 1,
  UNIQUE KEY allowances_award_number (number),
  KEY allowances_award_child (child_id, starts),
  KEY allowances_award_payee (payee_id)
) WITH SYSTEM VERSIONING;

CREATE TABLE allowances_suspension (
  award_id UUID NOT NULL,
  starts DATE NOT NULL,
  ends DATE NULL COMMENT 'first day paid again; equal to starts when it was lifted from the start',
  cause VARCHAR(12) NOT NULL COMMENT 'statement: not returned after the reminder; decision: any other',
  reason VARCHAR(500) NOT NULL,
  PRIMARY KEY (award_id, starts)
) WITH SYSTEM VERSIONING;

-- What happened to an award: reminders, statements, reviews, decisions to go on, appeals, letters.
CREATE TABLE allowances_event (
  id UUID NOT NULL PRIMARY KEY,
  award_id UUID NOT NULL,
  kind VARCHAR(20) NOT NULL,
  day DATE NOT NULL,
  until_day DATE NULL COMMENT 'of a decision to go on: the last day it covers; null for no limit',
  words VARCHAR(500) NOT NULL,
  recorded_by VARCHAR(200) NOT NULL,
  KEY allowances_event_award (award_id, day)
) WITH SYSTEM VERSIONING;

-- A means test; its sheet is worked again from these inputs and the rules of its first day.
CREATE TABLE allowances_test (
  id UUID NOT NULL PRIMARY KEY,
  payee_id UUID NOT NULL,
  starts DATE NOT NULL COMMENT 'first day on which the result holds',
  unit VARCHAR(5) NOT NULL COMMENT 'WEEK, MONTH',
  only_income_support BOOLEAN NOT NULL,
  departure_pence BIGINT NOT NULL COMMENT 'less asked for at discretion',
  reason VARCHAR(500) NOT NULL COMMENT 'why the test was worked, and any discretion',
  review_months INT NOT NULL,
  worked_by VARCHAR(200) NOT NULL,
  worked_on DATE NOT NULL,
  worked_at TIMESTAMP(6) NOT NULL,
  KEY allowances_test_payee (payee_id, starts)
) WITH SYSTEM VERSIONING;

CREATE TABLE allowances_test_line (
  test_id UUID NOT NULL,
  line VARCHAR(40) NOT NULL COMMENT 'key of an income or expense in the rule means-test',
  pence BIGINT NOT NULL,
  evidence VARCHAR(200) NOT NULL,
  evidence_on DATE NULL,
  PRIMARY KEY (test_id, line)
) WITH SYSTEM VERSIONING;

CREATE TABLE allowances_test_person (
  test_id UUID NOT NULL,
  rate VARCHAR(40) NOT NULL COMMENT 'key in the rule income-support',
  number INT NOT NULL,
  PRIMARY KEY (test_id, rate)
) WITH SYSTEM VERSIONING;

CREATE TABLE allowances_test_share (
  test_id UUID NOT NULL,
  award_id UUID NOT NULL,
  place INT NOT NULL,
  allowance_pence BIGINT NOT NULL COMMENT 'for the period of the test',
  benefit_pence BIGINT NOT NULL COMMENT 'child benefit for the period of the test',
  weekly_contribution_pence BIGINT NOT NULL,
  less_child_benefit BOOLEAN NOT NULL,
  PRIMARY KEY (test_id, award_id),
  KEY allowances_test_share_award (award_id)
) WITH SYSTEM VERSIONING;
