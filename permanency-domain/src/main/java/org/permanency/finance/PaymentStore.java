package org.permanency.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.rule.PayeeId;
import org.permanency.finance.rule.PayeeKind;
import org.permanency.finance.rule.Payment;
import org.permanency.finance.rule.PaymentOutcome;
import org.permanency.fostering.rule.BankAccount;
import org.permanency.kernel.Pence;
import org.permanency.tenancy.BulkInsert;
import org.permanency.tenancy.TenantSql;

/** SQL on payees' sums and what became of them. */
@ApplicationScoped
class PaymentStore {
  @Inject TenantSql sql;

  /** Sums by payee from the lines, by code; nothing decided about them yet. */
  List<Payment> sums(UUID run) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT payee_id, payee_code, payee_name, COUNT(*), SUM(pence), payee_kind"
                        + " FROM finance_pay_line WHERE run_id = :run"
                        + " GROUP BY payee_id, payee_code, payee_name, payee_kind"
                        + " ORDER BY payee_code, payee_id")
                .bind("run", run)
                .map((rs, x) -> payment(rs, 6, PaymentOutcome.NOTHING, null))
                .list());
  }

  /** What was decided when the run was approved, by code. */
  List<Payment> kept(UUID run) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT payee_id, payee_code, payee_name, line_count, pence, outcome,"
                        + " sort_code, account, account_name, payee_kind FROM finance_payment"
                        + " WHERE run_id = :run ORDER BY payee_code, payee_id")
                .bind("run", run)
                .map(
                    (rs, x) ->
                        payment(rs, 10, PaymentOutcome.valueOf(rs.getString(6)), account(rs)))
                .list());
  }

  /**
   * Sums of approved runs that were held back for whatever reason, or that the bank returned, and
   * no file has paid yet.
   */
  List<Payment> waiting(List<UUID> runs) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT p.payee_id, p.payee_code, p.payee_name, p.line_count, p.pence,"
                        + " p.payee_kind, p.run_id FROM (SELECT payee_id, payee_code, payee_name,"
                        + " line_count, pence, payee_kind, run_id FROM finance_payment WHERE outcome"
                        + " IN ('HELD', 'ON_HOLD') UNION ALL SELECT payee_id, payee_code,"
                        + " payee_name, line_count, pence, payee_kind, run_id FROM finance_returned"
                        + " WHERE withdrawn IS NULL) p LEFT JOIN finance_release e ON e.held_run_id"
                        + " = p.run_id AND e.payee_id = p.payee_id WHERE e.run_id IS NULL"
                        + " ORDER BY p.payee_code, p.payee_id, p.run_id")
                .map(
                    (rs, x) -> {
                      runs.add(rs.getObject(7, UUID.class));
                      return payment(rs, 6, PaymentOutcome.NOTHING, null);
                    })
                .list());
  }

  /** What the file of this run pays that earlier ones held back, one row a payee. */
  List<Payment> released(UUID run) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT payee_id, payee_code, payee_name, SUM(line_count), SUM(pence), 'IN_FILE',"
                        + " sort_code, account, account_name, payee_kind FROM finance_release"
                        + " WHERE run_id = :run GROUP BY payee_id, payee_code, payee_name,"
                        + " sort_code, account, account_name, payee_kind"
                        + " ORDER BY payee_code, payee_id")
                .bind("run", run)
                .map((rs, x) -> payment(rs, 10, PaymentOutcome.IN_FILE, account(rs)))
                .list());
  }

  /** The same of one payee, by the run that had held it back. */
  List<Remittance.Item> released(UUID run, UUID payee) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT r.period_start, r.period_end, e.pence, t.id IS NOT NULL FROM"
                        + " finance_release e JOIN finance_pay_run r ON r.id = e.held_run_id LEFT"
                        + " JOIN finance_returned t ON t.run_id = e.held_run_id AND t.payee_id ="
                        + " e.payee_id AND t.withdrawn IS NULL WHERE e.run_id = :run AND e.payee_id"
                        + " = :payee ORDER BY r.period_start, r.id")
                .bind("run", run)
                .bind("payee", payee)
                .map(
                    (rs, x) ->
                        new Remittance.Item(
                            rs.getBoolean(4) ? Remittance.RETURNED : Remittance.HELD,
                            rs.getObject(1, LocalDate.class),
                            rs.getObject(2, LocalDate.class),
                            new Pence(rs.getLong(3))))
                .list());
  }

  /** Keeps that the file of {@code run} pays these; {@code held} names their runs in order. */
  void release(UUID run, List<UUID> held, List<Payment> payments) {
    sql.with(
        h -> {
          var batch =
              new BulkInsert(
                  h,
                  "INSERT INTO finance_release (held_run_id, payee_id, run_id, payee_kind,"
                      + " payee_code, payee_name, line_count, pence, sort_code, account,"
                      + " account_name)");
          for (int i = 0; i < payments.size(); i++) {
            var p = payments.get(i);
            var to = java.util.Objects.requireNonNull(p.account());
            batch.add(
                held.get(i),
                p.payee().value(),
                run,
                p.kind().code(),
                p.code(),
                p.name(),
                p.lines(),
                p.pence().amount(),
                to.sortCode(),
                to.account(),
                to.name());
          }
          batch.finish();
          return payments.size();
        });
  }

  private static @Nullable BankAccount account(ResultSet rs) throws SQLException {
    return rs.getString(7) == null
        ? null
        : new BankAccount(rs.getString(7), rs.getString(8), rs.getString(9));
  }

  private static Payment payment(
      ResultSet rs, int kind, PaymentOutcome outcome, @Nullable BankAccount account)
      throws SQLException {
    return new Payment(
        new PayeeId(rs.getObject(1, UUID.class)),
        PayeeKind.of(rs.getString(kind)),
        rs.getString(2),
        rs.getString(3),
        rs.getInt(4),
        new Pence(rs.getLong(5)),
        outcome,
        account);
  }

  /**
   * The account that each payee was paid to last before a week, of those whose bank details have
   * ever changed.
   */
  Map<PayeeId, BankAccount> changedBefore(LocalDate week) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT p.payee_id, p.sort_code, p.account, p.account_name FROM finance_payment"
                        + " p JOIN finance_pay_run r ON r.id = p.run_id WHERE p.outcome ="
                        + " 'IN_FILE' AND r.period_start < ? AND p.payee_id IN (SELECT payee_id"
                        + " FROM finance_bank_change WHERE state = 'CONFIRMED') ORDER BY"
                        + " r.period_start")
                .bind(0, week)
                .reduceResultSet(
                    new HashMap<PayeeId, BankAccount>(),
                    (all, rs, x) -> {
                      all.put(
                          new PayeeId(rs.getObject(1, UUID.class)),
                          new BankAccount(rs.getString(2), rs.getString(3), rs.getString(4)));
                      return all;
                    }));
  }

  /** Keeps what is decided, once a run. */
  void insert(UUID run, List<Payment> payments) {
    sql.with(
        h -> {
          var batch =
              new BulkInsert(
                  h,
                  "INSERT INTO finance_payment (run_id, payee_kind, payee_id, payee_code,"
                      + " payee_name, line_count, pence, outcome, sort_code, account,"
                      + " account_name)");
          for (var p : payments) {
            var to = p.account();
            batch.add(
                run,
                p.kind().code(),
                p.payee().value(),
                p.code(),
                p.name(),
                p.lines(),
                p.pence().amount(),
                p.outcome().name(),
                to == null ? null : to.sortCode(),
                to == null ? null : to.account(),
                to == null ? null : to.name());
          }
          batch.finish();
          return run;
        });
  }

  /** Approved runs with something for a payee, the latest first. */
  List<PayeeRunService.PaidRun> runs(UUID payee) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT r.id, r.period_start, r.period_end, r.pay_date, p.pence, p.outcome"
                        + " FROM finance_payment p JOIN finance_pay_run r ON r.id = p.run_id WHERE"
                        + " p.payee_id = :payee AND r.state = 'APPROVED' ORDER BY r.pay_date DESC,"
                        + " r.id DESC")
                .bind("payee", payee)
                .map(
                    (rs, x) ->
                        new PayeeRunService.PaidRun(
                            rs.getObject(1, UUID.class),
                            rs.getObject(2, LocalDate.class),
                            rs.getObject(3, LocalDate.class),
                            rs.getObject(4, LocalDate.class),
                            new Pence(rs.getLong(5)),
                            PaymentOutcome.valueOf(rs.getString(6))))
                .list());
  }
}
