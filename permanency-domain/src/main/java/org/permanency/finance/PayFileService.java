package org.permanency.finance;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.permanency.finance.rule.BacsFile;
import org.permanency.finance.rule.CreditTransfer;
import org.permanency.finance.rule.FinanceRules;
import org.permanency.finance.rule.PayDay;
import org.permanency.finance.rule.PayReference;
import org.permanency.finance.rule.PayRunState;
import org.permanency.finance.rule.Payment;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Pence;
import org.permanency.kernel.Reason;
import org.permanency.rules.BankDays;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * Files of an approved run. Answers are empty when the tenant has no such run, and refused while it
 * is not approved ({@code finance.file.not-approved}).
 */
@TenantService
public class PayFileService {
  private static final DateTimeFormatter SERIAL = DateTimeFormatter.ofPattern("yyMMdd", Locale.UK);
  private static final int SERIAL_LENGTH = 6;
  private static final int LONGEST_MESSAGE = 35;

  @Inject PayRunStore runs;
  @Inject PayLineReader lines;
  @Inject Payments payees;
  @Inject PayLineService statements;
  @Inject LedgerFindings coded;
  @Inject RuleLibrary library;
  @Inject Event<Audited> audit;

  /**
   * The Bacs Standard 18 file: one payment a payee, the same bytes however often it is asked for.
   * It holds whole bank details. Refused with {@code finance.file.nothing-to-pay} when no payee
   * gets money by bank.
   */
  @Needs(Permission.BANK_READ)
  public Optional<Decision<PayFile>> bacs(TenantContext ctx, UUID id) {
    return paid(
        id,
        (run, paid) -> {
          var file = file(ctx, run, paid);
          bankFile(ctx, "pay-run.file.bacs", run, paid, file.total());
          return new PayFile("bacs-" + stem(run) + ".txt", "text/plain", file.bytes());
        });
  }

  /**
   * The same payments as an ISO 20022 message, pain.001.001.03, for banks that take no Bacs
   * Standard 18. An agency sends one of the two, never both.
   */
  @Needs(Permission.BANK_READ)
  public Optional<Decision<PayFile>> creditTransfer(TenantContext ctx, UUID id) {
    return paid(
        id,
        (run, paid) -> {
          var origin = library.book(ctx.tenant()).get(FinanceRules.BANK_ORIGIN, run.payDate());
          var approved = Objects.requireNonNull(run.approved(), "an approved run has its hand");
          var message = "PAY-" + serial(run) + "-" + ctx.tenant().slug();
          var file =
              new CreditTransfer(
                  origin,
                  message.substring(0, Math.min(LONGEST_MESSAGE, message.length())),
                  approved.at(),
                  run.payDate(),
                  paid);
          bankFile(ctx, "pay-run.file.pain001", run, paid, file.total());
          return new PayFile("pain001-" + stem(run) + ".xml", "application/xml", file.bytes());
        });
  }

  private Optional<Decision<PayFile>> paid(
      UUID id, BiFunction<PayRunView, List<BacsFile.Credit>, PayFile> make) {
    return approved(
        id,
        run -> {
          var paid = payees.inFile(id).stream().map(p -> credit(run, p)).toList();
          return paid.isEmpty()
              ? Decision.refused(Reason.of("finance.file.nothing-to-pay"))
              : Decision.granted(make.apply(run, paid));
        });
  }

  private void bankFile(
      TenantContext ctx, String action, PayRunView run, List<BacsFile.Credit> paid, Pence total) {
    var words = paid.size() + " payments, " + total;
    audit.fire(new Audited(ctx, action, "pay-run", run.id().toString(), null, words));
  }

  /**
   * The paying account is the one of the pay day; the serial is the week's first day, and of an
   * urgent run the end of its id.
   */
  private BacsFile file(TenantContext ctx, PayRunView run, List<BacsFile.Credit> paid) {
    var origin = library.book(ctx.tenant()).get(FinanceRules.BANK_ORIGIN, run.payDate());
    return new BacsFile(
        origin,
        serial(run),
        approvedOn(run),
        PayDay.processing(run.payDate(), BankDays.of(library.book(ctx.tenant()))),
        paid);
  }

  private static String serial(PayRunView run) {
    var id = run.id().toString();
    return run.urgent() == null
        ? run.periodStart().format(SERIAL)
        : id.substring(id.length() - SERIAL_LENGTH).toUpperCase(Locale.UK);
  }

  /** What its files are named after. */
  private static String stem(PayRunView run) {
    var urgent = run.urgent();
    return urgent == null
        ? run.periodStart().toString()
        : run.periodStart() + "-urgent-" + plain(urgent.code());
  }

  /** What a payee's paper on a run is named after. */
  static String stem(String payee, PayRunView run) {
    return plain(payee) + "-" + run.periodStart() + (run.urgent() == null ? "" : "-urgent");
  }

  private static String plain(String code) {
    return code.replaceAll("[^A-Za-z0-9-]", "-");
  }

  private static BacsFile.Credit credit(PayRunView run, Payment p) {
    return new BacsFile.Credit(
        Objects.requireNonNull(p.account()),
        p.pence(),
        PayReference.of(p.code(), run.periodStart()));
  }

  private static LocalDate approvedOn(PayRunView run) {
    return Objects.requireNonNull(run.approvedOn(), "an approved run has its day");
  }

  /**
   * The ledger file: one row a line, UTF-8 CSV with headings. A child whose record is closed to the
   * actor stands in it without its number.
   */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public Optional<Decision<PayFile>> ledger(TenantContext ctx, UUID id) {
    return approved(
        id,
        run -> {
          var labels = new LevelLabels(library.book(ctx.tenant()));
          var rows = lines.list(ctx, id, ListQuery.ALL, labels::of).rows();
          audit.fire(
              new Audited(
                  ctx,
                  "pay-run.file.ledger",
                  "pay-run",
                  id.toString(),
                  null,
                  rows.size() + " lines"));
          return Decision.granted(
              new PayFile(
                  "ledger-" + stem(run) + ".csv",
                  "text/csv; charset=UTF-8",
                  LedgerCsv.of(
                      run, statements.shown(ctx, rows), coded.codes(ctx, run).orElse(null))));
        });
  }

  /** A payee's statement as PDF; empty also when it has no line in the run. */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public Optional<Decision<PayFile>> statementPdf(TenantContext ctx, UUID id, UUID payee) {
    return runs.find(id)
        .filter(run -> run.state() != PayRunState.APPROVED)
        .map(run -> PayFileService.<PayFile>notApproved(run))
        .or(
            () ->
                statements
                    .statement(ctx, id, payee)
                    .map(
                        statement ->
                            Decision.granted(
                                new PayFile(
                                    name(statement),
                                    "application/pdf",
                                    StatementPdf.of(statement)))));
  }

  private static String name(PayeeStatement statement) {
    return "statement-" + stem(statement.total().payee(), statement.run()) + ".pdf";
  }

  private Optional<Decision<PayFile>> approved(
      UUID id, Function<PayRunView, Decision<PayFile>> make) {
    return runs.find(id)
        .map(run -> run.state() == PayRunState.APPROVED ? make.apply(run) : notApproved(run));
  }

  private static <T> Decision<T> notApproved(PayRunView run) {
    return Decision.refused(Reason.of("finance.file.not-approved", "state", run.state()));
  }
}
