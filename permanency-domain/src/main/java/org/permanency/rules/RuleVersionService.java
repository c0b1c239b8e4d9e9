package org.permanency.rules;

import jakarta.inject.Inject;
import java.util.List;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/** Brings the rule book of a tenant up to date with what was approved on any server. */
@TenantService
public class RuleVersionService {
  @Inject RuleVersionStore store;
  @Inject RuleLibrary library;
  private final RuleReader reader = new RuleReader();

  /**
   * Asked once a request, before any rule is read: one short statement, and nothing more while no
   * version was approved since.
   *
   * @return faults of approved versions, which are not served; empty when there is none
   */
  @Needs({})
  public List<Problem> refresh(TenantContext ctx) {
    long stamp = store.stamp();
    var files = library.files(ctx.tenant());
    if (files.isEmpty() || library.madeAt(ctx.tenant(), stamp)) {
      return List.of();
    }
    var merged = RuleMerge.of(reader, files.get(), library.fileTexts(), store.approved());
    library.take(ctx.tenant(), stamp, merged);
    return merged.problems();
  }
}
