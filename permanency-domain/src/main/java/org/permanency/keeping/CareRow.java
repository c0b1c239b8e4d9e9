package org.permanency.keeping;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What all kinds of work with carers have in common. */
public interface CareRow {
  /** Its id. */
  UUID id();

  /** Version to send back with a change. */
  int version();

  /** Whose it is; null for a complaint about a child. */
  @Nullable HouseholdName household();
}
