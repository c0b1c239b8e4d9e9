package org.permanency.finance;

import static org.permanency.finance.ListSql.Column.exact;
import static org.permanency.finance.ListSql.Column.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.rule.LineKind;
import org.permanency.finance.rule.PayLine;
import org.permanency.finance.rule.PayPart;
import org.permanency.finance.rule.PayWords;
import org.permanency.fostering.rule.Register;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildFact;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantSql;

/** SQL on lines and their parts. */
@ApplicationScoped
class PayLineStore {
  private static final ListSql LIST =
      new ListSql(
          Map.ofEntries(
              Map.entry("number", exact("number")),
              Map.entry("kind", exact("kind")),
              Map.entry("council", exact("council")),
              Map.entry("child", text("IF(closed, NULL, child_number)")),
              Map.entry("household", text("household_code")),
              Map.entry("householdName", text("household_name")),
              Map.entry("householdId", exact("household_id")),
              Map.entry("childId", exact("child_id")),
              Map.entry("periodStart", text("period_start")),
              Map.entry("nights", exact("nights")),
              Map.entry("pence", exact("pence"))),
          "number");

  /** Lines of a run, each saying whether the child's record is closed to the actor. */
  private static final String SEEN =
      " FROM (SELECT l.*, l.child_id IN (SELECT p.id FROM people_person p WHERE p.restricted AND"
          + " NOT EXISTS (SELECT 1 FROM people_restriction r WHERE r.person_id = p.id AND r.user_id"
          + " = :actor)) AS closed FROM finance_pay_line l WHERE l.run_id = :run) l WHERE TRUE";

  @Inject TenantSql sql;

  /** A line with the names it is kept under. */
  record Named(PayLine line, @Nullable ChildFact child, Register.@Nullable Household household) {}

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
            "INSERT INTO finance_pay_line (run_id, number, kind, child_id, council, child_number,"
                + " household_id, household_code, household_name, period_start, period_end,"
                + " nights, pence, owed_pence, paid_before_pence)");
    for (int i = 0; i < lines.size(); i++) {
      add(batch, run, i + 1, lines.get(i));
    }
    batch.finish();
  }

  private static void add(BulkInsert batch, UUID run, int number, Named named) {
    var line = named.line();
    var child = named.child();
    var household = named.household();
    batch.add(
        run,
        number,
        line.kind().code(),
        line.key().child().value(),
        child == null ? "" : child.council(),
        child == null ? "" : child.number(),
        line.key().household().value(),
        household == null ? "" : household.code(),
        household == null ? "" : household.name(),
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
                + " nights, weekly_pence)");
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
            part.nights(),
            part.weekly().amount());
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
                        + " WHERE run_id = :run ORDER BY council, child_number")
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

  /** A window of the lines, with their parts in one further statement. */
  ListPage<PayLineView> list(
      TenantContext ctx, UUID run, ListQuery query, BiFunction<LocalDate, String, String> labels) {
    return sql.with(
        h -> {
          var from = SEEN + LIST.filters(query);
          var rows =
              LIST.bind(
                      h.createQuery(
                          "SELECT number, kind, council, child_number, child_id, household_code,"
                              + " household_name, household_id, period_start, period_end, nights,"
                              + " pence, owed_pence, paid_before_pence"
                              + from
                              + LIST.ordered(query)
                              + " LIMIT :limit OFFSET :offset"),
                      query)
                  .bind("actor", ctx.actor().id())
                  .bind("run", run)
                  .bind("limit", query.limit())
                  .bind("offset", query.offset())
                  .map((rs, x) -> line(rs))
                  .list();
          int total =
              LIST.bind(h.createQuery("SELECT COUNT(*)" + from), query)
                  .bind("actor", ctx.actor().id())
                  .bind("run", run)
                  .mapTo(Integer.class)
                  .one();
          return new ListPage<>(withParts(h, run, rows, labels), total);
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
                        "SELECT number, kind, council, child_number, child_id, household_code,"
                            + " household_name, household_id, period_start, period_end, nights,"
                            + " pence, owed_pence, paid_before_pence FROM finance_pay_line"
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
            "SELECT line, rule, rule_from, level, band, nights, weekly_pence FROM finance_pay_part"
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
        rs.getInt(6),
        new Pence(rs.getLong(7)));
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
        l.household(),
        l.householdName(),
        l.householdId(),
        l.periodStart(),
        l.periodEnd(),
        l.nights(),
        l.pence(),
        l.owedPence(),
        l.paidBeforePence(),
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
        p.nights(),
        p.weekly().amount());
  }

  /** Allowance lines of two runs by child; difference lines are summed apart. */
  List<RunComparison.Change> byChild(UUID previous, UUID run) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT child_id, council, child_number, SUM(IF(run_id = :previous, pence, 0)),"
                        + " SUM(IF(run_id = :run, pence, 0)) FROM finance_pay_line WHERE run_id IN"
                        + " (:previous, :run) AND kind = 'allowance' GROUP BY child_id, council,"
                        + " child_number ORDER BY council, child_number")
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
