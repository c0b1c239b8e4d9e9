package org.permanency.finance.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.recovery.rule.RecoveryRules.Agreed;
import org.permanency.finance.recovery.rule.RecoveryRules.Taken;
import org.permanency.finance.rule.PayeeId;
import org.permanency.finance.rule.Payment;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.BulkInsert;
import org.permanency.tenancy.TenantSql;

/** SQL on overpayments and what runs took for them. */
@ApplicationScoped
class OverpaymentStore {
  private static final String SELECT =
      "SELECT o.id, o.payee_id, o.payee_code, o.payee_name, o.run_id, o.found_on, o.pence,"
          + " COALESCE(t.taken, 0), o.written_off_pence, o.instalment_pence, o.from_week, o.note,"
          + " o.asked_by_name, o.asked_reason, o.decided_by_name, COALESCE(t.pending, 0), o.version"
          + " FROM finance_overpayment o LEFT JOIN (SELECT v.overpayment_id,"
          + " SUM(CASE WHEN r.state = 'APPROVED' THEN v.pence END) AS taken,"
          + " SUM(CASE WHEN r.state IN ('DRAFT', 'SUBMITTED') THEN v.pence END) AS pending"
          + " FROM finance_recovery v JOIN finance_pay_run r ON r.id = v.run_id"
          + " GROUP BY v.overpayment_id) t ON t.overpayment_id = o.id";
  @Inject TenantSql sql;

  /** What an approved run took of a payee. */
  record Recovered(PayeeId payee, LocalDate foundOn, EffectivePeriod week, Pence pence) {}

  /** All of them, the latest first. */
  List<OverpaymentView> all() {
    return sql.with(
        h ->
            h.createQuery(SELECT + " ORDER BY o.found_on DESC, o.id")
                .map((rs, x) -> view(rs))
                .list());
  }

  Optional<OverpaymentView> find(UUID id) {
    return sql.with(
        h ->
            h.createQuery(SELECT + " WHERE o.id = :id")
                .bind("id", id)
                .map((rs, x) -> view(rs))
                .findOne());
  }

  /** Keeps others from changing it until this transaction ends; id of who asked to write it off. */
  Optional<String> lock(UUID id) {
    return sql.with(
        h ->
            h.createQuery("SELECT asked_by FROM finance_overpayment WHERE id = :id FOR UPDATE")
                .bind("id", id)
                .mapTo(String.class)
                .findOne());
  }

  private static OverpaymentView view(ResultSet rs) throws SQLException {
    long instalment = rs.getLong(10);
    @Nullable Long agreed = rs.wasNull() ? null : instalment;
    return new OverpaymentView(
        rs.getObject(1, UUID.class),
        rs.getObject(2, UUID.class),
        rs.getString(3),
        rs.getString(4),
        rs.getObject(5, UUID.class),
        rs.getObject(6, LocalDate.class),
        rs.getLong(7),
        rs.getLong(8),
        rs.getLong(9),
        agreed,
        rs.getObject(11, LocalDate.class),
        rs.getString(12),
        rs.getString(13),
        rs.getString(14),
        rs.getString(15),
        rs.getLong(16),
        List.of(),
        rs.getInt(17));
  }

  /** A line that took something back. */
  record Cause(
      @Nullable ChildId child,
      String payment,
      EffectivePeriod week,
      Pence owed,
      Pence paidBefore,
      Pence pence) {}

