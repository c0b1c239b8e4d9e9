package org.permanency.allowances;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.permanency.allowances.rule.AllowanceCalculation;
import org.permanency.allowances.rule.AllowanceFacts;
import org.permanency.allowances.rule.AllowanceRules;
import org.permanency.allowances.rule.AllowanceTables;
import org.permanency.allowances.rule.AwardFact;
import org.permanency.allowances.rule.AwardRecord;
import org.permanency.finance.PayScope;
import org.permanency.finance.PaymentSource;
import org.permanency.finance.exceptions.RateNights;
import org.permanency.finance.rule.Owed;
import org.permanency.finance.rule.PayeeId;
import org.permanency.rules.RuleBook;
import org.permanency.tenancy.TenantContext;

/** What awards owe families and young people. Each kind of allowance is a kind of payment. */
@ApplicationScoped
class AllowancesPay implements PaymentSource {
  @Inject AwardStore awards;
  @Inject RateNights nights;

  @Override
  public Map<String, String> payments(RuleBook book) {
    var payments = new LinkedHashMap<String, String>();
    for (var version : book.versions(AllowanceRules.FAMILY_ALLOWANCES)) {
      version.value().kinds().forEach((key, kind) -> payments.put(key, kind.label()));
    }
    return payments;
  }

  @Override
  public List<PayeeId> enteredSince(TenantContext ctx, Instant since) {
    return awards.enteredSince(since);
  }

  @Override
  public Owed owed(TenantContext ctx, PayScope scope) {
    var facts = awards.all().stream().filter(a -> !a.waits()).map(AwardRecord::paidAs).toList();
    return facts.isEmpty()
        ? Owed.NOTHING
        : AllowanceCalculation.owed(
            new AllowanceFacts(
                scope.children(),
                facts,
                scope.register().stays(),
                nights.covered(scope, facts.stream().map(AwardFact::kind).collect(toSet())),
                AllowanceTables.of(scope.book()),
                scope.weeks()));
  }
}
