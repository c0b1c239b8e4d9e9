package org.permanency.people;

import java.util.List;

/**
 * A column that refers to a child or a grown person, and what a join does with it. A test compares
 * the list with the database: a new column has to be declared here.
 *
 * @param table its table
 * @param column the column
 * @param label what its rows are, as people call it
 * @param treatment what happens to its rows
 * @param key columns that say which row it is
 * @param once other columns of a unique key: a row of each record with the same values stands
 *     against a join; empty for none
 * @param spell whether the rows have days {@code starts} and {@code ends} of which somebody has
 *     only one at a time
 * @param orStays whether a row of which the kept record has its own stays where it is, instead of
 *     standing against the join: what a file said under the old number
 */
record JoinReference(
    String table,
    String column,
    String label,
    Treatment treatment,
    List<String> key,
    List<String> once,
    boolean spell,
    boolean orStays) {
  /** What a join does with the rows of a column. */
  enum Treatment {
    /** They refer to the kept record from then on. */
    MOVES,
    /** They may not be changed by the application; who reads them follows the forward. */
    FOLLOWED,
    /** Money was paid on them: the record cannot end. */
    BARS,
    /** They stay as they are: history of its moment, or the person's own parts. */
    STAYS
  }

  /** Table and column, as moved rows are kept. */
  String place() {
    return table + "." + column;
  }

  /** Whether its rows say of what kind the record is. */
  boolean ofSubject() {
    return column.equals("subject_id");
  }

  static JoinReference moves(String table, String label) {
    return new JoinReference(
        table, "child_id", label, Treatment.MOVES, List.of("id"), List.of(), false, false);
  }

  JoinReference column(String other) {
    return new JoinReference(table, other, label, treatment, key, once, spell, orStays);
  }

  JoinReference key(String... columns) {
    return new JoinReference(
        table, column, label, treatment, List.of(columns), once, spell, orStays);
  }

  JoinReference once(String... columns) {
    return new JoinReference(
        table, column, label, treatment, key, List.of(columns), spell, orStays);
  }

  JoinReference oneAtATime() {
    return new JoinReference(table, column, label, treatment, key, once, true, orStays);
  }

  JoinReference orElseStays() {
    return new JoinReference(table, column, label, treatment, key, once, spell, true);
  }

  JoinReference is(Treatment other) {
    return new JoinReference(table, column, label, other, key, once, spell, orStays);
  }
}
