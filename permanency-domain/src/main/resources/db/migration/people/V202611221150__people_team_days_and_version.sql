-- Teams begin and end, and several people change them.
SET @@system_versioning_alter_history = KEEP;
ALTER TABLE people_team
  ADD COLUMN starts DATE NOT NULL DEFAULT '2000-01-01',
  ADD COLUMN ends DATE NULL COMMENT 'first day after; null is current',
  ADD COLUMN version INT NOT NULL DEFAULT 1;
