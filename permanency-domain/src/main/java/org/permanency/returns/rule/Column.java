package org.permanency.returns.rule;

import org.jspecify.annotations.Nullable;

/**
 * A column of a file.
 *
 * @param heading as in the file, upper case
 * @param kind what it may hold
 * @param need what a blank means
 * @param always whether the heading must be there for the table to be known by it; older years lack
 *     some of the others
 * @param asked whether it is said when the heading is not there
 * @param check number of the national check on the value; null when there is none
 */
public record Column(
    String heading,
    ColumnKind kind,
    Need need,
    boolean always,
    boolean asked,
    @Nullable String check) {
  /** What a blank means. */
  public enum Need {
    /** The row is refused. */
    REQUIRED,
    /** The row goes in with a warning. */
    EXPECTED,
    /** Nothing. */
    OPTIONAL
  }

  /** A column without which a row means nothing. */
  static Column required(String heading, ColumnKind kind) {
    return new Column(heading, kind, Need.REQUIRED, true, true, null);
  }

  /** A column that should be filled. */
  static Column expected(String heading, ColumnKind kind) {
    return new Column(heading, kind, Need.EXPECTED, true, true, null);
  }

  /** A column that may be blank. */
  static Column optional(String heading, ColumnKind kind) {
    return new Column(heading, kind, Need.OPTIONAL, true, true, null);
  }

  /** The same column, which some years' files do not have. */
  Column notInAllYears() {
    return new Column(heading, kind, need, false, asked, check);
  }

  /** The same column, which a file may leave out without a word. */
  Column unasked() {
    return new Column(heading, kind, need, false, false, check);
  }

  /** The same column with the number of its national check. */
  Column check(String number) {
    return new Column(heading, kind, need, always, asked, number);
  }
}
