package org.permanency.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.permanency.assessment.AssessmentMoveService;
import org.permanency.assessment.AssessmentMoveService.Moved;
import org.permanency.assessment.AssessmentPanelService;
import org.permanency.assessment.AssessmentPeopleService;
import org.permanency.assessment.AssessmentPeopleService.Came;
import org.permanency.assessment.AssessmentReportService;
import org.permanency.assessment.AssessmentReportService.Written;
import org.permanency.assessment.AssessmentService;
import org.permanency.assessment.AssessmentView;
import org.permanency.assessment.Begin;
import org.permanency.assessment.rule.AssessmentState;
import org.permanency.assessment.rule.CheckFact.Outcome;
import org.permanency.assessment.rule.Member;
import org.permanency.assessment.rule.Offer;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListQuery;
import org.permanency.people.rule.Subject;
import org.permanency.people.rule.SubjectKind;
import org.permanency.recruitment.EnquiryService;
import org.permanency.recruitment.rule.EnquiryState;
import org.permanency.recruitment.rule.NewEnquiry;
import org.permanency.recruitment.rule.NewEnquiry.Asking;
import org.permanency.tenancy.TenantContext;
import org.permanency.training.BookingService;

/** Begins the sample's assessments of the last year and takes each some way along. */
@ApplicationScoped
class SampleAssessments {
  private static final int EVERY = 11;
  private static final int AFTER = 30;

  /** How far each comes, the latest first; an X ends there. */
  private static final List<String> WAYS =
      List.of(
          "one",
          "one",
          "one",
          "both",
          "one",
          "checked",
          "both",
          "between",
          "two",
          "one",
          "two",
          "refused",
          "between",
          "two",
          "checked",
          "withdrawn",
          "two",
          "report",
          "two",
          "both",
          "panel",
          "report",
          "panel",
          "withdrawn",
          "paused");

  private static final List<String> KINDS =
      List.of("mainstream", "adoption", "mainstream", "connected", "adoption");

  @Inject EnquiryService enquiries;
  @Inject AssessmentService assessments;
  @Inject AssessmentMoveService moves;
  @Inject AssessmentPeopleService people;
  @Inject AssessmentReportService reports;
  @Inject AssessmentPanelService panels;
  @Inject BookingService training;

  /** Enters what is not there yet. */
  void fill(TenantContext ctx) {
    if (assessments.rule(ctx).isEmpty() || assessments.list(ctx, ListQuery.ALL).total() > 0) {
      return;
    }
    var dice = Dice.of(SampleLoader.seed(ctx.tenant().slug()), 8_111);
    for (int i = WAYS.size() - 1; i >= 0; i--) {
      one(ctx, dice, i);
    }
  }

  private void one(TenantContext ctx, Dice dice, int number) {
    var begun = ctx.today().minusDays(AFTER + (long) number * EVERY);
    var way = WAYS.get(number);
    var kind = way.equals("both") ? "mainstream" : KINDS.get(number % KINDS.size());
    boolean adoption = kind.equals("adoption");
    if (way.equals("between") && !adoption) {
      kind = "adoption";
    }
    var enquiry = registered(ctx, dice, kind, begun.minusDays(4), number);
    var it =
        granted(
            assessments
                .begin(ctx, new Begin(enquiry, begun, way.equals("both"), null, false))
                .orElseThrow());
    along(ctx, it, way, begun, kind.equals("adoption"));
  }

  private java.util.UUID registered(
      TenantContext ctx, Dice dice, String kind, LocalDate on, int number) {
    var names = Names.of("WBRI", dice);
    var asking =
        new Asking(
            names.family(dice),
            names.given(dice),
            null,
            number % 2 == 0 ? names.given(dice) : null,
            "01632 9601" + (10 + number),
            null,
            null,
            null);
    var received = on.minusDays(40);
    var made =
        granted(
            enquiries.receive(
                ctx, new NewEnquiry(kind, "website", "telephone", received, asking, null, null)));
    for (var next : List.of(EnquiryState.ANSWERED, EnquiryState.REGISTERED)) {
      var day = next == EnquiryState.ANSWERED ? received : on;
      var moved = new EnquiryService.Moved(next, day, null, null);
      made = granted(enquiries.move(ctx, made.id(), made.version(), moved).orElseThrow());
    }
    return made.id();
  }

