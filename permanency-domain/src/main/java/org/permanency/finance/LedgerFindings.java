package org.permanency.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.permanency.finance.rule.FindingCode;
import org.permanency.finance.rule.LedgerCodes;
import org.permanency.finance.rule.PayCycleRules;
import org.permanency.rules.RuleLibrary;
import org.permanency.rules.rule.EffectiveDated.Version;
import org.permanency.tenancy.TenantContext;

/**
 * Cost codes of a run's payments, by the rule of its pay day, and kinds of payment that have none:
 * as of now, so that adding the code takes it off the list.
 */
@ApplicationScoped
class LedgerFindings {
  @Inject RuleLibrary library;
  @Inject PayLineStore lines;

  /** The codes for a run; empty for tenants without the rule, whose ledger file names the kinds. */
  Optional<LedgerCodes> codes(TenantContext ctx, PayRunView run) {
    return library
        .book(ctx.tenant())
        .find(PayCycleRules.LEDGER_CODES, run.payDate())
        .map(Version::value);
  }

  List<PayExceptionView> of(TenantContext ctx, PayRunView run, Map<String, String> labels) {
    return codes(ctx, run).stream()
        .flatMap(
            codes ->
                lines.payments(run.id()).stream()
                    .filter(payment -> codes.of(payment).isEmpty())
                    .map(payment -> missing(labels.getOrDefault(payment, payment))))
        .toList();
  }

  private static PayExceptionView missing(String payment) {
    var facts = Map.of("payment", payment);
    return new PayExceptionView(
        FindingCode.NO_LEDGER_CODE, null, null, null, null, null, null, null, facts);
  }
}
