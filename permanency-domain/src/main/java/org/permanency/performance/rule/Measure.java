package org.permanency.performance.rule;

import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator counts: records of one kind as they are in a month.
 *
 * @param about the kind, e.g. {@link ChildMonth}
 * @param numerator what a record adds
 * @param denominator what it adds to the denominator; null for a plain count
 * @param unknown 1 for a record that is left out because a date is missing, and counted beside
 */
public record Measure<T>(
    Class<T> about,
    ToIntFunction<T> numerator,
    @Nullable ToIntFunction<T> denominator,
    ToIntFunction<T> unknown) {
  /** A plain count. */
  static <T> Measure<T> count(Class<T> about, Predicate<T> who) {
    return sum(about, one(who));
  }

  /** A plain sum. */
  static <T> Measure<T> sum(Class<T> about, ToIntFunction<T> what) {
    return new Measure<>(about, what, null, t -> 0);
  }

  /** The same as a share of {@code all}. */
  Measure<T> of(Predicate<T> all) {
    return ofSum(one(all));
  }

  /** The same as a share of another sum. */
  Measure<T> ofSum(ToIntFunction<T> all) {
    return new Measure<>(about, numerator, all, unknown);
  }

  /** The same with these counted beside. */
  Measure<T> beside(Predicate<T> leftOut) {
    return new Measure<>(about, numerator, denominator, one(leftOut));
  }

  /** Whether it is a share, with a denominator. */
  public boolean share() {
    return denominator != null;
  }

  /**
   * What a record adds.
   *
   * @param record of the kind that this is about
   */
  Hit hit(Object record) {
    var it = about.cast(record);
    return new Hit(
        numerator.applyAsInt(it),
        denominator == null ? 0 : denominator.applyAsInt(it),
        unknown.applyAsInt(it));
  }

  private static <T> ToIntFunction<T> one(Predicate<T> test) {
    return t -> test.test(t) ? 1 : 0;
  }

  /** What one record adds to numerator and denominator, and whether it is counted beside. */
  record Hit(int numerator, int denominator, int unknown) {
    boolean counts() {
      return numerator != 0 || denominator != 0;
    }
  }
}
