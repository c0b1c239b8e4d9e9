package org.permanency.performance.rule;

import org.permanency.performance.rule.Indicator.Wording;

/** Indicators of adoption. */
final class AdoptionIndicators {
  private static final String ADOPTION = "adoption";
  private static final String SCORECARD = "2016 specification 16.2.3, scorecard: adoption";
  private static final int LONG_WAIT_MONTHS = 18;

  static final Indicator ADOPTED =
      new Indicator(
          "ADO-06",
          "",
          new Wording(
              "Children adopted",
              "Children whose care ended in the year to date with an adoption order (REC E11 or"
                  + " E12).",
              SCORECARD),
          Basis.YEAR_TO_DATE,
          Direction.HIGHER,
          ADOPTION,
          Measure.count(ChildMonth.class, c -> c.year().adopted()));

  static final Indicator WAITING =
      new Indicator(
          "ADO-11",
          "",
          new Wording(
              "Placement order, not yet placed",
              "Children under a placement order (E1) at month end who are not placed for adoption"
                  + " (A3 to A6).",
              SCORECARD),
          Basis.MONTH_END,
          Direction.LOWER,
          ADOPTION,
          Measure.count(ChildMonth.class, ChildMonth::waitingForAdoption));

  static final Indicator WAITING_LONG =
      new Indicator(
          "ADO-12",
          "a-count",
          new Wording(
              "Waiting more than 18 months since entering care",
              "Of children under a placement order and not placed for adoption at month end: those"
                  + " whose period of care began more than 18 months before. Percentage: of all"
                  + " children under a placement order on any day of the year to date. Children"
                  + " whose start of care is unknown are not in the count, are counted beside, and"
                  + " stay in the denominator.",
              SCORECARD + "; read as two figures, this one of those who wait (a)"),
          Basis.MONTH_END,
          Direction.LOWER,
          ADOPTION,
          Measure.count(ChildMonth.class, AdoptionIndicators::waitingLong)
              .beside(AdoptionIndicators::waitUnknown));

  static final Indicator WAITING_LONG_PERCENT =
      WAITING_LONG.as(
          "a-percent",
          Measure.count(ChildMonth.class, AdoptionIndicators::waitingLong)
              .of(AdoptionIndicators::underOrder)
              .beside(AdoptionIndicators::waitUnknown));

  static final Indicator PLACED_LATE =
      new Indicator(
          "ADO-12",
          "b-count",
          new Wording(
              "Placed more than 18 months after entering care",
              "Children placed for adoption (A3 to A6, by consent too) for the first time on record"
                  + " in the year to date, more than 18 months after their period of care began."
                  + " Percentage: of all children under a placement order on any day of the year"
                  + " to date. Children whose start of care is unknown are not in the count, are"
                  + " counted beside, and stay in the denominator.",
              SCORECARD + "; read as two figures, this one of those who were placed (b)"),
          Basis.YEAR_TO_DATE,
          Direction.LOWER,
          ADOPTION,
          Measure.count(ChildMonth.class, AdoptionIndicators::placedLate)
              .beside(AdoptionIndicators::placedUnknown));

  static final Indicator PLACED_LATE_PERCENT =
      PLACED_LATE.as(
          "b-percent",
          Measure.count(ChildMonth.class, AdoptionIndicators::placedLate)
              .of(AdoptionIndicators::underOrder)
              .beside(AdoptionIndicators::placedUnknown));

  private AdoptionIndicators() {}

  private static boolean underOrder(ChildMonth c) {
    return c.year().placementOrder();
  }

  private static boolean waitingLong(ChildMonth c) {
    return c.waitingForAdoption()
        && c.care() != null
        && Months.moreThan(c.care().began(), LONG_WAIT_MONTHS, c.monthEnd());
  }

  private static boolean waitUnknown(ChildMonth c) {
    return c.waitingForAdoption() && c.care() != null && c.care().began() == null;
  }

  private static boolean placedLate(ChildMonth c) {
    var placed = c.year().placed();
    return placed != null
        && Months.moreThan(c.year().beganBeforePlaced(), LONG_WAIT_MONTHS, placed);
  }

  private static boolean placedUnknown(ChildMonth c) {
    return c.year().placed() != null && c.year().beganBeforePlaced() == null;
  }
}
