-- Work of every room: tasks with clocks, pauses of clocks, and each move from state to state.
CREATE TABLE workflow_task (
  id UUID NOT NULL PRIMARY KEY,
  clock VARCHAR(60) NULL COMMENT 'key of a timescale; null for a task somebody set by hand',
  title VARCHAR(200) NOT NULL,
  item_kind VARCHAR(30) NOT NULL COMMENT 'the work it belongs to; task for one set by hand',
  item_id UUID NOT NULL,
  subject_kind VARCHAR(20) NOT NULL COMMENT 'whose record: child, household, applicant, ...',
  subject_id UUID NOT NULL,
  started DATE NOT NULL COMMENT 'day of the event that set the clock going',
  started_at TIMESTAMP(6) NULL COMMENT 'its moment, for clocks that count hours',
  latest DATE NULL COMMENT 'day by which it has to be done whatever the clock says',
  due DATE NOT NULL COMMENT 'last day, included',
  due_at TIMESTAMP(6) NULL COMMENT 'last moment, for clocks that count hours',
  soon DATE NOT NULL COMMENT 'first day on which it is due soon',
  rule_file VARCHAR(200) NULL COMMENT 'the version of the timescale that set the last day',
  state VARCHAR(10) NOT NULL COMMENT 'open, paused, done, cancelled',
  team_id UUID NULL,
  worker_id UUID NULL,
  done_on DATE NULL,
  done_at TIMESTAMP(6) NULL,
  done_by VARCHAR(200) NULL,
  outcome VARCHAR(500) NULL,
  created_by VARCHAR(200) NOT NULL,
  version INT NOT NULL DEFAULT 1,
  KEY workflow_task_worker (worker_id, state, due),
  KEY workflow_task_team (team_id, state, due),
  KEY workflow_task_state (state, due),
  KEY workflow_task_item (item_kind, item_id),
  KEY workflow_task_subject (subject_kind, subject_id)
) WITH SYSTEM VERSIONING;

CREATE TABLE workflow_pause (
  id UUID NOT NULL PRIMARY KEY,
  task_id UUID NOT NULL,
  starts DATE NOT NULL,
  ends DATE NULL COMMENT 'first day on which the clock ran again; null while it stands',
  reason VARCHAR(500) NOT NULL,
  started_by VARCHAR(200) NOT NULL,
  ended_by VARCHAR(200) NULL,
  KEY workflow_pause_task (task_id, starts)
) WITH SYSTEM VERSIONING;

CREATE TABLE workflow_move (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY COMMENT 'in the order of recording',
  item_kind VARCHAR(30) NOT NULL,
  item_id UUID NOT NULL,
  from_state VARCHAR(40) NULL COMMENT 'null for the first',
  to_state VARCHAR(40) NOT NULL,
  on_day DATE NOT NULL,
  made_at TIMESTAMP(6) NOT NULL,
  made_by VARCHAR(200) NOT NULL,
  reason VARCHAR(2000) NULL,
  KEY workflow_move_item (item_kind, item_id, id),
  KEY workflow_move_day (item_kind, on_day)
) WITH SYSTEM VERSIONING;

-- A late task was brought before somebody: once for each step of its timescale.
CREATE TABLE workflow_escalation (
  task_id UUID NOT NULL,
  step SMALLINT NOT NULL COMMENT '1 for the first',
  on_day DATE NOT NULL,
  to_whom VARCHAR(50) NOT NULL COMMENT 'team-manager, or the key of a role',
  worker_id UUID NULL COMMENT 'the manager it reached; null for a role',
  PRIMARY KEY (task_id, step)
) WITH SYSTEM VERSIONING;

-- Mail waits here until the mail server has taken it.
CREATE TABLE workflow_mail (
  id UUID NOT NULL PRIMARY KEY,
  once VARCHAR(120) NOT NULL COMMENT 'what it is about, so that it is written once',
  address VARCHAR(254) NOT NULL,
  subject VARCHAR(200) NOT NULL,
  body TEXT NOT NULL,
  written_at TIMESTAMP(6) NOT NULL,
  sent_at TIMESTAMP(6) NULL,
  tries INT NOT NULL DEFAULT 0,
  failure VARCHAR(500) NULL,
  UNIQUE KEY workflow_mail_once (once),
  KEY workflow_mail_waiting (sent_at, tries)
) WITH SYSTEM VERSIONING;

-- What a worker wants: a calendar address of its own, a daily mail.
CREATE TABLE workflow_reminder (
  worker_id UUID NOT NULL PRIMARY KEY,
  feed_hash CHAR(64) NULL COMMENT 'SHA-256 of the secret in the calendar address; null for none',
  daily_mail BOOLEAN NOT NULL DEFAULT FALSE,
  UNIQUE KEY workflow_reminder_feed (feed_hash)
) WITH SYSTEM VERSIONING;
