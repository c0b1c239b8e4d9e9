package org.permanency.performance.rule;

import org.permanency.panel.rule.MatterKind;
import org.permanency.performance.rule.Indicator.Wording;

/** Indicators of panels and of the agency decision maker. */
final class PanelIndicators {
  private static final String FOSTERING = "fostering";
  private static final String MONTHLY = "2016 specification 16.2.3, detailed monthly indicators";

  static final Indicator APPROVED =
      new Indicator(
          "FPA-01",
          "",
          new Wording(
              "New fostering households approved",
              "Final decisions of the agency decision maker in the year to date that applicants are"
                  + " suitable to foster. The specification does not say whether the month or the"
                  + " year to date is counted; it is read as the year to date, as its neighbours"
                  + " are.",
              MONTHLY),
          Basis.YEAR_TO_DATE,
          Direction.HIGHER,
          FOSTERING,
          Measure.count(PanelMonth.class, p -> p.approved(MatterKind.FOSTER_APPROVAL)));

  static final Indicator REVIEWS =
      new Indicator(
          "FPA-02",
          "",
          new Wording(
              "Reviews heard by the fostering panel",
              "Reviews of foster carers that a quorate panel heard in the year to date, by the day"
                  + " of the meeting, once their minutes are final. What was deferred, or heard"
                  + " without a quorum, is not counted.",
              MONTHLY),
          Basis.YEAR_TO_DATE,
          Direction.NEUTRAL,
          FOSTERING,
          Measure.count(PanelMonth.class, p -> p.heard(MatterKind.FOSTER_REVIEW)));

  static final Indicator DIFFERING =
      new Indicator(
          "FPA-03",
          "",
          new Wording(
              "Decisions that differ from the fostering panel's recommendation",
              "Decisions of the agency decision maker on matters of fostering in the year to date"
                  + " that find otherwise, or set other terms, than the panel recommended.",
              MONTHLY),
          Basis.YEAR_TO_DATE,
          Direction.NEUTRAL,
          FOSTERING,
          Measure.count(PanelMonth.class, p -> p.differs(FOSTERING)));

  static final Indicator ADOPTERS =
      new Indicator(
          "APA-01",
          "",
          new Wording(
              "Adopters approved",
              "Final decisions of the agency decision maker in the year to date that applicants are"
                  + " suitable to adopt.",
              MONTHLY),
          Basis.YEAR_TO_DATE,
          Direction.HIGHER,
          "adoption",
          Measure.count(PanelMonth.class, p -> p.approved(MatterKind.ADOPTER_APPROVAL)));

  private PanelIndicators() {}
}
