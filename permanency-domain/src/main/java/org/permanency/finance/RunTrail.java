package org.permanency.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.permanency.kernel.Pence;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.TenantContext;

/** What the audit trail holds of runs. */
@ApplicationScoped
class RunTrail {
  @Inject PayLineStore lines;
  @Inject Event<Audited> audit;

  /** One entry a step, with the children it concerns. */
  void note(TenantContext ctx, String action, PayRunView run) {
    var urgent = run.urgent();
    var detail =
        "week of "
            + run.periodStart()
            + ", "
            + run.lineCount()
            + " lines, "
            + new Pence(run.totalPence())
            + ": "
            + String.join(", ", lines.children(run.id()));
    var why = urgent == null || run.cancelReason() != null ? run.cancelReason() : urgent.reason();
    audit.fire(new Audited(ctx, action, "pay-run", run.id().toString(), why, detail));
  }
}
