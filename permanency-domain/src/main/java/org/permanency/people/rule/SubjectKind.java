package org.permanency.people.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whom or what a record is about. */
public enum SubjectKind {
  /** A child. */
  CHILD("Child"),
  /** A carer household. */
  HOUSEHOLD("Household"),
  /** Somebody who applies to foster or to adopt. */
  APPLICANT("Applicant"),
  /** An approved adopter. */
  ADOPTER("Adopter"),
  /** A notified arrangement: private fostering, adoption by a step-parent. */
  ARRANGEMENT("Arrangement");

  private final String label;

  SubjectKind(String label) {
    this.label = label;
  }

  /** As people call it. */
  public String label() {
    return label;
  }

  /** As the audit trail calls it, e.g. {@code child}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The kind that {@link #word} calls so.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static SubjectKind worded(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** The kind of this name; empty for none. */
  public static Optional<SubjectKind> of(@Nullable String name) {
    return Arrays.stream(values()).filter(k -> k.name().equals(name)).findFirst();
  }
}
