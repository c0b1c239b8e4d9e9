package org.permanency.performance.rule;

import org.permanency.performance.rule.Indicator.Wording;

/** Indicators of private fostering. */
final class PrivateFosteringIndicators {
  private static final String SERVICE = "looked-after";
  private static final String MONTHLY = "2016 specification 16.2.3, detailed monthly indicators";
  private static final String BOTH =
      "2016 specification 16.2.3, detailed and summary monthly indicators";

  static final Indicator CURRENT =
      new Indicator(
          "PFO-01",
          "",
          new Wording(
              "Children currently privately fostered",
              "Arrangements of private fostering of which the agency knows, that have begun and not"
                  + " ended at month end, for children under 16 (under 18 when disabled).",
              BOTH),
          Basis.MONTH_END,
          Direction.NEUTRAL,
          SERVICE,
          Measure.count(ArrangementMonth.class, ArrangementMonth::current));

  static final Indicator REFERRALS =
      new Indicator(
          "PFO-02",
          "",
          new Wording(
              "Private fostering referrals",
              "Notifications of private fostering received in the year to date.",
              BOTH),
          Basis.YEAR_TO_DATE,
          Direction.NEUTRAL,
          SERVICE,
          Measure.count(ArrangementMonth.class, ArrangementMonth::notified));

  static final Indicator IN_TIME =
      new Indicator(
          "PFO-03",
          "",
          new Wording(
              "Private fostering assessments done in time",
              "Assessments completed in the year to date, by the first decision on suitability, on"
                  + " or before the last day of the agency's timescale.",
              MONTHLY),
          Basis.YEAR_TO_DATE,
          Direction.HIGHER,
          SERVICE,
          Measure.count(ArrangementMonth.class, ArrangementMonth::assessedInTime));

  static final Indicator IN_TIME_SHARE =
      new Indicator(
          "PFO-04",
          "",
          new Wording(
              "Share of private fostering assessments done in time",
              "Assessments completed in time as a share of all completed in the year to date.",
              BOTH),
          Basis.YEAR_TO_DATE,
          Direction.HIGHER,
          SERVICE,
          Measure.count(ArrangementMonth.class, ArrangementMonth::assessedInTime)
              .of(ArrangementMonth::assessed));

  static final Indicator ASSESSED =
      new Indicator(
          "PFO-05",
          "",
          new Wording(
              "Private fostering assessments carried out",
              "Assessments completed in the year to date at any time. The final specification"
                  + " dropped this count and kept the share, whose denominator it is.",
              "2016 specification, earlier list of monthly indicators"),
          Basis.YEAR_TO_DATE,
          Direction.NEUTRAL,
          SERVICE,
          Measure.count(ArrangementMonth.class, ArrangementMonth::assessed));

  private PrivateFosteringIndicators() {}
}
