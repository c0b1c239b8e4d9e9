package org.permanency.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.permanency.keeping.ConcernService.Told;
import org.permanency.keeping.rule.ConcernKind;
import org.permanency.keeping.rule.ConcernOutcome;
import org.permanency.keeping.rule.ConcernStep;
import org.permanency.keeping.rule.NewConcern;
import org.permanency.kernel.ListQuery;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.NotPermitted;
import org.permanency.tenancy.Permission;
import org.permanency.testing.Workbench;
import org.permanency.workflow.TaskService;

class ConcernServiceIT extends KeepingFixture {
  /** The Friday before Christmas 2016; Monday and Tuesday are bank holidays. */
  private static final LocalDate KNOWN = LocalDate.of(2016, 12, 23);

  private final ConcernService concerns = BENCH.bean(ConcernService.class);

  private ChildId child() {
    var child = people.child(PET, "PET", "1001", "Sample", "Ada", LocalDate.of(2010, 5, 1));
    homes.stay(PET, child, home, LocalDate.of(2016, 1, 1), null);
    return child;
  }

  private NewConcern allegation(@Nullable ChildId child) {
    return new NewConcern(
        ConcernKind.ALLEGATION,
        home,
        KNOWN,
        LocalTime.of(16, 0),
        NewConcern.About.HOUSEHOLD,
        null,
        null,
        child == null ? null : child.value(),
        NewConcern.Source.CHILD,
        "Said that somebody shouted.",
        "A worker visits daily",
        null);
  }

  @Test
  void givenAnAllegationBeforeChristmas_whenReceived_thenItsClocksRunByLawAndContract() {
    var child = child();
    homes.delegated(PET, child, LocalDate.of(2016, 2, 1));

    var it = granted(concerns.receive(PET, allegation(child)));

    assertThat(it.row().reference()).isEqualTo("C2016-0001");
    assertThat(it.row().delegated()).isTrue();
    // One working day after the Friday is Wednesday; 72 hours are counted through.
    assertThat(open(it.care().tasks()))
        .containsExactlyInAnyOrder(
            "allegation-designated-officer 2016-12-28", "allegation-council 2016-12-26");
  }

  @Test
  void givenAChildOfTheCouncilsOwnWorkers_whenReceived_thenOnlyTheDesignatedOfficerIsToldByClock() {
    var it = granted(concerns.receive(PET, allegation(child())));

    assertThat(open(it.care().tasks())).containsExactly("allegation-designated-officer 2016-12-28");
  }

  @Test
  void givenNobodyWasTold_whenClosed_thenItIsRefusedWithAllReasonsAndGrantedOnceTheyWere() {
    var child = child();
    homes.delegated(PET, child, LocalDate.of(2016, 2, 1));
    var it = granted(concerns.receive(PET, allegation(child)));

    assertThat(codes(concerns.close(PET, it.id(), it.version(), null, DAY, null).orElseThrow()))
        .containsExactly(
            "keeping.concern.outcome", "keeping.concern.officer", "keeping.concern.council");
    it = granted(concerns.told(PET, it.id(), it.version(), Told.OFFICER, KNOWN).orElseThrow());
    it = granted(concerns.told(PET, it.id(), it.version(), Told.COUNCIL, KNOWN).orElseThrow());
    it =
        granted(
            concerns
                .step(PET, it.id(), KNOWN.plusDays(5), ConcernStep.STRATEGY_MEETING, "Held")
                .orElseThrow());
    it = granted(concerns.enquire(PET, it.id(), it.version(), KNOWN.plusDays(5)).orElseThrow());
    it =
        granted(
            concerns
                .close(PET, it.id(), it.version(), ConcernOutcome.UNFOUNDED, DAY, "Train more")
                .orElseThrow());

    assertThat(it.row().outcome()).isEqualTo(ConcernOutcome.UNFOUNDED);
    assertThat(open(it.care().tasks())).isEmpty();
    assertThat(it.care().steps())
        .extracting(CareView.Step::what)
        .containsExactly("STRATEGY_MEETING");
  }

  @Test
  void givenASecondAllegation_whenRead_thenTheFirstStandsBesideIt() {
    var first = granted(concerns.receive(PET, allegation(null)));
    var second = granted(concerns.receive(PET, allegation(null)));

    assertThat(second.others()).extracting(ConcernRow::id).containsExactly(first.id());
    assertThat(concerns.list(PET, ListQuery.ALL.with("repeated", "yes")).total()).isEqualTo(2);
  }

  @Test
  void givenARestrictedChild_whenRead_thenNothingNamesThem() {
    var child = child();
    var id = granted(concerns.receive(PET, allegation(child))).id();
    homes.restrict(PET, child);

    var it = concerns.find(PET, id).orElseThrow();

    assertThat(it.row().what()).isEqualTo("Restricted record");
    assertThat(it.row().childId()).isNull();
    assertThat(it.child()).matches(c -> c.hidden() && c.name() == null);
    assertThat(concerns.list(PET, ListQuery.ALL).rows().get(0).what())
        .isEqualTo("Restricted record");
    assertThat(codes(concerns.receive(PET, allegation(child))))
        .containsExactly("keeping.concern.child");
  }

  @Test
  void givenNoPermissionOrAnotherAgency_thenNobodySeesThatThereIsOne() {
    var id = granted(concerns.receive(PET, allegation(null))).id();
    var worker =
        Workbench.as(
            "peterborough", "u", DAY, Permission.SUPERVISE_READ, Permission.SUPERVISE_WRITE);

    assertThat(concerns.find(LARK, id)).isEmpty();
    assertThat(concerns.list(LARK, ListQuery.ALL).total()).isZero();
    assertThatThrownBy(() -> concerns.find(worker, id)).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> concerns.list(worker, ListQuery.ALL)).isInstanceOf(NotPermitted.class);
  }

  @Test
  void givenSomebodyWithoutThePermission_whenTasksAreListed_thenNothingSaysThatThereIsAConcern() {
    granted(concerns.receive(PET, allegation(null)));
    var tasks = BENCH.bean(TaskService.class);
    var worker = Workbench.as("peterborough", "u", DAY, Permission.TASK_READ);

    var seen = tasks.list(PET, ListQuery.ALL).rows();
    assertThat(seen)
        .extracting(t -> t.task().clock())
        .containsExactly("allegation-designated-officer");
    assertThat(tasks.find(PET, seen.get(0).task().id())).isPresent();
    assertThat(tasks.list(worker, ListQuery.ALL).total()).isZero();
    assertThat(tasks.find(worker, seen.get(0).task().id())).isEmpty();
  }
}
