package org.permanency.finance;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.RunComparison.Change;
import org.permanency.finance.rule.Payment;
import org.permanency.finance.rule.Reconciliation;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Pence;
import org.permanency.people.DoorService;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * What is in a run: its lines, what to look at before approval, payees' sums, how it compares,
 * whether it adds up. Answers are empty when the tenant has no run of the id asked for.
 */
@TenantService
public class PayLineService {
  @Inject PayRunStore runs;
  @Inject DoorService doors;
  @Inject PayLineStore lines;
  @Inject PayLineReader reader;
  @Inject @Any Instance<PaymentSource> sources;
  @Inject FindingStore findings;
  @Inject Payments payments;
  @Inject PaymentFindings about;
  @Inject LedgerFindings ledger;
  @Inject RuleLibrary library;
  @Inject Event<Audited> audit;

  /**
   * A window of the lines; of a restricted record that is closed to the actor without the number,
   * which no filter finds and no order shows. Columns: number, kind, council, nights, pence,
   * childId, payeeId, payeeKind, payment (exact), child, payee, payeeName, periodStart.
   *
   * @throws IllegalArgumentException for another column
   */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public Optional<ListPage<PayLineView>> lines(TenantContext ctx, UUID id, ListQuery query) {
    return runs.find(id)
        .map(
            run -> {
              var page = reader.list(ctx, id, query, labels(ctx));
              audit(ctx, "pay-run.lines.read", id, page.rows());
              return new ListPage<>(shown(ctx, page.rows()), page.total());
            });
  }

  /**
   * Lines by cursor.
   *
   * @param cursor from the page before; null for the first page
   * @param limit 1 to 1,000
   * @throws IllegalArgumentException for another limit
   */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public Optional<PayLinePage> lines(
      TenantContext ctx, UUID id, @Nullable Integer cursor, int limit) {
    if (limit < 1 || limit > 1_000) {
      throw new IllegalArgumentException("limit is 1 to 1,000, not " + limit);
    }
    return runs.find(id)
        .map(
            run -> {
              var found = reader.after(id, cursor == null ? 0 : cursor, limit + 1, labels(ctx));
              var items = found.subList(0, Math.min(limit, found.size()));
              audit(ctx, "pay-run.lines.read", id, items);
              boolean more = found.size() > limit;
              return new PayLinePage(
                  shown(ctx, items), more ? items.get(limit - 1).number() : null);
            });
  }

  /**
   * What to look at before approval, gravest first. What concerns bank details is as of now until
   * the run is approved, so mending them takes it off the list.
   */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public Optional<List<PayExceptionView>> exceptions(TenantContext ctx, UUID id) {
    return runs.find(id)
        .map(
            run -> {
              var all = new ArrayList<>(findings.list(id));
              all.addAll(about.of(ctx, run));
              all.addAll(ledger.of(ctx, run, payments(ctx)));
              all.sort(Comparator.comparingInt(f -> f.code().gravity()));
              audit(
                  ctx,
                  "pay-run.exceptions.read",
                  id,
                  all.stream()
                      .filter(e -> e.child() != null)
                      .map(e -> e.council() + " " + e.child()));
              var closed = doors.closed(ctx);
              return all.stream().map(e -> closed.has(e.childId()) ? e.closed() : e).toList();
            });
  }

  /** Payees' sums by code, and what becomes of each. */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public Optional<List<PayeeTotalView>> payees(TenantContext ctx, UUID id) {
    return runs.find(id)
        .map(
            run -> {
              audit.fire(Audited.of(ctx, "pay-run.payees.read", "pay-run", id.toString()));
              return payments.of(ctx, run).stream().map(PayeeTotalView::of).toList();
            });
  }

  /** What people call each kind of payment, by its key, in the order of the labels. */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public Map<String, String> payments(TenantContext ctx) {
    var book = library.book(ctx.tenant());
    var all = new LinkedHashMap<String, String>();
    sources.stream()
        .flatMap(s -> s.payments(book).entrySet().stream())
        .sorted(Map.Entry.comparingByValue())
        .forEach(e -> all.put(e.getKey(), e.getValue()));
    return all;
  }

