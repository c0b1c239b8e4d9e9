package org.permanency.workflow.rule;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** States of a task. */
public enum TaskState implements WorkState<TaskState> {
  /** To be done; its clock runs. */
  OPEN,
  /** Its clock stands still, for a reason. */
  PAUSED,
  /** Done. */
  DONE,
  /** No longer needed, for a reason. */
  CANCELLED;

  @Override
  public Set<TaskState> next() {
    return switch (this) {
      case OPEN -> EnumSet.of(PAUSED, DONE, CANCELLED);
      case PAUSED -> EnumSet.of(OPEN, DONE, CANCELLED);
      case DONE, CANCELLED -> EnumSet.noneOf(TaskState.class);
    };
  }

  /** As it stands in the database and in JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The state of this code. */
  public static TaskState of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
