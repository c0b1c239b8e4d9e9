-- A determination on the ground of health stays with the agency: no independent review.
ALTER TABLE panel_decision ADD COLUMN IF NOT EXISTS on_health BOOLEAN NOT NULL DEFAULT FALSE;
