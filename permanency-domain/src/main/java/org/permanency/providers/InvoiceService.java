package org.permanency.providers;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.people.rule.ChildId;
import org.permanency.providers.rule.Charge;
import org.permanency.providers.rule.InvoiceKind;
import org.permanency.providers.rule.InvoiceRules;
import org.permanency.providers.rule.InvoiceRules.Head;
import org.permanency.providers.rule.InvoiceState;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * Invoices and credit notes of outside providers: entered by hand or by file and laid beside what
 * is agreed and where the children were. What becomes of them is {@link InvoiceApproval}'s.
 */
@TenantService
public class InvoiceService {
  private static final String SUBJECT = "invoice";
  @Inject InvoiceStore store;
  @Inject InvoiceReader reader;
  @Inject Event<Audited> audit;
  @Inject InstantSource clock;

  /** All of them, the latest first. Leaves one audit entry with the children on them. */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public List<InvoiceView> list(TenantContext ctx) {
    var names = reader.names(ctx);
    var all = reader.all(ctx, names);
    listed(ctx, "invoice.list", names, all);
    return all;
  }

  private void listed(
      TenantContext ctx, String action, Named.Names names, List<InvoiceView> invoices) {
    var children = names.known().audited(invoices.stream().flatMap(InvoiceService::children));
    audit.fire(new Audited(ctx, action, "list", Ids.next(clock).toString(), null, children));
  }

  private static Stream<ChildId> children(InvoiceView invoice) {
    return invoice.lines().stream().map(l -> new ChildId(l.child()));
  }

  /** One of them; empty when the tenant has none of this id. */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public Optional<InvoiceView> find(TenantContext ctx, UUID id) {
    return store
        .find(id)
        .map(
            row -> {
              var names = reader.names(ctx);
              var view = reader.view(ctx, row, names);
              var children = names.known().audited(children(view));
              audit.fire(new Audited(ctx, "invoice.read", SUBJECT, id.toString(), null, children));
              return view;
            });
  }

  /**
   * Enters one as a draft. Refusals: {@link InvoiceRules#enter}, {@link InvoiceRules#add}, {@code
   * providers.invoice.unknown}, {@code providers.invoice.restricted}.
   *
   * @param charges its lines; may be none yet
   */
  @Needs(Permission.PAY_PREPARE)
  public Decision<InvoiceView> enter(TenantContext ctx, Head head, List<Charge> charges) {
    store.queue();
    var names = reader.names(ctx);
    var no = new ArrayList<>(head(ctx, names, head));
    var there = new ArrayList<Charge>();
    for (var charge : charges) {
      no.addAll(charge(names, charge, there));
      there.add(charge);
    }
    if (!no.isEmpty()) {
      return new Decision.Refused<>(no.stream().distinct().toList());
    }
    var id = entered(ctx, head);
    added(id, 1, charges);
    return Decision.granted(reader.view(ctx, store.find(id).orElseThrow(), names));
  }

  private List<Reason> head(TenantContext ctx, Named.Names names, Head head) {
    var taken = store.numbered(head.provider(), head.number()).isPresent();
    var no = new ArrayList<>(InvoiceRules.enter(head, taken, credited(head), ctx.today()));
    if (names.provider(head.provider()).isEmpty()) {
      no.add(Reason.of("providers.invoice.unknown"));
    }
    return no;
  }

  private boolean credited(Head head) {
    return !head.credits().isEmpty()
        && store
            .numbered(head.provider(), head.credits())
            .filter(r -> r.state() == InvoiceState.APPROVED)
            .filter(r -> r.head().kind() == InvoiceKind.INVOICE)
            .isPresent();
  }

  private static List<Reason> charge(Named.Names names, Charge charge, List<Charge> there) {
    var no = new ArrayList<>(InvoiceRules.add(charge, there));
    if (names.known().child(charge.child()) == null) {
      no.add(Reason.of("providers.invoice.unknown"));
    }
    if (names.closed().has(charge.child())) {
      no.add(Reason.of("providers.invoice.restricted"));
    }
    return no;
  }

  private UUID entered(TenantContext ctx, Head head) {
    var id = Ids.next(clock);
    var credits =
        head.credits().isEmpty()
            ? null
            : store.numbered(head.provider(), head.credits()).orElseThrow().id();
    store.insert(ctx, id, head, credits);
    audit.fire(new Audited(ctx, "invoice.enter", SUBJECT, id.toString(), null, head.toString()));
    return id;
  }

  private void added(UUID id, int from, List<Charge> charges) {
    var lines = new ArrayList<InvoiceStore.Added>();
    for (var charge : charges) {
      lines.add(new InvoiceStore.Added(Ids.next(clock), id, from + lines.size(), charge));
    }
    if (!lines.isEmpty()) {
      store.add(lines);
    }
  }

