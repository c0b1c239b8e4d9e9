package org.permanency.keeping;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.people.PersonName;

/**
 * A complaint with all that is known of it.
 *
 * @param care the complaint, its steps, moves and clocks
 * @param child the child it is about as the reader may see them; null for none
 */
public record ComplaintView(CareView<ComplaintRow> care, @Nullable PersonName child) {
  /** The complaint. */
  public ComplaintRow row() {
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
