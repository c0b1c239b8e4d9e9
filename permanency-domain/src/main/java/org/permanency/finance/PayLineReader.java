package org.permanency.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;
import org.permanency.finance.rule.LineKind;
import org.permanency.finance.rule.PayPart;
import org.permanency.finance.rule.PayUnit;
import org.permanency.finance.rule.PayWords;
import org.permanency.finance.rule.PayeeKind;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Pence;
import org.permanency.tenancy.ListSql;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantSql;

/** Reads lines with their parts and how each came about in words. */
@ApplicationScoped
class PayLineReader {
  private static final String COLUMNS =
      "number, kind, council, child_number, child_id, payee_code, payee_name, payee_id,"
          + " period_start, period_end, nights, pence, owed_pence, paid_before_pence, payment,"
          + " payee_kind";

  /** Lines of a run, each saying whether the child's record is closed to the actor. */
  private static final String SEEN =
      "(SELECT l.*, COALESCE(l.child_id IN (SELECT p.id FROM people_person p WHERE p.restricted AND"
          + " NOT EXISTS (SELECT 1 FROM people_restriction r WHERE r.person_id = p.id AND r.user_id"
          + " = :actor)), FALSE) AS closed FROM finance_pay_line l WHERE l.run_id = :run) l WHERE TRUE";

  private static final ListSql LIST =
      ListSql.of(COLUMNS, SEEN, "number")
          .code("number", "number")
          .code("kind", "kind")
          .code("council", "council")
          .text("child", "IF(closed, NULL, child_number)")
          .text("payee", "payee_code")
          .text("payeeName", "payee_name")
          .code("payeeKind", "payee_kind")
          .code("payment", "payment")
          .code("payeeId", "payee_id")
          .code("childId", "child_id")
          .text("periodStart", "period_start")
          .code("nights", "nights")
          .code("pence", "pence");

  @Inject TenantSql sql;

  /** A window of the lines, with their parts in one further statement. */
  ListPage<PayLineView> list(
      TenantContext ctx, UUID run, ListQuery query, BiFunction<LocalDate, String, String> labels) {
    return sql.with(
        h -> {
          var binds = Map.of("run", run, "actor", ctx.actor().id());
          var page = LIST.page(h, query, binds, (rs, x) -> line(rs));
          return new ListPage<>(withParts(h, run, page.rows(), labels), page.total());
        });
  }

  /** Lines after {@code cursor} in their own order. */
  List<PayLineView> after(
      UUID run, int cursor, int limit, BiFunction<LocalDate, String, String> labels) {
    return sql.with(
        h ->
            withParts(
                h,
                run,
                h.createQuery(
                        "SELECT "
                            + COLUMNS
                            + " FROM finance_pay_line"
                            + " WHERE run_id = :run AND number > :cursor"
                            + " ORDER BY number LIMIT :limit")
                    .bind("run", run)
                    .bind("cursor", cursor)
                    .bind("limit", limit)
                    .map((rs, x) -> line(rs))
                    .list(),
                labels));
  }

  private static PayLineView line(ResultSet rs) throws SQLException {
    return new PayLineView(
        rs.getInt(1),
        LineKind.of(rs.getString(2)),
        rs.getString(3),
        rs.getString(4),
        rs.getObject(5, UUID.class),
        rs.getString(6),
        rs.getString(7),
        rs.getObject(8, UUID.class),
        rs.getObject(9, LocalDate.class),
        rs.getObject(10, LocalDate.class),
        rs.getInt(11),
        rs.getLong(12),
        rs.getLong(13),
        rs.getLong(14),
        rs.getString(15),
        PayeeKind.of(rs.getString(16)),
        List.of(),
        List.of());
  }

  private static List<PayLineView> withParts(
      Handle h, UUID run, List<PayLineView> lines, BiFunction<LocalDate, String, String> labels) {
    if (lines.isEmpty()) {
      return lines;
    }
    var parts = parts(h, run, lines);
    return lines.stream()
        .map(l -> whole(l, parts.getOrDefault(l.number(), List.of()), labels))
        .toList();
  }

  /** Parts of a window's lines; those of lines in between come along and are left out. */
  private static Map<Integer, List<PayPart>> parts(Handle h, UUID run, List<PayLineView> lines) {
    var numbers = lines.stream().mapToInt(PayLineView::number).summaryStatistics();
    return h.createQuery(
            "SELECT line, rule, rule_from, level, band, unit, quantity, rate_pence FROM finance_pay_part"
                + " WHERE run_id = :run AND line BETWEEN :first AND :last ORDER BY line, part")
        .bind("run", run)
        .bind("first", numbers.getMin())
        .bind("last", numbers.getMax())
        .setFetchSize(10_000)
        .reduceResultSet(
            new HashMap<Integer, List<PayPart>>(),
            (all, rs, x) -> {
              all.computeIfAbsent(rs.getInt(1), l -> new ArrayList<>(2)).add(part(rs));
              return all;
            });
  }

  private static PayPart part(ResultSet rs) throws SQLException {
    return new PayPart(
        rs.getString(2),
        rs.getObject(3, LocalDate.class),
        rs.getString(4),
        rs.getString(5),
        PayUnit.valueOf(rs.getString(6)),
        rs.getInt(7),
        new Pence(rs.getLong(8)));
  }

  private static PayLineView whole(
      PayLineView l, List<PayPart> parts, BiFunction<LocalDate, String, String> labels) {
    var words =
        PayWords.of(
            new PayWords.Line(
                l.kind(), new Pence(l.owedPence()), new Pence(l.paidBeforePence()), parts),
            labels);
    return new PayLineView(
        l.number(),
        l.kind(),
        l.council(),
        l.child(),
        l.childId(),
        l.payee(),
        l.payeeName(),
        l.payeeId(),
        l.periodStart(),
        l.periodEnd(),
        l.nights(),
        l.pence(),
        l.owedPence(),
        l.paidBeforePence(),
        l.payment(),
        l.payeeKind(),
        parts.stream().map(p -> view(p, labels)).toList(),
        words);
  }

  private static PayPartView view(PayPart p, BiFunction<LocalDate, String, String> labels) {
    return new PayPartView(
        p.rule(),
        p.ruleFrom(),
        p.level(),
        labels.apply(p.ruleFrom(), p.level()),
        p.band(),
        p.unit(),
        p.count(),
        p.rate().amount());
  }
}
