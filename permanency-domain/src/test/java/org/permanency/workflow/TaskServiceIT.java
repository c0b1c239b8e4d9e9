package org.permanency.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.governance.AuditService;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.people.ChildService;
import org.permanency.people.TeamAt;
import org.permanency.people.TeamService;
import org.permanency.people.WorkerService;
import org.permanency.people.rule.ChildId;
import org.permanency.people.rule.Subject;
import org.permanency.tenancy.NotPermitted;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.People;
import org.permanency.testing.Workbench;
import org.permanency.workflow.TaskService.Read;
import org.permanency.workflow.rule.Standing;
import org.permanency.workflow.rule.TaskState;

class TaskServiceIT {
  private static final LocalDate DAY = LocalDate.of(2017, 2, 28);
  private static final LocalDate SINCE = LocalDate.of(2016, 1, 1);
  private static final TenantContext PET = Workbench.all("peterborough", DAY);
  private static final TenantContext LARK = Workbench.all("larkmere", DAY);
  private static final Workbench BENCH = Workbench.get().provision();
  private final TaskService tasks = BENCH.bean(TaskService.class);
  private Subject child;
  private UUID hill;
  private UUID dale;
  private UUID north;

  @BeforeEach
  void aChildAndATeamOfTwo() {
    BENCH.emptied("peterborough").emptied("larkmere");
    var people = BENCH.bean(People.class);
    hill = people.worker(PET, "W1", "Hill", "Social worker", SINCE, null);
    dale = people.worker(PET, "W2", "Dale", "Social worker", SINCE, null);
    child =
        Subject.of(people.child(PET, "PET", "1001", "Sample", "Child", LocalDate.of(2010, 5, 1)));
    var teams = BENCH.bean(TeamService.class);
    north = granted(teams.add(PET, "North", "provider", SINCE));
    granted(teams.join(PET, new TeamAt(north, 1), hill, SINCE).orElseThrow().decision());
    granted(teams.join(PET, new TeamAt(north, 2), dale, SINCE).orElseThrow().decision());
    granted(teams.manager(PET, new TeamAt(north, 3), dale).orElseThrow().decision());
    var workers = BENCH.bean(WorkerService.class);
    granted(workers.link(PET, hill, 1, PET.actor().id(), "hill@example.org").orElseThrow());
    granted(workers.link(PET, dale, 1, "dale", "dale@example.org").orElseThrow());
  }

  private static <T> T granted(Decision<T> decision) {
    return decision.fold(
        done -> done,
        no -> {
          throw new AssertionError("refused: " + no);
        });
  }

  private TaskRecord byHand(String title, LocalDate due) {
    return granted(tasks.add(PET, child, title, due, null)).row().task();
  }

  private List<String> titles(String... filters) {
    var map = new java.util.HashMap<String, String>();
    for (int i = 0; i < filters.length; i += 2) {
      map.put(filters[i], filters[i + 1]);
    }
    return tasks.list(PET, new ListQuery(map, null, false, 0, 50)).rows().stream()
        .map(r -> r.task().title())
        .toList();
  }

  @Test
  void givenTasks_whenTheTrayIsOpened_thenTheyStandByLastDayAndFilters() {
    byHand("Ring the school", DAY.plusDays(10));
    byHand("Ring the doctor", DAY);
    var gone = byHand("Ring the club", DAY.plusDays(1));
    granted(tasks.done(PET, gone.id(), 1, "They will come").orElseThrow());

    assertThat(titles("whose", "mine")).containsExactly("Ring the doctor", "Ring the school");
    assertThat(titles("standing", "today")).containsExactly("Ring the doctor");
    assertThat(titles("standing", "later")).containsExactly("Ring the school");
    assertThat(titles("standing", "done")).containsExactly("Ring the club");
    assertThat(titles("standing", "all")).hasSize(3);
    assertThat(titles("whose", "team")).hasSize(2);
    assertThat(titles("whose", "nobody")).isEmpty();
    assertThat(tasks.mine(PET)).isEqualTo(new TaskService.Counts(0, 1, 0, 2));
  }

  @Test
  void givenATask_whenTickedOffTwiceOrFromAnOldVersion_thenOnlyTheFirstCounts() {
    var task = byHand("Ring the school", DAY);

    granted(tasks.done(PET, task.id(), 1, "Rang").orElseThrow());
    var again = tasks.done(PET, task.id(), 1, "Rang").orElseThrow();

    assertThat(again)
        .isEqualTo(
            Decision.refused(
                Reason.of("workflow.task.changed"),
                Reason.of("workflow.task.state", "state", "done")));
    assertThat(BENCH.bean(AuditService.class).about(PET, "child", child.id().toString(), 9))
        .extracting(r -> r.action())
        .containsExactly("task.done", "task.add");
  }

  @Test
  void givenAPausedTask_whenItRunsAgain_thenThePauseIsOnRecord() {
    var task = byHand("Ring the school", DAY.plusDays(3));
    granted(tasks.pause(PET, task.id(), 1, "The school is closed").orElseThrow());

    var paused = tasks.find(PET, task.id()).orElseThrow();
    assertThat(paused.row().standing()).isEqualTo(Standing.PAUSED);
    granted(tasks.resume(PET, task.id(), 2).orElseThrow());

    var view = tasks.find(PET, task.id()).orElseThrow();
    assertThat(view.row().task().state()).isEqualTo(TaskState.OPEN);
    assertThat(view.pauses())
        .containsExactly(new TaskView.Stop(DAY, DAY, "The school is closed", PET.actor().name()));
  }

