package org.permanency.adoption.rule;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What adopters are approved for. */
public enum AdopterKind {
  /** A child of this country who is placed for adoption. */
  ADOPTION("adoption", "Adoption"),
  /** The same, and to foster that child before. */
  FOSTERING_FOR_ADOPTION("fostering-for-adoption", "Fostering for adoption"),
  /** The same, while the child may still go home. */
  CONCURRENT("concurrent", "Concurrent planning"),
  /** A child from another country; the adopters pay what it costs. */
  INTER_COUNTRY("inter-country", "Adoption from another country (at cost)");

  private final String code;
  private final String label;

  AdopterKind(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /** As files and addresses write it. */
  public String code() {
    return code;
  }

  /** As people say it. */
  public String label() {
    return label;
  }

  /** The kind of this code; empty for none. */
  public static Optional<AdopterKind> of(@Nullable String code) {
    return Arrays.stream(values()).filter(k -> k.code.equals(code)).findFirst();
  }
}
