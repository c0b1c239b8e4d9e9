-- What an agency does for approved foster households: visits, reviews, notices and transfers,
-- concerns, complaints, support, absences, exemptions, moves between payment levels.
CREATE TABLE keeping_visit (
  id UUID NOT NULL PRIMARY KEY,
  household_id UUID NOT NULL,
  kind VARCHAR(20) NOT NULL COMMENT 'SUPERVISION, UNANNOUNCED',
  on_day DATE NOT NULL,
  held BOOLEAN NOT NULL COMMENT 'false when nobody was met; such a visit ends no clock',
  worker_id UUID NULL,
  seen VARCHAR(1000) NULL COMMENT 'who was seen, and who alone',
  note VARCHAR(4000) NULL,
  reference VARCHAR(60) NULL COMMENT 'of the file it came with',
  withdrawn_why VARCHAR(500) NULL COMMENT 'entered by mistake: it counts no longer',
  created_by VARCHAR(200) NOT NULL,
  version INT NOT NULL DEFAULT 1,
  UNIQUE KEY keeping_visit_reference (reference),
  KEY keeping_visit_household (household_id, kind, on_day),
  KEY keeping_visit_day (on_day)
) WITH SYSTEM VERSIONING;

CREATE TABLE keeping_review (
  id UUID NOT NULL PRIMARY KEY,
  reference VARCHAR(60) NOT NULL,
  household_id UUID NOT NULL,
  number INT NOT NULL COMMENT '1 is the first since approval',
  state VARCHAR(20) NOT NULL,
  opened DATE NOT NULL,
  due DATE NULL,
  held_on DATE NULL,
  worker_id UUID NULL,
  recommendation VARCHAR(20) NULL COMMENT 'CONTINUE, NEW_TERMS, TERMINATE',
  places INT NULL,
  age_from INT NULL,
  age_to INT NULL,
  conditions VARCHAR(1000) NULL,
  consent_on DATE NULL COMMENT 'written consent of the carers to the new terms',
  panel_why VARCHAR(20) NULL COMMENT 'why it goes to panel: first, every, concern, chosen, refused',
  outcome VARCHAR(20) NULL COMMENT 'CONTINUE, NEW_TERMS, TERMINATE',
  decided_on DATE NULL,
  decided_by VARCHAR(200) NULL,
  reasons VARCHAR(4000) NULL,
  written_by VARCHAR(100) NOT NULL COMMENT 'id of the user who completed it; may not decide it',
  created_by VARCHAR(200) NOT NULL,
  version INT NOT NULL DEFAULT 1,
  UNIQUE KEY keeping_review_reference (reference),
  KEY keeping_review_household (household_id, state, held_on)
) WITH SYSTEM VERSIONING;

CREATE TABLE keeping_review_part (
  review_id UUID NOT NULL,
  part VARCHAR(40) NOT NULL COMMENT 'key of the rule carer-reviews',
  words TEXT NOT NULL,
  PRIMARY KEY (review_id, part)
) WITH SYSTEM VERSIONING;

CREATE TABLE keeping_departure (
  id UUID NOT NULL PRIMARY KEY,
  reference VARCHAR(60) NOT NULL,
  household_id UUID NOT NULL,
  kind VARCHAR(20) NOT NULL COMMENT 'RESIGNATION, TRANSFER_OUT, TRANSFER_IN',
  received DATE NOT NULL COMMENT 'written notice, request of the other service, or mobilisation',
  effective DATE NULL COMMENT 'last day by its clock',
  service VARCHAR(200) NULL COMMENT 'the other fostering service',
  why VARCHAR(2000) NULL,
  records_sent DATE NULL,
  state VARCHAR(20) NOT NULL,
  ended_on DATE NULL,
  worker_id UUID NULL,
  created_by VARCHAR(200) NOT NULL,
  version INT NOT NULL DEFAULT 1,
  UNIQUE KEY keeping_departure_reference (reference),
  KEY keeping_departure_household (household_id, state),
  KEY keeping_departure_state (state, effective)
) WITH SYSTEM VERSIONING;

CREATE TABLE keeping_concern (
  id UUID NOT NULL PRIMARY KEY,
  reference VARCHAR(60) NOT NULL,
  kind VARCHAR(20) NOT NULL COMMENT 'ALLEGATION, STANDARDS',
  household_id UUID NOT NULL,
  known_on DATE NOT NULL,
  known_at TIME NULL,
  about VARCHAR(20) NOT NULL COMMENT 'HOUSEHOLD, CARER, CHILD, OTHER',
  person_id UUID NULL COMMENT 'the carer it is about',
  person VARCHAR(200) NULL COMMENT 'name of somebody else it is about',
  child_id UUID NULL COMMENT 'the child who made it, or who is concerned',
  delegated BOOLEAN NOT NULL COMMENT 'the service did the child''s social work on the day',
  source VARCHAR(20) NOT NULL COMMENT 'CHILD, CARER, FAMILY, SCHOOL, WORKER, POLICE, OTHER',
  what VARCHAR(4000) NOT NULL,
  meanwhile VARCHAR(2000) NULL COMMENT 'what is done to keep everybody safe meanwhile',
  officer_told DATE NULL COMMENT 'the designated officer',
  council_told DATE NULL,
  state VARCHAR(20) NOT NULL,
  outcome VARCHAR(20) NULL,
  closed_on DATE NULL,
  learning VARCHAR(4000) NULL,
  worker_id UUID NULL,
  created_by VARCHAR(200) NOT NULL,
  version INT NOT NULL DEFAULT 1,
  UNIQUE KEY keeping_concern_reference (reference),
  KEY keeping_concern_household (household_id, known_on),
  KEY keeping_concern_person (person_id),
  KEY keeping_concern_known (known_on)
) WITH SYSTEM VERSIONING;

