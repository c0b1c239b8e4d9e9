package org.permanency.sample;

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
  SEMI_INDEPENDENT("H5", "H5"),
  SHORT_BREAKS("K2", "K2");

  /** From this collection year on the return says K3, supported accommodation, where it said H5. */
  private static final int SUPPORTED_ACCOMMODATION = 2025;

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

  /** The code in the words of a collection year. */
  static String inYear(String place, CollectionYear year) {
    boolean renamed = place.equals("H5") && year.year() >= SUPPORTED_ACCOMMODATION;
    return renamed ? "K3" : place;
  }
}
