package org.permanency.performance.rule;

import org.permanency.keeping.rule.CareFact.Kind;
import org.permanency.performance.rule.Indicator.Wording;

/** Indicators of keeping carers. */
final class KeepingIndicators {
  private static final String FOSTERING = "fostering";
  private static final String MONTHLY = "2016 specification 16.2.3, detailed monthly indicators";

  static final Indicator PLACES_LOST =
      one(
          "FOS-08",
          "Fostering places terminated",
          "Approved places that ended in the year to date, by the end of an approval or by terms"
              + " with fewer places; places gained elsewhere are not set against them.",
          Basis.YEAR_TO_DATE,
          Measure.sum(HouseholdMonth.class, HouseholdMonth::placesLost));

  static final Indicator UNREVIEWED =
      one(
          "FOS-15",
          "Carers without an annual review in twelve months",
          "Households approved at month end, and for more than twelve months, of whom no review was"
              + " held in the twelve months up to month end.",
          Basis.MONTH_END,
          Measure.sum(HouseholdMonth.class, h -> h.unreviewed() ? 1 : 0));

  static final Indicator UNVISITED =
      one(
          "FOS-16",
          "Carers not visited in six weeks",
          "Households approved at month end, and for more than six weeks, with whom no visit of a"
              + " social worker was held in the 42 days up to month end; unannounced visits count.",
          Basis.MONTH_END,
          Measure.sum(HouseholdMonth.class, h -> h.unvisited() ? 1 : 0));

  static final Indicator COMPLAINTS =
      one(
          "FOS-17",
          "Complaints received",
          "Complaints about fostering that came in the year to date, whatever became of them.",
          Basis.YEAR_TO_DATE,
          Measure.count(CareMonth.class, e -> e.is(Kind.COMPLAINT)));

  static final Indicator ALLEGATIONS =
      one(
          "FOS-18",
          "Allegations against foster carers",
          "Allegations known in the year to date, whatever they came to; concerns about standards of"
              + " care are not counted.",
          Basis.YEAR_TO_DATE,
          Measure.count(CareMonth.class, e -> e.is(Kind.ALLEGATION)));

  static final Indicator LEFT_BY_CARER =
      one(
          "FOS-19",
          "Placements ended unplanned at the carer's request",
          "Placements with households of the register that ended in the year to date, recorded as"
              + " not planned and asked for by the carer.",
          Basis.YEAR_TO_DATE,
          Measure.sum(HouseholdMonth.class, HouseholdMonth::leftByCarer));

  static final Indicator LEFT_OTHERWISE =
      one(
          "FOS-20",
          "Placements ended unplanned for any other reason",
          "Placements with households of the register that ended in the year to date, recorded as"
              + " not planned and not asked for by the carer.",
          Basis.YEAR_TO_DATE,
          Measure.sum(HouseholdMonth.class, HouseholdMonth::leftOtherwise));

  private KeepingIndicators() {}

  private static Indicator one(
      String id, String title, String definition, Basis basis, Measure<?> measure) {
    return new Indicator(
        id,
        "",
        new Wording(title, definition, MONTHLY),
        basis,
        Direction.LOWER,
        FOSTERING,
        measure);
  }
}
