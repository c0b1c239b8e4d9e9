package org.permanency.performance.rule;

import org.permanency.performance.rule.Indicator.Wording;

/** Indicators of the case record. */
final class RecordIndicators {
  static final Indicator IN_TIME =
      new Indicator(
          "CON-04",
          "",
          new Wording(
              "Events recorded in time",
              "Recordings of events of the year to date that were made within the time of the rule"
                  + " recording (72 hours from the event, or from the end of its day where the time"
                  + " is not known), as a share of all recordings of such events. An event that"
                  + " nobody has recorded yet is not seen; days without a rule are left out. With a"
                  + " council, recordings about its children and about no child.",
              "2016 specification 14.1.1"),
          Basis.YEAR_TO_DATE,
          Direction.HIGHER,
          Indicator.ANY,
          Measure.sum(RecordMonth.class, RecordMonth::inTime).ofSum(RecordMonth::recorded));

  private RecordIndicators() {}
}
