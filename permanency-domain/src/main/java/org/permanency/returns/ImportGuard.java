package org.permanency.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Reason;
import org.permanency.returns.rule.ImportState;
import org.permanency.tenancy.Contention;
import org.permanency.tenancy.TenantContext;

/** Sees to it that an import whose step breaks off does not stay under way for ever. */
@ApplicationScoped
class ImportGuard {
  @Inject ImportSteps steps;

  /**
   * Runs a step. An exception is ours, not the file's: the import is marked as failed, and it goes
   * on. When somebody else wrote the same rows at that moment, nothing was written and it is said
   * so.
   */
  @Nullable Reason run(TenantContext ctx, UUID id, Supplier<@Nullable Reason> step) {
    boolean done = false;
    try {
      var answer = step.get();
      done = true;
      return answer;
    } catch (RuntimeException e) {
      if (!Contention.in(e)) {
        throw e;
      }
      done = true;
      return Reason.of("returns.import.busy");
    } finally {
      if (!done) {
        steps.end(ctx, id, ImportState.FAILED, Reason.of("returns.import.failed"));
      }
    }
  }
}
