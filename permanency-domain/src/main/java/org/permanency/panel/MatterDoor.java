package org.permanency.panel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.permanency.kernel.Reason;
import org.permanency.panel.rule.Finding;
import org.permanency.panel.rule.MatterKind;
import org.permanency.panel.rule.Verdict;
import org.permanency.tenancy.TenantContext;
import org.permanency.workflow.rule.WorkItem;

/**
 * What a room says of its matters, and hears of them: a CDI bean, {@code @ApplicationScoped}, one a
 * set of kinds. Called in the transaction of the panel's own service, whose permissions were asked
 * already.
 */
public interface MatterDoor {
  /** The kinds it stands for. */
  Set<MatterKind> kinds();

  /** Kind of work that it alone stands for; empty for all work of its kinds. */
  default Optional<String> work() {
    return Optional.empty();
  }

  /**
   * What stands against hearing it today: expired checks, a report not shared; empty when ready.
   * Asked when it is put on an agenda and again when it is heard.
   */
  List<Reason> notReady(TenantContext ctx, WorkItem item);

  /** Papers for the pack, in order. */
  List<Paper> papers(TenantContext ctx, WorkItem item);

  /**
   * Who worked on it or is of it, by id of a user or of a worker: they may not sit on it nor decide
   * it.
   */
  Set<String> involved(TenantContext ctx, WorkItem item);

  /** Hears the recommendation with the panel's day. */
  void recommended(TenantContext ctx, WorkItem item, Finding finding, LocalDate on);

  /**
   * Hears the decision, in its transaction: a qualifying determination, whose verdict is not the
   * final one, and the final one, which approves, refuses or changes terms.
   *
   * @return what stands in the way, when the room's own register refuses it; then it has written
   *     nothing and nothing is decided. Empty when all of it is on record
   */
  List<Reason> decided(TenantContext ctx, WorkItem item, Verdict verdict);
}
