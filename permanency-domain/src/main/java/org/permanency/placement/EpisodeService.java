package org.permanency.placement;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.permanency.placement.rule.Episode;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/** Episodes of care, in bulk for calculation. */
@TenantService
public class EpisodeService {
  @Inject EpisodeStore store;

  /** Every episode, ordered by child and first day. */
  @Needs({Permission.CHILD_READ, Permission.SCORECARD_READ, Permission.PAY_READ})
  public List<Episode> facts(TenantContext ctx) {
    return store.facts();
  }

  /** Earliest collection year taken in, by council code; empty for councils never imported. */
  @Needs({Permission.CHILD_READ, Permission.SCORECARD_READ, Permission.PAY_READ})
  public Map<String, Integer> historyStarts(TenantContext ctx) {
    return store.historyStarts();
  }
}
