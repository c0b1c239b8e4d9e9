-- Finding people. Every write of a name, an address or a number leaves the record's id in people_find_due, whoever writes and
-- by whatever door: triggers do it, so that no import and no page can forget. The next search (FindStore) works the keys out
-- anew for what is due, in bulk, before it looks. Both tables can be made again at any time and keep no history.
CREATE TABLE people_find_due (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  record_id UUID NOT NULL
);

-- One key a word, sound, number, address or day of a record.
CREATE TABLE people_find_key (
  record_id UUID NOT NULL,
  kind VARCHAR(10) NOT NULL COMMENT 'FindKind',
  part TINYINT NOT NULL COMMENT 'FindPart, by its number',
  form CHAR(1) NOT NULL COMMENT 'W word, I number, S and D sound, H home, B born, U national number',
  value VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (record_id, part, form, value),
  KEY people_find_key_value (form, value, kind, record_id)
);

-- One search a time brings keys up to date.
CREATE TABLE people_find_lock (id TINYINT NOT NULL PRIMARY KEY);
INSERT INTO people_find_lock (id) VALUES (1);

-- What is here already.
INSERT INTO people_find_due (record_id)
  SELECT id FROM people_person UNION ALL SELECT id FROM people_worker UNION ALL SELECT id FROM fostering_household
  UNION ALL SELECT id FROM adoption_adopter UNION ALL SELECT id FROM recruitment_enquiry UNION ALL SELECT id FROM assessment_person;

CREATE TRIGGER people_person_find_insert AFTER INSERT ON people_person FOR EACH ROW INSERT INTO people_find_due (record_id) VALUES (NEW.id);
CREATE TRIGGER people_person_find_update AFTER UPDATE ON people_person FOR EACH ROW INSERT INTO people_find_due (record_id) VALUES (NEW.id);
CREATE TRIGGER people_child_find_insert AFTER INSERT ON people_child FOR EACH ROW INSERT INTO people_find_due (record_id) VALUES (NEW.id);
CREATE TRIGGER people_child_find_update AFTER UPDATE ON people_child FOR EACH ROW INSERT INTO people_find_due (record_id) VALUES (NEW.id);
CREATE TRIGGER people_alias_find_insert AFTER INSERT ON people_alias FOR EACH ROW INSERT INTO people_find_due (record_id) VALUES (NEW.person_id);
CREATE TRIGGER people_alias_find_update AFTER UPDATE ON people_alias FOR EACH ROW INSERT INTO people_find_due (record_id) VALUES (NEW.person_id);
CREATE TRIGGER people_alias_find_delete AFTER DELETE ON people_alias FOR EACH ROW INSERT INTO people_find_due (record_id) VALUES (OLD.person_id);
CREATE TRIGGER people_address_find_insert AFTER INSERT ON people_address FOR EACH ROW INSERT INTO people_find_due (record_id) VALUES (NEW.person_id);
CREATE TRIGGER people_address_find_update AFTER UPDATE ON people_address FOR EACH ROW INSERT INTO people_find_due (record_id) VALUES (NEW.person_id);
CREATE TRIGGER people_address_find_delete AFTER DELETE ON people_address FOR EACH ROW INSERT INTO people_find_due (record_id) VALUES (OLD.person_id);
CREATE TRIGGER people_worker_find_insert AFTER INSERT ON people_worker FOR EACH ROW INSERT INTO people_find_due (record_id) VALUES (NEW.id);
CREATE TRIGGER people_worker_find_update AFTER UPDATE ON people_worker FOR EACH ROW INSERT INTO people_find_due (record_id) VALUES (NEW.id);
CREATE TRIGGER fostering_household_find_insert AFTER INSERT ON fostering_household FOR EACH ROW INSERT INTO people_find_due (record_id) VALUES (NEW.id);
CREATE TRIGGER fostering_household_find_update AFTER UPDATE ON fostering_household FOR EACH ROW INSERT INTO people_find_due (record_id) VALUES (NEW.id);
CREATE TRIGGER adoption_adopter_find_insert AFTER INSERT ON adoption_adopter FOR EACH ROW INSERT INTO people_find_due (record_id) VALUES (NEW.id);
CREATE TRIGGER adoption_adopter_find_update AFTER UPDATE ON adoption_adopter FOR EACH ROW INSERT INTO people_find_due (record_id) VALUES (NEW.id);
CREATE TRIGGER recruitment_enquiry_find_insert AFTER INSERT ON recruitment_enquiry FOR EACH ROW INSERT INTO people_find_due (record_id) VALUES (NEW.id);
CREATE TRIGGER recruitment_enquiry_find_update AFTER UPDATE ON recruitment_enquiry FOR EACH ROW INSERT INTO people_find_due (record_id) VALUES (NEW.id);
CREATE TRIGGER assessment_person_find_insert AFTER INSERT ON assessment_person FOR EACH ROW INSERT INTO people_find_due (record_id) VALUES (NEW.id);
CREATE TRIGGER assessment_person_find_update AFTER UPDATE ON assessment_person FOR EACH ROW INSERT INTO people_find_due (record_id) VALUES (NEW.id);
