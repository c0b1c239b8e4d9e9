package org.permanency.workflow.rule;

import java.util.Set;

/**
 * A state of some piece of work: an enum that says which states may follow each.
 *
 * @param <S> the enum
 */
public interface WorkState<S extends Enum<S> & WorkState<S>> {
  /** States that may follow; none when the work is over. */
  Set<S> next();

  /** Whether {@code other} may follow. */
  default boolean mayBecome(S other) {
    return next().contains(other);
  }

  /** Whether nothing follows any more. */
  default boolean over() {
    return next().isEmpty();
  }
}
