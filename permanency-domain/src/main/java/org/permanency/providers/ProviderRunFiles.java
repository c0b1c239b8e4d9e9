package org.permanency.providers;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.permanency.finance.PayFile;
import org.permanency.finance.rule.BacsFile;
import org.permanency.finance.rule.CreditTransfer;
import org.permanency.finance.rule.FinanceRules;
import org.permanency.finance.rule.PayDay;
import org.permanency.finance.rule.PayReference;
import org.permanency.finance.rule.PayRunState;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.providers.ProviderRunView.Paid;
import org.permanency.rules.BankDays;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * Files of an approved run of providers, the same bytes however often they are asked for. Answers
 * are empty when the tenant has no such run, and refused while it is not approved ({@code
 * finance.file.not-approved}) or pays nobody ({@code finance.file.nothing-to-pay}).
 */
@TenantService
public class ProviderRunFiles {
  private static final int SERIAL = 6;
  private static final int LONGEST_MESSAGE = 35;
  @Inject ProviderRunStore runs;
  @Inject ProviderPaymentStore payments;
  @Inject RuleLibrary library;
  @Inject Event<Audited> audit;

  /** The Bacs Standard 18 file: one payment a provider. It holds whole bank details. */
  @Needs(Permission.BANK_READ)
  public Optional<Decision<PayFile>> bacs(TenantContext ctx, UUID id) {
    return file(
        ctx,
        id,
        "bacs",
        run -> {
          var book = library.book(ctx.tenant());
          var file =
              new BacsFile(
                  book.get(FinanceRules.BANK_ORIGIN, run.payDate()),
                  serial(run),
                  Objects.requireNonNull(run.approvedOn()),
                  PayDay.processing(run.payDate(), BankDays.of(book)),
                  credits(run));
          return new PayFile("bacs-" + stem(run) + ".txt", "text/plain", file.bytes());
        });
  }

  /** The same payments as pain.001.001.03; an agency sends one of the two, never both. */
  @Needs(Permission.BANK_READ)
  public Optional<Decision<PayFile>> creditTransfer(TenantContext ctx, UUID id) {
    return file(
        ctx,
        id,
        "pain001",
        run -> {
          var message = "PRV-" + serial(run) + "-" + ctx.tenant().slug();
          var file =
              new CreditTransfer(
                  library.book(ctx.tenant()).get(FinanceRules.BANK_ORIGIN, run.payDate()),
                  message.substring(0, Math.min(LONGEST_MESSAGE, message.length())),
                  Objects.requireNonNull(run.approved()).at(),
                  run.payDate(),
                  credits(run));
          return new PayFile("pain001-" + stem(run) + ".xml", "application/xml", file.bytes());
        });
  }

  private Optional<Decision<PayFile>> file(
      TenantContext ctx, UUID id, String what, Function<ProviderRunView, PayFile> make) {
    return approved(
        id,
        run -> {
          if (sent(run).isEmpty()) {
            return Decision.refused(Reason.of("finance.file.nothing-to-pay"));
          }
          note(ctx, run, "file." + what, sent(run).size() + " payments");
          return Decision.granted(make.apply(run));
        });
  }

  /** A provider's remittance advice as PDF; empty also when the run does not concern it. */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public Optional<Decision<PayFile>> remittance(TenantContext ctx, UUID id, UUID provider) {
    return runs.find(id)
        .filter(run -> runs.documents(id).stream().anyMatch(d -> d.provider().equals(provider)))
        .flatMap(
            run ->
                approved(
                    id,
                    r ->
                        sent(r).stream()
                            .filter(p -> p.provider().equals(provider))
                            .findFirst()
                            .map(p -> Decision.granted(advice(ctx, r, p)))
                            .orElseGet(
                                () ->
                                    Decision.refused(
                                        Reason.of("finance.remittance.nothing-sent")))));
  }

  private PayFile advice(TenantContext ctx, ProviderRunView run, Paid paid) {
    note(ctx, run, "remittance.read", paid.payment().code());
    var of =
        runs.documents(run.id()).stream()
            .filter(d -> d.provider().equals(paid.provider()))
            .toList();
    var payer = library.book(ctx.tenant()).profile().name();
    return new PayFile(
        "remittance-" + plain(paid.payment().code()) + "-" + run.payDate() + ".pdf",
        "application/pdf",
        ProviderRemittancePdf.of(payer, run, paid.payment(), of));
  }

  private Optional<Decision<PayFile>> approved(
      UUID id, Function<ProviderRunView, Decision<PayFile>> make) {
    return runs.find(id)
        .map(
            run ->
                run.state() == PayRunState.APPROVED
                    ? make.apply(run)
                    : Decision.refused(
                        Reason.of("finance.file.not-approved", "state", run.state())));
  }

  private List<Paid> sent(ProviderRunView run) {
    return payments.of(run.id()).stream().filter(p -> p.payment().inFile()).toList();
  }

  private List<BacsFile.Credit> credits(ProviderRunView run) {
    return sent(run).stream()
        .map(Paid::payment)
        .map(
            p ->
                new BacsFile.Credit(
                    Objects.requireNonNull(p.account()),
                    p.pence(),
                    PayReference.of(p.code(), run.payDate())))
        .toList();
  }

  private static String serial(ProviderRunView run) {
    var id = run.id().toString();
    return id.substring(id.length() - SERIAL).toUpperCase(Locale.UK);
  }

  private static String stem(ProviderRunView run) {
    return "providers-" + run.payDate() + "-" + serial(run);
  }

  private static String plain(String code) {
    return code.replaceAll("[^A-Za-z0-9-]", "-");
  }

  private void note(TenantContext ctx, ProviderRunView run, String what, String detail) {
    var action = "provider-run." + what;
    audit.fire(new Audited(ctx, action, "provider-run", run.id().toString(), null, detail));
  }
}
