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
  approved_on DATE NULL COMMENT 'business day of the approval; the bank file carries it',
  cancelled_by VARCHAR(60) NULL, cancelled_by_name VARCHAR(200) NULL, cancelled_at TIMESTAMP(6) NULL, cancel_reason VARCHAR(500) NULL,
  version INT NOT NULL DEFAULT 1,
  -- A period is paid once: a run that is not cancelled holds its week, and one run at a time is open.
  live_period DATE GENERATED ALWAYS AS (IF(state = 'CANCELLED', NULL, period_start)) PERSISTENT,
  open_marker TINYINT GENERATED ALWAYS AS (IF(state IN ('DRAFT', 'SUBMITTED'), 1, NULL)) PERSISTENT,
  UNIQUE KEY finance_pay_run_period (live_period),
  UNIQUE KEY finance_pay_run_open (open_marker)
);

-- Whoever makes or moves a run takes this row first, so that two of them stand in a queue.
CREATE TABLE finance_lock (
  name VARCHAR(30) NOT NULL PRIMARY KEY,
  turns BIGINT NOT NULL
);

-- Numbers, codes and names are kept as they were when the run was made: a payment stays readable as it was paid.
CREATE TABLE finance_pay_line (
  run_id UUID NOT NULL,
  number INT NOT NULL COMMENT 'position within the run, from 1',
  kind VARCHAR(12) NOT NULL COMMENT 'allowance, difference',
  child_id UUID NOT NULL,
  council VARCHAR(10) NOT NULL,
  child_number VARCHAR(30) NOT NULL,
  household_id UUID NOT NULL,
  household_code VARCHAR(50) NOT NULL,
  household_name VARCHAR(200) NOT NULL,
  period_start DATE NOT NULL,
  period_end DATE NOT NULL COMMENT 'last day of the pay week, included',
  nights INT NOT NULL,
  pence BIGINT NOT NULL,
  owed_pence BIGINT NOT NULL COMMENT 'what the week comes to now',
  paid_before_pence BIGINT NOT NULL COMMENT 'what approved runs have paid for it',
  PRIMARY KEY (run_id, number),
  KEY finance_pay_line_child (child_id, period_start),
  KEY finance_pay_line_household (household_id, period_start)
);

CREATE TABLE finance_pay_part (
  run_id UUID NOT NULL,
  line INT NOT NULL COMMENT 'number of the line within the run',
  part INT NOT NULL COMMENT 'from 1',
  rule VARCHAR(60) NOT NULL,
  rule_from DATE NOT NULL,
  level VARCHAR(30) NOT NULL,
  band VARCHAR(30) NOT NULL,
  nights INT NOT NULL,
  weekly_pence BIGINT NOT NULL,
  PRIMARY KEY (run_id, line, part)
);

-- What became of each household's sum when the run was approved, and the account it went to.
CREATE TABLE finance_payment (
  run_id UUID NOT NULL,
  household_id UUID NOT NULL,
  household_code VARCHAR(50) NOT NULL,
  household_name VARCHAR(200) NOT NULL,
  line_count INT NOT NULL,
  pence BIGINT NOT NULL,
  outcome VARCHAR(10) NOT NULL COMMENT 'IN_FILE, HELD, CARRIED, NOTHING',
  sort_code CHAR(6) NULL,
  account CHAR(8) NULL,
  account_name VARCHAR(100) NULL,
  PRIMARY KEY (run_id, household_id)
);

CREATE TABLE finance_pay_exception (
  run_id UUID NOT NULL,
  number INT NOT NULL COMMENT 'gravest first, from 1',
  code VARCHAR(60) NOT NULL,
  gravity INT NOT NULL COMMENT '1 gravest',
  child_id UUID NULL,
  council VARCHAR(10) NULL,
  child_number VARCHAR(30) NULL,
  household_id UUID NULL,
  household_code VARCHAR(50) NULL,
  starts DATE NULL,
  ends DATE NULL COMMENT 'last day, included',
  facts VARCHAR(1000) NOT NULL COMMENT 'JSON, filled into the message of the code',
  PRIMARY KEY (run_id, number)
);
