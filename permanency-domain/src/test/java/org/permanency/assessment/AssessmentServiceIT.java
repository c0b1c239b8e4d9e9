package org.permanency.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.permanency.assessment.AssessmentFixture.BENCH;
import static org.permanency.assessment.AssessmentFixture.granted;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.adoption.AdopterService;
import org.permanency.assessment.AssessmentMoveService.Moved;
import org.permanency.assessment.AssessmentReportService.Written;
import org.permanency.assessment.rule.AssessmentState;
import org.permanency.fostering.HouseholdService;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.keeping.CareService;
import org.permanency.keeping.CareStanding;
import org.permanency.kernel.Decision;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.panel.rule.ApprovalTerms;
import org.permanency.panel.rule.Finding;
import org.permanency.panel.rule.Verdict;
import org.permanency.tenancy.NotPermitted;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.Workbench;
import org.permanency.workflow.MailService;
import org.permanency.workflow.TaskRecord;
import org.permanency.workflow.rule.TaskState;

/** Assessments from the decision to go on to the approval, on the real database. */
class AssessmentServiceIT {
  private static final LocalDate DAY = LocalDate.of(2017, 2, 28);

  /** The day before Good Friday. */
  private static final LocalDate EASTER = LocalDate.of(2016, 3, 24);

  private static final LocalDate APRIL = LocalDate.of(2016, 4, 4);
  private final AssessmentFixture made = new AssessmentFixture("peterborough", DAY);

  @BeforeEach
  void nothing() {
    BENCH.emptied("peterborough").emptied("larkmere");
  }

  private static List<Object[]> clocks(AssessmentView it) {
    return it.tasks().stream()
        .map(t -> new Object[] {t.clock(), t.due().day(), t.state()})
        .toList();
  }

  private static List<String> codes(java.util.Optional<? extends Decision<?>> decision) {
    return decision
        .orElseThrow()
        .fold(ok -> List.of(), no -> no.stream().map(Reason::code).distinct().toList());
  }

  @Test
  void givenARegistrationBeforeEaster_whenTheAgencyGoesOn_thenItsClocksAreThoseOfTheLaw() {
    var enquiry = made.registered("adoption", EASTER);
    var it = made.begun(enquiry, APRIL);

    var registration =
        made.enquiries.find(made.ctx, enquiry).orElseThrow().tasks().stream()
            .filter(t -> "adoption-registration".equals(t.clock()))
            .findFirst()
            .orElseThrow();
    // Good Friday and Easter Monday are left out: 29, 30, 31 March, 1 and 4 April.
    assertThat(registration.due().day()).isEqualTo(APRIL);
    assertThat(registration.state()).isEqualTo(TaskState.DONE);
    assertThat(it.it().row().reference()).isEqualTo("S2016-0001");
    assertThat(clocks(it))
        .containsExactly(
            new Object[] {"adoption-stage-one", LocalDate.of(2016, 6, 4), TaskState.OPEN});
    assertThat(it.members()).extracting(m -> m.name()).containsExactly("Ada Sample", "Bo Sample");
  }

