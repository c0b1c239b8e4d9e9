package org.permanency.finance.close;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.permanency.finance.close.rule.CloseKind;
import org.permanency.finance.close.rule.CloseRules.LedgerRun;
import org.permanency.finance.rule.LineKind;
import org.permanency.finance.rule.PayRunState;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.BulkInsert;
import org.permanency.tenancy.ListSql;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantSql;

/** SQL on months and years of account. */
@ApplicationScoped
class CloseStore {
  private static final String COLUMNS =
      "id, kind, starts, ends, weeks, run_count, line_count, total_pence, closed_by_name,"
          + " closed_at, closed_on";
  private static final ListSql LIST =
      ListSql.of(COLUMNS, "finance_close WHERE TRUE", "starts DESC, kind DESC, id")
          .code("kind", "kind")
          .code("starts", "starts")
          .text("totalPence", "total_pence")
          .text("by", "closed_by_name");
  @Inject TenantSql sql;

  /** The last month that is closed. */
  Optional<YearMonth> through() {
    return sql.with(
        h ->
            h.createQuery("SELECT MAX(starts) FROM finance_close WHERE kind = 'month'")
                .map((rs, x) -> Optional.ofNullable(rs.getObject(1, LocalDate.class)))
                .one()
                .map(YearMonth::from));
  }

  /** Everything that is closed, oldest first. */
  List<CloseView> all() {
    return sql.with(
        h ->
            h.createQuery("SELECT " + COLUMNS + " FROM finance_close ORDER BY starts, kind")
                .map((rs, x) -> view(rs))
                .list());
  }

  ListPage<CloseView> list(ListQuery query) {
    return sql.with(h -> LIST.page(h, query, Map.of(), (rs, x) -> view(rs)));
  }

  Optional<CloseView> find(UUID id) {
    return sql.with(
        h ->
            h.createQuery("SELECT " + COLUMNS + " FROM finance_close WHERE id = ?")
                .bind(0, id)
                .map((rs, x) -> view(rs))
                .findOne());
  }

  private static CloseView view(ResultSet rs) throws SQLException {
    return new CloseView(
        rs.getObject(1, UUID.class),
        CloseKind.of(rs.getString(2)),
        YearMonth.from(rs.getObject(3, LocalDate.class)),
        rs.getObject(4, LocalDate.class).minusDays(1),
        rs.getInt(5),
        rs.getInt(6),
        rs.getInt(7),
        rs.getLong(8),
        rs.getString(9),
        rs.getTimestamp(10).toInstant(),
        rs.getObject(11, LocalDate.class));
  }

  /** Runs that are not cancelled, oldest first. */
  List<LedgerRun> runs() {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT id, state, period_start, period_end, ledger_month,"
                        + " urgent_payee IS NOT NULL FROM finance_pay_run"
                        + " WHERE state <> 'CANCELLED' ORDER BY period_start, id")
                .map(
                    (rs, x) ->
                        new LedgerRun(
                            rs.getObject(1, UUID.class),
                            PayRunState.valueOf(rs.getString(2)),
                            EffectivePeriod.ofClosed(
                                rs.getObject(3, LocalDate.class), rs.getObject(4, LocalDate.class)),
                            YearMonth.from(rs.getObject(5, LocalDate.class)),
                            rs.getBoolean(6)))
                .list());
  }

  /** Totals of approved runs by the month of their accounts. */
  Map<YearMonth, Long> totals() {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT ledger_month, SUM(total_pence) FROM finance_pay_run"
                        + " WHERE state = 'APPROVED' GROUP BY ledger_month")
                .reduceResultSet(
                    new HashMap<YearMonth, Long>(),
                    (all, rs, x) -> {
                      all.put(YearMonth.from(rs.getObject(1, LocalDate.class)), rs.getLong(2));
                      return all;
                    }));
  }

  /** Sums of the lines of approved runs, by kind of payment, of months from..to (first after). */
  List<CloseSum> sums(YearMonth from, YearMonth to) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT l.payment, l.kind, COUNT(*), SUM(l.pence) FROM finance_pay_line l"
                        + " JOIN finance_pay_run r ON r.id = l.run_id WHERE r.state = 'APPROVED'"
                        + " AND r.ledger_month >= ? AND r.ledger_month < ?"
                        + " GROUP BY l.payment, l.kind ORDER BY l.payment, l.kind")
                .bind(0, from.atDay(1))
                .bind(1, to.atDay(1))
                .map((rs, x) -> sum(rs))
                .list());
  }

  /** The same as they were when it was closed. */
  List<CloseSum> kept(UUID close) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT payment, line_kind, line_count, pence FROM finance_close_sum"
                        + " WHERE close_id = ? ORDER BY payment, line_kind")
                .bind(0, close)
                .map((rs, x) -> sum(rs))
                .list());
  }

  private static CloseSum sum(ResultSet rs) throws SQLException {
    return new CloseSum(rs.getString(1), LineKind.of(rs.getString(2)), rs.getInt(3), rs.getLong(4));
  }

  /** Closes a month or year. */
  void insert(TenantContext ctx, UUID id, Instant at, LedgerPeriod period, List<CloseSum> sums) {
    sql.with(
        h -> {
          h.execute(
              "INSERT INTO finance_close (id, kind, starts, ends, weeks, run_count, line_count,"
                  + " total_pence, closed_by, closed_by_name, closed_at, closed_on) VALUES (?, ?,"
                  + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
              id,
              period.kind().code(),
              period.starts().atDay(1),
              period.next().atDay(1),
              period.weeks().size(),
              period.runs(),
              sums.stream().mapToInt(CloseSum::lines).sum(),
              period.totalPence(),
              ctx.actor().id(),
              ctx.actor().name(),
              java.sql.Timestamp.from(at),
              ctx.today());
          var batch =
              new BulkInsert(
                  h,
                  "INSERT INTO finance_close_sum (close_id, payment, line_kind, line_count,"
                      + " pence)");
          sums.forEach(s -> batch.add(id, s.payment(), s.kind().code(), s.lines(), s.pence()));
          batch.finish();
          return id;
        });
  }
}
