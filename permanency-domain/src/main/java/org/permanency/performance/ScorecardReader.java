package org.permanency.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.permanency.adoption.AdopterService;
import org.permanency.arrangements.ArrangementService;
import org.permanency.assessment.AssessmentService;
import org.permanency.casework.ResponsibilityService;
import org.permanency.fostering.RegisterService;
import org.permanency.keeping.CareService;
import org.permanency.panel.DecisionService;
import org.permanency.people.ChildService;
import org.permanency.performance.rule.Caseload;
import org.permanency.performance.rule.Indicator;
import org.permanency.performance.rule.Indicators;
import org.permanency.performance.rule.PerformanceRules;
import org.permanency.performance.rule.ReportingMonth;
import org.permanency.performance.rule.Scoring;
import org.permanency.performance.rule.Yardstick;
import org.permanency.placement.EpisodeService;
import org.permanency.record.RecordingService;
import org.permanency.recruitment.FunnelService;
import org.permanency.rules.RuleBook;
import org.permanency.rules.RuleLibrary;
import org.permanency.rules.TenantProfile;
import org.permanency.rules.rule.EffectiveDated.Version;
import org.permanency.tenancy.TenantContext;

/** Gathers what the scorecard asks for, one bulk read a kind of record, and evaluates it. */
@ApplicationScoped
class ScorecardReader {
  @Inject ChildService children;
  @Inject EpisodeService episodes;
  @Inject RegisterService register;
  @Inject ResponsibilityService responsibility;
  @Inject FunnelService enquiries;
  @Inject CareService care;
  @Inject DecisionService panels;
  @Inject AdopterService adopters;
  @Inject ArrangementService arrangements;
  @Inject AssessmentService assessments;
  @Inject RecordingService recordings;
  @Inject RuleLibrary library;

  List<Indicator> indicators(TenantContext ctx) {
    return Indicators.of(profile(ctx).services());
  }

  TenantProfile profile(TenantContext ctx) {
    return book(ctx).profile();
  }

  List<Scorecard> scorecards(
      TenantContext ctx, YearMonth last, int count, @Nullable String council) {
    var indicators = indicators(ctx);
    var caseload = caseload(ctx);
    var starts = episodes.historyStarts(ctx);
    return IntStream.range(0, count)
        .mapToObj(i -> last.minusMonths(count - 1L - i))
        .map(
            month ->
                new Scorecard(
                    month,
                    council,
                    Scorecard.provisional(ctx.today(), month),
                    beforeRecords(starts, month, council),
                    lines(
                        new Scoring(caseload, new ReportingMonth(month), council),
                        indicators,
                        yardstick(ctx, month, council))))
        .toList();
  }

  private static List<Scorecard.Line> lines(
      Scoring scoring, List<Indicator> indicators, Yardstick yardstick) {
    return scoring.values(indicators).stream()
        .map(v -> new Scorecard.Line(v, yardstick.standing(v), yardstick.target(v.indicator())))
        .toList();
  }

  private static List<String> beforeRecords(
      Map<String, Integer> starts, YearMonth month, @Nullable String council) {
    return starts.entrySet().stream()
        .filter(e -> council == null || council.equals(e.getKey()))
        .filter(e -> month.isBefore(YearMonth.of(e.getValue() - 1, 4)))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  Caseload caseload(TenantContext ctx) {
    return Caseload.of(
        new Caseload.Records(
            children.facts(ctx),
            episodes.facts(ctx),
            register.facts(ctx),
            responsibility.facts(ctx),
            enquiries.facts(ctx),
            care.facts(ctx),
            panels.facts(ctx),
            adopters.facts(ctx),
            arrangements.facts(ctx),
            assessments.facts(ctx),
            register.carers(ctx),
            recordings.facts(ctx)));
  }

  /** Targets and range are the tenant's as a whole; one of several councils has none. */
  private Yardstick yardstick(TenantContext ctx, YearMonth month, @Nullable String council) {
    var book = book(ctx);
    if (council != null && book.profile().councils().size() > 1) {
      return Yardstick.NONE;
    }
    LocalDate day = month.atEndOfMonth();
    return new Yardstick(
        book.find(PerformanceRules.SCORECARD_TARGETS, day).map(Version::value).orElse(null),
        book.find(PerformanceRules.LOOKED_AFTER_RANGE, day).map(Version::value).orElse(null));
  }

  private RuleBook book(TenantContext ctx) {
    return library.book(ctx.tenant());
  }
}