  /**
   * Adds a line to a draft. Refusals: {@link InvoiceRules#add}, {@code providers.invoice.changed},
   * {@code wrong-state}, {@code unknown}, {@code restricted}.
   *
   * @param version the one that was read
   * @return empty when the tenant has none of this id
   */
  @Needs(Permission.PAY_PREPARE)
  public Optional<Decision<InvoiceView>> add(
      TenantContext ctx, UUID id, int version, Charge charge) {
    return store
        .find(id)
        .map(
            row -> {
              var names = reader.names(ctx);
              var there = store.lines(id).stream().map(InvoiceStore.Line::charge).toList();
              var no = new ArrayList<>(draft(row, version));
              no.addAll(charge(names, charge, there));
              if (no.isEmpty()) {
                added(id, store.next(id), List.of(charge));
                changed(ctx, id, "invoice.line", charge.toString());
              }
              return Decision.of(
                  reader.view(ctx, store.find(id).orElseThrow(), names), List.copyOf(no));
            });
  }

  /**
   * Takes a line off a draft; it stays in the history. Refusals: {@code providers.invoice.changed},
   * {@code wrong-state}, {@code no-line}.
   *
   * @param version the one that was read
   * @return empty when the tenant has none of this id
   */
  @Needs(Permission.PAY_PREPARE)
  public Optional<Decision<InvoiceView>> withdraw(
      TenantContext ctx, UUID id, int version, UUID line) {
    return store
        .find(id)
        .map(
            row -> {
              var no = new ArrayList<>(draft(row, version));
              if (store.lines(id).stream().noneMatch(l -> l.id().equals(line))) {
                no.add(Reason.of("providers.invoice.no-line"));
              }
              if (no.isEmpty()) {
                store.withdraw(line);
                changed(ctx, id, "invoice.withdraw", line.toString());
              }
              var names = reader.names(ctx);
              return Decision.of(
                  reader.view(ctx, store.find(id).orElseThrow(), names), List.copyOf(no));
            });
  }

  static List<Reason> draft(InvoiceStore.Row row, int version) {
    var no = new ArrayList<Reason>();
    if (row.version() != version) {
      no.add(Reason.of("providers.invoice.changed"));
    }
    if (row.state() != InvoiceState.DRAFT) {
      no.add(Reason.of("providers.invoice.wrong-state"));
    }
    return no;
  }

  private void changed(TenantContext ctx, UUID id, String action, String detail) {
    store.touch(id);
    audit.fire(new Audited(ctx, action, SUBJECT, id.toString(), null, detail));
  }

  /**
   * Enters the invoices of a CSV file with the columns PROVIDER, INVOICE, KIND, CREDITS, DATED,
   * CHILD, FROM, TO, AMOUNT. A row that is wrong is a named fault, and so is one that is there
   * already; the others are entered. Rows of an invoice that is a draft are added to it, so a file
   * with its wrong rows mended can be sent again.
   */
  @Needs(Permission.PAY_PREPARE)
  public InvoiceImport take(TenantContext ctx, byte[] content) {
    store.queue();
    var names = reader.names(ctx);
    var file = new InvoiceFile(names, new Check(ctx, names));
    var faults = file.read(new String(content, StandardCharsets.UTF_8));
    int lines = 0;
    for (var invoice : file.charges().entrySet()) {
      var head = invoice.getKey();
      var draft = store.numbered(head.provider(), head.number()).map(InvoiceStore.Row::id);
      var id = draft.orElseGet(() -> entered(ctx, head));
      added(id, store.next(id), invoice.getValue());
      draft.ifPresent(d -> changed(ctx, d, "invoice.line", "by file"));
      lines += invoice.getValue().size();
    }
    return new InvoiceImport(file.charges().size(), lines, faults);
  }

  /** What a file is checked against; a draft of the same head takes further lines. */
  private final class Check implements InvoiceFile.Check {
    private final TenantContext ctx;
    private final Named.Names names;

    Check(TenantContext ctx, Named.Names names) {
      this.ctx = ctx;
      this.names = names;
    }

    private Optional<InvoiceStore.Row> draft(Head head) {
      return store
          .numbered(head.provider(), head.number())
          .filter(r -> r.state() == InvoiceState.DRAFT && r.head().equals(head));
    }

    @Override
    public List<Reason> head(Head head) {
      return draft(head).isPresent() ? List.of() : InvoiceService.this.head(ctx, names, head);
    }

    @Override
    public List<Charge> there(Head head) {
      return draft(head)
          .map(r -> store.lines(r.id()).stream().map(InvoiceStore.Line::charge).toList())
          .orElse(List.of());
    }
  }
}
