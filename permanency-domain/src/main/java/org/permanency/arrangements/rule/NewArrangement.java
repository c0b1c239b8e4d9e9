package org.permanency.arrangements.rule;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An arrangement as it is notified.
 *
 * @param kind what it is
 * @param child who it is about
 * @param carers who has the child, or wants to adopt
 * @param notice who told the agency, and when
 * @param starts first day of the child with the carers
 * @param expectedEnd first day after, as it is meant; null when nobody knows
 * @param worker who works with it; null for nobody yet
 * @param imported REFERENCE of the file it came from; null for none
 */
public record NewArrangement(
    ArrangementKind kind,
    Child child,
    Carers carers,
    Notice notice,
    LocalDate starts,
    @Nullable LocalDate expectedEnd,
    @Nullable UUID worker,
    @Nullable String imported) {
  /**
   * The child.
   *
   * @param record id of its record here; null when it has none
   */
  public record Child(
      String givenNames,
      String familyName,
      LocalDate born,
      boolean disabled,
      @Nullable UUID record) {}

  /**
   * Who has the child.
   *
   * @param names of one or more
   * @param relation key of the rule; null when not asked for
   */
  public record Carers(
      String names,
      @Nullable String relation,
      @Nullable String telephone,
      @Nullable String address,
      @Nullable String postcode) {}

  /**
   * How the agency knows.
   *
   * @param on day on which it became aware
   * @param by key of the rule
   * @param name of who told it; null when not said
   */
  public record Notice(LocalDate on, String by, @Nullable String name) {}
}
