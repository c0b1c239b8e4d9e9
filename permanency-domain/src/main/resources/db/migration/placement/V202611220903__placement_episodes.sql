-- Where a child lives and under which legal status: one row an episode of care, the finest fact.
-- Periods of care, legal statuses and placements are read off episodes (org.permanency.placement.rule).
CREATE TABLE placement_episode (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  child_id UUID NOT NULL,
  starts DATE NOT NULL COMMENT 'DECOM',
  ends DATE NULL COMMENT 'DEC: first day after; null is current',
  reason_began CHAR(1) NOT NULL COMMENT 'RNE',
  legal_status VARCHAR(2) NOT NULL COMMENT 'LS',
  need VARCHAR(2) NULL COMMENT 'CIN',
  place VARCHAR(3) NOT NULL COMMENT 'PLACE',
  provider VARCHAR(3) NULL COMMENT 'PLACE_PROVIDER',
  reason_ended VARCHAR(4) NULL COMMENT 'REC',
  reason_change VARCHAR(6) NULL COMMENT 'REASON_PLACE_CHANGE',
  home_postcode VARCHAR(10) NULL,
  placement_postcode VARCHAR(10) NULL,
  urn VARCHAR(7) NULL,
  year SMALLINT NULL COMMENT 'collection year of the row that gave it; null when entered here',
  UNIQUE KEY placement_episode_start (child_id, starts),
  KEY placement_episode_current (ends, starts)
) WITH SYSTEM VERSIONING;

CREATE TABLE placement_missing (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  child_id UUID NOT NULL,
  kind CHAR(1) NOT NULL COMMENT 'M missing, A away without authorisation',
  starts DATE NOT NULL,
  ends DATE NULL,
  year SMALLINT NULL,
  UNIQUE KEY placement_missing_start (child_id, starts)
) WITH SYSTEM VERSIONING;

-- Outside providers: agencies and homes, known by their registration number with the inspectorate.
CREATE TABLE placement_provider (
  id UUID NOT NULL PRIMARY KEY,
  urn VARCHAR(7) NOT NULL,
  name VARCHAR(200) NOT NULL,
  sector VARCHAR(3) NULL COMMENT 'PR0 to PR5',
  UNIQUE KEY placement_provider_urn (urn)
) WITH SYSTEM VERSIONING;

-- Earliest collection year taken in for a council: what began before it has an unknown start.
CREATE TABLE placement_history_start (
  council VARCHAR(10) NOT NULL PRIMARY KEY,
  first_year SMALLINT NOT NULL COMMENT '2016 = year ended 31 March 2016'
) WITH SYSTEM VERSIONING;
