-- Pay runs. Lines and parts are never changed: a cancelled run stays, a change becomes a difference line.
CREATE TABLE finance_pay_run (
  id UUID NOT NULL PRIMARY KEY,
  period_start DATE NOT NULL,
  period_end DATE NOT NULL COMMENT 'last day of the pay week, included',
  pay_date DATE NOT NULL,
  state VARCHAR(12) NOT NULL COMMENT 'DRAFT, SUBMITTED, APPROVED, CANCELLED',
  total_pence BIGINT NOT NULL,
  line_count INT NOT NULL,
  created_by VARCHAR(60) NOT NULL, created_by_name VARCHAR(200) NOT NULL, created_at TIMESTAMP(6) NOT NULL,
  submitted_by VARCHAR(60) NULL, submitted_by_name VARCHAR(200) NULL, submitted_at TIMESTAMP(6) NULL,
  approved_by VARCHAR(60) NULL, approved_by_name VARCHAR(200) NULL, approved_at TIMESTAMP(6) NULL,
  cancelled_by_name VARCHAR(200) NULL, cancelled_at TIMESTAMP(6) NULL, cancel_reason VARCHAR(500) NULL,
  version INT NOT NULL DEFAULT 1,
  -- A period is paid once: a run that is not cancelled holds its week, and one run at a time is open.
  live_period DATE GENERATED ALWAYS AS (IF(state = 'CANCELLED', NULL, period_start)) PERSISTENT,
  open_marker TINYINT GENERATED ALWAYS AS (IF(state IN ('DRAFT', 'SUBMITTED'), 1, NULL)) PERSISTENT,
  UNIQUE KEY finance_pay_run_period (live_period),
  UNIQUE KEY finance_pay_run_open (open_marker)
);

CREATE TABLE finance_pay_line (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  run_id UUID NOT NULL,
  number INT NOT NULL COMMENT 'position within the run, from 1',
  kind VARCHAR(12) NOT NULL COMMENT 'allowance, difference',
  child_id UUID NOT NULL,
  household_id UUID NOT NULL,
  period_start DATE NOT NULL,
  period_end DATE NOT NULL COMMENT 'last day of the pay week, included',
  nights INT NOT NULL,
  pence BIGINT NOT NULL,
  owed_pence BIGINT NOT NULL COMMENT 'what the week comes to now',
  paid_before_pence BIGINT NOT NULL COMMENT 'what approved runs have paid for it',
  UNIQUE KEY finance_pay_line_number (run_id, number),
  KEY finance_pay_line_child (child_id, period_start),
  KEY finance_pay_line_household (household_id, period_start)
);

CREATE TABLE finance_pay_part (
  line_id BIGINT NOT NULL,
  part INT NOT NULL COMMENT 'from 1',
  rule VARCHAR(60) NOT NULL,
  rule_from DATE NOT NULL,
  level VARCHAR(30) NOT NULL,
  band VARCHAR(30) NOT NULL,
  nights INT NOT NULL,
  weekly_pence BIGINT NOT NULL,
  PRIMARY KEY (line_id, part)
);

CREATE TABLE finance_pay_exception (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  run_id UUID NOT NULL,
  code VARCHAR(60) NOT NULL,
  gravity INT NOT NULL COMMENT '1 gravest',
  child_id UUID NULL,
  household_id UUID NULL,
  starts DATE NULL,
  ends DATE NULL COMMENT 'last day, included',
  facts VARCHAR(1000) NOT NULL COMMENT 'JSON, filled into the message of the code',
  KEY finance_pay_exception_run (run_id, gravity)
);
