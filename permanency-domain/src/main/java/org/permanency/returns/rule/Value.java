package org.permanency.returns.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a piece of text was read as.
 *
 * @param value {@code String}, {@code LocalDate}, {@code Integer} or {@code Boolean}; null when
 *     nothing is to be kept
 * @param fault what is wrong with it; null when nothing is
 * @param facts what the words of the fault name
 */
record Value(@Nullable Object value, @Nullable FaultCode fault, Map<String, String> facts) {
  static Value of(Object value) {
    return new Value(value, null, Map.of());
  }

  /** Kept, and worth a look. */
  static Value doubtful(Object value, FaultCode fault, String... facts) {
    return new Value(value, fault, Faults.pairs(facts));
  }

  /** Not kept: a refusal, or a warning that the value is left blank. */
  static Value wrong(FaultCode fault, String... facts) {
    return new Value(null, fault, Faults.pairs(facts));
  }
}