  @Test
  void givenStageOneComplete_whenTheyGoOnInTime_thenStageTwoRuns_andAfterSixMonthsItMayNot() {
    var it = made.begun(made.registered("adoption", EASTER), APRIL);
    assertThat(
            codes(
                made.moves.move(
                    made.ctx,
                    it.id(),
                    it.version(),
                    new Moved(AssessmentState.BETWEEN, APRIL.plusDays(9), null))))
        .containsExactly("assessment.check.missing");
    it = made.checked(it, APRIL.plusDays(9));
    it = made.moved(it, AssessmentState.BETWEEN, LocalDate.of(2016, 5, 31));
    assertThat(clocks(it))
        .containsExactly(
            new Object[] {"adoption-stage-one", LocalDate.of(2016, 6, 4), TaskState.DONE},
            new Object[] {"adoption-stage-gap", LocalDate.of(2016, 11, 30), TaskState.OPEN});

    var late =
        made.moves.move(
            made.ctx,
            it.id(),
            it.version(),
            new Moved(AssessmentState.STAGE_TWO, LocalDate.of(2016, 12, 1), null));
    assertThat(late.orElseThrow())
        .isEqualTo(
            Decision.refused(Reason.of("assessment.case.gap", "due", LocalDate.of(2016, 11, 30))));
    it = made.moved(it, AssessmentState.STAGE_ONE, LocalDate.of(2016, 12, 1));
    assertThat(it.tasks()).extracting(TaskRecord::state).contains(TaskState.CANCELLED);
    it = made.moved(it, AssessmentState.BETWEEN, LocalDate.of(2016, 12, 20));
    it = made.moved(it, AssessmentState.STAGE_TWO, LocalDate.of(2017, 1, 31));
    assertThat(it.tasks())
        .filteredOn(t -> t.state() == TaskState.OPEN)
        .extracting(TaskRecord::clock, t -> t.due().day())
        .containsExactly(tuple("adoption-stage-two", LocalDate.of(2017, 5, 31)));
  }

  @Test
  void givenAPause_whenTheClocksRunAgain_thenTheyAreSoManyDaysLonger() {
    var it = made.begun(made.registered("adoption", EASTER), APRIL);
    it =
        granted(
            made.moves
                .pause(made.ctx, it.id(), it.version(), LocalDate.of(2016, 5, 1), "illness")
                .orElseThrow());
    assertThat(
            codes(
                made.moves.move(
                    made.ctx,
                    it.id(),
                    it.version(),
                    new Moved(AssessmentState.BETWEEN, LocalDate.of(2016, 5, 2), null))))
        .contains("assessment.case.paused");

    it =
        granted(
            made.moves
                .resume(made.ctx, it.id(), it.version(), LocalDate.of(2016, 5, 15))
                .orElseThrow());

    assertThat(clocks(it))
        .containsExactly(
            new Object[] {"adoption-stage-one", LocalDate.of(2016, 6, 18), TaskState.OPEN});
  }

  @Test
  void givenAOneOffBankHoliday_whenTheInformationIsThere_thenTheTimeForARefusalLeavesItOut() {
    var later = new AssessmentFixture("peterborough", LocalDate.of(2022, 10, 3));
    var it =
        later.begun(
            later.registered("mainstream", LocalDate.of(2022, 8, 1)), LocalDate.of(2022, 8, 8));
    it = later.checked(it, LocalDate.of(2022, 9, 9));

    it =
        granted(
            later
                .moves
                .information(later.ctx, it.id(), it.version(), LocalDate.of(2022, 9, 9))
                .orElseThrow());

    // 19 September 2022 was a bank holiday.
    assertThat(clocks(it))
        .containsExactly(
            new Object[] {"fostering-assessment", LocalDate.of(2023, 4, 1), TaskState.OPEN},
            new Object[] {
              "fostering-stage-one-refusal", LocalDate.of(2022, 9, 26), TaskState.OPEN
            });
    it = later.moved(it, AssessmentState.REFUSED, LocalDate.of(2022, 9, 26));
    assertThat(it.tasks()).extracting(TaskRecord::state).doesNotContain(TaskState.OPEN);
    assertThat(BENCH.bean(MailService.class).waiting(later.ctx, 9))
        .filteredOn(l -> l.subject().equals("Your application"))
        .extracting(l -> l.body().contains("For a reason") && l.body().contains("complain"))
        .containsExactly(true);
  }

  /** Carers with everything, their report shared two days before Christmas Eve. */
  private AssessmentView reported() {
    var enquiry = made.registered("mainstream", LocalDate.of(2016, 6, 1));
    made.trained(enquiry, LocalDate.of(2016, 9, 1));
    var it = made.begun(enquiry, LocalDate.of(2016, 6, 8));
    it = made.moved(it, AssessmentState.BOTH, LocalDate.of(2016, 6, 9));
    it = made.checked(it, LocalDate.of(2016, 7, 1));
    made.written(it);
    it = made.offered(made.seen(it), "mainstream");
    it = made.moved(it, AssessmentState.STAGE_TWO, LocalDate.of(2016, 8, 1));
    return granted(
        made.reports
            .share(made.ctx, it.id(), it.version(), false, LocalDate.of(2016, 12, 22))
            .orElseThrow());
  }

