package org.permanency.performance.rule;

import org.permanency.adoption.rule.AdopterState;
import org.permanency.performance.rule.Indicator.Wording;

/** Indicators of approved adopters. */
final class AdopterIndicators {
  private static final String ADOPTION = "adoption";
  private static final String BOTH =
      "2016 specification 16.2.3, detailed and summary monthly indicators";

  static final Indicator APPROVED =
      new Indicator(
          "ADO-02",
          "",
          new Wording(
              "Approved adopters",
              "Households of adopters on the register at month end whose approval has not ended,"
                  + " whether they wait, are matched or have a child placed.",
              BOTH),
          Basis.MONTH_END,
          Direction.HIGHER,
          ADOPTION,
          Measure.count(AdopterMonth.class, AdopterMonth::approved));

  static final Indicator MINORITY =
      new Indicator(
          "ADO-03",
          "",
          new Wording(
              "New adopters from Black and minority ethnic communities",
              "Households that this agency approved in the year to date, of which one adopter at"
                  + " least is of an ethnic group other than White, as a share of all it approved."
                  + " An adopter whose group is refused or not obtained is not counted as one.",
              BOTH + "; basis and groups are read by the product"),
          Basis.YEAR_TO_DATE,
          Direction.HIGHER,
          ADOPTION,
          Measure.count(AdopterMonth.class, a -> a.newlyApproved() && a.minority())
              .of(AdopterMonth::newlyApproved));

  static final Indicator MATCHED =
      new Indicator(
          "ADO-04",
          "",
          new Wording(
              "Adoptive families matched",
              "Households of adopters that are matched with a child who does not live with them"
                  + " yet, at month end. A family is counted here or with a child placed, never in"
                  + " both.",
              BOTH),
          Basis.MONTH_END,
          Direction.HIGHER,
          ADOPTION,
          Measure.count(AdopterMonth.class, a -> a.are(AdopterState.MATCHED)));

  static final Indicator PLACED =
      new Indicator(
          "ADO-05",
          "",
          new Wording(
              "Adoptive families with a child placed",
              "Households of adopters with whom a child lives and no adoption order is made yet, at"
                  + " month end.",
              BOTH),
          Basis.MONTH_END,
          Direction.HIGHER,
          ADOPTION,
          Measure.count(AdopterMonth.class, a -> a.are(AdopterState.PLACED)));

  static final Indicator WAITING =
      new Indicator(
          "ADO-08",
          "",
          new Wording(
              "Approved adopters waiting for a match",
              "Households of approved adopters without a match that stands, at month end.",
              BOTH),
          Basis.MONTH_END,
          Direction.LOWER,
          ADOPTION,
          Measure.count(AdopterMonth.class, a -> a.are(AdopterState.WAITING)));

  private AdopterIndicators() {}
}
