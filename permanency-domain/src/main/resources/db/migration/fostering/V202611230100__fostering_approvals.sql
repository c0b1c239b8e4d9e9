-- Approvals by decision: conditions that stand beside terms, and numbers of households approved here.
CREATE TABLE fostering_condition (
  household_id UUID NOT NULL,
  starts DATE NOT NULL COMMENT 'first day of the terms they stand beside',
  conditions VARCHAR(2000) NOT NULL,
  PRIMARY KEY (household_id, starts)
) WITH SYSTEM VERSIONING;

CREATE TABLE fostering_number (
  year SMALLINT NOT NULL PRIMARY KEY,
  last INT NOT NULL
);
