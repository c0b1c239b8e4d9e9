package org.permanency.providers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.RowFile;
import org.permanency.finance.RowFile.Row;
import org.permanency.finance.RowImport;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;
import org.permanency.kernel.Reason;
import org.permanency.people.rule.ChildId;
import org.permanency.providers.rule.Charge;
import org.permanency.providers.rule.InvoiceKind;
import org.permanency.providers.rule.InvoiceRules;
import org.permanency.providers.rule.InvoiceRules.Head;

/**
 * A file of invoices: one row a line, the rows of an invoice with the same provider and number. A
 * row that is wrong is named and left out; the others go on.
 */
final class InvoiceFile {
  /**
   * Headings, in any order; KIND and CREDITS may be blank. FROM and TO are nights, both charged.
   */
  static final List<String> HEADINGS =
      List.of("PROVIDER", "INVOICE", "KIND", "CREDITS", "DATED", "CHILD", "FROM", "TO", "AMOUNT");

  private static final RowFile.Codes CODES =
      new RowFile.Codes(
          "providers.invoice.headings",
          "providers.invoice.no-csv",
          "providers.invoice.day",
          "providers.invoice.pounds");

  /** What may be said against the head and a line of an invoice, given what is there. */
  interface Check {
    List<Reason> head(Head head);

    List<Charge> there(Head head);
  }

  private final Named.Names names;
  private final Check check;
  private final Map<String, Head> heads = new LinkedHashMap<>();
  private final Map<Head, List<Charge>> charges = new LinkedHashMap<>();

  InvoiceFile(Named.Names names, Check check) {
    this.names = names;
    this.check = check;
  }

  /** Lines by invoice, in the order of the file. */
  Map<Head, List<Charge>> charges() {
    return charges;
  }

  /** Reads the text; answers the rows left out. */
  List<RowImport.Fault> read(String text) {
    return new RowFile(HEADINGS, CODES).read(text, this::row);
  }

  private void row(Row row) {
    var head = head(row);
    var charge = charge(row);
    if (head == null || charge == null || !row.right()) {
      return;
    }
    var key = head.provider() + " " + head.number();
    var first = heads.get(key);
    if (first != null && !first.equals(head)) {
      row.wrong(Reason.of("providers.invoice.head-differs", "number", head.number()));
      return;
    }
    check.head(head).forEach(row::wrong);
    var there = new ArrayList<>(check.there(head));
    there.addAll(charges.getOrDefault(head, List.of()));
    InvoiceRules.add(charge, there).forEach(row::wrong);
    if (row.right()) {
      heads.put(key, head);
      charges.computeIfAbsent(head, h -> new ArrayList<>()).add(charge);
    }
  }

  private @Nullable Head head(Row row) {
    var provider = provider(row);
    var kind = kind(row);
    var dated = row.day("DATED");
    return provider == null || kind.isEmpty() || dated == null
        ? null
        : new Head(provider, row.text("INVOICE"), kind.get(), row.text("CREDITS"), dated);
  }

  private @Nullable UUID provider(Row row) {
    var found = names.urn(row.text("PROVIDER"));
    if (found.isEmpty()) {
      row.wrong(Reason.of("providers.invoice.provider", "value", row.text("PROVIDER")));
    }
    return found.map(p -> p.id()).orElse(null);
  }

  private static Optional<InvoiceKind> kind(Row row) {
    var typed = row.text("KIND");
    var found = typed.isEmpty() ? Optional.of(InvoiceKind.INVOICE) : InvoiceKind.of(typed);
    if (found.isEmpty()) {
      row.wrong(Reason.of("providers.invoice.kind", "value", typed));
    }
    return found;
  }

  private @Nullable Charge charge(Row row) {
    var child = child(row);
    var from = row.day("FROM");
    var last = row.day("TO");
    var pounds = row.pounds("AMOUNT");
    if (from != null && last != null && last.isBefore(from)) {
      row.wrong(Reason.of("providers.invoice.order", "from", from));
      return null;
    }
    return child == null || from == null || last == null || pounds == null
        ? null
        : new Charge(child, nights(from, last), Pence.ofPounds(pounds));
  }

  static EffectivePeriod nights(LocalDate from, LocalDate last) {
    return EffectivePeriod.ofClosed(from, last);
  }

  private @Nullable ChildId child(Row row) {
    var found = names.known().child(row.text("CHILD"));
    if (found.isEmpty()) {
      row.wrong(Reason.of("providers.invoice.child", "value", row.text("CHILD")));
    }
    return found.map(c -> c.id()).orElse(null);
  }
}
