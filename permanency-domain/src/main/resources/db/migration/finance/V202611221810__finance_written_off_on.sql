-- The business day on which what is left of an overpayment was written off: a cost of that day.
SET @@system_versioning_alter_history = KEEP;
ALTER TABLE finance_overpayment
  ADD COLUMN written_off_on DATE NULL COMMENT 'null while nothing is written off' AFTER written_off_pence;

-- Before this the day was not kept; a write-off was the last thing that happened to the record.
UPDATE finance_overpayment SET written_off_on = DATE(ROW_START) WHERE written_off_pence > 0;
