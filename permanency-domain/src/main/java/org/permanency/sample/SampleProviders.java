package org.permanency.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.permanency.kernel.ListQuery;
import org.permanency.placement.ProviderService;
import org.permanency.placement.rule.ProviderRules;
import org.permanency.tenancy.TenantContext;

/** Enters the names of the sample's outside providers, all of them invented. */
@ApplicationScoped
class SampleProviders {
  @Inject ProviderService providers;

  /**
   * Enters those that are not there yet.
   *
   * @throws IllegalStateException if one is refused, which is a fault of the sample
   */
  void fill(TenantContext ctx, SampleCaseload caseload) {
    var there =
        providers.list(ctx, ListQuery.ALL).rows().stream().map(p -> p.details().urn()).toList();
    for (var details : caseload.providers()) {
      if (!there.contains(details.urn())) {
        add(ctx, details);
      }
    }
  }

  private void add(TenantContext ctx, ProviderRules.Details details) {
    providers
        .add(ctx, details)
        .fold(
            id -> id,
            no -> {
              throw new IllegalStateException("the sample was refused: " + no);
            });
  }
}
