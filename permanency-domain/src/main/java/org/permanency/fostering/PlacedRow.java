package org.permanency.fostering;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.rule.PlaceSide;
import org.permanency.people.ChildRow;
import org.permanency.placement.rule.Placement;

/**
 * A placement in the list of all.
 *
 * @param child whose, as far as the actor may see it
 * @param placement the placement
 * @param households names of the households of the register with whom the child was, in order
 * @param side who provides the place
 * @param provider name of the outside provider; its registration number when no name is known; null
 *     without one
 * @param nights nights until the day of leaving, or until the business day while it lasts
 */
public record PlacedRow(
    ChildRow child,
    Placement placement,
    List<String> households,
    PlaceSide side,
    @Nullable String provider,
    int nights) {
  /** Copies the list. */
  public PlacedRow {
    households = List.copyOf(households);
  }

  /** Whether a night of {@code day} is one of it. */
  public boolean openOn(LocalDate day) {
    var end = placement.end();
    return !day.isBefore(placement.start()) && (end == null || day.isBefore(end));
  }

  /** The households, else the provider; empty when neither is known. */
  public String where() {
    return households.isEmpty() ? provider == null ? "" : provider : String.join(", ", households);
  }
}
