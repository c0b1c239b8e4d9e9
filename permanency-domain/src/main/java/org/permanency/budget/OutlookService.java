package org.permanency.budget;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.permanency.budget.rule.BudgetReport;
import org.permanency.budget.rule.BudgetRules;
import org.permanency.budget.rule.FinancialYear;
import org.permanency.budget.rule.OpenBook;
import org.permanency.budget.rule.OpenBookReport;
import org.permanency.budget.rule.Pressure;
import org.permanency.budget.rule.PressureClock;
import org.permanency.budget.rule.Savings;
import org.permanency.budget.rule.SavingsTargets;
import org.permanency.kernel.Pence;
import org.permanency.people.ClosedRecords;
import org.permanency.people.DoorService;
import org.permanency.placement.rule.CareHistory;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/** Savings against their target, pressure of numbers, and the open book of the contract. */
@TenantService
public class OutlookService {
  @Inject BudgetReader reader;
  @Inject DoorService doors;
  @Inject Event<Audited> audit;

  /**
   * One saving.
   *
   * @param number the council's number for the child
   * @param why in words
   */
  public record SavingRow(
      UUID child, String council, String number, String why, Savings.Saved saved) {
    SavingRow closed() {
      return new SavingRow(child, council, ClosedRecords.RESTRICTED, why, saved);
    }
  }

  /**
   * A year's savings.
   *
   * @param rows in order of their day
   */
  public record SavingsYear(FinancialYear year, SavingsTargets target, List<SavingRow> rows) {
    /** Copies the rows. */
    public SavingsYear {
      rows = List.copyOf(rows);
    }

    /** Saved by the end of the year as the records stand. */
    public Pence saved() {
      return rows.stream().map(r -> r.saved().pence()).reduce(Pence.ZERO, Pence::plus);
    }

    /** Saved in weeks that are over. */
    public Pence soFar() {
      return rows.stream().map(r -> r.saved().pastPence()).reduce(Pence.ZERO, Pence::plus);
    }

    /** Still missing to the target; nothing when it is reached. */
    public Pence missing() {
      var left = target.targetPence().minus(saved());
      return left.amount() < 0 ? Pence.ZERO : left;
    }
  }

  /**
   * What a year has saved against its target, child by child. Leaves one audit entry with the
   * children shown.
   *
   * @return empty when the year has no budget or no savings target
   */
  @Needs(Permission.PAY_READ)
  public Optional<SavingsYear> savings(TenantContext ctx, FinancialYear year) {
    var rule = reader.book(ctx).find(BudgetRules.SAVINGS, year.first());
    return rule.flatMap(r -> reader.year(ctx, year).map(facts -> savings(ctx, facts, r.value())));
  }

  private SavingsYear savings(TenantContext ctx, YearFacts facts, SavingsTargets rule) {
    var end = Objects.requireNonNull(FinancialYear.window(facts.weeks()).end());
    var labels = reader.typeLabels(ctx);
    var rows =
        Savings.of(rule, facts.costs(), facts.histories(), end, ctx.today()).stream()
            .map(s -> row(facts, s, labels))
            .toList();
    var children = rows.stream().map(r -> r.council() + " " + r.number()).distinct().sorted();
    audit.fire(
        new Audited(
            ctx,
            "budget.savings",
            "budget",
            facts.year().label(),
            null,
            children.collect(Collectors.joining(", "))));
    var closed = doors.closed(ctx);
    return new SavingsYear(
        facts.year(),
        rule,
        rows.stream().map(r -> closed.has(r.child()) ? r.closed() : r).toList());
  }

  private static SavingRow row(YearFacts facts, Savings.Saved saved, Map<String, String> labels) {
    var child = facts.children().get(saved.child());
    return new SavingRow(
        saved.child().value(),
        child == null ? "" : child.council(),
        child == null ? "" : child.number(),
        saved.order() ? saved.why() : words(saved.why(), labels),
        saved);
  }

