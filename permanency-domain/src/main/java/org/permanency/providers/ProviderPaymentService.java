package org.permanency.providers;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/** What approved invoices and fees pay: for the ledger, and night by night for budgets. */
@TenantService
public class ProviderPaymentService {
  @Inject InvoiceReader reader;
  @Inject AdoptionFeeReader fees;
  @Inject PaidNightStore nights;
  @Inject Event<Audited> audit;
  @Inject InstantSource clock;

  /**
   * What was approved from {@code from} to {@code last}, both included, for the ledger: a CSV file
   * of one row a line or stage of a fee. Empty when no rule says where to book it, or the days are
   * none.
   */
  @Needs(Permission.PAY_READ)
  public Optional<byte[]> ledger(TenantContext ctx, LocalDate from, LocalDate last) {
    var rule = reader.rule(ctx);
    if (rule == null || last.isBefore(from)) {
      return Optional.empty();
    }
    var names = reader.names(ctx);
    var all = reader.all(ctx, names);
    var list = Ids.next(clock).toString();
    var children =
        names
            .known()
            .audited(
                all.stream().flatMap(i -> i.lines().stream()).map(l -> new ChildId(l.child())));
    audit.fire(new Audited(ctx, "invoice.ledger", "list", list, null, children));
    var rows = new ArrayList<>(reader.ledger(all, names, rule, from, last));
    rows.addAll(fees.ledger(ctx, names, rule, EffectivePeriod.ofClosed(from, last)));
    return Optional.of(ProviderLedger.of(rows));
  }

  /** A night of a child and what invoices paid for it, credits taken off. */
  public record PaidNight(ChildId child, LocalDate night, Pence pence) {}

  /** What approved invoices paid for nights in {@code from} to before {@code to}, in bulk. */
  @Needs(Permission.PAY_READ)
  public List<PaidNight> paidNights(TenantContext ctx, LocalDate from, LocalDate to) {
    return nights.between(from, to).stream()
        .map(n -> new PaidNight(n.child(), n.night(), n.pence()))
        .toList();
  }
}