  private AssessmentView referred(AssessmentView it) {
    return granted(made.panels.refer(made.ctx, it.id(), it.version(), null).orElseThrow());
  }

  private void decided(AssessmentView it, Finding finding, boolean finalOne) {
    var terms = new ApprovalTerms(2, 5, 12, "mainstream", "No child under five.");
    made.transaction.inside(
        made.ctx,
        () -> {
          BENCH
              .bean(AssessmentMatters.class)
              .decided(
                  made.ctx,
                  AssessmentReader.item(it.id()),
                  new Verdict(
                      finding, finding == Finding.SUITABLE ? terms : null, DAY, "Heard", finalOne));
          return null;
        });
  }

  @Test
  void givenAReportSharedBeforeChristmas_thenCommentsHaveFiveWorkingDays_andItGoesToThePanel() {
    var it = reported();

    // 26 and 27 December and 2 January are bank holidays: 23, 28, 29, 30 December, 3 January.
    assertThat(it.tasks())
        .filteredOn(t -> "assessment-report-comments".equals(t.clock()))
        .extracting(t -> t.due().day())
        .containsExactly(LocalDate.of(2017, 1, 3));
    assertThat(it.missing()).isEmpty();
    var at = referred(it);
    assertThat(at.it().row().state()).isEqualTo(AssessmentState.AT_PANEL);
    assertThat(at.matter().proposed())
        .isEqualTo(new ApprovalTerms(2, 5, 12, "mainstream", "No child under five."));
  }

  @Test
  void givenADecision_whenTheyAreSuitable_thenTheHouseholdIsOnTheRegister() {
    var it = referred(reported());

    decided(it, Finding.SUITABLE, true);

    it = made.seen(it);
    assertThat(it.it().row().state()).isEqualTo(AssessmentState.APPROVED);
    assertThat(it.tasks()).extracting(TaskRecord::state).doesNotContain(TaskState.OPEN);
    var household =
        BENCH
            .bean(HouseholdService.class)
            .find(made.ctx, new HouseholdId(it.it().household()))
            .orElseThrow();
    assertThat(household.facts().household().name()).isEqualTo("Ada and Bo Sample");
    assertThat(household.facts().household().approval()).isEqualTo(new EffectivePeriod(DAY, null));
    assertThat(household.places()).isEqualTo(2);
    assertThat(household.carers()).hasSize(2);
  }

  @Test
  void givenApprovedCarers_whenTheTimeOfTheirChecksIsOver_thenTheyAreLateAndEachIsNamed() {
    var it = referred(reported()); // checks came back on 1 July 2016
    decided(it, Finding.SUITABLE, true);
    var household = java.util.Objects.requireNonNull(made.seen(it).it().household());
    var care = BENCH.bean(CareService.class);
    var day = LocalDate.of(2018, 7, 1);
    var later = new TenantContext(made.ctx.tenant(), made.ctx.actor(), day);

    assertThat(care.expired(later, household))
        .extracting(HeldCheck::label, HeldCheck::name, HeldCheck::until)
        .containsExactly(
            tuple("Health and safety of the home", "the household", LocalDate.of(2017, 6, 30)),
            tuple("Medical report", "Ada Sample", LocalDate.of(2018, 6, 30)),
            tuple("Medical report", "Bo Sample", LocalDate.of(2018, 6, 30)));
    assertThat(care.all(later))
        .extracting(CareStanding::checksDue, CareStanding::late)
        .containsExactly(tuple(LocalDate.of(2017, 6, 30), true));
    assertThat(care.expired(made.ctx, household)).isEmpty();
  }

