package org.permanency.performance.rule;

import org.permanency.performance.rule.Indicator.Wording;

/** Indicators of recruitment. */
final class RecruitmentIndicators {
  private static final String FOSTERING = "fostering";
  private static final String ADOPTION = "adoption";
  private static final String MONTHLY = "2016 specification 16.2.3, detailed monthly indicators";

  static final Indicator ENQUIRIES =
      new Indicator(
          "FOS-03",
          "",
          new Wording(
              "Fostering enquiries received",
              "Enquiries about any kind of fostering that came in the year to date, whatever became"
                  + " of them.",
              MONTHLY),
          Basis.YEAR_TO_DATE,
          Direction.HIGHER,
          FOSTERING,
          Measure.count(EnquiryMonth.class, e -> e.received(FOSTERING)));

  static final Indicator REGISTRATIONS =
      new Indicator(
          "ADO-01",
          "registrations",
          new Wording(
              "Registrations of interest in adopting",
              "Enquiries about any kind of adoption whose people registered their interest for the"
                  + " first time in the year to date. The specification's words name registrations"
                  + " and enquiries as if they were one; they are two events, so enquiries received"
                  + " stand beside as a variant.",
              MONTHLY + "; read as registrations, with enquiries beside them"),
          Basis.YEAR_TO_DATE,
          Direction.HIGHER,
          ADOPTION,
          Measure.count(EnquiryMonth.class, e -> e.registered(ADOPTION)));

  static final Indicator ADOPTION_ENQUIRIES =
      REGISTRATIONS.as("enquiries", Measure.count(EnquiryMonth.class, e -> e.received(ADOPTION)));

  static final Indicator ASSESSMENTS =
      new Indicator(
          "FOS-04",
          "",
          new Wording(
              "Fostering assessments in progress",
              "Assessments of people who apply to foster that the agency has begun by month end and"
                  + " that are neither decided nor refused nor withdrawn.",
              MONTHLY),
          Basis.MONTH_END,
          Direction.HIGHER,
          FOSTERING,
          Measure.count(AssessmentMonth.class, a -> a.open(FOSTERING)));

  static final Indicator ADOPTERS_ASSESSED =
      new Indicator(
          "ADO-07",
          "",
          new Wording(
              "Prospective adopters not yet approved",
              "Assessments of people who apply to adopt that are at month end in stage one, between"
                  + " the stages, in stage two, or with their report before the decision.",
              MONTHLY),
          Basis.MONTH_END,
          Direction.HIGHER,
          ADOPTION,
          Measure.count(AssessmentMonth.class, a -> a.open(ADOPTION)));

  private RecruitmentIndicators() {}
}
