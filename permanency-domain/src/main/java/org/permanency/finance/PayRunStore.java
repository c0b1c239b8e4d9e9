package org.permanency.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.PayRunView.By;
import org.permanency.finance.rule.PaidBefore;
import org.permanency.finance.rule.PaidBefore.Paid;
import org.permanency.finance.rule.PayKey;
import org.permanency.finance.rule.PayRunRules.Known;
import org.permanency.finance.rule.PayRunState;
import org.permanency.finance.rule.PayeeId;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.ListSql;
import org.permanency.tenancy.TenantSql;

/** SQL on runs. */
@ApplicationScoped
class PayRunStore {
  private static final String COLUMNS =
      "id, state, period_start, period_end, pay_date, ledger_month, urgent_payee, urgent_code, urgent_name, urgent_reason,"
          + " total_pence, line_count, created_by,"
          + " created_by_name, created_at, submitted_by, submitted_by_name, submitted_at,"
          + " approved_by, approved_by_name, approved_at, approved_on, cancelled_by,"
          + " cancelled_by_name, cancelled_at, cancel_reason, version";
  private static final String VIEW = "SELECT " + COLUMNS + " FROM finance_pay_run";
  private static final ListSql LIST =
      ListSql.of(COLUMNS, "finance_pay_run WHERE TRUE", "period_start DESC, id DESC")
          .code("state", "state")
          .text("periodStart", "period_start")
          .text("payDate", "pay_date")
          .text("totalPence", "total_pence")
          .text("lineCount", "line_count")
          .text("created", "created_by_name")
          .text("approved", "approved_by_name");

  @Inject TenantSql sql;

  /** Runs that are not cancelled, oldest first. */
  List<Known> known() {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT id, state, period_start, period_end, urgent_payee IS NOT NULL FROM finance_pay_run"
                        + " WHERE state <> 'CANCELLED' ORDER BY period_start")
                .map(
                    (rs, x) ->
                        new Known(
                            rs.getObject(1, UUID.class),
                            PayRunState.valueOf(rs.getString(2)),
                            week(rs, 3),
                            rs.getBoolean(5)))
                .list());
  }

  /** What approved runs have paid, in two statements however long the history. */
  PaidBefore paid() {
    return sql.with(h -> new PaidBefore(sums(h), periods(h)));
  }

  private static Map<PayKey, Paid> sums(Handle h) {
    return h.createQuery(
            "SELECT l.child_id, l.payee_id, l.period_start, MAX(l.period_end), SUM(l.pence),"
                + " l.payment"
                + " FROM finance_pay_line l JOIN finance_pay_run r ON r.id = l.run_id"
                + " WHERE r.state = 'APPROVED'"
                + " GROUP BY l.payment, l.child_id, l.payee_id, l.period_start")
        .setFetchSize(10_000)
        .reduceResultSet(
            new HashMap<PayKey, Paid>(),
            (sums, rs, x) -> {
              var key =
                  new PayKey(
                      rs.getString(6),
                      child(rs),
                      new PayeeId(rs.getObject(2, UUID.class)),
                      rs.getObject(3, LocalDate.class));
              sums.put(key, new Paid(week(rs, 3), new Pence(rs.getLong(5))));
              return sums;
            });
  }

  private static @Nullable ChildId child(ResultSet rs) throws SQLException {
    var id = rs.getObject(1, UUID.class);
    return id == null ? null : new ChildId(id);
  }

  private static List<EffectivePeriod> periods(Handle h) {
    return h.createQuery(
            "SELECT period_start, period_end FROM finance_pay_run WHERE state = 'APPROVED'"
                + " AND urgent_payee IS NULL ORDER BY period_start")
        .map((rs, x) -> week(rs, 1))
        .list();
  }

  Optional<PayRunView> find(UUID id) {
    return sql.with(
        h ->
            h.createQuery(VIEW + " WHERE id = :id")
                .bind("id", id)
                .map(PayRunStore::view)
                .findOne());
  }

  ListPage<PayRunView> list(ListQuery query) {
    return sql.with(h -> LIST.page(h, query, Map.of(), PayRunStore::view));
  }

  /** The last approved run before the week of this one. */
  Optional<PayRunView> previous(PayRunView run) {
    return sql.with(
        h ->
            h.createQuery(
                    VIEW
                        + " WHERE state = 'APPROVED' AND urgent_payee IS NULL AND period_start <"
                        + " :start"
                        + " ORDER BY period_start DESC LIMIT 1")
                .bind("start", run.periodStart())
                .map(PayRunStore::view)
                .findOne());
  }

  private static EffectivePeriod week(ResultSet rs, int at) throws SQLException {
    return EffectivePeriod.ofClosed(
        rs.getObject(at, LocalDate.class), rs.getObject(at + 1, LocalDate.class));
  }

  private static PayRunView view(ResultSet rs, StatementContext x) throws SQLException {
    return new PayRunView(
        rs.getObject("id", UUID.class),
        PayRunState.valueOf(rs.getString("state")),
        rs.getObject("period_start", LocalDate.class),
        rs.getObject("period_end", LocalDate.class),
        rs.getObject("pay_date", LocalDate.class),
        rs.getLong("total_pence"),
        rs.getInt("line_count"),
        java.util.Objects.requireNonNull(by(rs, "created")),
        by(rs, "submitted"),
        by(rs, "approved"),
        rs.getObject("approved_on", LocalDate.class),
        by(rs, "cancelled"),
        rs.getString("cancel_reason"),
        rs.getInt("version"),
        YearMonth.from(rs.getObject("ledger_month", LocalDate.class)),
        urgent(rs));
  }

  private static PayRunView.@Nullable Urgent urgent(ResultSet rs) throws SQLException {
    var payee = rs.getObject("urgent_payee", UUID.class);
    return payee == null
        ? null
        : new PayRunView.Urgent(
            payee,
            rs.getString("urgent_code"),
            rs.getString("urgent_name"),
            rs.getString("urgent_reason"));
  }

  private static @Nullable By by(ResultSet rs, String what) throws SQLException {
    var at = rs.getTimestamp(what + "_at");
    return at == null
        ? null
        : new By(rs.getString(what + "_by"), rs.getString(what + "_by_name"), at.toInstant());
  }
}
