-- A determination on the ground of health stays with the agency: no independent review.
SET @@session.system_versioning_alter_history = KEEP;
ALTER TABLE panel_decision ADD COLUMN on_health BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'rests on the information about health';
