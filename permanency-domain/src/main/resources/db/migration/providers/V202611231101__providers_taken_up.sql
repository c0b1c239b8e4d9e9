-- Lines that were queried when their invoice was approved are taken up again in a document of their own.
ALTER TABLE providers_invoice ADD COLUMN IF NOT EXISTS settles_id UUID NULL COMMENT 'the approved invoice whose queried lines this one takes up';
ALTER TABLE providers_invoice ADD COLUMN IF NOT EXISTS settling UUID GENERATED ALWAYS AS (IF(state <> 'REJECTED', settles_id, NULL)) PERSISTENT COMMENT 'so that they are taken up once at a time';
ALTER TABLE providers_invoice ADD UNIQUE KEY IF NOT EXISTS providers_invoice_settling (settling);
