package org.permanency.assessment.rule;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A check that was asked for.
 *
 * @param person whom it is on; null for the household
 * @param kind key of the rule {@code assessment-checks}
 * @param received day on which it came back; null while it has not
 * @param outcome what it says; null while it has not come back
 * @param expires last day on which it holds; null for always
 * @param note what was said of it; null for nothing
 * @param by who recorded it
 */
public record CheckFact(
    UUID id,
    @Nullable UUID person,
    String kind,
    LocalDate asked,
    @Nullable LocalDate received,
    @Nullable Outcome outcome,
    @Nullable LocalDate expires,
    @Nullable String note,
    String by) {
  /** What a check says. */
  public enum Outcome {
    /** Nothing against. */
    CLEAR("Clear"),
    /** Something is known, and was accepted for reasons. */
    ACCEPTED("Known and accepted"),
    /** Something is known that stands against it. */
    ADVERSE("Stands against"),
    /** Not needed, for a reason. */
    WAIVED("Not needed");

    private final String label;

    Outcome(String label) {
      this.label = label;
    }

    /** In words. */
    public String label() {
      return label;
    }

    /** As the database and callers write it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The outcome of this code. */
    public static Outcome of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  /** Whether it counts on a day. */
  public boolean holds(LocalDate day) {
    return received != null
        && outcome != null
        && outcome != Outcome.ADVERSE
        && (expires == null || !day.isAfter(expires));
  }
}
