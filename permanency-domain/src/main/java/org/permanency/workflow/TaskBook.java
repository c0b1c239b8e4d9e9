package org.permanency.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.TenantContext;
import org.permanency.workflow.TaskRecord.Done;
import org.permanency.workflow.TaskRecord.Hands;
import org.permanency.workflow.rule.TaskState;
import org.permanency.workflow.rule.WorkItem;

/**
 * Keeps the clocks of other rooms' work, inside the transaction of the room's own service: what
 * happens to the work is what starts and ends its tasks, so no task is ticked off beside it.
 */
@ApplicationScoped
public class TaskBook {
  @Inject TaskStore store;
  @Inject PauseStore pauses;
  @Inject RuleLibrary library;
  @Inject Event<Audited> audit;
  @Inject InstantSource clock;

  /**
   * Sets a clock going. One that already runs for this work under the same key goes on as it is.
   *
   * @return its task; empty when the agency's rules have no such clock on the day of the event
   */
  public Optional<TaskRecord> start(TenantContext ctx, NewTask wanted) {
    var running = running(wanted.item(), wanted.clock());
    if (running.isPresent()) {
      return running;
    }
    var clocks = Clocks.of(library.book(ctx.tenant()));
    var made =
        clocks
            .find(wanted.clock(), wanted.start().day())
            .map(found -> task(ctx, wanted, clocks, found));
    made.ifPresent(
        task -> {
          store.insert(task);
          about(ctx, "task.start", task, task.title() + ", due " + task.due().day());
        });
    return made;
  }

  private TaskRecord task(TenantContext ctx, NewTask wanted, Clocks clocks, Clocks.Found found) {
    return new TaskRecord(
        Ids.next(clock),
        wanted.clock(),
        found.scale().label(),
        wanted.item(),
        wanted.subject(),
        wanted.start(),
        clocks.due(found.scale(), wanted.start(), List.of()),
        found.file(),
        TaskState.OPEN,
        new Hands(wanted.team(), null, wanted.worker(), null),
        null,
        ctx.actor().name(),
        1);
  }

  private Optional<TaskRecord> running(WorkItem item, String key) {
    return store.open(item).stream().filter(t -> key.equals(t.clock())).findFirst();
  }

  /**
   * Says that what a clock asked for was done.
   *
   * @param on day on which it was done
   * @param outcome in words, up to 500 characters; null for none
   * @return the task as it ended; empty when no such clock ran
   */
  public Optional<TaskRecord> done(
      TenantContext ctx, WorkItem item, String key, LocalDate on, @Nullable String outcome) {
    return running(item, key)
        .map(t -> ended(ctx, t, TaskState.DONE, new Done(on, at(ctx, on), by(ctx), outcome)));
  }

  /** Ends every task of a piece of work that somebody set by hand. */
  void done(TenantContext ctx, WorkItem item, Done how) {
    store.open(item).forEach(t -> ended(ctx, t, TaskState.DONE, how));
  }

  /** Ends a clock that is no longer needed; nothing when it does not run. */
  public void cancel(TenantContext ctx, WorkItem item, String key, String why) {
    running(item, key).ifPresent(t -> cancel(ctx, t, why));
  }

  /** Ends every clock of a piece of work. */
  public void cancelAll(TenantContext ctx, WorkItem item, String why) {
    store.open(item).forEach(t -> cancel(ctx, t, why));
  }

  private void cancel(TenantContext ctx, TaskRecord task, String why) {
    ended(ctx, task, TaskState.CANCELLED, new Done(ctx.today(), clock.instant(), by(ctx), why));
  }

  private TaskRecord ended(TenantContext ctx, TaskRecord task, TaskState as, Done done) {
    if (task.state() == TaskState.PAUSED) {
      pauses.end(ctx, task.id(), done.on());
    }
    var ended = with(task, as, done);
    write(ended);
    about(ctx, "task." + as.code(), task, done.outcome());
    return ended;
  }

  /** The moment of an end on the business day; unknown on any other. */
  private java.time.@Nullable Instant at(TenantContext ctx, LocalDate on) {
    return on.equals(ctx.today()) ? clock.instant() : null;
  }

  /** Stops every clock of a piece of work from {@code day} on, for a reason. */
  public void pause(TenantContext ctx, WorkItem item, LocalDate day, String reason) {
    for (var task : store.open(item)) {
      if (task.state() == TaskState.OPEN) {
        pause(ctx, task, day, reason);
      }
    }
  }

  void pause(TenantContext ctx, TaskRecord task, LocalDate day, String reason) {
    pauses.begin(ctx, task.id(), day, reason);
    write(with(task, TaskState.PAUSED, null));
    about(ctx, "task.pause", task, reason);
  }

  /** Lets every stopped clock of a piece of work run again from {@code day} on. */
  public void resume(TenantContext ctx, WorkItem item, LocalDate day) {
    for (var task : store.open(item)) {
      if (task.state() == TaskState.PAUSED) {
        resume(ctx, task, day);
      }
    }
  }

  void resume(TenantContext ctx, TaskRecord task, LocalDate day) {
    pauses.end(ctx, task.id(), day);
    var clocks = Clocks.of(library.book(ctx.tenant()));
    var key = task.clock();
    var due =
        key == null
            ? task.due()
            : clocks
                .find(key, task.start().day())
                .map(f -> clocks.due(f.scale(), task.start(), pauses.over(task.id())))
                .orElse(task.due());
    write(
        new TaskRecord(
            task.id(),
            key,
            task.title(),
            task.item(),
            task.subject(),
            task.start(),
            due,
            task.ruleFile(),
            TaskState.OPEN,
            task.hands(),
            null,
            task.createdBy(),
            task.version()));
    about(ctx, "task.resume", task, "due " + due.day());
  }

  /** Every task of a piece of work, also those that are over, the earlier first. */
  public List<TaskRecord> of(WorkItem item) {
    return store.of(item);
  }

  /** Gives the open tasks of a piece of work to others. */
  public void give(TenantContext ctx, WorkItem item, @Nullable UUID team, @Nullable UUID worker) {
    var ids = store.open(item).stream().map(TaskRecord::id).toList();
    if (!ids.isEmpty()) {
      store.give(ids, team, worker);
      audit.fire(
          new Audited(ctx, "task.give", item.kind(), item.id().toString(), null, "to " + worker));
    }
  }

  private void write(TaskRecord task) {
    if (!store.update(task)) {
      throw new IllegalStateException("task " + task.id() + " changed under its lock");
    }
  }

  private static TaskRecord with(TaskRecord t, TaskState state, @Nullable Done done) {
    return new TaskRecord(
        t.id(),
        t.clock(),
        t.title(),
        t.item(),
        t.subject(),
        t.start(),
        t.due(),
        t.ruleFile(),
        state,
        t.hands(),
        done,
        t.createdBy(),
        t.version());
  }

  private void about(TenantContext ctx, String action, TaskRecord task, @Nullable String detail) {
    var subject = task.subject();
    audit.fire(
        new Audited(
            ctx,
            action,
            subject.kind().word(),
            subject.id().toString(),
            null,
            detail == null ? task.title() : task.title() + ": " + detail));
  }

  private static String by(TenantContext ctx) {
    return ctx.actor().name();
  }
}
