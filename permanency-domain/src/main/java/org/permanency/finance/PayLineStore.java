package org.permanency.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.rule.PayLine;
import org.permanency.finance.rule.Payee;
import org.permanency.finance.rule.PayeeKind;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildFact;
import org.permanency.tenancy.BulkInsert;
import org.permanency.tenancy.TenantSql;

/** Writes lines and their parts, and sums them up. */
@ApplicationScoped
class PayLineStore {
  @Inject TenantSql sql;

  /** Kinds of payment of a run, in order. */
  List<String> payments(UUID run) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT DISTINCT payment FROM finance_pay_line WHERE run_id = :run ORDER BY"
                        + " payment")
                .bind("run", run)
                .mapTo(String.class)
                .list());
  }

  /** A line with the names it is kept under. */
  record Named(PayLine line, @Nullable ChildFact child, @Nullable Payee payee) {}

  /** Keeps a run's lines, numbered from 1 in this order. */
  void insert(UUID run, List<Named> lines) {
    sql.with(
        h -> {
          insertLines(h, run, lines);
          insertParts(h, run, lines);
          return lines.size();
        });
  }

  private static void insertLines(Handle h, UUID run, List<Named> lines) {
    var batch =
        new BulkInsert(
            h,
            "INSERT INTO finance_pay_line (run_id, number, kind, payment, child_id, council,"
                + " child_number, payee_kind, payee_id, payee_code, payee_name, period_start, period_end,"
                + " nights, pence, owed_pence, paid_before_pence)");
    for (int i = 0; i < lines.size(); i++) {
      add(batch, run, i + 1, lines.get(i));
    }
    batch.finish();
  }

  private static void add(BulkInsert batch, UUID run, int number, Named named) {
    var line = named.line();
    var child = named.child();
    var payee = named.payee();
    var childId = line.key().child();
    batch.add(
        run,
        number,
        line.kind().code(),
        line.key().payment(),
        childId == null ? null : childId.value(),
        child == null ? "" : child.council(),
        child == null ? "" : child.number(),
        (payee == null ? PayeeKind.HOUSEHOLD : payee.kind()).code(),
        line.key().payee().value(),
        payee == null ? "" : payee.code(),
        payee == null ? "" : payee.name(),
        line.week().start(),
        Objects.requireNonNull(line.week().end()).minusDays(1),
        line.nights(),
        line.pence().amount(),
        line.owed().amount(),
        line.paidBefore().amount());
  }

  private static void insertParts(Handle h, UUID run, List<Named> lines) {
    var batch =
        new BulkInsert(
            h,
            "INSERT INTO finance_pay_part (run_id, line, part, rule, rule_from, level, band,"
                + " unit, quantity, rate_pence)");
    for (int i = 0; i < lines.size(); i++) {
      int number = 1;
      for (var part : lines.get(i).line().parts()) {
        batch.add(
            run,
            i + 1,
            number++,
            part.rule(),
            part.ruleFrom(),
            part.level(),
            part.band(),
            part.unit().name(),
            part.count(),
            part.rate().amount());
      }
    }
    batch.finish();
  }

  /** Council and number of every child in a run. */
  List<String> children(UUID run) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT DISTINCT council, child_number FROM finance_pay_line"
                        + " WHERE run_id = :run AND child_id IS NOT NULL"
                        + " ORDER BY council, child_number")
                .bind("run", run)
                .map((rs, x) -> rs.getString(1) + " " + rs.getString(2))
                .list());
  }

  /** Sum of the lines of a run, from the lines themselves. */
  Pence sum(UUID run) {
    return sql.with(
        h ->
            new Pence(
                h.createQuery(
                        "SELECT COALESCE(SUM(pence), 0) FROM finance_pay_line WHERE run_id = :run")
                    .bind("run", run)
                    .mapTo(Long.class)
                    .one()));
  }

  /** The largest line of a run, paid or taken back, without sign. */
  Pence largest(UUID run) {
    return sql.with(
        h ->
            new Pence(
                h.createQuery(
                        "SELECT COALESCE(MAX(ABS(pence)), 0) FROM finance_pay_line WHERE run_id ="
                            + " :run")
                    .bind("run", run)
                    .mapTo(Long.class)
                    .one()));
  }

  /**
   * Allowance lines of two runs by child, or by payee where there is no child; difference lines are
   * summed apart.
   */
  List<RunComparison.Change> byChild(UUID previous, UUID run) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT child_id, council, IF(child_id IS NULL, payee_name, child_number),"
                        + " SUM(IF(run_id = :previous, pence, 0)),"
                        + " SUM(IF(run_id = :run, pence, 0)) FROM finance_pay_line WHERE run_id IN"
                        + " (:previous, :run) AND kind = 'allowance' GROUP BY child_id, council,"
                        + " child_number, IF(child_id IS NULL, payee_id, NULL) ORDER BY council,"
                        + " child_number")
                .bind("previous", previous)
                .bind("run", run)
                .map(
                    (rs, x) ->
                        new RunComparison.Change(
                            rs.getObject(1, UUID.class),
                            rs.getString(2),
                            rs.getString(3),
                            rs.getLong(4),
                            rs.getLong(5)))
                .list());
  }

  /** Sum of the difference lines of a run. */
  long differences(UUID run) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT COALESCE(SUM(pence), 0) FROM finance_pay_line"
                        + " WHERE run_id = :run AND kind = 'difference'")
                .bind("run", run)
                .mapTo(Long.class)
                .one());
  }
}
