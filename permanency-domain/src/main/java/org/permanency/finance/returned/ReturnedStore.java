package org.permanency.finance.returned;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.returned.rule.ReturnedState;
import org.permanency.finance.rule.PayeeId;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantSql;

/** SQL on returned payments, and on the payments that files made. */
@ApplicationScoped
class ReturnedStore {
  private static final String SELECT =
      "SELECT t.*, r.pay_date, e.run_id AS paid_by, s.pay_date AS paid_on FROM finance_returned t"
          + " JOIN finance_pay_run r ON r.id = t.run_id LEFT JOIN finance_release e ON"
          + " e.held_run_id = t.run_id AND e.payee_id = t.payee_id LEFT JOIN finance_pay_run s ON"
          + " s.id = e.run_id";
  private static final String CREDITS =
      "SELECT c.run_id, r.period_start, r.approved_on, c.payee_id, MIN(c.payee_kind),"
          + " MIN(c.payee_code), MIN(c.payee_name), SUM(c.line_count), SUM(c.pence),"
          + " MIN(c.sort_code), MIN(c.account), EXISTS (SELECT 1 FROM finance_returned t WHERE"
          + " t.run_id = c.run_id AND t.payee_id = c.payee_id AND t.withdrawn IS NULL) FROM (SELECT"
          + " run_id, payee_id, payee_kind, payee_code, payee_name, line_count, pence, sort_code,"
          + " account FROM finance_payment WHERE outcome = 'IN_FILE' UNION ALL SELECT run_id,"
          + " payee_id, payee_kind, payee_code, payee_name, line_count, pence, sort_code, account"
          + " FROM finance_release) c JOIN finance_pay_run r ON r.id = c.run_id";
  private static final String GROUP =
      " GROUP BY c.run_id, r.period_start, r.approved_on, c.payee_id ORDER BY r.approved_on, c.run_id";
  @Inject TenantSql sql;

  /** All of them, the latest first. */
  List<ReturnedView> all() {
    return sql.with(
        h ->
            h.createQuery(SELECT + " ORDER BY t.recorded_at DESC, t.id")
                .map((rs, x) -> view(rs))
                .list());
  }

  Optional<ReturnedView> find(UUID id) {
    return sql.with(
        h ->
            h.createQuery(SELECT + " WHERE t.id = :id")
                .bind("id", id)
                .map((rs, x) -> view(rs))
                .findOne());
  }

  private static ReturnedView view(ResultSet rs) throws SQLException {
    var paidBy = rs.getObject("paid_by", UUID.class);
    var withdrawn = rs.getString("withdrawn");
    return new ReturnedView(
        rs.getObject("id", UUID.class),
        rs.getObject("run_id", UUID.class),
        rs.getObject("pay_date", LocalDate.class),
        rs.getObject("payee_id", UUID.class),
        rs.getString("payee_kind"),
        rs.getString("payee_code"),
        rs.getString("payee_name"),
        rs.getLong("pence"),
        rs.getString("account").substring(6),
        rs.getObject("returned_on", LocalDate.class),
        rs.getString("reason"),
        rs.getString("origin"),
        rs.getString("recorded_by"),
        rs.getString("recorded_by_name"),
        Objects.requireNonNull(instant(rs, "recorded_at")),
        rs.getString("confirmed_by_name"),
        instant(rs, "confirmed_at"),
        rs.getString("confirmed_how"),
        withdrawn,
        withdrawn == null ? paidBy : null,
        withdrawn == null ? rs.getObject("paid_on", LocalDate.class) : null,
        state(withdrawn, paidBy),
        rs.getInt("version"));
  }

  private static ReturnedState state(@Nullable String withdrawn, @Nullable UUID paidBy) {
    if (withdrawn != null) {
      return ReturnedState.WITHDRAWN;
    }
    return paidBy == null ? ReturnedState.WAITS_FOR_DETAILS : ReturnedState.PAID_AGAIN;
  }

  private static @Nullable Instant instant(ResultSet rs, String column) throws SQLException {
    var time = rs.getTimestamp(column);
    return time == null ? null : time.toInstant();
  }

