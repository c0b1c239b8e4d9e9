package org.permanency.panel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.permanency.kernel.Reason;
import org.permanency.panel.rule.Finding;
import org.permanency.panel.rule.MatterKind;
import org.permanency.panel.rule.Verdict;
import org.permanency.tenancy.TenantContext;
import org.permanency.workflow.rule.WorkItem;

/** Matters on which a panel is asked for advice: they are this room's own. */
@ApplicationScoped
class AdviceDoor implements MatterDoor {
  /** Kind of work of a matter that this room itself asks about. */
  static final String KIND = "panel-advice";

  @Override
  public Set<MatterKind> kinds() {
    return EnumSet.of(MatterKind.FOSTER_ADVICE, MatterKind.ADOPTER_ADVICE);
  }

  @Override
  public List<Reason> notReady(TenantContext ctx, WorkItem item) {
    return List.of();
  }

  @Override
  public List<Paper> papers(TenantContext ctx, WorkItem item) {
    return List.of();
  }

  @Override
  public Set<String> involved(TenantContext ctx, WorkItem item) {
    return Set.of();
  }

  @Override
  public void recommended(TenantContext ctx, WorkItem item, Finding finding, LocalDate on) {
    // the matter itself says what was advised
  }

  @Override
  public List<Reason> decided(TenantContext ctx, WorkItem item, Verdict verdict) {
    return List.of(); // nothing is decided on advice
  }
}
