package org.permanency.assessment;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.assessment.rule.AssessmentKinds.Step;
import org.permanency.assessment.rule.AssessmentRules;
import org.permanency.assessment.rule.AssessmentState;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.panel.PanelBook;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;
import org.permanency.workflow.TaskBook;

/** An assessment from stage to stage, with its clocks. */
@TenantService
public class AssessmentMoveService {
  @Inject AssessmentStore store;
  @Inject AssessmentReader reader;
  @Inject AssessmentChange change;
  @Inject TaskBook tasks;
  @Inject PanelBook panels;
  @Inject AssessmentLetters letters;

  /**
   * Something that happened.
   *
   * @param next the state it came to
   * @param on the day
   * @param why reason; asked for when it ends
   */
  public record Moved(AssessmentState next, LocalDate on, @Nullable String why) {}

  /**
   * Moves an assessment on; its clocks follow, and the applicants are told of a refusal. Refusals:
   * {@link AssessmentRules#step}.
   *
   * @param version the version that was read
   * @return empty when the tenant has no such assessment
   */
  @Needs(Permission.ASSESS_WRITE)
  public Optional<Decision<AssessmentView>> move(
      TenantContext ctx, UUID id, int version, Moved moved) {
    return change.of(
        ctx,
        id,
        version,
        facts -> AssessmentRules.step(facts, moved.next(), moved.on(), moved.why(), ctx.today()),
        it -> {
          change.to(ctx, it, moved.next(), moved.on(), moved.why());
          clocks(ctx, it, moved);
        });
  }

  private void clocks(TenantContext ctx, AssessmentCase it, Moved moved) {
    var on = moved.on();
    switch (moved.next()) {
      case BETWEEN -> {
        stageOneDone(ctx, it, on);
        change.start(ctx, it, Step.GAP, on);
      }
      case STAGE_TWO -> {
        stageOneDone(ctx, it, on);
        change.done(ctx, it, Step.GAP, on, "They go on.");
        change.start(ctx, it, Step.STAGE_TWO, on);
      }
      case STAGE_ONE -> {
        change.cancel(ctx, it, Step.GAP, "Stage one begins again.");
        change.set(it, "information_on", null);
        change.start(ctx, it, Step.STAGE_ONE, on);
      }
      case BOTH -> change.start(ctx, it, Step.STAGE_TWO, on);
      case REFUSED -> refuse(ctx, it, on, Objects.requireNonNullElse(moved.why(), ""));
      case WITHDRAWN -> withdraw(ctx, it, Objects.requireNonNullElse(moved.why(), ""));
      case REPORT, AT_PANEL, APPROVED, NOT_APPROVED ->
          throw new IllegalStateException(moved.next() + " is not made by hand");
    }
  }

  private void stageOneDone(TenantContext ctx, AssessmentCase it, LocalDate on) {
    change.done(ctx, it, Step.STAGE_ONE, on, "Stage one is complete.");
    change.cancel(ctx, it, Step.REFUSAL, "They go on.");
  }

  private void refuse(TenantContext ctx, AssessmentCase it, LocalDate on, String why) {
    change.done(ctx, it, Step.STAGE_ONE, on, "Refused.");
    change.done(ctx, it, Step.REFUSAL, on, "The applicants were told.");
    tasks.cancelAll(ctx, AssessmentReader.item(it.row().id()), "Refused after stage one.");
    letters.refusal(ctx, it, why);
  }

  private void withdraw(TenantContext ctx, AssessmentCase it, String why) {
    var item = AssessmentReader.item(it.row().id());
    if (it.row().state() == AssessmentState.AT_PANEL) {
      panels.withdraw(ctx, item, why);
    }
    tasks.cancelAll(ctx, item, "The applicants do not go on.");
    change.set(it, "paused_since", null, "pause_reason", null);
  }

  /**
   * Says that all information of stage one is there, from which the time for a refusal counts.
   * Refused while it is not with every check that is missing, twice, or outside stage one.
   *
   * @return empty when the tenant has no such assessment
   */
  @Needs(Permission.ASSESS_WRITE)
  public Optional<Decision<AssessmentView>> information(
      TenantContext ctx, UUID id, int version, LocalDate on) {
    var before = store.find(id).map(AssessmentCase::informationOn).orElse(null);
    return change.of(
        ctx,
        id,
        version,
        facts -> {
          var no = new ArrayList<Reason>();
          AssessmentRules.stale(facts.stale(), no);
          AssessmentRules.day(on, facts.last(), ctx.today(), no);
          if (!facts.state().stageOne() || before != null) {
            no.add(Reason.of("assessment.case.information"));
          }
          no.addAll(facts.stageOne());
          return no;
        },
        it -> {
          store.set(id, Map.of("information_on", on));
          change.start(ctx, it, Step.REFUSAL, on);
          change.about(ctx, it, "assessment.information", "on " + on);
        });
  }

  /**
   * Stops every clock for a reason of the rule. Refusals: {@link AssessmentRules#pause}.
   *
   * @return empty when the tenant has no such assessment
   */
  @Needs(Permission.ASSESS_WRITE)
  public Optional<Decision<AssessmentView>> pause(
      TenantContext ctx, UUID id, int version, LocalDate on, String reason) {
    var known = reader.kinds(ctx, ctx.today()).map(r -> r.pauses()).orElse(Map.of());
    return change.of(
        ctx,
        id,
        version,
        facts -> AssessmentRules.pause(facts, on, reason, Set.copyOf(known.keySet()), ctx.today()),
        it -> {
          change.set(it, "paused_since", on, "pause_reason", reason);
          tasks.pause(ctx, AssessmentReader.item(id), on, known.getOrDefault(reason, reason));
          change.about(ctx, it, "assessment.pause", reason + " from " + on);
        });
  }

  /**
   * Lets every clock run again. Refusals: {@link AssessmentRules#resume}.
   *
   * @return empty when the tenant has no such assessment
   */
  @Needs(Permission.ASSESS_WRITE)
  public Optional<Decision<AssessmentView>> resume(
      TenantContext ctx, UUID id, int version, LocalDate on) {
    var since = store.find(id).map(c -> c.row().pausedSince()).orElse(null);
    return change.of(
        ctx,
        id,
        version,
        facts ->
            AssessmentRules.resume(facts, on, since == null ? facts.last() : since, ctx.today()),
        it -> {
          change.set(it, "paused_since", null, "pause_reason", null);
          tasks.resume(ctx, AssessmentReader.item(id), on);
          change.about(ctx, it, "assessment.resume", "on " + on);
        });
  }
}
