package org.permanency.people.rule;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Kinds of records of which two can be joined. */
public enum JoinKind {
  /** Children. */
  CHILD("Child"),
  /** Grown people: carers, adopters. */
  PERSON("Carer or adopter");

  private final String label;

  JoinKind(String label) {
    this.label = label;
  }

  /** As people call it. */
  public String label() {
    return label;
  }

  /** The kind of this name; empty for none. */
  public static Optional<JoinKind> of(@Nullable String name) {
    return Arrays.stream(values()).filter(k -> k.name().equals(name)).findFirst();
  }
}
