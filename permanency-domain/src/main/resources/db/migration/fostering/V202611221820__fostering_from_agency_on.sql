-- Carers who came over from an agency. It stays true of them, whatever they are paid and for how long.
SET @@system_versioning_alter_history = KEEP;
ALTER TABLE fostering_household
  ADD COLUMN from_agency_on DATE NULL COMMENT 'day on which they came; null for others' AFTER approved_to;

-- Known so far by the rate that was agreed for them when they came.
UPDATE fostering_household h
  SET from_agency_on = (
    SELECT MIN(e.starts) FROM finance_rate_exception e
    WHERE e.household_id = h.id AND e.kind = 'matched' AND e.withdrawn IS NULL);
