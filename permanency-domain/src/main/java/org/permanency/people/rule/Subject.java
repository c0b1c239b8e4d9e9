package org.permanency.people.rule;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whom or what a record is about.
 *
 * @param id its id in the room that has it
 */
public record Subject(SubjectKind kind, UUID id) {
  private static final Pattern FORM =
      Pattern.compile("([A-Z]+):([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})");

  /** A child. */
  public static Subject of(ChildId child) {
    return new Subject(SubjectKind.CHILD, child.value());
  }

  /** The subject written as {@link #toString} does; empty when it is none. */
  public static Optional<Subject> of(@Nullable String text) {
    var found = FORM.matcher(text == null ? "" : text);
    return found.matches()
        ? SubjectKind.of(found.group(1)).map(k -> new Subject(k, UUID.fromString(found.group(2))))
        : Optional.empty();
  }

  /** {@code CHILD:0195f0c2-...}. */
  @Override
  public String toString() {
    return kind + ":" + id;
  }
}
