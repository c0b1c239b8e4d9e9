-- Sessions of courses, who is booked on them, and who came.
CREATE TABLE training_session (
  id UUID NOT NULL PRIMARY KEY,
  course VARCHAR(40) NOT NULL COMMENT 'key of the rule training',
  on_day DATE NOT NULL,
  days TINYINT NOT NULL,
  begins TIME NOT NULL,
  ends TIME NOT NULL,
  place VARCHAR(200) NOT NULL,
  seats SMALLINT NOT NULL,
  trainer VARCHAR(200) NULL,
  state VARCHAR(20) NOT NULL,
  cancelled_why VARCHAR(500) NULL,
  created_by VARCHAR(200) NOT NULL,
  version INT NOT NULL DEFAULT 1,
  KEY training_session_day (on_day)
) WITH SYSTEM VERSIONING;

CREATE TABLE training_booking (
  id UUID NOT NULL PRIMARY KEY,
  session_id UUID NOT NULL,
  subject_kind VARCHAR(20) NOT NULL,
  subject_id UUID NOT NULL,
  persons TINYINT NOT NULL,
  who VARCHAR(200) NULL,
  email VARCHAR(254) NULL,
  state VARCHAR(20) NOT NULL,
  booked_at TIMESTAMP(6) NOT NULL,
  booked_by VARCHAR(200) NOT NULL,
  turn BIGINT NOT NULL AUTO_INCREMENT COMMENT 'who asked first, of those who asked at one moment',
  version INT NOT NULL DEFAULT 1,
  UNIQUE KEY training_booking_turn (turn),
  UNIQUE KEY training_booking_once (session_id, subject_kind, subject_id),
  KEY training_booking_subject (subject_kind, subject_id)
) WITH SYSTEM VERSIONING;

-- Courses that somebody took elsewhere, with whoever gave them.
CREATE TABLE training_elsewhere (
  id UUID NOT NULL PRIMARY KEY,
  subject_kind VARCHAR(20) NOT NULL,
  subject_id UUID NOT NULL,
  course VARCHAR(40) NOT NULL COMMENT 'key of the rule training',
  on_day DATE NOT NULL,
  given_by VARCHAR(200) NOT NULL,
  who VARCHAR(200) NULL,
  recorded_by VARCHAR(200) NOT NULL,
  KEY training_elsewhere_subject (subject_kind, subject_id)
) WITH SYSTEM VERSIONING;

-- Training of an applicant goes with them when they become carers or adopters.
CREATE TABLE training_followed (
  subject_kind VARCHAR(20) NOT NULL,
  subject_id UUID NOT NULL,
  before_kind VARCHAR(20) NOT NULL,
  before_id UUID NOT NULL,
  PRIMARY KEY (subject_kind, subject_id, before_kind, before_id)
) WITH SYSTEM VERSIONING;
