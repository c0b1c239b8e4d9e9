package org.permanency.keeping;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.people.PersonName;

/**
 * A concern with all that is known of it.
 *
 * @param care the concern, its steps, moves and clocks
 * @param child the child concerned as the reader may see them; null for none
 * @param others other concerns of the same household or carer, the latest first
 */
public record ConcernView(
    CareView<ConcernRow> care, @Nullable PersonName child, List<ConcernRow> others) {
  /** Copies the list. */
  public ConcernView {
    others = List.copyOf(others);
  }

  /** The concern. */
  public ConcernRow row() {
    return care.row();
  }

  /** Its id. */
  public UUID id() {
    return row().id();
  }

  /** Its version. */
  public int version() {
    return row().version();
  }
}