  /** Lines of the run that took something back from the payee. */
  List<Cause> causes(UUID run, UUID payee) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT child_id, payment, period_start, period_end, owed_pence,"
                        + " paid_before_pence, pence FROM finance_pay_line WHERE run_id = :run"
                        + " AND payee_id = :payee AND pence < 0 ORDER BY number")
                .bind("run", run)
                .bind("payee", payee)
                .map((rs, x) -> cause(rs))
                .list());
  }

  private static Cause cause(ResultSet rs) throws SQLException {
    var child = rs.getObject(1, UUID.class);
    return new Cause(
        child == null ? null : new ChildId(child),
        rs.getString(2),
        EffectivePeriod.ofClosed(
            rs.getObject(3, LocalDate.class), rs.getObject(4, LocalDate.class)),
        new Pence(rs.getLong(5)),
        new Pence(rs.getLong(6)),
        new Pence(rs.getLong(7)));
  }

  /** Waits for its turn among those who make or move runs. */
  void queue() {
    sql.with(
        h ->
            h.execute(
                "INSERT INTO finance_lock (name, turns) VALUES ('pay-run', 1)"
                    + " ON DUPLICATE KEY UPDATE turns = turns + 1"));
  }

  /** Those with agreed instalments and something left, the oldest first. */
  List<Agreed> agreed() {
    return all().stream()
        .filter(o -> o.instalmentPence() != null && o.fromWeek() != null)
        .filter(o -> o.outstandingPence() > 0)
        .map(OverpaymentStore::agreed)
        .sorted(java.util.Comparator.comparing(Agreed::foundOn).thenComparing(Agreed::overpayment))
        .toList();
  }

  private static Agreed agreed(OverpaymentView o) {
    return new Agreed(
        o.id(),
        new PayeeId(o.payeeId()),
        o.foundOn(),
        new Pence(o.outstandingPence()),
        new Pence(java.util.Objects.requireNonNull(o.instalmentPence())),
        java.util.Objects.requireNonNull(o.fromWeek()));
  }

  /** What approved runs took, by payee and week. */
  List<Recovered> recovered() {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT o.payee_id, o.found_on, r.period_start, r.period_end, v.pence"
                        + " FROM finance_recovery v JOIN finance_overpayment o"
                        + " ON o.id = v.overpayment_id JOIN finance_pay_run r ON r.id = v.run_id"
                        + " WHERE r.state = 'APPROVED'"
                        + " ORDER BY r.period_start, o.payee_id, o.found_on, o.id")
                .map(
                    (rs, x) ->
                        new Recovered(
                            new PayeeId(rs.getObject(1, UUID.class)),
                            rs.getObject(2, LocalDate.class),
                            EffectivePeriod.ofClosed(
                                rs.getObject(3, LocalDate.class), rs.getObject(4, LocalDate.class)),
                            new Pence(rs.getLong(5))))
                .list());
  }

  void insert(UUID id, UUID run, LocalDate foundOn, Payment payment) {
    sql.with(
        h ->
            h.createUpdate(
                    "INSERT INTO finance_overpayment (id, payee_kind, payee_id, payee_code,"
                        + " payee_name, run_id, found_on, pence) VALUES (:id, :kind, :payee, :code,"
                        + " :name, :run, :day, :pence)")
                .bind("id", id)
                .bind("kind", payment.kind().code())
                .bind("payee", payment.payee().value())
                .bind("code", payment.code())
                .bind("name", payment.name())
                .bind("run", run)
                .bind("day", foundOn)
                .bind("pence", -payment.pence().amount())
                .execute());
  }

  void take(UUID run, List<Taken> taken) {
    sql.with(
        h -> {
          var batch =
              new BulkInsert(h, "INSERT INTO finance_recovery (run_id, overpayment_id, pence)");
          taken.forEach(t -> batch.add(run, t.overpayment(), t.pence().amount()));
          batch.finish();
          return taken.size();
        });
  }

  void agree(UUID id, Pence instalment, LocalDate from, String note) {
    sql.with(
        h ->
            h.createUpdate(
                    "UPDATE finance_overpayment SET instalment_pence = :instalment,"
                        + " from_week = :from, note = :note, version = version + 1 WHERE id = :id")
                .bind("instalment", instalment.amount())
                .bind("from", from)
                .bind("note", note)
                .bind("id", id)
                .execute());
  }

  void ask(UUID id, String by, String name, String reason) {
    sql.with(
        h ->
            h.createUpdate(
                    "UPDATE finance_overpayment SET asked_by = :by, asked_by_name = :name,"
                        + " asked_reason = :reason, version = version + 1 WHERE id = :id")
                .bind("by", by)
                .bind("name", name)
                .bind("reason", reason)
                .bind("id", id)
                .execute());
  }

  /** Writes off so much, or nothing when it was refused; either way nobody asks any more. */
  void decided(UUID id, Pence writtenOff, String by) {
    sql.with(
        h ->
            h.createUpdate(
                    "UPDATE finance_overpayment SET written_off_pence = written_off_pence + :pence,"
                        + " decided_by_name = :by, asked_by = NULL, asked_by_name = NULL,"
                        + " version = version + 1 WHERE id = :id")
                .bind("pence", writtenOff.amount())
                .bind("by", by)
                .bind("id", id)
                .execute());
  }
}
