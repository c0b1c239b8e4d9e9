package org.permanency.people.rule;

/**
 * Why a record was found: which part of it, and how near it came.
 *
 * @param how how near
 * @param part of what
 */
public record FindMatch(How how, FindPart part) {
  /** How near it came, the nearest first. Numbers are used in SQL. */
  public enum How {
    /** The same. */
    EXACT("%s"),
    /** It begins so. */
    BEGINS("beginning of %s"),
    /** It stands within. */
    WITHIN("part of %s"),
    /** It sounds the same. */
    SOUND("sounds like %s"),
    /** It may sound the same in another tongue. */
    ALIKE("sounds a little like %s"),
    /** A day beside it: day and month changed over, a year more or less. */
    NEAR("near %s");

    private final String words;

    How(String words) {
      this.words = words;
    }
  }

  /** In words, e.g. {@code sounds like family name}. */
  public String words() {
    return String.format(how.words, part.label());
  }
}
