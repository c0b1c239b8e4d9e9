package org.permanency.people;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Reason;

/**
 * Whether the actor may open one person's record.
 *
 * @param restricted whether only named people may
 * @param named whether the actor is one of them
 */
public record Door(boolean restricted, boolean named) {
  private static final int LONGEST_REASON = 500;

  /** Whether the record is closed to the actor, whatever reason is given. */
  public boolean closed() {
    return restricted && !named;
  }

  /**
   * What stands against opening it.
   *
   * @param why the reason the actor gave; null or blank when none was given
   * @return empty when it may be opened; {@code people.child.restricted} when the actor is not
   *     named, {@code people.child.why} when a reason is wanted first, {@code
   *     people.child.why-long} when it has more than 500 characters
   */
  public Optional<Reason> refusal(@Nullable String why) {
    if (!restricted) {
      return Optional.empty();
    }
    if (!named) {
      return Optional.of(Reason.of("people.child.restricted"));
    }
    if (why == null || why.isBlank()) {
      return Optional.of(Reason.of("people.child.why"));
    }
    return why.length() > LONGEST_REASON
        ? Optional.of(Reason.of("people.child.why-long", "most", LONGEST_REASON))
        : Optional.empty();
  }
}
