package org.permanency.kernel;

import java.util.Map;

/**
 * Why a rule refused. Screens and REST put the code into words with {@code messages.properties};
 * logs carry it as it is.
 *
 * @param code stable, never reused, e.g. {@code finance.run.same-person}
 * @param facts the numbers, names and dates the decision stood on, named as in the message
 */
public record Reason(String code, Map<String, String> facts) {
  /** Copies the facts. */
  public Reason {
    facts = Map.copyOf(facts);
  }

  /** A reason that needs no facts. */
  public static Reason of(String code) {
    return new Reason(code, Map.of());
  }

  /** A reason with one fact. */
  public static Reason of(String code, String name, Object value) {
    return new Reason(code, Map.of(name, String.valueOf(value)));
  }

  /** A reason with two facts. */
  public static Reason of(String code, String name, Object value, String name2, Object value2) {
    return new Reason(code, Map.of(name, String.valueOf(value), name2, String.valueOf(value2)));
  }
}
