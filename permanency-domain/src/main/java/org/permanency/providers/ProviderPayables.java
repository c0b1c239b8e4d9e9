package org.permanency.providers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.permanency.placement.ProviderView;
import org.permanency.providers.rule.Payable;
import org.permanency.providers.rule.ProviderInvoices;
import org.permanency.providers.rule.ProviderRuleKeys;
import org.permanency.rules.RuleLibrary;
import org.permanency.rules.rule.EffectiveDated.Version;
import org.permanency.tenancy.TenantContext;

/** Documents that are approved and to be paid here, with the days on which they are due. */
@ApplicationScoped
class ProviderPayables {
  @Inject ProviderRunStore store;
  @Inject RuleLibrary library;

  /** The rule of a day. */
  Optional<ProviderInvoices> rule(TenantContext ctx, LocalDate day) {
    return library.book(ctx.tenant()).find(ProviderRuleKeys.INVOICES, day).map(Version::value);
  }

  /**
   * All that is in no run. Who pays is what the rule said on the day of approval; the days until
   * payment are those of the document's date, or of its approval where there was no rule before.
   */
  List<Payable> open(TenantContext ctx) {
    return store.open().stream().flatMap(p -> here(ctx, p).stream()).toList();
  }

  private Optional<Payable> here(TenantContext ctx, Payable p) {
    return rule(ctx, p.approvedOn())
        .filter(ProviderInvoices::paidHere)
        .map(
            approved ->
                new Payable(
                    p.id(),
                    p.kind(),
                    p.provider(),
                    p.number(),
                    p.dated(),
                    p.approvedOn(),
                    rule(ctx, p.dated())
                        .filter(ProviderInvoices::paidHere)
                        .orElse(approved)
                        .due(p.dated()),
                    p.pence()));
  }

  static String name(Map<UUID, ProviderView> names, UUID provider) {
    var view = names.get(provider);
    return view == null ? "" : view.details().name();
  }
}
