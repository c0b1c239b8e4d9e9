package org.permanency.performance.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.permanency.performance.rule.Indicator.Wording;

/** Indicators of fostering. */
final class FosteringIndicators {
  private static final String FOSTERING = "fostering";
  private static final String SCORECARD = "2016 specification 16.2.3, scorecard: fostering";
  private static final String IN_CARE = "2016 specification 16.2.3, scorecard: children in care";
  private static final int LONG_CARE_MONTHS = 30;
  private static final int LONG_PLACEMENT_MONTHS = 24;
  private static final int STABILITY_AGE = 16;
  private static final int MANY_PLACEMENTS = 3;

  static final Indicator IN_HOUSE =
      new Indicator(
          "FOS-01",
          "count",
          new Wording(
              "Fostered children in in-house placements",
              "Children looked after at month end in a foster placement (U1 to U6) who are that day"
                  + " with a household on the tenant's own register. Children of a council that has"
                  + " sent no register are judged by PLACE_PROVIDER PR1. A child on a temporary"
                  + " stay counts in the placement it interrupts. Percentage: of all children"
                  + " looked after at month end in a foster placement.",
              SCORECARD),
          Basis.MONTH_END,
          Direction.HIGHER,
          FOSTERING,
          Measure.count(ChildMonth.class, ChildMonth::inHouse));

  static final Indicator IN_HOUSE_PERCENT =
      IN_HOUSE.as(
          "percent", Measure.count(ChildMonth.class, ChildMonth::inHouse).of(ChildMonth::fostered));

  static final Indicator AGENCY =
      new Indicator(
          "FOS-02",
          "count",
          new Wording(
              "Fostered children in agency placements",
              "Children looked after at month end in a foster placement with PLACE_PROVIDER PR4 or"
                  + " PR5 who are that day with no household of the tenant's own register."
                  + " Placements with other authorities (PR2, PR3) are neither in-house nor agency."
                  + " Percentage: of all children looked after at month end in a foster"
                  + " placement.",
              SCORECARD),
          Basis.MONTH_END,
          Direction.LOWER,
          FOSTERING,
          Measure.count(ChildMonth.class, ChildMonth::agency));

  static final Indicator AGENCY_PERCENT =
      AGENCY.as(
          "percent", Measure.count(ChildMonth.class, ChildMonth::agency).of(ChildMonth::fostered));

  static final Indicator HOUSEHOLDS =
      new Indicator(
          "FOS-05",
          "",
          new Wording(
              "Approved fostering households",
              "Households on the register with approval in force at month end, of all types.",
              SCORECARD),
          Basis.MONTH_END,
          Direction.HIGHER,
          FOSTERING,
          Measure.sum(HouseholdMonth.class, h -> h.approved() ? 1 : 0));

  static final Indicator PLACES =
      new Indicator(
          "FOS-06",
          "",
          new Wording(
              "Approved fostering places",
              "Sum of the places in force at month end of households approved that day.",
              SCORECARD),
          Basis.MONTH_END,
          Direction.HIGHER,
          FOSTERING,
          Measure.sum(HouseholdMonth.class, HouseholdMonth::places));

  static final Indicator NEW_PLACES =
      new Indicator(
          "FOS-07",
          "",
          new Wording(
              "New fostering places approved",
              "Approved places that began in the year to date, by an approval or by terms with more"
                  + " places; places lost elsewhere are not set against them.",
              "2016 specification 16.2.3, detailed monthly indicators"),
          Basis.YEAR_TO_DATE,
          Direction.HIGHER,
          FOSTERING,
          Measure.sum(HouseholdMonth.class, HouseholdMonth::placesGained));

  static final Indicator NET_PLACES =
      new Indicator(
          "FOS-09",
          "",
          new Wording(
              "Net increase in approved fostering places",
              "Places in force at month end less places in force on 31 March before, which is FOS-07"
                  + " less FOS-08; below zero when places were lost.",
              SCORECARD),
          Basis.YEAR_TO_DATE,
          Direction.HIGHER,
          FOSTERING,
          Measure.sum(HouseholdMonth.class, h -> h.places() - h.placesBefore()));

  static final Indicator VACANT =
      new Indicator(
          "FOS-11",
          "",
          new Wording(
              "In-house fostering places vacant",
              "Places in force at month end, less places on hold in approved households, less"
                  + " children of any council placed with the household that night (no more than"
                  + " its places), as a percentage of places in force. All types of household.",
              SCORECARD + "; places on hold are read as not vacant"),
          Basis.MONTH_END,
          Direction.LOWER,
          FOSTERING,
          Measure.sum(HouseholdMonth.class, HouseholdMonth::vacant).ofSum(HouseholdMonth::places));

  static final Indicator STABILITY =
      new Indicator(
          "FOS-22",
          "",
          new Wording(
              "Long-term stability of foster placements",
              "Of children looked after at month end in a foster placement, under 16 that day, whose"
                  + " period of care began at least 30 months before: those whose placement began"
                  + " at least 24 months before. Children whose start of care is unknown are left"
                  + " out of both and counted beside.",
              IN_CARE + "; read as a picture of month end, though called year to date"),
          Basis.MONTH_END,
          Direction.HIGHER,
          FOSTERING,
          Measure.count(ChildMonth.class, FosteringIndicators::longPlaced)
              .of(FosteringIndicators::longInCare)
              .beside(FosteringIndicators::stabilityUnknown));

  static final Indicator MANY_MOVES =
      new Indicator(
          "FOS-23",
          "",
          new Wording(
              "Three or more foster placements",
              "Of children looked after at month end: those with at least three different foster"
                  + " placements that have a night in the twelve whole calendar months that end"
                  + " with the month. Two placements with one carer are two; temporary stays are"
                  + " none.",
              IN_CARE + "; read as foster placements in twelve months, since it names no span"),
          Basis.TWELVE_MONTHS,
          Direction.LOWER,
          FOSTERING,
          Measure.count(ChildMonth.class, FosteringIndicators::movedOften)
              .of(ChildMonth::lookedAfter));

  private FosteringIndicators() {}

  private static boolean longInCare(ChildMonth c) {
    return c.fostered()
        && c.under(STABILITY_AGE)
        && placementBegan(c) != null
        && Months.atLeast(began(c), LONG_CARE_MONTHS, c.monthEnd());
  }

  private static boolean longPlaced(ChildMonth c) {
    return longInCare(c) && Months.atLeast(placementBegan(c), LONG_PLACEMENT_MONTHS, c.monthEnd());
  }

  /** Could be in the denominator, but a date to tell is not on record. */
  private static boolean stabilityUnknown(ChildMonth c) {
    if (!c.fostered() || !(c.under(STABILITY_AGE) || c.ageUnknown())) {
      return false;
    }
    var began = began(c);
    if (began == null) {
      return true;
    }
    return (c.ageUnknown() || placementBegan(c) == null)
        && Months.atLeast(began, LONG_CARE_MONTHS, c.monthEnd());
  }

  private static boolean movedOften(ChildMonth c) {
    return c.care() != null && c.care().fosterPlacements() >= MANY_PLACEMENTS;
  }

  private static @Nullable LocalDate began(ChildMonth c) {
    return c.care() == null ? null : c.care().began();
  }

  private static @Nullable LocalDate placementBegan(ChildMonth c) {
    return c.care() == null ? null : c.care().placementBegan();
  }
}
