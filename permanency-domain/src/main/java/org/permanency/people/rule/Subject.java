package org.permanency.people.rule;

import java.util.UUID;

/**
 * Whose record a piece of work belongs to.
 *
 * @param kind of record
 * @param id of the record in its room
 */
public record Subject(SubjectKind kind, UUID id) {
  /** A child. */
  public static Subject of(ChildId child) {
    return new Subject(SubjectKind.CHILD, child.value());
  }
}
