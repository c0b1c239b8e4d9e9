package org.permanency.providers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.permanency.finance.bank.BankAccounts;
import org.permanency.kernel.Pence;
import org.permanency.kernel.Reason;
import org.permanency.providers.ProviderRunView.Paid;
import org.permanency.providers.rule.Payable;
import org.permanency.providers.rule.PayableKind;
import org.permanency.providers.rule.ProviderRunRules;
import org.permanency.tenancy.TenantContext;

/** What to look at before a run of providers is approved, the gravest first. */
@ApplicationScoped
class ProviderFindings {
  private static final String CODE = "providers.run.finding.";
  private static final List<String> GRAVITY =
      List.of(
          "returned",
          "no-details",
          "on-hold",
          "bank-changed",
          "same-amount",
          "first",
          "bank-waiting",
          "late",
          "credit");
  @Inject ProviderPaymentStore payments;
  @Inject ProviderReturnStore returned;
  @Inject ProviderPayables payables;
  @Inject BankAccounts banks;
  @Inject Named named;

  List<Reason> of(
      TenantContext ctx, ProviderRunView run, List<Paid> paid, List<Payable> documents) {
    var found = new ArrayList<Reason>();
    accounts(ctx, paid, found);
    documents(run, paid, documents, found);
    var names = named.providersById(ctx);
    ProviderRunRules.choose(payables.open(ctx), run.dueTo())
        .credits()
        .forEach(
            (provider, sum) ->
                found.add(
                    finding(
                        "credit",
                        ProviderPayables.name(names, provider),
                        "amount",
                        sum.negated())));
    found.sort(Comparator.comparingInt(r -> GRAVITY.indexOf(r.code().substring(CODE.length()))));
    return found;
  }

  private void accounts(TenantContext ctx, List<Paid> paid, List<Reason> found) {
    var before = payments.last();
    var waiting = banks.waiting(ctx.today());
    var doubtful = returned.doubtful();
    for (var p : paid) {
      var payment = p.payment();
      var name = payment.name();
      switch (payment.outcome()) {
        case HELD ->
            found.add(
                finding(
                    doubtful.containsKey(p.provider()) ? "returned" : "no-details",
                    name,
                    "number",
                    payment.code()));
        case ON_HOLD -> found.add(finding("on-hold", name, "amount", payment.pence()));
        case IN_FILE -> {
          var now = java.util.Objects.requireNonNull(payment.account());
          var last = before.get(p.provider());
          if (last == null) {
            found.add(finding("first", name, "ending", now.ending()));
          } else if (!last.equals(now)) {
            found.add(finding("bank-changed", name, "ending", now.ending()));
          }
          if (waiting.containsKey(payment.payee())) {
            found.add(finding("bank-waiting", name, "ending", now.ending()));
          }
        }
        case CARRIED, NOTHING -> {}
      }
    }
  }

  /** Two documents of one amount may be one bill that came twice. */
  private static void documents(
      ProviderRunView run, List<Paid> paid, List<Payable> documents, List<Reason> found) {
    var names = new HashMap<java.util.UUID, String>();
    paid.forEach(p -> names.put(p.provider(), p.payment().name()));
    record Same(java.util.UUID provider, Pence pence) {}
    var seen = new HashMap<Same, Payable>();
    for (var d : documents) {
      var name = names.getOrDefault(d.provider(), "");
      if (d.kind() != PayableKind.CREDIT) {
        var twin = seen.putIfAbsent(new Same(d.provider(), d.pence()), d);
        if (twin != null) {
          found.add(
              new Reason(
                  CODE + "same-amount",
                  Map.of(
                      "provider", name,
                      "number", d.number(),
                      "other", twin.number(),
                      "amount", d.pence().toString())));
        }
        if (d.due().isBefore(run.payDate())) {
          found.add(
              new Reason(
                  CODE + "late",
                  Map.of("provider", name, "number", d.number(), "due", d.due().toString())));
        }
      }
    }
  }

  private static Reason finding(String code, String provider, String key, Object value) {
    return new Reason(CODE + code, Map.of("provider", provider, key, value.toString()));
  }
}
