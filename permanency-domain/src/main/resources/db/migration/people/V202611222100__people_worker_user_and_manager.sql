-- Who signs in as this worker, where mail reaches the worker, and who manages a team.
SET @@system_versioning_alter_history = KEEP;
ALTER TABLE people_worker
  ADD COLUMN user_id VARCHAR(60) NULL COMMENT 'user who signs in as this worker',
  ADD COLUMN email VARCHAR(254) NULL,
  ADD COLUMN version INT NOT NULL DEFAULT 1,
  ADD UNIQUE KEY people_worker_user (user_id);
ALTER TABLE people_team
  ADD COLUMN manager_id UUID NULL COMMENT 'worker who manages the team';
