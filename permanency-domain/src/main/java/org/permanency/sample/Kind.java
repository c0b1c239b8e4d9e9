package org.permanency.sample;

import java.time.LocalDate;

/** Where a child lives, as placement officers sort it. */
enum Kind {
  FOSTER("U6", "U4"),
  KIN("U3", "U1"),
  EARLY_PERMANENCE("U5", "A5"),
  ADOPTIVE("A6", "A6"),
  ADOPTIVE_BY_CONSENT("A4", "A4"),
  RESIDENTIAL("K2", "K2"),
  SECURE("K1", "K1"),
  CUSTODY("R5", "R5"),
  PARENTS("P1", "P1"),
  SEMI_INDEPENDENT("H5", "K3"),
  SHORT_BREAKS("K2", "K2");

  /** From this day the return knows supported accommodation and no longer its forerunner. */
  static final LocalDate SUPPORTED_ACCOMMODATION = LocalDate.of(2024, 4, 1);

  private final String place;
  private final String placeAfterChange;

  Kind(String place, String placeAfterChange) {
    this.place = place;
    this.placeAfterChange = placeAfterChange;
  }

  /** PLACE at first. */
  String place() {
    return place;
  }

  /** PLACE after the day on which the same placement changes its name. */
  String placeAfterChange() {
    return placeAfterChange;
  }

  boolean fostered() {
    return this == FOSTER || this == KIN || this == EARLY_PERMANENCE;
  }
}