  @Test
  void givenAQualifyingDetermination_thenItIsOpenUntilTheFinalDecision() {
    var it = referred(reported());
    decided(it, Finding.UNSUITABLE, false);
    assertThat(made.seen(it).it().row().state()).isEqualTo(AssessmentState.AT_PANEL);

    decided(it, Finding.UNSUITABLE, true);

    assertThat(made.seen(it).it().row().state()).isEqualTo(AssessmentState.NOT_APPROVED);
    assertThat(made.seen(it).it().household()).isNull();
  }

  @Test
  void givenABriefReport_whenItIsNotEnough_thenTheAssessmentGoesOn() {
    var it = made.begun(made.registered("mainstream", LocalDate.of(2016, 6, 1)), DAY.minusDays(60));
    made.written(it, "brief");
    it =
        granted(
            made.reports
                .share(made.ctx, it.id(), made.seen(it).version(), true, DAY.minusDays(30))
                .orElseThrow());
    it = referred(it);

    decided(it, Finding.FULL_REPORT, false);

    it = made.seen(it);
    assertThat(it.it().row().state()).isEqualTo(AssessmentState.STAGE_TWO);
    assertThat(it.it().reportOn()).isNull();
    assertThat(it.missing()).extracting(Reason::code).contains("assessment.check.missing");
  }

  @Test
  void givenAnExpiredCheckAndMissingTopics_whenReferred_thenEveryReasonIsGiven() {
    var enquiry = made.registered("adoption", LocalDate.of(2014, 3, 3));
    var it = made.begun(enquiry, LocalDate.of(2014, 3, 10));
    it = made.checked(it, LocalDate.of(2014, 3, 11));

    var codes = it.missing().stream().map(Reason::code).distinct().toList();

    assertThat(codes)
        .containsExactly(
            "assessment.check.expired",
            "assessment.topic.missing",
            "assessment.offer.none",
            "assessment.section.open",
            "assessment.report.unshared");
    assertThat(it.missing())
        .filteredOn(r -> r.code().equals("assessment.topic.missing"))
        .hasSize(7);
    assertThat(codes(made.panels.refer(made.ctx, it.id(), it.version(), null)))
        .startsWith("assessment.report.state")
        .contains("assessment.check.expired");
  }

  @Test
  void givenTwoPeopleInOneSection_whenBothSave_thenTheSecondIsToldAndTheFirstStays() {
    var it = made.begun(made.registered("adoption", EASTER), APRIL);
    var seen = made.reports.section(made.ctx, it.id(), "home").orElseThrow();
    var first = Map.of("home-rooms", "A house with a garden", "home-area", "Quiet");
    granted(
        made.reports
            .write(made.ctx, it.id(), "home", seen.version(), new Written(first, true))
            .orElseThrow());

    var second =
        made.reports.write(made.ctx, it.id(), "home", seen.version(), new Written(Map.of(), true));

    assertThat(codes(second))
        .containsExactly("assessment.section.changed", "assessment.section.empty");
    assertThat(made.reports.section(made.ctx, it.id(), "home").orElseThrow().lines())
        .extracting(l -> l.answer(), l -> l.by())
        .containsExactly(tuple("A house with a garden", "A. Tester"), tuple("Quiet", "A. Tester"));
  }

  @Test
  void givenPeopleWhoApplyAgain_thenTheirAnswersAreTakenOverWithWhoGaveThem() {
    var enquiry = made.registered("adoption", EASTER);
    var first = made.begun(enquiry, APRIL);
    made.written(first, "home");
    made.moved(made.seen(first), AssessmentState.WITHDRAWN, APRIL.plusDays(20));

    var again =
        granted(
            made.assessments
                .begin(
                    made.ctx,
                    new Begin(enquiry, DAY, false, new Begin.Fast("Adopted before", null), true))
                .orElseThrow());

    assertThat(again.it().row().state()).isEqualTo(AssessmentState.STAGE_TWO);
    assertThat(made.reports.section(made.ctx, again.id(), "home").orElseThrow().lines())
        .extracting(l -> l.from())
        .containsOnly("S2016-0001");
    assertThat(again.lines()).extracting(l -> l.kind()).contains("former-service");
  }