CREATE TABLE keeping_complaint (
  id UUID NOT NULL PRIMARY KEY,
  reference VARCHAR(60) NOT NULL,
  received DATE NOT NULL,
  source VARCHAR(20) NOT NULL COMMENT 'CARER, CHILD, FAMILY, ADVOCATE, OTHER',
  complainant VARCHAR(200) NOT NULL,
  household_id UUID NULL,
  child_id UUID NULL,
  what VARCHAR(4000) NOT NULL,
  wanted VARCHAR(2000) NULL COMMENT 'what would put it right',
  state VARCHAR(20) NOT NULL,
  longer BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'the time of the stage was extended',
  finding VARCHAR(20) NULL COMMENT 'UPHELD, PARTLY, NOT_UPHELD: of the last answer',
  answer VARCHAR(4000) NULL,
  learning VARCHAR(4000) NULL,
  closed_on DATE NULL,
  worker_id UUID NULL,
  created_by VARCHAR(200) NOT NULL,
  version INT NOT NULL DEFAULT 1,
  UNIQUE KEY keeping_complaint_reference (reference),
  KEY keeping_complaint_received (received),
  KEY keeping_complaint_household (household_id)
) WITH SYSTEM VERSIONING;

-- What was done about a concern, a complaint, a review, a departure; in order of its day.
CREATE TABLE keeping_step (
  id UUID NOT NULL PRIMARY KEY,
  item_kind VARCHAR(30) NOT NULL,
  item_id UUID NOT NULL,
  on_day DATE NOT NULL,
  what VARCHAR(30) NOT NULL,
  note VARCHAR(4000) NOT NULL,
  made_at TIMESTAMP(6) NOT NULL,
  made_by VARCHAR(200) NOT NULL,
  KEY keeping_step_item (item_kind, item_id, on_day)
) WITH SYSTEM VERSIONING;

CREATE TABLE keeping_support (
  id UUID NOT NULL PRIMARY KEY,
  household_id UUID NOT NULL,
  kind VARCHAR(40) NOT NULL COMMENT 'key of the rule carer-support',
  offered DATE NOT NULL,
  state VARCHAR(20) NOT NULL COMMENT 'OFFERED, GIVEN, DECLINED',
  settled DATE NULL COMMENT 'day on which it was given or declined',
  note VARCHAR(2000) NULL,
  created_by VARCHAR(200) NOT NULL,
  version INT NOT NULL DEFAULT 1,
  KEY keeping_support_household (household_id, offered)
) WITH SYSTEM VERSIONING;

CREATE TABLE keeping_absence (
  id UUID NOT NULL PRIMARY KEY,
  household_id UUID NOT NULL,
  kind VARCHAR(20) NOT NULL COMMENT 'LEAVE, ILLNESS, OTHER',
  starts DATE NOT NULL,
  ends DATE NOT NULL COMMENT 'first day after',
  note VARCHAR(500) NULL,
  created_by VARCHAR(200) NOT NULL,
  version INT NOT NULL DEFAULT 1,
  KEY keeping_absence_household (household_id, starts),
  KEY keeping_absence_ends (ends)
) WITH SYSTEM VERSIONING;

CREATE TABLE keeping_level_move (
  id UUID NOT NULL PRIMARY KEY,
  household_id UUID NOT NULL,
  level VARCHAR(30) NOT NULL,
  starts DATE NOT NULL,
  why VARCHAR(2000) NOT NULL,
  state VARCHAR(20) NOT NULL COMMENT 'ASKED, APPROVED, REFUSED',
  asked_by VARCHAR(100) NOT NULL COMMENT 'id of the user',
  asked_on DATE NOT NULL,
  decided_by VARCHAR(200) NULL,
  decided_on DATE NULL,
  reason VARCHAR(2000) NULL,
  created_by VARCHAR(200) NOT NULL,
  version INT NOT NULL DEFAULT 1,
  KEY keeping_level_move_household (household_id, asked_on),
  KEY keeping_level_move_state (state)
) WITH SYSTEM VERSIONING;

-- Exemptions from the usual limit, groups of brothers and sisters who need none, and emergency
-- placements outside the terms of approval.
CREATE TABLE keeping_exemption (
  id UUID NOT NULL PRIMARY KEY,
  household_id UUID NOT NULL,
  kind VARCHAR(20) NOT NULL COMMENT 'EXEMPTION, SIBLINGS, EMERGENCY',
  authority VARCHAR(200) NULL COMMENT 'where the carers live',
  starts DATE NOT NULL,
  ends DATE NULL COMMENT 'first day after; null while it lasts',
  conditions VARCHAR(2000) NULL,
  created_by VARCHAR(200) NOT NULL,
  version INT NOT NULL DEFAULT 1,
  KEY keeping_exemption_household (household_id, starts)
) WITH SYSTEM VERSIONING;

CREATE TABLE keeping_exemption_child (
  exemption_id UUID NOT NULL,
  child_id UUID NOT NULL,
  PRIMARY KEY (exemption_id, child_id)
) WITH SYSTEM VERSIONING;

-- Numbers of reviews, departures, concerns and complaints, one row a letter and year.
CREATE TABLE keeping_number (
  letter VARCHAR(2) NOT NULL,
  year SMALLINT NOT NULL,
  last INT NOT NULL,
  PRIMARY KEY (letter, year)
);
