-- Carer households on the tenant's own register. Periods end with the first day after.
CREATE TABLE fostering_household (
  id UUID NOT NULL PRIMARY KEY,
  code VARCHAR(50) NOT NULL,
  name VARCHAR(200) NOT NULL,
  type VARCHAR(30) NOT NULL,
  approved_from DATE NULL,
  approved_to DATE NULL COMMENT 'first day after; null is current',
  version INT NOT NULL DEFAULT 1,
  UNIQUE KEY fostering_household_code (code)
) WITH SYSTEM VERSIONING;

CREATE TABLE fostering_carer (
  id UUID NOT NULL PRIMARY KEY,
  household_id UUID NOT NULL,
  person_id UUID NOT NULL,
  starts DATE NOT NULL,
  ends DATE NULL,
  UNIQUE KEY fostering_carer_start (household_id, person_id, starts)
) WITH SYSTEM VERSIONING;

CREATE TABLE fostering_terms (
  id UUID NOT NULL PRIMARY KEY,
  household_id UUID NOT NULL,
  starts DATE NOT NULL,
  ends DATE NULL,
  places INT NOT NULL,
  age_from INT NULL,
  age_to INT NULL COMMENT 'oldest age, included',
  UNIQUE KEY fostering_terms_start (household_id, starts)
) WITH SYSTEM VERSIONING;

CREATE TABLE fostering_level (
  id UUID NOT NULL PRIMARY KEY,
  household_id UUID NOT NULL,
  starts DATE NOT NULL,
  ends DATE NULL,
  level VARCHAR(30) NOT NULL COMMENT 'as named in the fostering-allowances rule',
  UNIQUE KEY fostering_level_start (household_id, starts)
) WITH SYSTEM VERSIONING;

CREATE TABLE fostering_hold (
  id UUID NOT NULL PRIMARY KEY,
  household_id UUID NOT NULL,
  starts DATE NOT NULL,
  ends DATE NULL,
  places INT NOT NULL,
  reason VARCHAR(200) NOT NULL,
  UNIQUE KEY fostering_hold_start (household_id, starts)
) WITH SYSTEM VERSIONING;

CREATE TABLE fostering_bank_account (
  household_id UUID NOT NULL PRIMARY KEY,
  sort_code CHAR(6) NOT NULL,
  account CHAR(8) NOT NULL,
  account_name VARCHAR(100) NOT NULL,
  version INT NOT NULL DEFAULT 1
) WITH SYSTEM VERSIONING;

-- Which placement is with which household. The night of the last day given in a file is not one of
-- them: ends is the day of leaving.
CREATE TABLE fostering_stay (
  id UUID NOT NULL PRIMARY KEY,
  child_id UUID NOT NULL,
  household_id UUID NOT NULL,
  starts DATE NOT NULL,
  ends DATE NULL COMMENT 'day of leaving; null is current',
  ended_planned BOOLEAN NULL,
  ended_by VARCHAR(10) NULL COMMENT 'carer, child, agency, court, other',
  UNIQUE KEY fostering_stay_start (child_id, starts),
  KEY fostering_stay_household (household_id, starts)
) WITH SYSTEM VERSIONING;

-- Councils whose placements stand in this register; the others are judged by PLACE_PROVIDER.
CREATE TABLE fostering_register_council (
  council VARCHAR(10) NOT NULL PRIMARY KEY
) WITH SYSTEM VERSIONING;
