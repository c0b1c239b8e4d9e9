package org.permanency.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.permanency.assessment.rule.AssessmentKinds.Step;
import org.permanency.assessment.rule.AssessmentRules.Facts;
import org.permanency.assessment.rule.AssessmentState;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.TenantContext;
import org.permanency.workflow.MoveBook;
import org.permanency.workflow.NewTask;
import org.permanency.workflow.TaskBook;
import org.permanency.workflow.rule.Clock;

/** How an assessment is changed: under its lock, by its rules, with its clocks, audited. */
@ApplicationScoped
class AssessmentChange {
  @Inject AssessmentStore store;
  @Inject AssessmentReader reader;
  @Inject TaskBook tasks;
  @Inject MoveBook moves;
  @Inject Event<Audited> audit;

  /** Changes the version that was read; empty when the tenant has no such assessment. */
  Optional<Decision<AssessmentView>> of(
      TenantContext ctx,
      UUID id,
      int version,
      Function<Facts, List<Reason>> rule,
      Consumer<AssessmentCase> apply) {
    var locked = store.lock(id);
    return store
        .find(id)
        .map(
            it -> {
              boolean stale = locked.isEmpty() || locked.get() != version;
              var no = rule.apply(reader.facts(ctx, it, stale));
              if (!no.isEmpty()) {
                return new Decision.Refused<AssessmentView>(no);
              }
              apply.accept(it);
              return Decision.granted(reader.view(ctx, id).orElseThrow());
            });
  }

  /** Moves it to a state, with the move on record. */
  void to(
      TenantContext ctx,
      AssessmentCase it,
      AssessmentState next,
      LocalDate on,
      @Nullable String why) {
    var id = it.row().id();
    store.set(id, Map.of("state", next.name()));
    moves.record(ctx, AssessmentReader.item(id), it.row().state(), next, on, why);
    about(ctx, it, "assessment.move", next + " on " + on);
  }

  /** Sets columns; nulls are written too. */
  void set(AssessmentCase it, @Nullable Object... columns) {
    var values = new HashMap<String, @Nullable Object>();
    for (int i = 0; i < columns.length; i += 2) {
      values.put(String.valueOf(columns[i]), columns[i + 1]);
    }
    store.set(it.row().id(), values);
  }

  /** Sets a clock of it going on a day; nothing when its kind has none. */
  void start(TenantContext ctx, AssessmentCase it, Step step, LocalDate on) {
    reader
        .kind(ctx, it)
        .clock(step)
        .ifPresent(
            key ->
                tasks.start(
                    ctx,
                    new NewTask(
                        key,
                        AssessmentReader.item(it.row().id()),
                        AssessmentReader.subject(it.row().enquiry()),
                        Clock.Start.on(on),
                        null,
                        it.row().workerId())));
  }

  /** Says that what a clock of it asked for was done. */
  void done(TenantContext ctx, AssessmentCase it, Step step, LocalDate on, @Nullable String how) {
    reader
        .kind(ctx, it)
        .clock(step)
        .ifPresent(key -> tasks.done(ctx, AssessmentReader.item(it.row().id()), key, on, how));
  }

  /** Ends a clock of it that is no longer needed. */
  void cancel(TenantContext ctx, AssessmentCase it, Step step, String why) {
    reader
        .kind(ctx, it)
        .clock(step)
        .ifPresent(key -> tasks.cancel(ctx, AssessmentReader.item(it.row().id()), key, why));
  }

  void about(TenantContext ctx, AssessmentCase it, String action, @Nullable String detail) {
    audit.fire(new Audited(ctx, action, "applicant", it.row().enquiry().toString(), null, detail));
  }
}
