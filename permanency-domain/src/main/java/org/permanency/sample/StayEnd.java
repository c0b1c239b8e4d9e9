package org.permanency.sample;

import org.jspecify.annotations.Nullable;

/** How a stay with one carer or home ends, in the words of both kinds of files. */
enum StayEnd {
  PLANNED("CARPL", true, "agency"),
  CARER_BEHAVIOUR("CREQB", false, "carer"),
  CARER_OTHER("CREQO", false, "carer"),
  CHILD_ASKED("CHILD", false, "child"),
  AUTHORITY_ASKED("LAREQ", false, "agency"),
  ALLEGATION("ALLEG", false, "agency"),
  STANDARDS("STAND", false, "agency"),
  CARER_CLOSED("CLOSE", true, "carer"),
  CARE_ENDED(null, true, "agency"),
  CARE_BROKE_OFF(null, false, "other"),
  COURT(null, true, "court"),
  OF_AGE(null, true, "other");

  private final @Nullable String change;
  private final boolean planned;
  private final String by;

  StayEnd(@Nullable String change, boolean planned, String by) {
    this.change = change;
    this.planned = planned;
    this.by = by;
  }

  /** A reason for a move; half of all moves are planned. */
  static StayEnd ofMove(Dice dice) {
    return values()[dice.weighted(50, 16, 10, 7, 10, 4, 3)];
  }

  /** REASON_PLACE_CHANGE; a dash where care itself ends and none is given. */
  String change() {
    return change == null ? "" : change;
  }

  boolean planned() {
    return planned;
  }

  String by() {
    return by;
  }
}
