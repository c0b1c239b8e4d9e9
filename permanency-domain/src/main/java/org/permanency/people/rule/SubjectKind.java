package org.permanency.people.rule;

/** Kinds of records that work is about: tasks, recordings, documents. */
public enum SubjectKind {
  /** A child. */
  CHILD,
  /** A carer household on the register. */
  HOUSEHOLD,
  /** Somebody who asks to foster or adopt, from the enquiry on. */
  APPLICANT,
  /** An approved adoptive family. */
  ADOPTER,
  /** A notified arrangement: private fostering, non-agency adoption. */
  ARRANGEMENT;

  /** As it stands in the database, in addresses and in JSON. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /**
   * The kind of this code.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static SubjectKind of(String code) {
    return valueOf(code.toUpperCase(java.util.Locale.ROOT));
  }
}
