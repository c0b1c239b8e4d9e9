package org.permanency.people.rule;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * What pay and indicators need to know of a child.
 *
 * @param id the child
 * @param council code of the council it belongs to
 * @param number the council's number for it, unique within the council only
 * @param born date of birth; null when unknown
 */
public record ChildFact(ChildId id, String council, String number, @Nullable LocalDate born) {
  /**
   * Age in whole years on a day; somebody born on 29 February grows older on 1 March in other
   * years.
   *
   * @throws IllegalStateException if the date of birth is unknown
   */
  public int ageOn(LocalDate day) {
    if (born == null) {
      throw new IllegalStateException("date of birth unknown: " + council + " " + number);
    }
    return ageOn(born, day);
  }

  /** Age in whole years on {@code day} of somebody born on {@code born}. */
  public static int ageOn(LocalDate born, LocalDate day) {
    return Period.between(born, day).getYears();
  }

  /** First day of being {@code age}; of 29 February it is 1 March in years without that day. */
  public static LocalDate reached(LocalDate born, int age) {
    var day = born.plusYears(age);
    return day.getDayOfMonth() == born.getDayOfMonth() ? day : day.plusDays(1);
  }
}