  /** Lines, households, run and file side by side. */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public Optional<Reconciliation> reconciliation(TenantContext ctx, UUID id) {
    return runs.find(id)
        .map(
            run ->
                Reconciliation.of(
                    lines.sum(id), new Pence(run.totalPence()), payments.of(ctx, run)));
  }

  /**
   * What the run's file pays besides, because earlier runs held it back; before approval as of now.
   */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public Optional<Pence> released(TenantContext ctx, UUID id) {
    return runs.find(id).map(run -> payments.released(ctx, run));
  }

  /** The run beside the last approved one before it: who joined, left, changed. */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public Optional<RunComparison> comparison(TenantContext ctx, UUID id) {
    return runs.find(id)
        .map(
            run -> {
              var comparison = compare(run, previous(run));
              audit(ctx, "pay-run.comparison.read", id, children(comparison));
              return comparison.shown(doors.closed(ctx));
            });
  }

  /** An urgent run stands for itself. */
  private @Nullable PayRunView previous(PayRunView run) {
    return run.urgent() == null ? runs.previous(run).orElse(null) : null;
  }

  private static Stream<String> children(RunComparison comparison) {
    return Stream.of(comparison.joined(), comparison.left(), comparison.changed())
        .flatMap(List::stream)
        .map(c -> c.council() + " " + c.child());
  }

  private RunComparison compare(PayRunView run, @Nullable PayRunView last) {
    if (last == null) {
      return new RunComparison(
          null,
          0,
          run.totalPence(),
          lines.differences(run.id()),
          0,
          List.of(),
          List.of(),
          List.of());
    }
    var changes =
        lines.byChild(last.id(), run.id()).stream()
            .filter(c -> c.previousPence() != c.pence())
            .collect(Collectors.groupingBy(PayLineService::how));
    return new RunComparison(
        last.periodStart(),
        last.totalPence(),
        run.totalPence(),
        lines.differences(run.id()),
        lines.differences(last.id()),
        changes.getOrDefault("joined", List.of()),
        changes.getOrDefault("left", List.of()),
        changes.getOrDefault("changed", List.of()));
  }

  private static String how(Change change) {
    if (change.previousPence() == 0) {
      return "joined";
    }
    return change.pence() == 0 ? "left" : "changed";
  }

  /** One payee's statement; empty when it has no line in the run. */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public Optional<PayeeStatement> statement(TenantContext ctx, UUID id, UUID payee) {
    return runs.find(id)
        .flatMap(
            run ->
                payments.of(ctx, run).stream()
                    .filter(p -> p.payee().value().equals(payee))
                    .findFirst()
                    .map(p -> statement(ctx, run, p)));
  }

  private PayeeStatement statement(TenantContext ctx, PayRunView run, Payment payment) {
    var filter = Map.of("payeeId", payment.payee().toString());
    var rows =
        reader
            .list(ctx, run.id(), new ListQuery(filter, null, false, 0, 1_000_000), labels(ctx))
            .rows();
    audit(ctx, "pay-run.statement.read", run.id(), rows);
    var payer = library.book(ctx.tenant()).profile().name();
    return new PayeeStatement(
        payer, run, PayeeTotalView.of(payment), shown(ctx, rows), payments(ctx));
  }

  /** Lines of restricted records count like others; to whom they are closed they show no number. */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  List<PayLineView> shown(TenantContext ctx, List<PayLineView> rows) {
    var closed = doors.closed(ctx);
    return rows.stream().map(l -> closed.has(l.childId()) ? l.closed() : l).toList();
  }

  private java.util.function.BiFunction<LocalDate, String, String> labels(TenantContext ctx) {
    return new LevelLabels(library.book(ctx.tenant()))::of;
  }

  private void audit(TenantContext ctx, String action, UUID run, List<PayLineView> read) {
    audit(
        ctx,
        action,
        run,
        read.stream().filter(l -> l.childId() != null).map(l -> l.council() + " " + l.child()));
  }

  /** One entry for the whole reading, with the children it showed. */
  private void audit(TenantContext ctx, String action, UUID run, Stream<String> children) {
    var list = children.distinct().collect(Collectors.joining(", "));
    audit.fire(new Audited(ctx, action, "pay-run", run.toString(), null, list));
  }
}
