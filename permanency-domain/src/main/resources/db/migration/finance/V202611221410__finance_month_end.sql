-- A run stands in the accounts of one month: that of its week, or the first open one once that is closed.
ALTER TABLE finance_pay_run
  ADD COLUMN ledger_month DATE NULL COMMENT 'first day of the month in whose accounts the run stands' AFTER pay_date;
UPDATE finance_pay_run SET ledger_month = DATE_FORMAT(period_end, '%Y-%m-01');
ALTER TABLE finance_pay_run
  MODIFY COLUMN ledger_month DATE NOT NULL COMMENT 'first day of the month in whose accounts the run stands',
  ADD KEY finance_pay_run_ledger (ledger_month);

-- Months and years that are closed. Rows are added and never changed: nothing opens a month again.
CREATE TABLE finance_close (
  id UUID NOT NULL PRIMARY KEY,
  kind VARCHAR(5) NOT NULL COMMENT 'month, year',
  starts DATE NOT NULL,
  ends DATE NOT NULL COMMENT 'first day after',
  weeks INT NOT NULL COMMENT 'pay weeks that belong to it',
  run_count INT NOT NULL,
  line_count INT NOT NULL,
  total_pence BIGINT NOT NULL,
  closed_by VARCHAR(60) NOT NULL, closed_by_name VARCHAR(200) NOT NULL, closed_at TIMESTAMP(6) NOT NULL,
  closed_on DATE NOT NULL COMMENT 'business day',
  UNIQUE KEY finance_close_period (kind, starts)
);

-- What the approved runs of a closed month or year came to, as it was when it was closed.
CREATE TABLE finance_close_sum (
  close_id UUID NOT NULL,
  payment VARCHAR(40) NOT NULL,
  line_kind VARCHAR(12) NOT NULL COMMENT 'allowance, difference',
  line_count INT NOT NULL,
  pence BIGINT NOT NULL,
  PRIMARY KEY (close_id, payment, line_kind)
);
