package org.permanency.arrangements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.arrangements.rule.ArrangementKind;
import org.permanency.arrangements.rule.ArrangementRules.Step;
import org.permanency.arrangements.rule.ArrangementState;
import org.permanency.arrangements.rule.NewArrangement;
import org.permanency.arrangements.rule.NewVisit;
import org.permanency.finance.RowImport;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.people.ChildService;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.People;
import org.permanency.testing.Workbench;
import org.permanency.workflow.TaskRecord;
import org.permanency.workflow.rule.TaskState;

class ArrangementServiceIT {
  /** A Monday; Good Friday was on 14 April, so 14 and 17 April are bank holidays. */
  private static final LocalDate TOLD = LocalDate.of(2017, 4, 10);

  private static final LocalDate DAY = LocalDate.of(2018, 2, 28);
  private static final TenantContext PET = Workbench.all("peterborough", DAY);
  private static final TenantContext LARK = Workbench.all("larkmere", DAY);
  private static final Workbench BENCH = Workbench.get().provision();
  private final ArrangementService arrangements = BENCH.bean(ArrangementService.class);

  @BeforeEach
  void nothing() {
    BENCH.emptied("peterborough").emptied("larkmere");
  }

  private static NewArrangement fostering(
      LocalDate born, boolean disabled, @Nullable String relation, @Nullable LocalDate end) {
    return of(ArrangementKind.PRIVATE_FOSTERING, born, disabled, relation, end, null);
  }

  private static NewArrangement of(
      ArrangementKind kind,
      LocalDate born,
      boolean disabled,
      @Nullable String relation,
      @Nullable LocalDate end,
      @Nullable UUID child) {
    return new NewArrangement(
        kind,
        new NewArrangement.Child("Sam", "Sample", born, disabled, child),
        new NewArrangement.Carers("Dee Example", relation, null, "1 Test Street", "PE1 1AA"),
        new NewArrangement.Notice(TOLD, "school", null),
        TOLD,
        end,
        null,
        null);
  }

  private static final LocalDate BORN = LocalDate.of(2005, 6, 1);

  private static <T> T granted(Decision<T> decision) {
    return decision.fold(
        done -> done,
        no -> {
          throw new AssertionError("refused: " + no);
        });
  }

  private ArrangementView taken() {
    return granted(arrangements.take(PET, fostering(BORN, false, "friend", null)));
  }

  private ArrangementView visited(ArrangementView it, LocalDate on) {
    var visit = new NewVisit(on, "P. Officer", true, null, "Sam is well", null);
    return granted(arrangements.visit(PET, it.id(), it.version(), visit).orElseThrow());
  }

  private List<String> refused(NewArrangement it) {
    return arrangements
        .take(PET, it)
        .fold(ok -> List.of(), no -> no.stream().map(Reason::code).toList());
  }

  @Test
  void givenANotificationBeforeEaster_whenTaken_thenVisitAndAssessmentAreDueInWorkingDays() {
    var it = taken();

    assertThat(it.row().reference()).isEqualTo("N2017-0001");
    // 7 working days: 11, 12, 13, 18, 19, 20, 21 April. 42: without 1 and 29 May too.
    assertThat(it.tasks())
        .extracting(TaskRecord::clock, t -> t.due().day())
        .containsExactlyInAnyOrder(
            tuple("private-fostering-visit", LocalDate.of(2017, 4, 21)),
            tuple("private-fostering-assessment", LocalDate.of(2017, 6, 13)));
  }

  @Test
  void givenVisits_whenMade_thenTheNextIsDueInSixWeeksAndAfterTheFirstYearInTwelve() {
    var it = visited(taken(), LocalDate.of(2017, 4, 21));
    assertThat(open(it))
        .contains(tuple("private-fostering-visit-first-year", LocalDate.of(2017, 6, 2)));

    it = visited(it, LocalDate.of(2018, 2, 20));
    assertThat(open(it))
        .contains(tuple("private-fostering-visit-first-year", LocalDate.of(2018, 4, 3)));
    assertThat(it.tasks())
        .filteredOn(t -> t.state() == TaskState.DONE)
        .extracting(TaskRecord::clock)
        .containsExactlyInAnyOrder("private-fostering-visit", "private-fostering-visit-first-year");

    var later = new TenantContext(PET.tenant(), PET.actor(), LocalDate.of(2018, 4, 10));
    var visit = new NewVisit(later.today(), "P. Officer", false, "Asleep", "All well", null);
    it = granted(arrangements.visit(later, it.id(), it.version(), visit).orElseThrow());
    assertThat(open(it)).contains(tuple("private-fostering-visit-later", LocalDate.of(2018, 7, 3)));
  }

