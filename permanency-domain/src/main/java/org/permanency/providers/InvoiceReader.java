package org.permanency.providers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Pence;
import org.permanency.kernel.PlainCell;
import org.permanency.providers.InvoiceMatcher.Matched;
import org.permanency.providers.rule.InvoiceKind;
import org.permanency.providers.rule.InvoiceRules;
import org.permanency.providers.rule.InvoiceState;
import org.permanency.providers.rule.ProviderInvoices;
import org.permanency.providers.rule.ProviderRuleKeys;
import org.permanency.rules.RuleLibrary;
import org.permanency.rules.rule.EffectiveDated.Version;
import org.permanency.tenancy.TenantContext;

/** Puts invoices together with what the records say to them. */
@ApplicationScoped
class InvoiceReader {
  @Inject InvoiceStore store;
  @Inject InvoiceMatcher matcher;
  @Inject Named named;
  @Inject RuleLibrary library;

  Named.Names names(TenantContext ctx) {
    return named.read(ctx);
  }

  List<InvoiceView> all(TenantContext ctx, Named.Names names) {
    var desk = matcher.desk(ctx, names);
    var lines = store.lines();
    return store.all().stream()
        .map(row -> view(row, lines.getOrDefault(row.id(), List.of()), desk, names))
        .toList();
  }

  InvoiceView view(TenantContext ctx, InvoiceStore.Row row, Named.Names names) {
    return view(row, store.lines(row.id()), matcher.desk(ctx, names), names);
  }

  /** Lines of one invoice with what the records say to them now. */
  List<Matched> matched(TenantContext ctx, InvoiceStore.Row row, Named.Names names) {
    return matcher.desk(ctx, names).match(row, store.lines(row.id()));
  }

  private static InvoiceView view(
      InvoiceStore.Row row,
      List<InvoiceStore.Line> lines,
      InvoiceMatcher.Desk desk,
      Named.Names names) {
    var head = row.head();
    var shown =
        row.state() == InvoiceState.APPROVED
            ? lines.stream().map(l -> paid(l, names)).toList()
            : desk.match(row, lines).stream().map(m -> line(head.kind(), m, names)).toList();
    return new InvoiceView(
        row.id(),
        head.provider(),
        names.name(head.provider()),
        names.urn(head.provider()),
        head.number(),
        head.kind(),
        row.creditsId(),
        head.credits(),
        head.dated(),
        row.state(),
        row.enteredByName(),
        row.decidedBy(),
        row.decidedOn(),
        row.reason(),
        shown,
        row.version(),
        row.settles(),
        row.settledBy());
  }

  private static InvoiceView.Line paid(InvoiceStore.Line line, Named.Names names) {
    var paid = Objects.requireNonNullElse(line.paid(), Pence.ZERO);
    var agreed = paid.amount() < 0 ? paid.negated() : paid;
    return view(line, agreed, List.of(), paid, names);
  }

  private static InvoiceView.Line line(InvoiceKind kind, Matched m, Named.Names names) {
    return view(m.line(), m.match().agreed(), m.match().differences(), pays(kind, m), names);
  }

  /** What a line pays, below nothing for a credit; null while it is open. */
  static @Nullable Pence pays(InvoiceKind kind, Matched m) {
    var pays = InvoiceRules.pays(m.line().charge(), m.match(), m.line().answer());
    return pays == null || kind == InvoiceKind.INVOICE ? pays : pays.negated();
  }

  private static InvoiceView.Line view(
      InvoiceStore.Line line,
      Pence agreed,
      List<org.permanency.providers.rule.Match.Difference> differences,
      @Nullable Pence pays,
      Named.Names names) {
    var charge = line.charge();
    return new InvoiceView.Line(
        line.id(),
        line.position(),
        charge.child().value(),
        names.known().number(charge.child()),
        charge.nights().start(),
        Objects.requireNonNull(charge.nights().end()).minusDays(1),
        charge.nights().days(),
        charge.pence(),
        agreed,
        differences,
        line.answer(),
        names.closed().has(charge.child()) ? null : line.why(),
        pays);
  }

  /** The rule in force; null when the tenant has none. */
  @Nullable ProviderInvoices rule(TenantContext ctx) {
    return library
        .book(ctx.tenant())
        .find(ProviderRuleKeys.INVOICES, ctx.today())
        .map(Version::value)
        .orElse(null);
  }

  /** Rows of the ledger for what was approved from {@code from} to {@code last}. */
  List<List<String>> ledger(
      List<InvoiceView> invoices,
      Named.Names names,
      ProviderInvoices rule,
      LocalDate from,
      LocalDate last) {
    var rows = new ArrayList<List<String>>();
    for (var invoice : invoices) {
      var on = invoice.decidedOn();
      if (invoice.state() == InvoiceState.APPROVED
          && on != null
          && !on.isBefore(from)
          && !on.isAfter(last)) {
        var kind = names.provider(invoice.providerId()).map(p -> p.details().kind().key());
        var account = rule.account(kind.orElse("other"));
        invoice.lines().forEach(l -> rows.add(row(invoice, l, account, on)));
      }
    }
    return rows;
  }

  private static List<String> row(
      InvoiceView invoice, InvoiceView.Line line, ProviderInvoices.Account account, LocalDate on) {
    return List.of(
        on.toString(),
        PlainCell.of(account.costCentre()),
        PlainCell.of(account.account()),
        PlainCell.of(invoice.urn()),
        PlainCell.of(invoice.provider()),
        PlainCell.of(invoice.number()),
        invoice.kind().key(),
        PlainCell.of(invoice.credits()),
        String.valueOf(line.position()),
        PlainCell.of(line.number()),
        line.from().toString(),
        line.last().toString(),
        ProviderLedger.pounds(Objects.requireNonNullElse(line.pays(), Pence.ZERO)),
        ProviderLedger.pounds(line.charged()),
        PlainCell.of(
            line.answer() == null
                ? "As agreed"
                : line.answer().words() + ": " + Objects.requireNonNullElse(line.why(), "")));
  }
}
