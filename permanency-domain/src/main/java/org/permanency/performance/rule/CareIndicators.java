package org.permanency.performance.rule;

import org.permanency.performance.rule.Indicator.Wording;

/** Indicators of children in care, however they are placed. */
final class CareIndicators {
  private static final String LOOKED_AFTER = "looked-after";
  private static final int GROWN_UP = 18;

  static final Indicator NUMBER =
      new Indicator(
          "LAC",
          "",
          new Wording(
              "Children looked after",
              "Children with an episode of care at month end; short breaks (V3, V4) do not count.",
              "2016 specification 15.3 and 15.3.2"),
          Basis.MONTH_END,
          Direction.NEUTRAL,
          LOOKED_AFTER,
          Measure.count(ChildMonth.class, ChildMonth::lookedAfter));

  static final Indicator HELD =
      new Indicator(
          "PER-01",
          "",
          new Wording(
              "Looked-after children held by the service",
              "Children under 18, looked after at month end, whose statutory social work lies with"
                  + " the service that day. A child without a date of birth is counted beside.",
              "2016 specification 16.2.3, scorecard: children in care"),
          Basis.MONTH_END,
          Direction.NEUTRAL,
          LOOKED_AFTER,
          Measure.count(ChildMonth.class, c -> held(c) && c.under(GROWN_UP))
              .beside(c -> held(c) && c.ageUnknown()));

  private CareIndicators() {}

  private static boolean held(ChildMonth c) {
    return c.lookedAfter() && c.heldByService();
  }
}
