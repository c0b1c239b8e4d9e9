package org.permanency.performance.rule;

import org.permanency.fostering.rule.HouseholdType;
import org.permanency.performance.rule.Indicator.Wording;

/** Indicators of who the fostering households are. */
final class HouseholdIndicators {
  private static final String FOSTERING = "fostering";
  private static final String MONTHLY = "2016 specification 16.2.3, detailed monthly indicators";

  static final Indicator MINORITY =
      new Indicator(
          "FOS-10",
          "",
          new Wording(
              "New households from Black and minority ethnic communities",
              "Households whose approval began in the year to date, of which one carer at least on"
                  + " its first day is of an ethnic group other than White, as a share of all whose"
                  + " approval began in it. A carer whose group is refused or not obtained is not"
                  + " counted as one.",
              MONTHLY + "; basis and groups are read by the product"),
          Basis.YEAR_TO_DATE,
          Direction.HIGHER,
          FOSTERING,
          Measure.count(HouseholdMonth.class, h -> h.newlyApproved() && h.minority())
              .of(HouseholdMonth::newlyApproved));

  static final Indicator MAINSTREAM =
      new Indicator(
          "FOS-12",
          HouseholdType.MAINSTREAM.key(),
          new Wording(
              "Fostering households by type",
              "Households with approval in force at month end, by the type they have on the"
                  + " register. The type is the one that stands there now: a household changed to"
                  + " another type is counted as that in earlier months too. The specification's"
                  + " two lists of types differ; every type of the register is shown: mainstream"
                  + " stands for short-term care, connected for family and friends, link for short"
                  + " breaks, long-term for permanent care.",
              MONTHLY),
          Basis.MONTH_END,
          Direction.NEUTRAL,
          FOSTERING,
          typed(HouseholdType.MAINSTREAM));

  static final Indicator CONNECTED = type(HouseholdType.CONNECTED);
  static final Indicator LINK = type(HouseholdType.LINK);
  static final Indicator SUPPORTED_LODGINGS = type(HouseholdType.SUPPORTED_LODGINGS);
  static final Indicator PARENT_AND_CHILD = type(HouseholdType.PARENT_AND_CHILD);
  static final Indicator REMAND = type(HouseholdType.REMAND);
  static final Indicator EMERGENCY = type(HouseholdType.EMERGENCY);
  static final Indicator LONG_TERM = type(HouseholdType.LONG_TERM);

  private HouseholdIndicators() {}

  private static Indicator type(HouseholdType type) {
    return MAINSTREAM.as(type.key(), typed(type));
  }

  private static Measure<HouseholdMonth> typed(HouseholdType type) {
    return Measure.count(HouseholdMonth.class, h -> h.approved() && h.type().equals(type.key()));
  }
}
