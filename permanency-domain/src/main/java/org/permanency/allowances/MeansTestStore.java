package org.permanency.allowances;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.permanency.allowances.rule.AwardId;
import org.permanency.allowances.rule.MeansFacts.Unit;
import org.permanency.allowances.rule.MeansSheet;
import org.permanency.allowances.rule.MeansTestEdit;
import org.permanency.finance.rule.PayeeId;
import org.permanency.kernel.Pence;
import org.permanency.tenancy.BulkInsert;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantSql;

/** SQL on means tests. */
@ApplicationScoped
class MeansTestStore {
  @Inject TenantSql sql;
  @Inject InstantSource clock;

  /** What is kept of a test. */
  record Kept(
      UUID id,
      MeansTestEdit inputs,
      int reviewMonths,
      List<Child> children,
      String workedBy,
      LocalDate workedOn) {}

  /** A child's part, for the period of the test. */
  record Child(AwardId award, Pence allowance, Pence benefit) {}

  void insert(
      TenantContext ctx,
      UUID id,
      MeansTestEdit edit,
      int reviewMonths,
      MeansSheet sheet,
      List<Child> children) {
    sql.with(
        h -> {
          head(h, ctx, id, edit, reviewMonths);
          lines(h, id, edit);
          people(h, id, edit);
          shares(h, id, sheet, children);
          return id;
        });
  }

  private void head(Handle h, TenantContext ctx, UUID id, MeansTestEdit edit, int reviewMonths) {
    h.execute(
        "INSERT INTO allowances_test (id, payee_id, starts, unit, only_income_support,"
            + " departure_pence, reason, review_months, worked_by, worked_on, worked_at) VALUES (?,"
            + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        edit.payee().value(),
        edit.from(),
        edit.unit().name(),
        edit.onlyIncomeSupport(),
        edit.departure().amount(),
        edit.reason().strip(),
        reviewMonths,
        ctx.actor().name(),
        ctx.today(),
        Timestamp.from(clock.instant()));
  }

  private static void lines(Handle h, UUID id, MeansTestEdit edit) {
    var bulk =
        new BulkInsert(
            h, "INSERT INTO allowances_test_line (test_id, line, pence, evidence, evidence_on)");
    edit.lines()
        .forEach(
            (key, entry) ->
                bulk.add(id, key, entry.amount().amount(), entry.evidence(), entry.evidenceOn()));
    bulk.finish();
  }

  private static void people(Handle h, UUID id, MeansTestEdit edit) {
    var bulk = new BulkInsert(h, "INSERT INTO allowances_test_person (test_id, rate, number)");
    edit.household().forEach((key, count) -> bulk.add(id, key, count));
    bulk.finish();
  }

  private static void shares(Handle h, UUID id, MeansSheet sheet, List<Child> children) {
    var bulk =
        new BulkInsert(
            h,
            "INSERT INTO allowances_test_share (test_id, award_id, place, allowance_pence,"
                + " benefit_pence, weekly_contribution_pence, less_child_benefit)");
    for (int i = 0; i < children.size(); i++) {
      var child = children.get(i);
      bulk.add(
          id,
          child.award().value(),
          i,
          child.allowance().amount(),
          child.benefit().amount(),
          sheet.shares().get(i).weeklyContribution().amount(),
          sheet.lessChildBenefit());
    }
    bulk.finish();
  }

  /** Tests of an award, the latest first. */
  List<TestRow> of(AwardId award) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT t.id, t.starts, s.weekly_contribution_pence, t.worked_on, t.worked_by,"
                        + " t.reason, s.refused FROM allowances_test t JOIN allowances_test_share s ON"
                        + " s.test_id = t.id WHERE s.award_id = ? ORDER BY t.starts DESC,"
                        + " t.seq DESC")
                .bind(0, award.value())
                .map(
                    (rs, x) ->
                        new TestRow(
                            rs.getObject(1, UUID.class),
                            rs.getObject(2, LocalDate.class),
                            new Pence(rs.getLong(3)),
                            rs.getObject(4, LocalDate.class),
                            rs.getString(5),
                            rs.getString(6),
                            rs.getBoolean(7)))
                .list());
  }

  /** One test. */
  Optional<Kept> find(UUID id) {
    return sql.with(
        h ->
            h.createQuery("SELECT * FROM allowances_test WHERE id = ?")
                .bind(0, id)
                .map((rs, x) -> kept(h, rs))
                .findOne());
  }

  /** The family's test that holds just before {@code day}; one refused for every award is none. */
  Optional<Kept> before(PayeeId payee, LocalDate day) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT * FROM allowances_test t WHERE payee_id = ? AND starts < ? AND EXISTS"
                        + " (SELECT 1 FROM allowances_test_share s WHERE s.test_id = t.id AND NOT"
                        + " s.refused) ORDER BY starts DESC, seq DESC LIMIT 1")
                .bind(0, payee.value())
                .bind(1, day)
                .map((rs, x) -> kept(h, rs))
                .findOne());
  }

  private static Kept kept(Handle h, ResultSet rs) throws SQLException {
    var id = rs.getObject("id", UUID.class);
    var inputs =
        new MeansTestEdit(
            new PayeeId(rs.getObject("payee_id", UUID.class)),
            rs.getObject("starts", LocalDate.class),
            Unit.valueOf(rs.getString("unit")),
            rs.getBoolean("only_income_support"),
            lines(h, id),
            people(h, id),
            new Pence(rs.getLong("departure_pence")),
            rs.getString("reason"));
    return new Kept(
        id,
        inputs,
        rs.getInt("review_months"),
        children(h, id),
        rs.getString("worked_by"),
        rs.getObject("worked_on", LocalDate.class));
  }

  private static Map<String, MeansTestEdit.Entry> lines(Handle h, UUID id) {
    var lines = new HashMap<String, MeansTestEdit.Entry>();
    for (var row :
        h.createQuery(
                "SELECT line, pence, evidence, evidence_on FROM allowances_test_line WHERE test_id"
                    + " = ?")
            .bind(0, id)
            .map((rs, x) -> Map.entry(rs.getString(1), entry(rs)))
            .list()) {
      lines.put(row.getKey(), row.getValue());
    }
    return lines;
  }

  private static MeansTestEdit.Entry entry(ResultSet rs) throws SQLException {
    return new MeansTestEdit.Entry(
        new Pence(rs.getLong(2)), rs.getString(3), rs.getObject(4, LocalDate.class));
  }

  private static Map<String, Integer> people(Handle h, UUID id) {
    var people = new HashMap<String, Integer>();
    for (var row :
        h.createQuery("SELECT rate, number FROM allowances_test_person WHERE test_id = ?")
            .bind(0, id)
            .map((rs, x) -> Map.entry(rs.getString(1), rs.getInt(2)))
            .list()) {
      people.put(row.getKey(), row.getValue());
    }
    return people;
  }

  private static List<Child> children(Handle h, UUID id) {
    return h.createQuery(
            "SELECT award_id, allowance_pence, benefit_pence FROM allowances_test_share WHERE"
                + " test_id = ? ORDER BY place")
        .bind(0, id)
        .map(
            (rs, x) ->
                new Child(
                    new AwardId(rs.getObject(1, UUID.class)),
                    new Pence(rs.getLong(2)),
                    new Pence(rs.getLong(3))))
        .list();
  }
}
