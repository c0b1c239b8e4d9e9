package org.permanency.assessment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A check in the list of those that fall due.
 *
 * @param assessment it belongs to
 * @param applicant who applies
 * @param name whom it is on; null for the household
 * @param kind key of the rule {@code assessment-checks}
 * @param expires last day on which it holds; null while it has not come back
 * @param stands {@code waiting}, {@code expired}, {@code soon} or {@code held}
 */
public record CheckRow(
    UUID id,
    UUID assessment,
    String reference,
    String applicant,
    @Nullable String name,
    String kind,
    LocalDate asked,
    @Nullable LocalDate received,
    @Nullable LocalDate expires,
    String stands) {
  /** Months before its end in which a check is called due soon. */
  public static final int SOON_MONTHS = 3;
}
