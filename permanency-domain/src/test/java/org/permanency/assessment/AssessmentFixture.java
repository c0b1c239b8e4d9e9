package org.permanency.assessment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.UUID;
import org.permanency.assessment.AssessmentMoveService.Moved;
import org.permanency.assessment.AssessmentPeopleService.Came;
import org.permanency.assessment.AssessmentReportService.Written;
import org.permanency.assessment.rule.AssessmentState;
import org.permanency.assessment.rule.CheckFact.Outcome;
import org.permanency.assessment.rule.Member;
import org.permanency.assessment.rule.Member.Role;
import org.permanency.assessment.rule.Offer;
import org.permanency.kernel.Decision;
import org.permanency.recruitment.EnquiryService;
import org.permanency.recruitment.rule.EnquiryState;
import org.permanency.recruitment.rule.NewEnquiry;
import org.permanency.tenancy.AttackService;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.Workbench;

/** Takes invented applicants along their way for tests. */
final class AssessmentFixture {
  static final Workbench BENCH = Workbench.get().provision();
  final TenantContext ctx;
  final EnquiryService enquiries = BENCH.bean(EnquiryService.class);
  final AssessmentService assessments = BENCH.bean(AssessmentService.class);
  final AssessmentMoveService moves = BENCH.bean(AssessmentMoveService.class);
  final AssessmentPeopleService people = BENCH.bean(AssessmentPeopleService.class);
  final AssessmentReportService reports = BENCH.bean(AssessmentReportService.class);
  final AssessmentPanelService panels = BENCH.bean(AssessmentPanelService.class);
  final AttackService transaction = BENCH.bean(AttackService.class);

  AssessmentFixture(String tenant, LocalDate today) {
    ctx = Workbench.all(tenant, today);
  }

  static <T> T granted(Decision<T> decision) {
    return decision.fold(
        done -> done,
        no -> {
          throw new AssertionError("refused: " + no);
        });
  }

  /** An enquiry of two people of this kind, who registered on a day. */
  UUID registered(String kind, LocalDate on) {
    var it =
        new NewEnquiry(
            kind,
            "website",
            "form",
            on.minusDays(20),
            new NewEnquiry.Asking("Sample", "Ada", null, "Bo", null, "ada@example.org", null, null),
            null,
            null);
    var made = granted(enquiries.receive(ctx, it));
    var answered = new EnquiryService.Moved(EnquiryState.ANSWERED, on.minusDays(20), null, null);
    made = granted(enquiries.move(ctx, made.id(), made.version(), answered).orElseThrow());
    var registered = new EnquiryService.Moved(EnquiryState.REGISTERED, on, null, null);
    return granted(enquiries.move(ctx, made.id(), made.version(), registered).orElseThrow()).id();
  }

  AssessmentView begun(UUID enquiry, LocalDate on) {
    return granted(
        assessments.begin(ctx, new Begin(enquiry, on, false, null, false)).orElseThrow());
  }

  AssessmentView moved(AssessmentView it, AssessmentState next, LocalDate on) {
    return granted(
        moves.move(ctx, it.id(), it.version(), new Moved(next, on, "For a reason")).orElseThrow());
  }

  AssessmentView seen(AssessmentView it) {
    return assessments.find(ctx, it.id()).orElseThrow();
  }

  /** With days of birth, and every check asked for and come back on a day. */
  AssessmentView checked(AssessmentView it, LocalDate on) {
    var now = it;
    for (var m : it.members()) {
      var born =
          new Member(
              m.id(), Role.APPLICANT, m.givenNames(), m.familyName(), born(), "F", "BCRB", null);
      now = granted(people.person(ctx, now.id(), now.version(), m.id(), born).orElseThrow());
    }
    now = granted(people.ask(ctx, now.id(), now.version(), on, null, null).orElseThrow());
    var all = now.checks().stream().map(c -> c.id()).toList();
    now =
        granted(
            people
                .received(ctx, now.id(), now.version(), all, new Came(on, Outcome.CLEAR, null))
                .orElseThrow());
    return now;
  }

  private static LocalDate born() {
    return LocalDate.of(1980, 2, 29);
  }

  /** With every section of its form written and done. */
  void written(AssessmentView it) {
    for (var section : it.sections()) {
      written(it, section.key());
    }
  }

  void written(AssessmentView it, String section) {
    var s = reports.section(ctx, it.id(), section).orElseThrow();
    var answers = new HashMap<String, String>();
    s.lines().forEach(l -> answers.put(l.key(), "What we know of " + l.label()));
    granted(
        reports
            .write(ctx, it.id(), section, s.version(), new Written(answers, true))
            .orElseThrow());
  }

  AssessmentView offered(AssessmentView it, String type) {
    var offer =
        new Offer(2, 5, 12, type, "No child under five.", true, "Mild", "English", null, null);
    return granted(assessments.offer(ctx, it.id(), it.version(), offer).orElseThrow());
  }

  /** Says that somebody took every safeguarding topic elsewhere. */
  void trained(UUID enquiry, LocalDate on) {
    transaction.sql(
        ctx,
        h ->
            h.execute(
                "INSERT INTO training_elsewhere (id, subject_kind, subject_id, course, on_day,"
                    + " given_by, recorded_by) VALUES (UUID(), 'APPLICANT', ?,"
                    + " 'safeguarding', ?, 'Another agency', 'test')",
                enquiry,
                on));
  }
}
