package org.permanency.performance.rule;

import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** What an indicator counts: children, something of households, enquiries, or events. */
public sealed interface Measure {
  /** Whether it is a share, with a denominator. */
  boolean share();

  /**
   * Counts children.
   *
   * @param numerator who is counted
   * @param denominator of whom; null for a plain count
   * @param unknown who is left out because a date is not on record, and counted beside
   */
  record Children(
      Predicate<ChildMonth> numerator,
      @Nullable Predicate<ChildMonth> denominator,
      Predicate<ChildMonth> unknown)
      implements Measure {
    /** A plain count. */
    static Children count(Predicate<ChildMonth> who) {
      return new Children(who, null, c -> false);
    }

    /** The same count as a share of {@code all}. */
    Children of(Predicate<ChildMonth> all) {
      return new Children(numerator, all, unknown);
    }

    /** The same with these counted beside. */
    Children beside(Predicate<ChildMonth> leftOut) {
      return new Children(numerator, denominator, leftOut);
    }

    @Override
    public boolean share() {
      return denominator != null;
    }
  }

  /**
   * Sums something of households. The register is the tenant's own, not a council's, so a filter by
   * council does not change it.
   *
   * @param numerator what is summed
   * @param denominator of what; null for a plain sum
   */
  record Households(
      ToIntFunction<HouseholdMonth> numerator, @Nullable ToIntFunction<HouseholdMonth> denominator)
      implements Measure {
    /** A plain sum. */
    static Households sum(ToIntFunction<HouseholdMonth> what) {
      return new Households(what, null);
    }

    /** The same sum as a share of another. */
    Households of(ToIntFunction<HouseholdMonth> all) {
      return new Households(numerator, all);
    }

    @Override
    public boolean share() {
      return denominator != null;
    }
  }

  /**
   * Counts enquiries. They are the tenant's own, not a council's, so a filter by council does not
   * change them.
   *
   * @param numerator who is counted
   */
  record Enquiries(Predicate<EnquiryMonth> numerator) implements Measure {
    @Override
    public boolean share() {
      return false;
    }
  }

  /**
   * Counts events of the care of carers. They are the tenant's own, not a council's, so a filter by
   * council does not change them.
   *
   * @param numerator which is counted
   */
  record Events(Predicate<CareMonth> numerator) implements Measure {
    @Override
    public boolean share() {
      return false;
    }
  }
}
