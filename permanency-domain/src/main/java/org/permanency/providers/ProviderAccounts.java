package org.permanency.providers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.PayeeAccounts;
import org.permanency.finance.PayeeService;
import org.permanency.finance.holds.Holds;
import org.permanency.finance.rule.Payee;
import org.permanency.finance.rule.PayeeId;
import org.permanency.finance.rule.PayeeKind;
import org.permanency.finance.rule.Payment;
import org.permanency.finance.rule.PaymentOutcome;
import org.permanency.placement.ProviderView;
import org.permanency.providers.ProviderRunView.Paid;
import org.permanency.providers.rule.Payable;
import org.permanency.providers.rule.ProviderRunRules;
import org.permanency.tenancy.TenantContext;

/**
 * Where providers' money goes. A provider is paid as the payee of kind provider that is registered
 * under its registration number; so its bank details change like everybody's: two people, and days
 * to cool off.
 */
@ApplicationScoped
class ProviderAccounts {
  @Inject Named named;
  @Inject PayeeService payees;
  @Inject PayeeAccounts accounts;
  @Inject ProviderReturnStore returned;
  @Inject Holds holds;

  /** What becomes of each provider's documents now, by name of the provider. */
  List<Paid> decide(TenantContext ctx, List<Payable> documents) {
    var providers = named.providersById(ctx);
    var known = payees(ctx);
    var usable = accounts.usable(ctx);
    var doubtful = returned.doubtful();
    var held = holds.standing();
    return byProvider(documents).entrySet().stream()
        .map(
            e -> {
              var payment = sum(e.getKey(), providers.get(e.getKey()), known, e.getValue());
              var account = usable.get(payment.payee());
              boolean bad =
                  account != null
                      && doubtful
                          .getOrDefault(e.getKey(), java.util.Set.of())
                          .contains(account.sortCode() + account.account());
              var settled = payment.to(bad ? null : account);
              return new Paid(
                  e.getKey(), held.contains(payment.payee()) ? settled.onHold() : settled);
            })
        .sorted(java.util.Comparator.comparing(p -> p.payment().name()))
        .toList();
  }

  private static Map<UUID, List<Payable>> byProvider(List<Payable> documents) {
    var all = new LinkedHashMap<UUID, List<Payable>>();
    documents.forEach(
        d -> all.computeIfAbsent(d.provider(), p -> new java.util.ArrayList<>()).add(d));
    return all;
  }

  private static Payment sum(
      UUID provider, @Nullable ProviderView view, Map<String, Payee> known, List<Payable> of) {
    var urn = view == null ? "" : view.details().urn();
    var payee = known.get(urn.toUpperCase(Locale.ROOT));
    return new Payment(
        payee == null ? new PayeeId(provider) : payee.id(),
        PayeeKind.PROVIDER,
        urn,
        view == null ? "" : view.details().name(),
        of.size(),
        ProviderRunRules.sum(of),
        PaymentOutcome.NOTHING,
        null);
  }

  /** Registered payees of kind provider, by number. */
  Map<String, Payee> payees(TenantContext ctx) {
    var all = new HashMap<String, Payee>();
    payees.all(Named.reader(ctx)).values().stream()
        .filter(p -> p.kind() == PayeeKind.PROVIDER)
        .forEach(p -> all.put(p.code().toUpperCase(Locale.ROOT), p));
    return all;
  }
}
