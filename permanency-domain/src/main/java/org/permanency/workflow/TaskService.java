package org.permanency.workflow;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.people.SubjectSeen;
import org.permanency.people.Subjects;
import org.permanency.people.WorkerService;
import org.permanency.people.rule.Subject;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;
import org.permanency.workflow.TaskRecord.Done;
import org.permanency.workflow.TaskRecord.Hands;
import org.permanency.workflow.rule.Clock;
import org.permanency.workflow.rule.Due;
import org.permanency.workflow.rule.TaskRules;
import org.permanency.workflow.rule.TaskState;
import org.permanency.workflow.rule.WorkItem;

/**
 * Tasks as people see them: the tray, one task, who has it. A task of a piece of work ends with
 * that work, at its own page; only those that somebody set by hand are ticked off here.
 */
@TenantService
public class TaskService {
  /** Most tasks given away at once. */
  public static final int MOST = 200;

  @Inject TaskStore store;
  @Inject TaskBook book;
  @Inject PauseStore pauses;
  @Inject EscalationStore escalations;
  @Inject HandsStore people;
  @Inject WorkerService workers;
  @Inject Subjects subjects;
  @Inject RuleLibrary library;
  @Inject Event<Audited> audit;
  @Inject InstantSource clock;

  /**
   * Tasks by last day; one audit entry with the records shown.
   *
   * @param query filters {@code whose} (mine, team, nobody, all; else all), {@code standing} (open,
   *     late, today, soon, later, paused, done, cancelled, all; else open), {@code title}, {@code
   *     worker}, {@code team} (contain), {@code teamId}, {@code workerId}, {@code kind}, {@code
   *     subjectId}, {@code itemId}, {@code clock} (exact), {@code due} (up to a day); sorts {@code
   *     due}, {@code started}, {@code title}, {@code worker}, {@code team}
   */
  @Needs(Permission.TASK_READ)
  public ListPage<TaskRow> list(TenantContext ctx, ListQuery query) {
    var me = workers.me(ctx).orElse(null);
    var page = store.list(me, ctx.today(), hidden(ctx), query);
    var rows = rows(ctx, page.rows());
    shown(ctx, rows);
    return new ListPage<>(rows, page.total());
  }

  private void shown(TenantContext ctx, List<TaskRow> rows) {
    if (!rows.isEmpty()) {
      var about = rows.stream().map(r -> r.task().subject().id().toString()).distinct().toList();
      audit.fire(new Audited(ctx, "tasks.list", "records", "list", null, String.join(" ", about)));
    }
  }

  private List<TaskRow> rows(TenantContext ctx, List<TaskRecord> tasks) {
    var names = subjects.seen(ctx, tasks.stream().map(TaskRecord::subject).distinct().toList());
    return tasks.stream().map(t -> row(ctx, t, names)).toList();
  }

  private static TaskRow row(TenantContext ctx, TaskRecord task, Map<Subject, SubjectSeen> names) {
    var name = names.get(task.subject());
    return new TaskRow(
        task,
        name == null ? task.subject().kind().label() : name.name(),
        name != null && !name.closed(),
        task.standing(ctx.today()));
  }

  /** How the caller's own open tasks stand; zeros for who is no worker. */
  @Needs(Permission.TASK_READ)
  public Counts mine(TenantContext ctx) {
    return workers
        .me(ctx)
        .map(me -> store.counts(me, ctx.today()))
        .map(n -> new Counts(n[0], n[1], n[2], n[3]))
        .orElse(new Counts(0, 0, 0, 0));
  }

  /**
   * Numbers of open tasks.
   *
   * @param late whose last day is over
   * @param today whose last day it is
   * @param soon due soon
   * @param all all of them
   */
  public record Counts(int late, int today, int soon, int all) {}

  /** One task; empty when the tenant has none of this id. */
  @Needs(Permission.TASK_READ)
  public Optional<TaskView> find(TenantContext ctx, UUID id) {
    var found = store.find(id).filter(t -> shown(ctx, t)).map(t -> view(ctx, t));
    found.ifPresent(v -> about(ctx, "task.read", v.row().task(), null));
    return found;
  }

  private Set<String> hidden(TenantContext ctx) {
    return Clocks.of(library.book(ctx.tenant())).hidden(ctx.actor()::may);
  }

  private boolean shown(TenantContext ctx, TaskRecord task) {
    var key = task.clock();
    return key == null
        || !hidden(ctx).contains(key)
        || workers.me(ctx).filter(me -> me.equals(task.hands().worker())).isPresent();
  }