  private static List<org.assertj.core.groups.Tuple> open(ArrangementView it) {
    return it.tasks().stream()
        .filter(t -> t.state() == TaskState.OPEN)
        .map(t -> tuple(t.clock(), t.due().day()))
        .toList();
  }

  @Test
  void givenWhatIsNoPrivateFostering_whenNotified_thenTheRuleIsNamed() {
    var sixteen = TOLD.minusYears(16);

    assertThat(refused(fostering(sixteen, false, "friend", null)))
        .containsExactly("arrangements.notice.age");
    assertThat(refused(fostering(sixteen, true, "friend", null))).isEmpty();
    assertThat(refused(fostering(sixteen.plusDays(1), false, "friend", null))).isEmpty();
    assertThat(refused(fostering(BORN, false, "grandparent", TOLD.plusDays(27))))
        .containsExactly("arrangements.notice.days", "arrangements.notice.close");
    assertThat(refused(fostering(BORN, false, "friend", TOLD.plusDays(28)))).isEmpty();
  }

  @Test
  void givenNoVisit_whenSuitabilityIsDecided_thenItIsRefusedAndGrantedAfterOne() {
    var it = taken();
    var step = new Step(ArrangementState.REQUIREMENTS, DAY, "A bed of their own", null);

    assertThat(arrangements.step(PET, it.id(), it.version(), step).orElseThrow())
        .isEqualTo(Decision.refused(Reason.of("arrangements.work.no-visit")));
    it = visited(it, LocalDate.of(2017, 4, 24));
    it = granted(arrangements.step(PET, it.id(), it.version(), step).orElseThrow());

    assertThat(it.days().decided()).isEqualTo(DAY);
    assertThat(arrangements.facts(PET))
        .extracting(f -> f.assessed(), f -> f.assessmentDue(), f -> f.ends())
        .containsExactly(tuple(DAY, LocalDate.of(2017, 6, 13), LocalDate.of(2021, 6, 1)));
  }

  @Test
  void givenAStepParent_whenTheApplicationComesTooSoon_thenItIsRefusedAndTheCourtsDayCounts() {
    var it =
        granted(
            arrangements.take(PET, of(ArrangementKind.STEP_PARENT, BORN, false, null, null, null)));
    var soon = new Step(ArrangementState.APPLIED, LocalDate.of(2017, 7, 9), null, null);
    var on = LocalDate.of(2017, 7, 10);

    assertThat(it.tasks()).isEmpty();
    assertThat(arrangements.step(PET, it.id(), 1, soon).orElseThrow())
        .isEqualTo(
            Decision.refused(
                Reason.of(
                    "arrangements.work.notice", "first", on, "last", LocalDate.of(2019, 4, 10))));
    it =
        granted(
            arrangements
                .step(
                    PET,
                    it.id(),
                    1,
                    new Step(ArrangementState.APPLIED, on, null, LocalDate.of(2017, 7, 20)))
                .orElseThrow());
    assertThat(open(it)).containsExactly(tuple("adoption-court-report", LocalDate.of(2017, 7, 20)));
  }

