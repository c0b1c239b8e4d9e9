package org.permanency.performance.rule;

import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator counts: children, something of households, enquiries, adopters, private
 * fostering, or events of the care of carers.
 */
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
   * Counts what panels heard and decision makers decided; the tenant's own, whatever the council.
   *
   * @param numerator what is counted
   */
  record Panels(Predicate<PanelMonth> numerator) implements Measure {
    @Override
    public boolean share() {
      return false;
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

  /**
   * Counts assessments of applicants, which are the tenant's own.
   *
   * @param numerator which are counted
   */
  record Assessments(Predicate<AssessmentMonth> numerator) implements Measure {
    @Override
    public boolean share() {
      return false;
    }
  }

  /**
   * Counts approved adopters. They are the tenant's own, so a filter by council does not change
   * them.
   *
   * @param numerator who is counted
   * @param denominator of whom; null for a plain count
   */
  record Adopters(Predicate<AdopterMonth> numerator, @Nullable Predicate<AdopterMonth> denominator)
      implements Measure {
    /** A plain count. */
    static Adopters count(Predicate<AdopterMonth> who) {
      return new Adopters(who, null);
    }

    @Override
    public boolean share() {
      return denominator != null;
    }
  }

  /**
   * Counts arrangements of private fostering, which are the tenant's own too.
   *
   * @param numerator what is counted
   * @param denominator of what; null for a plain count
   */
  record Arrangements(
      Predicate<ArrangementMonth> numerator, @Nullable Predicate<ArrangementMonth> denominator)
      implements Measure {
    /** A plain count. */
    static Arrangements count(Predicate<ArrangementMonth> what) {
      return new Arrangements(what, null);
    }

    @Override
    public boolean share() {
      return denominator != null;
    }
  }
}
