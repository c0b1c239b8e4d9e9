package org.permanency.allowances;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.permanency.allowances.rule.AwardId;
import org.permanency.allowances.rule.AwardRecord;
import org.permanency.allowances.rule.AwardRules;
import org.permanency.finance.Turns;
import org.permanency.kernel.Changed;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.TenantContext;

/** One change of one award: under its lock, of the version that was read, in the audit trail. */
@ApplicationScoped
class AwardChanges {
  @Inject AwardStore store;
  @Inject ApprovedStore approved;
  @Inject AwardReader reader;
  @Inject Turns turns;
  @Inject Event<Audited> audit;

  /** What was changed back, or does not concern pay, need not be approved. */
  private void settle(AwardId id) {
    store
        .find(id)
        .filter(r -> r.state() == AwardRecord.State.CHANGE_WAITS && r.fact().equals(r.paidAs()))
        .ifPresent(r -> approved.settle(id));
  }

  /**
   * Changes an award.
   *
   * @param apply does it, or gives every reason against it
   * @return empty when there is no such award
   */
  Optional<Changed<AwardView>> change(
      TenantContext ctx, AwardId id, int version, Function<AwardRecord, List<Reason>> apply) {
    turns.queue(Turns.PAID_NIGHTS);
    if (!store.lock(id)) {
      return Optional.empty();
    }
    var record = store.find(id).orElseThrow();
    if (record.version() != version) {
      var stale = Reason.of(AwardRules.CHANGED, "yours", version, "current", record.version());
      return Optional.of(
          new Changed<>(Decision.refused(stale), reader.find(ctx, id).orElseThrow(), true));
    }
    var no = apply.apply(record);
    settle(id);
    var after = reader.find(ctx, id).orElseThrow();
    return Optional.of(
        new Changed<>(Decision.of(after.row().record().version(), no), after, false));
  }

  /** An entry of the audit trail about an award. */
  void about(TenantContext ctx, String action, AwardId id, @Nullable String what) {
    audit.fire(new Audited(ctx, action, "award", id.toString(), null, what));
  }
}