  @Test
  void givenAnArrangement_whenItEnds_thenItsClocksEndAndTheDayOfTheNoticeIsKept() {
    var it = taken();
    var step = new Step(ArrangementState.ENDED, LocalDate.of(2017, 4, 21), "Went home", TOLD);

    assertThat(arrangements.step(PET, it.id(), 1, step).orElseThrow())
        .isEqualTo(Decision.refused(Reason.of("arrangements.work.told", "today", DAY)));
    var told = new Step(step.next(), step.on(), step.why(), LocalDate.of(2017, 4, 22));
    it = granted(arrangements.step(PET, it.id(), 1, told).orElseThrow());

    assertThat(it.tasks()).extracting(TaskRecord::state).containsOnly(TaskState.CANCELLED);
    assertThat(it.days().endTold()).isEqualTo(LocalDate.of(2017, 4, 22));
    assertThat(it.row().ended()).isEqualTo(LocalDate.of(2017, 4, 21));
  }

  @Test
  void givenARestrictedChild_whenSomebodyElseLooks_thenThereIsOnlyThatItIsRestricted() {
    var child = BENCH.bean(People.class).child(PET, "PET", "1001", "Sample", "Sam", BORN);
    var it =
        granted(
            arrangements.take(
                PET,
                of(ArrangementKind.PRIVATE_FOSTERING, BORN, false, "friend", null, child.value())));
    BENCH
        .bean(ChildService.class)
        .restrict(
            PET,
            child,
            new ChildService.Restriction(false, Set.of()),
            new ChildService.Restriction(true, Set.of("someone-else")));

    assertThat(arrangements.find(PET, it.id())).isEmpty();
    assertThat(arrangements.list(PET, ListQuery.ALL).rows())
        .extracting(ArrangementRow::name, ArrangementRow::carers, ArrangementRow::born)
        .containsExactly(tuple("Restricted record", null, null));
    assertThat(arrangements.give(PET, it.id(), 1, null)).isEmpty();
  }

  @Test
  void givenFilesSentTwice_whenTaken_thenEachRowStandsOnceAndWrongOnesAreNamed() {
    var files = BENCH.bean(ArrangementFileService.class);
    var rows =
        String.join(",", ArrangementFileService.HEADINGS)
            + "\nX1,private-fostering,Sam,Sample,2005-06-01,no,,Dee,friend,,,,2017-04-10,school,,"
            + "2017-04-10,\nX2,private-fostering,Al,Sample,1999-01-01,no,,Dee,friend,,,,2017-04-10,"
            + "school,,2017-04-10,\n";
    var visits =
        String.join(",", ArrangementFileService.VISIT_HEADINGS)
            + "\nV1,X1,2017-04-21,P. Officer,yes,,All well\nV2,X9,2017-04-21,P,yes,,x\n";

    assertThat(files.take(PET, bytes(rows), true).entered()).isEqualTo(1);
    assertThat(arrangements.list(PET, ListQuery.ALL).total()).isZero();
    var first = files.take(PET, bytes(rows), false);
    assertThat(first.entered()).isEqualTo(1);
    assertThat(first.faults()).extracting(RowImport.Fault::line).containsExactly(3);
    assertThat(files.take(PET, bytes(rows), false).entered()).isZero();
    assertThat(files.takeVisits(PET, bytes(visits), false).entered()).isEqualTo(1);
    assertThat(files.takeVisits(PET, bytes(visits), false).entered()).isZero();
    assertThat(arrangements.list(PET, ListQuery.ALL).rows())
        .extracting(ArrangementRow::visited)
        .containsExactly(LocalDate.of(2017, 4, 21));
    assertThat(files.take(PET, bytes(rows.replace("Sam", "Tim")), false).faults())
        .extracting(f -> f.reasons().get(0).code())
        .containsExactly("arrangements.rows.taken", "arrangements.notice.age");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void givenAnotherAgency_whenItAsks_thenThereIsNothing() {
    var it = taken();

    assertThat(arrangements.find(LARK, it.id())).isEmpty();
    assertThat(arrangements.list(LARK, ListQuery.ALL).rows()).isEmpty();
    assertThat(arrangements.give(LARK, it.id(), 1, null)).isEqualTo(Optional.empty());
    assertThat(arrangements.facts(LARK)).isEmpty();
    var reader = Workbench.as("peterborough", "r", DAY, Permission.ARRANGEMENT_READ);
    assertThat(arrangements.list(reader, ListQuery.ALL).total()).isEqualTo(1);
  }
}
