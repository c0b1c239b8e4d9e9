package org.permanency.arrangements.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the agency is told of. */
public enum ArrangementKind {
  /** A child lives with somebody who is neither parent nor close relative. */
  PRIVATE_FOSTERING("Private fostering"),
  /** A step-parent wants to adopt. */
  STEP_PARENT("Adoption by a step-parent"),
  /** Somebody else wants to adopt without an agency. */
  NON_AGENCY("Other adoption without an agency");

  private final String label;

  ArrangementKind(String label) {
    this.label = label;
  }

  /** As people say it. */
  public String label() {
    return label;
  }

  /** Whether a court decides. */
  public boolean adoption() {
    return this != PRIVATE_FOSTERING;
  }

  /** As files and addresses write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind of this code; empty for none. */
  public static Optional<ArrangementKind> of(@Nullable String code) {
    return Arrays.stream(values()).filter(k -> k.code().equals(code)).findFirst();
  }
}
