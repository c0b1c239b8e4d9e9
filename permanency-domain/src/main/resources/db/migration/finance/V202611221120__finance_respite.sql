-- Nights of a child with another household so that its own can rest.
CREATE TABLE finance_respite (
  id UUID NOT NULL PRIMARY KEY,
  child_id UUID NOT NULL,
  home_id UUID NOT NULL COMMENT 'household where the child lives',
  respite_id UUID NOT NULL COMMENT 'household where it stays',
  starts DATE NOT NULL,
  ends DATE NOT NULL COMMENT 'first day after the last night',
  note VARCHAR(500) NOT NULL,
  recorded_by VARCHAR(60) NOT NULL, recorded_by_name VARCHAR(200) NOT NULL,
  approved_by VARCHAR(60) NULL COMMENT 'who approved nights above the cap', approved_by_name VARCHAR(200) NULL,
  cancel_reason VARCHAR(500) NULL COMMENT 'null while it stands',
  version INT NOT NULL DEFAULT 1,
  KEY finance_respite_child (child_id)
) WITH SYSTEM VERSIONING;