  @Test
  void givenTasks_whenGivenAwayTogether_thenAllOrNone() {
    var one = byHand("Ring the school", DAY);
    var two = byHand("Ring the doctor", DAY);

    var stale = tasks.give(PET, List.of(new Read(one.id(), 1), new Read(two.id(), 9)), null, dale);
    assertThat(stale.orElseThrow()).isEqualTo(Decision.refused(Reason.of("workflow.task.changed")));
    var given = tasks.give(PET, List.of(new Read(one.id(), 1), new Read(two.id(), 1)), null, dale);

    assertThat(granted(given.orElseThrow()))
        .extracting(r -> r.task().hands().workerName(), r -> r.task().hands().teamName())
        .containsOnly(org.assertj.core.groups.Tuple.tuple("Dale", "North"));
    assertThat(titles("whose", "mine")).isEmpty();
  }

  @Test
  void givenNoManager_whenATaskIsGivenToSomebodyElse_thenItIsRefusedAndTakingIsNot() {
    var task = byHand("Ring the school", DAY);
    var dalesOwn = as("dale", Permission.TASK_WORK, Permission.TASK_READ, Permission.CHILD_READ);

    var away = tasks.give(dalesOwn, List.of(new Read(task.id(), 1)), null, hill);
    var taken = tasks.give(dalesOwn, List.of(new Read(task.id(), 1)), null, dale);

    assertThat(away.orElseThrow()).isEqualTo(Decision.refused(Reason.of("workflow.task.give")));
    assertThat(granted(taken.orElseThrow())).hasSize(1);
  }

  private static TenantContext as(String user, Permission... may) {
    return Workbench.as("peterborough", user, DAY, may);
  }

  @Test
  void givenWhoMayOnlyRead_whenATaskIsSet_thenItIsNotPermitted() {
    var reader = as("reader", Permission.TASK_READ);

    assertThatThrownBy(() -> tasks.add(reader, child, "Ring", DAY, hill))
        .isInstanceOf(NotPermitted.class);
  }

  @Test
  void givenARestrictedChild_whenSomebodyElseOpensTheTray_thenTheRecordIsNotNamed() {
    byHand("Ring the school", DAY);
    granted(
        BENCH
            .bean(ChildService.class)
            .restrict(
                PET,
                new ChildId(child.id()),
                new ChildService.Restriction(false, java.util.Set.of()),
                new ChildService.Restriction(true, java.util.Set.of(PET.actor().id())))
            .orElseThrow());
    var other = as("other", Permission.TASK_READ, Permission.TASK_WORK, Permission.CHILD_READ);

    var row = tasks.list(other, ListQuery.ALL).rows().get(0);

    assertThat(row.subject()).isEqualTo("Restricted record");
    assertThat(row.open()).isFalse();
    assertThat(tasks.done(other, row.task().id(), 1, "Rang").orElseThrow())
        .isEqualTo(Decision.refused(Reason.of("workflow.task.closed")));
  }

  @Test
  void givenAnotherAgency_whenItAsks_thenThereIsNothing() {
    var task = byHand("Ring the school", DAY);

    assertThat(tasks.find(LARK, task.id())).isEmpty();
    assertThat(tasks.done(LARK, task.id(), 1, "x")).isEmpty();
    assertThat(tasks.cancel(LARK, task.id(), 1, "x")).isEmpty();
    assertThat(tasks.pause(LARK, task.id(), 1, "x")).isEmpty();
    assertThat(tasks.resume(LARK, task.id(), 1)).isEmpty();
    assertThat(tasks.give(LARK, List.of(new Read(task.id(), 1)), null, hill)).isEmpty();
    assertThat(tasks.list(LARK, ListQuery.ALL).rows()).isEmpty();
    assertThat(tasks.add(LARK, child, "Ring", DAY, null))
        .isEqualTo(
            Decision.refused(
                Reason.of("workflow.task.subject"), Reason.of("workflow.task.nobody")));
    assertThat(BENCH.bean(MailService.class).waiting(LARK, 9)).isEmpty();
  }

  @Test
  void givenACalendarAddress_whenAsked_thenItShowsTheOwnTasksUntilItEnds() {
    byHand("Ring the school", DAY);
    var reminders = BENCH.bean(ReminderService.class);
    var secret = reminders.feed(PET).orElseThrow();

    assertThat(reminders.calendar(PET, secret).orElseThrow())
        .extracting(TaskRecord::title)
        .containsExactly("Ring the school");
    assertThat(reminders.calendar(LARK, secret)).isEmpty();
    reminders.noFeed(PET);

    assertThat(reminders.calendar(PET, secret)).isEmpty();
  }

  @Test
  void givenADailyLetter_whenWrittenTwiceOnADay_thenOneWaitsAndNamesNobody() {
    byHand("Ring the school", DAY);
    var reminders = BENCH.bean(ReminderService.class);
    var mail = BENCH.bean(MailService.class);
    reminders.daily(PET, true);

    reminders.letters(PET);
    reminders.letters(PET);

    assertThat(mail.waiting(PET, 9))
        .extracting(Letter::address, Letter::subject)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "hill@example.org", "Your tasks: 0 late, 1 due today"));
    mail.failed(PET, mail.waiting(PET, 9).get(0).id(), "no answer");
    mail.sent(PET, mail.waiting(PET, 9).get(0).id());
    assertThat(mail.waiting(PET, 9)).isEmpty();
  }

  @Test
  void givenTasks_whenFilteredByPlainMap_thenUnknownFiltersAreRefused() {
    assertThatThrownBy(() -> tasks.list(PET, new ListQuery(Map.of("x", "1"), null, false, 0, 5)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
