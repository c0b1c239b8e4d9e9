package org.permanency.rules.rule;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something done to a version.
 *
 * @param what which step
 * @param actor id of who did it
 * @param name its name as it was then
 * @param at when
 * @param why the reason given; null when none was asked for
 */
public record VersionStep(What what, String actor, String name, Instant at, @Nullable String why) {
  /** The steps. */
  public enum What {
    /** Made, as a copy or from a file. */
    CREATE,
    /** Written. */
    SAVE,
    /** Handed over. */
    SUBMIT,
    /** Given back to be changed. */
    RETURN,
    /** Approved. */
    APPROVE,
    /** Given up. */
    WITHDRAW;

    /** Whether who did it has a hand in what the version says, and so may not approve it. */
    public boolean writes() {
      return switch (this) {
        case CREATE, SAVE, SUBMIT -> true;
        case RETURN, APPROVE, WITHDRAW -> false;
      };
    }
  }
}
