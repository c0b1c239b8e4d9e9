package org.permanency.placement.rule;

import org.jspecify.annotations.Nullable;

/** How an episode ended, as its REC says; codes of older years included. */
public enum CareEnd {
  /** Not ended, or REC left blank. */
  OPEN,
  /** X1: the next episode begins the same day. */
  MOVED_ON,
  /** E11, E12. */
  ADOPTED,
  /** E45 to E48; before 2019 E43, E44. */
  SPECIAL_GUARDIANSHIP,
  /** E41. */
  CHILD_ARRANGEMENTS,
  /** E4A, E4B; earlier E4. */
  HOME,
  /** Any other reason for which care ended. */
  OTHER;

  /** What REC {@code code} means; null is {@link #OPEN}. */
  public static CareEnd of(@Nullable String code) {
    if (code == null || code.isBlank()) {
      return OPEN;
    }
    return switch (code) {
      case "X1" -> MOVED_ON;
      case "E11", "E12" -> ADOPTED;
      case "E43", "E44", "E45", "E46", "E47", "E48" -> SPECIAL_GUARDIANSHIP;
      case "E41" -> CHILD_ARRANGEMENTS;
      case "E4A", "E4B", "E4" -> HOME;
      default -> OTHER;
    };
  }
}
