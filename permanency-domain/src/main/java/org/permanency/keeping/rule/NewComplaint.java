package org.permanency.keeping.rule;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as it comes in.
 *
 * @param complainant name, up to 200 characters
 * @param household whom it is about; null when a child is named
 * @param child whom it is about; null when a household is named
 * @param wanted what would put it right; null when not said
 * @param worker who answers it; null for nobody
 */
public record NewComplaint(
    LocalDate received,
    Source source,
    String complainant,
    @Nullable UUID household,
    @Nullable UUID child,
    String what,
    @Nullable String wanted,
    @Nullable UUID worker) {
  /** Who complains. */
  public enum Source {
    /** A carer. */
    CARER,
    /** A child. */
    CHILD,
    /** A child's family. */
    FAMILY,
    /** An advocate for a child. */
    ADVOCATE,
    /** Somebody else. */
    OTHER
  }
}
