package org.permanency.sample;

import java.time.LocalDate;
import java.util.List;

/**
 * What caseload is wanted. The same order always gives the same bytes.
 *
 * @param seed any number; another seed gives other people
 * @param endDay the business day on which the caseload ends; no date in any file is later
 * @param years collection years, the one that holds {@code endDay} included, at least 1
 * @param children looked after on {@code endDay} in all councils together, at least 1
 * @param households approved on {@code endDay}, at least 4
 * @param councils whose children they are, at least one; the register of households is shared
 * @param levels payment levels as the tenant's fostering-allowances rule names them, lowest first
 */
public record Order(
    long seed,
    LocalDate endDay,
    int years,
    int children,
    int households,
    List<Council> councils,
    List<String> levels) {
  /**
   * A council and its part of the caseload.
   *
   * @param code as in the tenant's profile, e.g. {@code PET}
   * @param number the national return's three-digit number of the council
   * @param weight its part of the children, relative to the other councils' weights
   */
  public record Council(String code, String number, int weight) {}

  /**
   * Copies and checks.
   *
   * @throws IllegalArgumentException if a figure is too small or a list is empty
   */
  public Order {
    councils = List.copyOf(councils);
    levels = List.copyOf(levels);
    if (years < 1 || children < 1 || households < 4 || councils.isEmpty() || levels.isEmpty()) {
      throw new IllegalArgumentException("no caseload can be made of this order");
    }
  }

  /** The collection year that holds the end day. */
  CollectionYear lastYear() {
    return CollectionYear.of(endDay);
  }

  /** The earliest collection year that is sent. */
  CollectionYear firstYear() {
    return new CollectionYear(lastYear().year() - years + 1);
  }

  /** First day of the earliest collection year. */
  LocalDate historyStart() {
    return firstYear().first();
  }
}
