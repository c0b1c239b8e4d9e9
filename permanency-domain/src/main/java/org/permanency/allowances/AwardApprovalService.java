package org.permanency.allowances;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.permanency.allowances.rule.AwardId;
import org.permanency.allowances.rule.AwardRecord;
import org.permanency.allowances.rule.AwardStep;
import org.permanency.allowances.rule.AwardSteps;
import org.permanency.allowances.rule.FamilyAllowances;
import org.permanency.kernel.Changed;
import org.permanency.kernel.Reason;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/** What a second person says to an award that waits, or to a change of an approved one. */
@TenantService
public class AwardApprovalService {
  private static final int WORDS = 500;
  @Inject AwardStore store;
  @Inject ApprovedStore approved;
  @Inject AwardSurroundings around;
  @Inject AwardChanges changes;

  /**
   * Approves an award that waits, so that it is owed from its first day, or what was changed of one
   * that was approved before; refusals: {@link AwardSteps#approval}.
   *
   * @param words what the approver says to it; may be blank
   */
  @Needs(Permission.PAY_APPROVE)
  public Optional<Changed<AwardView>> approve(
      TenantContext ctx, AwardId id, int version, String words) {
    return changes.change(
        ctx,
        id,
        version,
        record -> {
          var no = refusals(ctx, record);
          var step = new AwardStep(AwardStep.Kind.APPROVE, ctx.today(), null, words.strip());
          if (no.isEmpty() && step.words().length() > WORDS) {
            return List.of(Reason.of("allowances.step.words", "most", WORDS, "field", "words"));
          }
          if (no.isEmpty()) {
            store.approve(id);
            approved.settle(id);
            store.event(id, step, ctx.actor().name());
            store.count(id);
            changes.about(ctx, "award.approve", id, step.words());
          }
          return no;
        });
  }

  /**
   * Refuses what waits: a new award is never owed unless it is changed and approved; of a change,
   * money, days, suspensions and means tests go back to what was approved. Refusals: {@link
   * AwardSteps#refusal}.
   *
   * @param words why
   */
  @Needs(Permission.PAY_APPROVE)
  public Optional<Changed<AwardView>> refuse(
      TenantContext ctx, AwardId id, int version, String words) {
    return changes.change(
        ctx,
        id,
        version,
        record -> {
          var said = words.strip();
          var no = AwardSteps.refusal(record, ctx.actor().id(), said);
          if (no.isEmpty()) {
            if (record.waits()) {
              store.refuse(id);
            } else {
              approved.restore(id);
            }
            store.event(
                id,
                new AwardStep(AwardStep.Kind.REFUSE, ctx.today(), null, said),
                ctx.actor().name());
            store.count(id);
            changes.about(ctx, "award.refuse", id, said);
          }
          return no;
        });
  }

  private List<Reason> refusals(TenantContext ctx, AwardRecord record) {
    var kinds =
        around.ruleFor(ctx, record.award().from()).map(FamilyAllowances::kinds).orElse(Map.of());
    return AwardSteps.approval(record, ctx.actor().id(), kinds.get(record.award().kind()));
  }

  /** Numbers, in upper case, of awards of which something waits for a second person. */
  @Needs(Permission.IMPORT_RUN)
  public Set<String> waitingNumbers(TenantContext ctx) {
    return store.all().stream()
        .filter(a -> a.state() != AwardRecord.State.APPROVED)
        .map(a -> a.award().number().toUpperCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
