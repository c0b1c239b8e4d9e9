-- Who reviewed may not sit on the panel that hears of it.
ALTER TABLE adoption_review ADD COLUMN made_by_id VARCHAR(60) NULL COMMENT 'user who recorded it';
