package org.permanency.panel;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A matter in a list.
 *
 * @param matter where it stands
 * @param due the next day that a clock of it runs out; null while none runs
 */
public record MatterRow(MatterView matter, @Nullable LocalDate due) {
  /** Id of the matter. */
  public UUID id() {
    return matter.id();
  }
}
