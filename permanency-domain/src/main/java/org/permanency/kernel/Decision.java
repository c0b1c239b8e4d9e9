package org.permanency.kernel;

import java.util.List;
import java.util.function.Function;

/**
 * What a rule says: granted with a result, or refused with every reason at once.
 *
 * @param <T> what is granted
 */
public sealed interface Decision<T> {
  /** The answer yes. */
  record Granted<T>(T result) implements Decision<T> {}

  /**
   * The answer no.
   *
   * @param reasons all of them, never empty
   */
  record Refused<T>(List<Reason> reasons) implements Decision<T> {
    /**
     * @throws IllegalArgumentException if no reason is given
     */
    public Refused {
      reasons = List.copyOf(reasons);
      if (reasons.isEmpty()) {
        throw new IllegalArgumentException("a refusal needs a reason");
      }
    }
  }

  /** The answer yes. */
  static <T> Decision<T> granted(T result) {
    return new Granted<>(result);
  }

  /** The answer no, with its reasons. */
  static <T> Decision<T> refused(Reason... reasons) {
    return new Refused<>(List.of(reasons));
  }

  /** Yes with {@code result} when {@code reasons} is empty, otherwise no with all of them. */
  static <T> Decision<T> of(T result, List<Reason> reasons) {
    return reasons.isEmpty() ? new Granted<>(result) : new Refused<>(reasons);
  }

  /** One of the two functions, applied to what was decided. */
  default <R> R fold(Function<T, R> granted, Function<List<Reason>, R> refused) {
    return this instanceof Granted<T> g
        ? granted.apply(g.result())
        : refused.apply(((Refused<T>) this).reasons());
  }
}
