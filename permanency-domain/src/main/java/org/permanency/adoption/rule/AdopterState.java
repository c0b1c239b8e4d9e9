package org.permanency.adoption.rule;

import java.util.EnumSet;
import java.util.Set;
import org.permanency.workflow.rule.WorkState;

/** Where approved adopters are. */
public enum AdopterState implements WorkState<AdopterState> {
  /** Approved, without a child. */
  WAITING,
  /** Matched with a child who does not live with them yet. */
  MATCHED,
  /** A child lives with them; no adoption order yet. */
  PLACED,
  /** They resigned. */
  WITHDRAWN,
  /** The approval ended another way: terminated, transferred, or the child is theirs. */
  ENDED;

  @Override
  public Set<AdopterState> next() {
    return switch (this) {
      case WAITING -> EnumSet.of(MATCHED, WITHDRAWN, ENDED);
      case MATCHED -> EnumSet.of(PLACED, WAITING, WITHDRAWN, ENDED);
      case PLACED -> EnumSet.of(WAITING, ENDED);
      case WITHDRAWN, ENDED -> EnumSet.noneOf(AdopterState.class);
    };
  }
}
