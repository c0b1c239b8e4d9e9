-- The audit trail. The tenant's role may read and add, nothing else (Provisioner.APPEND_ONLY).
CREATE TABLE audit_entry (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  at TIMESTAMP(6) NOT NULL,
  actor_id VARCHAR(60) NOT NULL,
  actor_name VARCHAR(200) NOT NULL,
  action VARCHAR(60) NOT NULL,
  subject VARCHAR(40) NOT NULL,
  subject_id VARCHAR(60) NOT NULL,
  why VARCHAR(500) NULL,
  detail TEXT NULL,
  KEY audit_entry_at (at),
  KEY audit_entry_subject (subject, subject_id, at),
  KEY audit_entry_actor (actor_id, at)
);