  private TaskView view(TenantContext ctx, TaskRecord task) {
    var key = task.clock();
    var scale =
        key == null
            ? null
            : Clocks.of(library.book(ctx.tenant()))
                .find(key, task.start().day())
                .map(Clocks.Found::scale)
                .orElse(null);
    return new TaskView(
        rows(ctx, List.of(task)).get(0), scale, pauses.of(task.id()), escalations.of(task.id()));
  }

  /** What a record is called that a task may be set about; empty when the actor may not read it. */
  @Needs(Permission.TASK_WORK)
  public Optional<String> about(TenantContext ctx, Subject subject) {
    return Optional.ofNullable(subjects.seen(ctx, List.of(subject)).get(subject))
        .filter(s -> !s.closed())
        .map(SubjectSeen::name);
  }

  /**
   * Sets a task by hand. Refusals: {@link TaskRules#add}.
   *
   * @param title what is to be done, 1 to 200 characters
   * @param due last day, included
   * @param worker who shall do it; null for the caller
   */
  @Needs(Permission.TASK_WORK)
  public Decision<TaskView> add(
      TenantContext ctx, Subject subject, String title, LocalDate due, @Nullable UUID worker) {
    var no = TaskRules.add(title.strip(), due, ctx.today(), subjects.opens(ctx, subject));
    var hands = hands(ctx, worker, no);
    if (!no.isEmpty()) {
      return new Decision.Refused<>(no);
    }
    var id = Ids.next(clock);
    var task =
        new TaskRecord(
            id,
            null,
            title.strip(),
            new WorkItem(TaskRecord.BY_HAND, id),
            subject,
            Clock.Start.on(ctx.today()),
            new Due(due, null, Clocks.of(library.book(ctx.tenant())).days().before(due, 2)),
            null,
            TaskState.OPEN,
            hands,
            null,
            ctx.actor().name(),
            1);
    store.insert(task);
    about(ctx, "task.add", task, "due " + due);
    return Decision.granted(view(ctx, store.find(id).orElseThrow()));
  }

  private Hands hands(TenantContext ctx, @Nullable UUID worker, List<Reason> no) {
    var own = workers.me(ctx).orElse(null);
    var who = worker == null ? own : worker;
    if (who == null) {
      no.add(Reason.of("workflow.task.nobody"));
    } else if (!people.inPost(who, ctx.today())) {
      no.add(Reason.of("workflow.task.worker"));
    }
    return new Hands(who == null ? null : people.team(who, ctx.today()), null, who, null);
  }

  /**
   * Ticks off a task that was set by hand. Refusals: {@link TaskRules#move}.
   *
   * @param outcome what came of it, 1 to 500 characters
   * @return empty when the tenant has no such task
   */
  @Needs(Permission.TASK_WORK)
  public Optional<Decision<TaskView>> done(
      TenantContext ctx, UUID id, int version, String outcome) {
    return end(ctx, id, version, TaskState.DONE, outcome);
  }

  /** Ends a task that was set by hand and is no longer needed; otherwise as {@link #done}. */
  @Needs(Permission.TASK_WORK)
  public Optional<Decision<TaskView>> cancel(TenantContext ctx, UUID id, int version, String why) {
    return end(ctx, id, version, TaskState.CANCELLED, why);
  }

  private Optional<Decision<TaskView>> end(
      TenantContext ctx, UUID id, int version, TaskState to, String why) {
    return move(
        ctx,
        id,
        version,
        to,
        why,
        t -> {
          var by = new Done(ctx.today(), clock.instant(), ctx.actor().name(), why.strip());
          if (to == TaskState.DONE) {
            book.done(ctx, t.item(), by);
          } else {
            book.cancelAll(ctx, t.item(), why.strip());
          }
        });
  }

  /**
   * Stops a task's clock. Refusals: {@link TaskRules#move}.
   *
   * @param why 1 to 500 characters
   * @return empty when the tenant has no such task
   */
  @Needs(Permission.TASK_WORK)
  public Optional<Decision<TaskView>> pause(TenantContext ctx, UUID id, int version, String why) {
    return move(
        ctx, id, version, TaskState.PAUSED, why, t -> book.pause(ctx, t, ctx.today(), why.strip()));
  }

  /** Lets a stopped clock run again; its last day moves by the days it stood still. */
  @Needs(Permission.TASK_WORK)
  public Optional<Decision<TaskView>> resume(TenantContext ctx, UUID id, int version) {
    return move(ctx, id, version, TaskState.OPEN, null, t -> book.resume(ctx, t, ctx.today()));
  }