  private static String words(String move, Map<String, String> labels) {
    int at = move.indexOf('>');
    var from = move.substring(0, at);
    var to = move.substring(at + 1);
    return "From " + labels.getOrDefault(from, from) + " to " + labels.getOrDefault(to, to);
  }

  /**
   * Numbers of looked-after children and what they make due.
   *
   * @param watched dear types with how many children are in each today, above what is reckoned with
   *     or not
   */
  public record PressureView(Pressure rule, PressureClock clock, List<Watched> watched) {
    /** Copies the list. */
    public PressureView {
      watched = List.copyOf(watched);
    }
  }

  /** A dear type of which few children are expected. */
  public record Watched(String label, int expected, int children) {
    /** Whether there are more than expected. */
    public boolean over() {
      return children > expected;
    }
  }

  /**
   * The last months' numbers against the rule of today.
   *
   * @param months how many, 1 to 60
   * @return empty when there is no rule
   * @throws IllegalArgumentException for another number of months
   */
  @Needs(Permission.PAY_READ)
  public Optional<PressureView> pressure(TenantContext ctx, int months) {
    if (months < 1 || months > 60) {
      throw new IllegalArgumentException("1 to 60 months, not " + months);
    }
    var first = YearMonth.from(ctx.today()).minusMonths(months - 1L);
    return reader
        .book(ctx)
        .find(BudgetRules.PRESSURE, ctx.today())
        .map(
            rule -> {
              var records = reader.records(ctx);
              return new PressureView(
                  rule.value(),
                  PressureClock.of(records.histories().values(), rule.value(), first, ctx.today()),
                  watched(ctx, records.histories()));
            });
  }

  private List<Watched> watched(TenantContext ctx, Map<?, CareHistory> histories) {
    var places =
        histories.values().stream()
            .flatMap(h -> h.on(ctx.today()).stream())
            .filter(d -> !d.span().shortBreak())
            .collect(Collectors.groupingBy(d -> d.span().lodging().place(), Collectors.counting()));
    return reader.book(ctx).find(BudgetRules.PRICES, ctx.today()).stream()
        .flatMap(v -> v.value().types().stream())
        .filter(t -> t.watched() != null && t.places() != null)
        .map(
            t ->
                new Watched(
                    t.label(),
                    Objects.requireNonNull(t.watched()),
                    (int)
                        Objects.requireNonNull(t.places()).stream()
                            .mapToLong(p -> places.getOrDefault(p, 0L))
                            .sum()))
        .sorted(Comparator.comparing(Watched::label))
        .toList();
  }

  /** The open book of a year with the report it stands on. */
  public record OpenBookYear(
      BudgetReport report, OpenBook rule, OpenBookReport book, String tenant) {}

  /** The open book; empty when the year has no budget or no rule says how the book is kept. */
  @Needs(Permission.PAY_READ)
  public Optional<OpenBookYear> openBook(TenantContext ctx, FinancialYear year) {
    return reader
        .book(ctx)
        .find(BudgetRules.OPEN_BOOK, year.first())
        .flatMap(rule -> reader.year(ctx, year).map(f -> openBook(ctx, f, rule.value())));
  }

  private OpenBookYear openBook(TenantContext ctx, YearFacts facts, OpenBook rule) {
    var report = facts.report(ctx.today());
    return new OpenBookYear(
        report, rule, OpenBookReport.of(report, rule), reader.book(ctx).profile().name());
  }

  /** The open book as an xlsx file; empty as {@link #openBook}. */
  @Needs(Permission.PAY_READ)
  public Optional<byte[]> openBookWorkbook(TenantContext ctx, FinancialYear year) {
    return openBook(ctx, year).map(book -> OpenBookFiles.workbook(book, ctx.today()));
  }

  /** The open book as a tagged PDF; empty as {@link #openBook}. */
  @Needs(Permission.PAY_READ)
  public Optional<byte[]> openBookPdf(TenantContext ctx, FinancialYear year) {
    return openBook(ctx, year).map(book -> OpenBookFiles.pdf(book, ctx.today()));
  }
}
