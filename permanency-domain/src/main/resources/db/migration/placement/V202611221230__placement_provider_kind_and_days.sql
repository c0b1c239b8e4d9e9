-- Outside providers are kept by people: what they are, since and until when, and the version that was read.
SET @@system_versioning_alter_history = KEEP;
ALTER TABLE placement_provider
  ADD COLUMN kind VARCHAR(20) NOT NULL DEFAULT 'other' COMMENT 'own, agency, home, supported, authority, adoption, other',
  ADD COLUMN starts DATE NULL COMMENT 'null is not known',
  ADD COLUMN ends DATE NULL COMMENT 'first day after; null is current',
  ADD COLUMN version INT NOT NULL DEFAULT 1;
