package org.permanency.finance;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.permanency.finance.rule.LineKind;
import org.permanency.finance.rule.PayReference;
import org.permanency.finance.rule.PayRunState;
import org.permanency.finance.rule.Payment;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Pence;
import org.permanency.kernel.Reason;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * Remittance advices of approved runs: one for each payment in the bank file. Answers are empty
 * when the tenant has no such run, and refused while it is not approved ({@code
 * finance.file.not-approved}).
 */
@TenantService
public class RemittanceService {
  private static final int ALL = 1_000_000;
  @Inject PayRunStore runs;
  @Inject Payments payments;
  @Inject PaymentStore store;
  @Inject PayLineReader lines;
  @Inject PayLineService words;
  @Inject RuleLibrary library;
  @Inject Event<Audited> audit;

  /** The payments of a run's file by payee's code, without their items; none before approval. */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public Optional<List<Remittance>> list(TenantContext ctx, UUID id) {
    return runs.find(id)
        .map(
            run -> {
              audit.fire(Audited.of(ctx, "pay-run.remittances.read", "pay-run", id.toString()));
              return payments.inFile(id).stream().map(p -> remittance(ctx, run, p)).toList();
            });
  }

  /**
   * One payee's advice; empty also when the tenant's run does not concern the payee, refused with
   * {@code finance.remittance.nothing-sent} when its file pays it nothing.
   */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public Optional<Decision<Remittance>> find(TenantContext ctx, UUID id, UUID payee) {
    return runs.find(id)
        .flatMap(
            run ->
                run.state() == PayRunState.APPROVED
                    ? sent(ctx, run, payee)
                    : Optional.of(
                        Decision.refused(
                            Reason.of("finance.file.not-approved", "state", run.state()))));
  }

  private Optional<Decision<Remittance>> sent(TenantContext ctx, PayRunView run, UUID payee) {
    var subject = run.id().toString();
    return payments.inFile(run.id()).stream()
        .filter(p -> p.payee().value().equals(payee))
        .findFirst()
        .map(
            p -> {
              audit.fire(
                  new Audited(ctx, "pay-run.remittance.read", "pay-run", subject, null, p.code()));
              var advice = remittance(ctx, run, p);
              var items = items(ctx, run, payee);
              return Decision.granted(
                  new Remittance(advice.payer(), run, advice.payee(), advice.reference(), items));
            })
        .or(
            () ->
                store.kept(run.id()).stream()
                    .filter(p -> p.payee().value().equals(payee))
                    .findFirst()
                    .map(p -> Decision.refused(Reason.of("finance.remittance.nothing-sent"))));
  }

  private Remittance remittance(TenantContext ctx, PayRunView run, Payment payment) {
    return new Remittance(
        library.book(ctx.tenant()).profile().name(),
        run,
        PayeeTotalView.of(payment),
        PayReference.of(payment.code(), run.periodStart()),
        List.of());
  }

  /** The run's own lines by kind of payment, then what earlier runs had held back. */
  private List<Remittance.Item> items(TenantContext ctx, PayRunView run, UUID payee) {
    var items = new ArrayList<Remittance.Item>();
    boolean own =
        store.kept(run.id()).stream().anyMatch(p -> p.payee().value().equals(payee) && p.inFile());
    if (own) {
      sums(ctx, run, payee)
          .forEach(
              (what, sum) ->
                  items.add(new Remittance.Item(what, run.periodStart(), run.periodEnd(), sum)));
    }
    store.released(run.id(), payee).forEach(items::add);
    return items;
  }

  private Map<String, Pence> sums(TenantContext ctx, PayRunView run, UUID payee) {
    var labels = words.payments(ctx);
    var only = new ListQuery(Map.of("payeeId", payee.toString()), null, false, 0, ALL);
    var sums = new LinkedHashMap<String, Pence>();
    for (var line : lines.list(ctx, run.id(), only, (day, level) -> level).rows()) {
      var label = labels.getOrDefault(line.payment(), line.payment());
      var what = line.kind() == LineKind.ALLOWANCE ? label : label + ", earlier weeks";
      sums.merge(what, new Pence(line.pence()), Pence::plus);
    }
    return sums;
  }

  /** The same as a PDF. */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public Optional<Decision<PayFile>> pdf(TenantContext ctx, UUID id, UUID payee) {
    return find(ctx, id, payee)
        .map(
            found ->
                found.fold(
                    advice ->
                        Decision.granted(
                            new PayFile(name(advice), "application/pdf", RemittancePdf.of(advice))),
                    Decision.Refused::new));
  }

  private static String name(Remittance advice) {
    return "remittance-" + PayFileService.stem(advice.payee().payee(), advice.run()) + ".pdf";
  }
}