  private void along(
      TenantContext ctx, AssessmentView begun, String way, LocalDate from, boolean adoption) {
    var day = from.plusDays(14);
    switch (way) {
      case "one", "both" -> write(ctx, begun, 2);
      case "refused" -> moved(ctx, begun, AssessmentState.REFUSED, day);
      case "withdrawn" -> moved(ctx, begun, AssessmentState.WITHDRAWN, day);
      case "paused" ->
          granted(
              moves
                  .pause(ctx, begun.id(), begun.version(), ctx.today().minusDays(9), "illness")
                  .orElseThrow());
      case "checked" -> checked(ctx, begun, day);
      case "between" ->
          moved(ctx, checked(ctx, begun, day), AssessmentState.BETWEEN, day.plusDays(9));
      default -> further(ctx, begun, way, day, adoption);
    }
  }

  private void further(
      TenantContext ctx, AssessmentView begun, String way, LocalDate day, boolean adoption) {
    var it = checked(ctx, begun, day);
    if (adoption) {
      it = moved(ctx, it, AssessmentState.BETWEEN, day.plusDays(5));
    }
    it = moved(ctx, it, AssessmentState.STAGE_TWO, day.plusDays(9));
    if (way.equals("two")) {
      write(ctx, it, 4);
      return;
    }
    write(ctx, it, it.sections().size());
    it = assessments.find(ctx, it.id()).orElseThrow();
    var type = adoption ? null : it.it().offer().type();
    var offer = new Offer(2, 4, 11, type, null, true, "Mild learning needs", "English", null, null);
    it = granted(assessments.offer(ctx, it.id(), it.version(), offer).orElseThrow());
    var shared = ctx.today().minusDays(way.equals("panel") ? 20 : 3);
    it = granted(reports.share(ctx, it.id(), it.version(), false, shared).orElseThrow());
    if (way.equals("panel")) {
      training.elsewhere(
          ctx,
          new Subject(SubjectKind.APPLICANT, it.it().row().enquiry()),
          "safeguarding",
          day,
          "Example Training Centre",
          null);
      granted(panels.refer(ctx, it.id(), it.version(), null).orElseThrow());
    }
  }

  private AssessmentView moved(
      TenantContext ctx, AssessmentView it, AssessmentState next, LocalDate on) {
    var why = next.wantsReason() ? "They are moving to another county." : null;
    return granted(moves.move(ctx, it.id(), it.version(), new Moved(next, on, why)).orElseThrow());
  }

  private AssessmentView checked(TenantContext ctx, AssessmentView begun, LocalDate on) {
    var it = begun;
    for (var m : begun.members()) {
      var born = LocalDate.of(1970 + m.givenNames().length() * 2, 5, 12);
      var with =
          new Member(m.id(), m.role(), m.givenNames(), m.familyName(), born, null, "WBRI", null);
      it = granted(people.person(ctx, it.id(), it.version(), m.id(), with).orElseThrow());
    }
    it = granted(people.ask(ctx, it.id(), it.version(), on, null, null).orElseThrow());
    var all = it.checks().stream().map(c -> c.id()).toList();
    var came = new Came(on.plusDays(2), Outcome.CLEAR, null);
    return granted(people.received(ctx, it.id(), it.version(), all, came).orElseThrow());
  }

  private void write(TenantContext ctx, AssessmentView it, int sections) {
    it.sections().stream()
        .limit(sections)
        .forEach(
            s -> {
              var section = reports.section(ctx, it.id(), s.key()).orElseThrow();
              var answers = new HashMap<String, String>();
              section.lines().forEach(l -> answers.put(l.key(), "Invented words: " + l.label()));
              granted(
                  reports
                      .write(ctx, it.id(), s.key(), section.version(), new Written(answers, true))
                      .orElseThrow());
            });
  }

  private static <T> T granted(Decision<T> decision) {
    return decision.fold(
        done -> done,
        no -> {
          throw new IllegalStateException("the sample was refused: " + no);
        });
  }
}
