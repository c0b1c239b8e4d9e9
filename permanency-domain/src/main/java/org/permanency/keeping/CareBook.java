package org.permanency.keeping;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.RegisterService;
import org.permanency.fostering.rule.Register;
import org.permanency.keeping.rule.CareRules;
import org.permanency.people.WorkerService;
import org.permanency.people.rule.Subject;
import org.permanency.people.rule.SubjectKind;
import org.permanency.rules.RuleBook;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.TenantContext;
import org.permanency.workflow.Clocks;
import org.permanency.workflow.MoveBook;
import org.permanency.workflow.NewTask;
import org.permanency.workflow.TaskBook;
import org.permanency.workflow.TaskRecord;
import org.permanency.workflow.rule.Clock;
import org.permanency.workflow.rule.WorkItem;
import org.permanency.workflow.rule.WorkflowRules;

/** What the services of this room share: facts of a household, its clocks, moves, audit. */
@Dependent // its parts are used by name, which a proxy would hide
class CareBook {
  /** Kind of work that the clocks of visits and reviews of a household belong to. */
  static final String CARE = "carer-care";

  @Inject CareSql store;
  @Inject RegisterService register;
  @Inject WorkerService workers;
  @Inject TaskBook tasks;
  @Inject MoveBook moves;
  @Inject RuleLibrary library;
  @Inject Event<Audited> audit;

  /** The household as the register knows it. */
  Optional<Register.Household> household(TenantContext ctx, UUID id) {
    return register.households(ctx, Set.of(id)).stream().findFirst();
  }

  /** What rules ask of a household and a worker. */
  CareRules.Facts facts(TenantContext ctx, @Nullable UUID household, @Nullable UUID worker) {
    var found = household == null ? null : household(ctx, household).orElse(null);
    boolean known = worker == null || workers.exists(ctx, worker);
    return new CareRules.Facts(found, known, ctx.today());
  }

  static Subject subject(UUID household) {
    return new Subject(SubjectKind.HOUSEHOLD, household);
  }

  static WorkItem care(UUID household) {
    return new WorkItem(CARE, household);
  }

  /** A piece of work with its steps, moves and clocks. */
  <R extends CareRow> CareView<R> view(String kind, R row) {
    var item = new WorkItem(kind, row.id());
    return new CareView<>(row, store.steps(kind, row.id()), moves.of(item), tasks.of(item));
  }

  /** Sets a clock going; nothing when the agency's rules have none of this key. */
  Optional<TaskRecord> start(
      TenantContext ctx,
      String key,
      WorkItem item,
      Subject subject,
      Clock.Start from,
      @Nullable UUID worker) {
    return tasks.start(ctx, new NewTask(key, item, subject, from, null, worker));
  }

  /** Ends a clock of a household's care and sets the next one going from the same day. */
  void renew(TenantContext ctx, UUID household, String key, LocalDate on) {
    tasks.done(ctx, care(household), key, on, null);
    begin(ctx, household, key, on);
  }

  /** Sets a clock of a household's care going anew from {@code on}. */
  void rewind(TenantContext ctx, UUID household, String key, LocalDate on) {
    tasks.cancel(ctx, care(household), key, "Its beginning changed.");
    begin(ctx, household, key, on);
  }

  /**
   * Sets a clock of a household's care going from {@code on}. From before there was a rule for it
   * the clock runs by the first one, and no longer than today's gives.
   */
  Optional<TaskRecord> begin(TenantContext ctx, UUID household, String key, LocalDate on) {
    var rules = library.book(ctx.tenant());
    var from =
        Clocks.of(rules).find(key, on).isPresent()
            ? Optional.of(Clock.Start.on(on))
            : first(rules, key)
                .filter(first -> !first.isAfter(ctx.today()))
                .map(first -> new Clock.Start(first, null, due(ctx, key, on).orElse(null)));
    return from.flatMap(start -> start(ctx, key, care(household), subject(household), start, null));
  }

  private static Optional<LocalDate> first(RuleBook rules, String key) {
    return java.util.stream.Stream.of(WorkflowRules.TIMESCALES, WorkflowRules.STATUTORY)
        .flatMap(rule -> rules.versions(rule).stream())
        .filter(v -> v.value().clocks().containsKey(key))
        .map(v -> v.period().start())
        .min(LocalDate::compareTo);
  }

  /**
   * Last day of a clock that begins on {@code from}, by today's rule where there was none that day;
   * empty when there is none.
   */
  Optional<LocalDate> due(TenantContext ctx, String key, LocalDate from) {
    var clocks = Clocks.of(library.book(ctx.tenant()));
    return clocks
        .find(key, from)
        .or(() -> clocks.find(key, ctx.today()))
        .map(f -> clocks.due(f.scale(), Clock.Start.on(from), java.util.List.of()).day());
  }

  /** An entry about a household's record. */
  void about(TenantContext ctx, String action, UUID household, @Nullable String detail) {
    audit.fire(new Audited(ctx, action, "household", household.toString(), null, detail));
  }

  /** An entry about whomever a piece of work is about. */
  void about(TenantContext ctx, String action, Subject subject, @Nullable String detail) {
    audit.fire(
        new Audited(ctx, action, subject.kind().word(), subject.id().toString(), null, detail));
  }

  /** An entry about what a list showed. */
  void listed(TenantContext ctx, String action, java.util.List<String> shown) {
    if (!shown.isEmpty()) {
      audit.fire(new Audited(ctx, action, "households", "list", null, String.join(" ", shown)));
    }
  }
}
