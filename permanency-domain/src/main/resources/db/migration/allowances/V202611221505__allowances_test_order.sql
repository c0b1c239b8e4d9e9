-- Two means tests of one instant stand in the order in which they were entered.
SET @@system_versioning_alter_history = KEEP;
ALTER TABLE allowances_test
  ADD COLUMN seq BIGINT NOT NULL AUTO_INCREMENT COMMENT 'order of entry',
  ADD UNIQUE KEY allowances_test_seq (seq);
