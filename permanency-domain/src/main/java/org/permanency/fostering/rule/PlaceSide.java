package org.permanency.fostering.rule;

import org.jspecify.annotations.Nullable;

/** Who provides a place, as the agency counts it. */
public enum PlaceSide {
  /** With a household of the register, or in a home of the council's own. */
  OWN,
  /** A private or voluntary provider (PR4, PR5). */
  AGENCY,
  /** Another authority or public body (PR2, PR3). */
  OTHER_AUTHORITY,
  /** The parents (PR0). */
  PARENTS,
  /** The return leaves it open, or says own household of one that is not on the register. */
  UNCLEAR;

  /**
   * Reads one placement.
   *
   * @param withHousehold whether the child was with a household of the register
   * @param fostered whether it is a foster placement
   * @param register whether the council's placements stand in the register, so that a foster
   *     placement without a household of it is not in-house whatever the return says
   * @param provider PLACE_PROVIDER; null where blank
   */
  public static PlaceSide of(
      boolean withHousehold, boolean fostered, boolean register, @Nullable String provider) {
    if (withHousehold) {
      return OWN;
    }
    if (provider == null) {
      return UNCLEAR;
    }
    return switch (provider) {
      case "PR0" -> PARENTS;
      case "PR1" -> fostered && register ? UNCLEAR : OWN;
      case "PR2", "PR3" -> OTHER_AUTHORITY;
      case "PR4", "PR5" -> AGENCY;
      default -> UNCLEAR;
    };
  }
}