  private Optional<Decision<TaskView>> move(
      TenantContext ctx,
      UUID id,
      int version,
      TaskState to,
      @Nullable String why,
      java.util.function.Consumer<TaskRecord> apply) {
    var locked = store.lock(List.of(id));
    return store
        .find(id)
        .map(
            task -> {
              var stale = !Integer.valueOf(version).equals(locked.get(id));
              var no = TaskRules.move(facts(ctx, task, stale), to, why);
              if (!no.isEmpty()) {
                return new Decision.Refused<TaskView>(no);
              }
              apply.accept(task);
              return Decision.granted(view(ctx, store.find(id).orElseThrow()));
            });
  }

  private TaskRules.Facts facts(TenantContext ctx, TaskRecord task, boolean stale) {
    return new TaskRules.Facts(
        task.state(), task.byHand(), subjects.opens(ctx, task.subject()), stale);
  }

  /**
   * A task and the version of it that was read.
   *
   * @param id of the task
   * @param version that was read
   */
  public record Read(UUID id, int version) {}

  /**
   * Gives tasks to a worker, a team, or both; all or none. Who may not give others' tasks away may
   * take tasks. Refusals: {@link TaskRules#give}.
   *
   * @param tasks 1 to {@link #MOST}, each once
   * @return the tasks as they stand now; empty when one of them is not there
   */
  @Needs(Permission.TASK_WORK)
  public Optional<Decision<List<TaskRow>>> give(
      TenantContext ctx, List<Read> tasks, @Nullable UUID team, @Nullable UUID worker) {
    var versions = new LinkedHashMap<UUID, Integer>();
    tasks.forEach(t -> versions.put(t.id(), t.version()));
    if (versions.isEmpty() || tasks.size() > MOST || versions.size() < tasks.size()) {
      throw new IllegalArgumentException("1 to " + MOST + " tasks, each once");
    }
    var locked = store.lock(versions.keySet());
    if (locked.size() < versions.size()) {
      return Optional.empty();
    }
    var found = store.all(versions.keySet());
    var names = subjects.seen(ctx, found.stream().map(TaskRecord::subject).distinct().toList());
    var giving = giving(ctx, team, worker);
    var no =
        found.stream()
            .flatMap(
                t ->
                    TaskRules.give(
                        new TaskRules.Facts(
                            t.state(),
                            t.byHand(),
                            open(names, t.subject()),
                            !Objects.equals(versions.get(t.id()), locked.get(t.id()))),
                        giving)
                        .stream())
            .distinct()
            .toList();
    if (!no.isEmpty()) {
      return Optional.of(new Decision.Refused<>(no));
    }
    store.give(versions.keySet(), to(ctx, team, worker), worker);
    given(ctx, found, team, worker);
    return Optional.of(Decision.granted(rows(ctx, store.all(versions.keySet()))));
  }

  private static boolean open(Map<Subject, SubjectSeen> names, Subject subject) {
    var name = names.get(subject);
    return name != null && !name.closed();
  }

  private @Nullable UUID to(TenantContext ctx, @Nullable UUID team, @Nullable UUID worker) {
    return team != null || worker == null ? team : people.team(worker, ctx.today());
  }

  private TaskRules.Giving giving(TenantContext ctx, @Nullable UUID team, @Nullable UUID worker) {
    var me = workers.me(ctx).orElse(null);
    return new TaskRules.Giving(
        worker != null && worker.equals(me),
        ctx.actor().may(Permission.TASK_MANAGE),
        worker == null ? null : (Boolean) people.inPost(worker, ctx.today()),
        team == null ? null : (Boolean) people.teamOn(team, ctx.today()));
  }

  private void given(
      TenantContext ctx, Collection<TaskRecord> tasks, @Nullable UUID team, @Nullable UUID worker) {
    var to = "to worker " + worker + ", team " + team;
    var which = tasks.stream().map(t -> t.id().toString()).collect(Collectors.joining(" "));
    audit.fire(new Audited(ctx, "task.give", "tasks", "batch", null, to + ": " + which));
  }

  /** These tasks, by last day; those that are not there are left out. One audit entry. */
  @Needs(Permission.TASK_READ)
  public List<TaskRow> some(TenantContext ctx, Collection<UUID> ids) {
    var found = rows(ctx, store.all(ids));
    shown(ctx, found);
    return found;
  }

  /** Every task of a piece of work and how it stands, the earlier first. */
  @Needs(Permission.TASK_READ)
  public List<TaskRow> of(TenantContext ctx, WorkItem item) {
    return new ArrayList<>(rows(ctx, book.of(item)));
  }

  private void about(TenantContext ctx, String action, TaskRecord task, @Nullable String detail) {
    audit.fire(
        new Audited(
            ctx,
            action,
            task.subject().kind().word(),
            task.subject().id().toString(),
            null,
            detail == null ? task.title() : task.title() + ": " + detail));
  }
}
