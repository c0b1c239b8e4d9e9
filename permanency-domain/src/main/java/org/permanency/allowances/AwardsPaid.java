package org.permanency.allowances;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.permanency.finance.exceptions.AlsoPaid;
import org.permanency.finance.rule.SameNights;
import org.permanency.tenancy.TenantContext;

/** Awards as something that may pay a child's nights beside a rate apart from levels. */
@ApplicationScoped
class AwardsPaid implements AlsoPaid {
  @Inject AwardStore awards;

  @Override
  public List<SameNights.Paid> of(TenantContext ctx, String kind) {
    return awards.all().stream()
        .flatMap(a -> Stream.of(a.fact(), a.paidAs()))
        .distinct()
        .filter(a -> a.kind().equals(kind))
        .map(a -> new SameNights.Paid(a.kind(), a.child(), a.payee(), a.period()))
        .toList();
  }
}
