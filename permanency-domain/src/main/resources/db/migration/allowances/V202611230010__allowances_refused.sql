-- What a second person did not approve: an award that is never owed, and results of means tests that never count.
SET @@system_versioning_alter_history = KEEP;
ALTER TABLE allowances_award
  ADD COLUMN refused BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'not approved; it waits again once it is changed' AFTER waits;
ALTER TABLE allowances_test_share
  ADD COLUMN refused BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'the change that it came with was not approved';