  @Test
  void givenWhatCannotBe_whenBegun_thenEveryReasonIsGiven() {
    var enquiry = made.registered("adoption", EASTER);
    made.begun(enquiry, APRIL);

    var no =
        made.assessments.begin(
            made.ctx,
            new Begin(
                enquiry, DAY.plusDays(1), true, new Begin.Fast(" ", UUID.randomUUID()), false));

    assertThat(codes(no))
        .containsExactly(
            "assessment.begin.open",
            "assessment.case.day",
            "assessment.begin.together",
            "assessment.begin.fast",
            "assessment.begin.household");
  }

  @Test
  void givenAdopters_whenApproved_thenTheyAreOnTheRegisterOfAdopters() {
    var enquiry = made.registered("adoption", EASTER);
    made.trained(enquiry, APRIL);
    var it = made.begun(enquiry, APRIL);
    it = made.checked(it, LocalDate.of(2016, 5, 2));
    made.written(it);
    it = made.offered(made.seen(it), null);
    it = made.moved(it, AssessmentState.BETWEEN, LocalDate.of(2016, 5, 31));
    it = made.moved(it, AssessmentState.STAGE_TWO, LocalDate.of(2016, 11, 1));
    it =
        granted(
            made.reports
                .share(made.ctx, it.id(), it.version(), false, LocalDate.of(2017, 1, 5))
                .orElseThrow());
    it = referred(it);

    decided(it, Finding.SUITABLE, true);

    assertThat(made.seen(it).it().adopter()).isNotNull();
    assertThat(BENCH.bean(AdopterService.class).list(made.ctx, ListQuery.ALL).total()).isEqualTo(1);
  }

  @Test
  void givenAnotherAgencyOrNoRight_thenNothingIsSeen() {
    var it = made.begun(made.registered("adoption", EASTER), APRIL);
    var lark = Workbench.all("larkmere", DAY);
    var reader = Workbench.as("peterborough", "x", DAY, Permission.CHILD_READ);

    assertThat(made.assessments.find(lark, it.id())).isEmpty();
    assertThat(made.assessments.list(lark, ListQuery.ALL).total()).isZero();
    assertThat(made.reports.section(lark, it.id(), "home")).isEmpty();
    assertThat(made.people.due(lark, ListQuery.ALL).total()).isZero();
    assertThatThrownBy(() -> made.assessments.find(reader, it.id()))
        .isInstanceOf(NotPermitted.class);
  }

  @Test
  void givenChecksThatComeToAnEnd_whenListed_thenTheLatestOfEachIsThere() {
    var it =
        made.begun(
            made.registered("adoption", LocalDate.of(2014, 3, 3)), LocalDate.of(2014, 3, 10));
    made.checked(it, LocalDate.of(2015, 4, 1));

    var due =
        made.people.due(made.ctx, new ListQuery(Map.of("stands", "soon"), null, false, 0, 50));
    var gone =
        made.people.due(made.ctx, new ListQuery(Map.of("kind", "home-safety"), null, false, 0, 50));

    assertThat(due.rows())
        .extracting(CheckRow::kind, CheckRow::expires)
        .containsOnly(tuple("medical", LocalDate.of(2017, 3, 31)));
    assertThat(due.rows()).hasSize(2);
    assertThat(gone.rows())
        .extracting(CheckRow::stands, CheckRow::expires)
        .containsExactly(tuple("expired", LocalDate.of(2016, 3, 31)));
  }

  @Test
  void givenAReport_whenSetAsPages_thenItIsAPdf() {
    var it = reported();

    var pdf = made.reports.pdf(made.ctx, it.id(), null).orElseThrow();

    assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
        .isEqualTo("%PDF-");
  }
}
