package org.permanency.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.permanency.budget.BudgetReader.Records;
import org.permanency.budget.rule.BudgetReport;
import org.permanency.budget.rule.FinancialYear;
import org.permanency.kernel.Pence;
import org.permanency.kernel.Reason;
import org.permanency.rules.RuleBook;
import org.permanency.rules.RuleEffect;
import org.permanency.tenancy.Actor;
import org.permanency.tenancy.TenantContext;

/**
 * What a version of a rule does to the budget: the forecast to the end of this year, and of the
 * year in which the version begins, with and without it. Only sums are said, so whoever writes
 * rules need not read children.
 */
@ApplicationScoped
class BudgetEffect implements RuleEffect {
  private static final Reason TITLE = Reason.of("budget.effect.title");
  @Inject BudgetReader reader;

  @Override
  public Optional<View> of(TenantContext ctx, Change change) {
    var system = new TenantContext(ctx.tenant(), Actor.system("effect of a rule"), ctx.today());
    var records = reader.records(system);
    var tables =
        Stream.of(FinancialYear.of(ctx.today()), FinancialYear.of(change.firstDay()))
            .distinct()
            .flatMap(year -> tables(system, change, year, records))
            .toList();
    return tables.isEmpty()
        ? Optional.empty()
        : Optional.of(new View(TITLE, tables, List.of(Reason.of("budget.effect.stands"))));
  }

  private Stream<Table> tables(
      TenantContext ctx, Change change, FinancialYear year, Records records) {
    var now = report(ctx, change.now(), year, records);
    var then = report(ctx, change.then(), year, records);
    return Stream.of(forecast(year, now, then), left(year, now, then)).flatMap(Optional::stream);
  }

  private @Nullable BudgetReport report(
      TenantContext ctx, RuleBook book, FinancialYear year, Records records) {
    return reader.year(ctx, book, year, records).map(f -> f.report(ctx.today())).orElse(null);
  }

  /** Lines whose forecast the version changes, then the whole; empty when there is none. */
  private static Optional<Table> forecast(
      FinancialYear year, @Nullable BudgetReport now, @Nullable BudgetReport then) {
    var lines = new LinkedHashMap<String, Row>();
    if (now != null) {
      now.lines()
          .forEach(
              l -> lines.put(l.line().key(), new Row(l.line().label(), l.forecast(), Pence.ZERO)));
    }
    if (then != null) {
      then.lines()
          .forEach(
              l ->
                  lines.merge(
                      l.line().key(),
                      new Row(l.line().label(), Pence.ZERO, l.forecast()),
                      (was, is) -> new Row(is.what(), was.before(), is.after())));
    }
    var rows = new ArrayList<>(lines.values());
    rows.removeIf(r -> r.before().equals(r.after()));
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    rows.add(new Row("Forecast of the year", forecast(now), forecast(then)));
    return Optional.of(new Table(Reason.of("budget.effect.forecast", "year", year.label()), rows));
  }

  private static Pence forecast(@Nullable BudgetReport report) {
    return report == null ? Pence.ZERO : report.forecast();
  }

  /** What is allowed and what is left of it; empty when the version changes neither. */
  private static Optional<Table> left(
      FinancialYear year, @Nullable BudgetReport now, @Nullable BudgetReport then) {
    var allowed = new Row("Allowed for the year", allowed(now), allowed(then));
    var left = new Row("Left of it by the forecast", headroom(now), headroom(then));
    return allowed.before().equals(allowed.after()) && left.before().equals(left.after())
        ? Optional.empty()
        : Optional.of(
            new Table(
                Reason.of("budget.effect.left", "year", year.label()), List.of(allowed, left)));
  }

  private static Pence allowed(@Nullable BudgetReport report) {
    return report == null ? Pence.ZERO : report.budget().allowedPence();
  }

  private static Pence headroom(@Nullable BudgetReport report) {
    return report == null ? Pence.ZERO : report.headroom();
  }
}
