package org.permanency.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.permanency.finance.PayRunService;
import org.permanency.finance.RemittanceService;
import org.permanency.finance.close.CloseService;
import org.permanency.finance.returned.ReturnedService;
import org.permanency.fostering.HouseholdAt;
import org.permanency.fostering.HouseholdRow;
import org.permanency.fostering.HouseholdService;
import org.permanency.fostering.HouseholdView;
import org.permanency.fostering.rule.BankDetails;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.tenancy.TenantContext;

/**
 * What finance has done and left to do once the sample's weeks are paid: months closed, other bank
 * details that wait for a second person, and a payment that the bank returned.
 */
@ApplicationScoped
class PayCycle {
  private static final int LOOKED_AT = 20;

  /** Of the payments of a run this one comes back: not the first, which other samples are about. */
  private static final int RETURNED = 7;

  @Inject CloseService closes;
  @Inject PayRunService runs;
  @Inject RemittanceService remittances;
  @Inject ReturnedService returned;
  @Inject HouseholdService households;

  /**
   * Does it.
   *
   * @throws IllegalStateException if something is refused, which is a fault of the sample
   */
  void after(TenantContext ctx) {
    closes.months(ctx).stream()
        .filter(month -> month.refusals().isEmpty())
        .forEach(month -> granted(closes.close(ctx, month.kind(), month.starts())));
    var approved = Map.of("status", "approved");
    households.list(ctx, new ListQuery(approved, null, false, 0, LOOKED_AT)).rows().stream()
        .map(HouseholdRow::id)
        .flatMap(id -> households.find(ctx, id).stream())
        .filter(household -> household.bank() != null)
        .findFirst()
        .ifPresent(household -> other(ctx, household));
    cameBack(ctx);
  }

  /** The bank returns one payment of the last approved run. */
  private void cameBack(TenantContext ctx) {
    var approved = new ListQuery(Map.of("state", "APPROVED"), null, false, 0, 1);
    runs.list(ctx, approved).rows().stream()
        .forEach(
            run ->
                remittances.list(ctx, run.id()).orElseThrow().stream()
                    .skip(RETURNED)
                    .findFirst()
                    .ifPresent(
                        r ->
                            granted(
                                returned.record(
                                    ctx,
                                    run.id(),
                                    r.payee().payeeId(),
                                    ctx.today(),
                                    "Account closed"))));
  }

  private void other(TenantContext ctx, HouseholdView household) {
    var bank = java.util.Objects.requireNonNull(household.bank()).details();
    var account = new StringBuilder(bank.account()).reverse().toString();
    var details = new BankDetails(bank.sortCode(), account, bank.name());
    var at = new HouseholdAt(household.facts().household().id(), household.version());
    granted(households.bank(ctx, at, details).orElseThrow().decision());
  }

  private static void granted(Decision<?> decision) {
    List<Reason> no = decision.fold(done -> List.of(), reasons -> reasons);
    if (!no.isEmpty()) {
      throw new IllegalStateException("the sample was refused: " + no);
    }
  }
}
