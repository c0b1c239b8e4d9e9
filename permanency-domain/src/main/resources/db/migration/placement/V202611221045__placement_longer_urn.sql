-- Registration numbers such as SC123456 have eight characters; what has another form is kept as it came.
SET @@system_versioning_alter_history = KEEP;
ALTER TABLE placement_episode MODIFY urn VARCHAR(20) NULL;
ALTER TABLE placement_provider MODIFY urn VARCHAR(20) NOT NULL;