  /** Accounts from which a payment came back and that nobody has confirmed, by payee. */
  Map<PayeeId, Set<String>> doubtful() {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT payee_id, CONCAT(sort_code, account) FROM finance_returned WHERE"
                        + " withdrawn IS NULL AND confirmed_at IS NULL")
                .reduceResultSet(
                    new HashMap<PayeeId, Set<String>>(),
                    (all, rs, x) -> {
                      var payee = new PayeeId(rs.getObject(1, UUID.class));
                      all.computeIfAbsent(payee, p -> new HashSet<>(1)).add(rs.getString(2));
                      return all;
                    }));
  }

  /** What the file of a run paid one payee; empty when it paid it nothing. */
  Optional<Credit> credit(UUID run, UUID payee) {
    return sql.with(
        h ->
            h.createQuery(
                    CREDITS
                        + " WHERE r.state = 'APPROVED' AND c.run_id = :run AND c.payee_id = :payee"
                        + GROUP)
                .bind("run", run)
                .bind("payee", payee)
                .map((rs, x) -> credit(rs))
                .findOne());
  }

  /** Payments of runs that were approved on these days, both included. */
  List<Credit> credits(LocalDate from, LocalDate to) {
    return sql.with(
        h ->
            h.createQuery(
                    CREDITS
                        + " WHERE r.state = 'APPROVED' AND r.approved_on BETWEEN :from AND :to"
                        + GROUP)
                .bind("from", from)
                .bind("to", to)
                .map((rs, x) -> credit(rs))
                .list());
  }

  private static Credit credit(ResultSet rs) throws SQLException {
    return new Credit(
        rs.getObject(1, UUID.class),
        rs.getObject(2, LocalDate.class),
        rs.getObject(3, LocalDate.class),
        rs.getObject(4, UUID.class),
        rs.getString(5),
        rs.getString(6),
        rs.getString(7),
        rs.getInt(8),
        rs.getLong(9),
        rs.getString(10),
        rs.getString(11),
        rs.getBoolean(12));
  }

  /** What is said of a credit that came back. */
  record New(UUID id, Credit credit, LocalDate returnedOn, String reason, String origin) {}

  void insert(TenantContext ctx, New what, Instant at) {
    var c = what.credit();
    sql.with(
        h ->
            h.createUpdate(
                    "INSERT INTO finance_returned (id, run_id, payee_kind, payee_id, payee_code,"
                        + " payee_name, line_count, pence, sort_code, account, returned_on, reason,"
                        + " origin, recorded_by, recorded_by_name, recorded_at) VALUES (:id, :run,"
                        + " :kind, :payee, :code, :name, :lines, :pence, :sort, :account, :day,"
                        + " :reason, :origin, :by, :byName, :at)")
                .bind("id", what.id())
                .bind("run", c.run())
                .bind("kind", c.payeeKind())
                .bind("payee", c.payeeId())
                .bind("code", c.payee())
                .bind("name", c.payeeName())
                .bind("lines", c.lines())
                .bind("pence", c.pence())
                .bind("sort", c.sortCode())
                .bind("account", c.account())
                .bind("day", what.returnedOn())
                .bind("reason", what.reason())
                .bind("origin", what.origin())
                .bind("by", ctx.actor().id())
                .bind("byName", ctx.actor().name())
                .bind("at", Timestamp.from(at))
                .execute());
  }

  /** Confirms the account if the row is in this version; whether it did. */
  boolean confirm(TenantContext ctx, UUID id, int version, String how, Instant at) {
    return sql.with(
            h ->
                h.createUpdate(
                        "UPDATE finance_returned SET confirmed_by_name = :by, confirmed_at = :at,"
                            + " confirmed_how = :how, version = version + 1 WHERE id = :id AND"
                            + " version = :version")
                    .bind("by", ctx.actor().name())
                    .bind("at", Timestamp.from(at))
                    .bind("how", how)
                    .bind("id", id)
                    .bind("version", version)
                    .execute())
        > 0;
  }

  /** Takes it back if the row is in this version; whether it did. */
  boolean withdraw(UUID id, int version, String why) {
    return sql.with(
            h ->
                h.createUpdate(
                        "UPDATE finance_returned SET withdrawn = :why, version = version + 1 WHERE"
                            + " id = :id AND version = :version")
                    .bind("why", why)
                    .bind("id", id)
                    .bind("version", version)
                    .execute())
        > 0;
  }
}
