-- An urgent run pays one payee between the weekly runs. It holds no week: what it pays counts as paid before.
ALTER TABLE finance_pay_run
  ADD COLUMN urgent_payee UUID NULL AFTER ledger_month,
  ADD COLUMN urgent_code VARCHAR(50) NULL AFTER urgent_payee,
  ADD COLUMN urgent_name VARCHAR(200) NULL AFTER urgent_code,
  ADD COLUMN urgent_reason VARCHAR(500) NULL AFTER urgent_name,
  DROP KEY finance_pay_run_period,
  DROP COLUMN live_period;
ALTER TABLE finance_pay_run
  ADD COLUMN live_period DATE GENERATED ALWAYS AS (IF(state = 'CANCELLED' OR urgent_payee IS NOT NULL, NULL, period_start)) PERSISTENT,
  ADD UNIQUE KEY finance_pay_run_period (live_period);
