package org.permanency.allowances;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.permanency.allowances.rule.AwardFact;
import org.permanency.allowances.rule.AwardId;
import org.permanency.allowances.rule.AwardRecord.Approved;
import org.permanency.finance.rule.PayeeId;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantSql;

/** SQL on what pay stands on while a change of an approved award waits for a second person. */
@ApplicationScoped
class ApprovedStore {
  @Inject TenantSql sql;

  /**
   * To be called before an approved award changes: keeps what stands, unless an earlier change
   * waits, and notes who changes it.
   */
  void keep(TenantContext ctx, AwardId id) {
    var award = id.value();
    sql.with(
        h -> {
          int kept =
              h.execute(
                  "INSERT IGNORE INTO allowances_approved SELECT id, ?, ?, child_id, payee_id,"
                      + " kind, starts, ends, agreed_pence, addition_pence, eldest, placed_before"
                      + " FROM allowances_award WHERE id = ?",
                  ctx.today(),
                  ctx.actor().id(),
                  award);
          return kept == 1 ? details(h, award) : another(h, award, ctx.actor().id());
        });
  }

  private static int details(Handle h, UUID award) {
    h.execute(
        "INSERT INTO allowances_approved_suspension SELECT award_id, starts, ends FROM"
            + " allowances_suspension WHERE award_id = ?",
        award);
    return h.execute(
        "INSERT INTO allowances_approved_test SELECT award_id, test_id FROM"
            + " allowances_test_share WHERE award_id = ? AND NOT refused",
        award);
  }

  private static int another(Handle h, UUID award, String actor) {
    return h.execute(
        "UPDATE allowances_approved SET changed_by = CONCAT(changed_by, ' ', ?) WHERE award_id = ?"
            + " AND CONCAT(' ', changed_by, ' ') NOT LIKE CONCAT('% ', ?, ' %')",
        actor, award, actor);
  }

  /**
   * What was approved stands again: the award's money and days, its suspensions, and the means
   * tests that counted. What was changed stays in the history of its rows.
   */
  void restore(AwardId id) {
    var award = id.value();
    sql.with(
        h -> {
          h.execute(
              "UPDATE allowances_award a JOIN allowances_approved p ON p.award_id = a.id SET"
                  + " a.child_id = p.child_id, a.payee_id = p.payee_id, a.kind = p.kind, a.starts ="
                  + " p.starts, a.ends = p.ends, a.agreed_pence = p.agreed_pence, a.addition_pence"
                  + " = p.addition_pence, a.eldest = p.eldest, a.placed_before = p.placed_before"
                  + " WHERE a.id = ?",
              award);
          h.execute(
              "DELETE FROM allowances_suspension WHERE award_id = ? AND starts NOT IN (SELECT"
                  + " starts FROM allowances_approved_suspension WHERE award_id = ?)",
              award,
              award);
          h.execute(
              "UPDATE allowances_suspension s JOIN allowances_approved_suspension p ON p.award_id ="
                  + " s.award_id AND p.starts = s.starts SET s.ends = p.ends WHERE s.award_id = ?",
              award);
          return h.execute(
              "UPDATE allowances_test_share SET refused = TRUE WHERE award_id = ? AND test_id NOT"
                  + " IN (SELECT test_id FROM allowances_approved_test WHERE award_id = ?)",
              award,
              award);
        });
    settle(id);
  }

  /** What stands now is approved. */
  void settle(AwardId id) {
    sql.with(
        h -> {
          for (var table :
              List.of(
                  "allowances_approved",
                  "allowances_approved_suspension",
                  "allowances_approved_test")) {
            h.execute("DELETE FROM " + table + " WHERE award_id = ?", id.value());
          }
          return id;
        });
  }

  /** Of one award, or of all with three statements. */
  static Map<UUID, Approved> read(Handle h, @Nullable UUID one) {
    var found = new HashMap<UUID, Approved>();
    var suspensions = suspensions(h, one);
    var results = results(h, one);
    h.createQuery("SELECT * FROM allowances_approved WHERE :one IS NULL OR award_id = :one")
        .bind("one", one)
        .map(
            (rs, x) -> {
              var id = rs.getObject("award_id", UUID.class);
              var fact =
                  fact(
                      rs,
                      suspensions.getOrDefault(id, List.of()),
                      results.getOrDefault(id, List.of()));
              var by = Set.of(rs.getString("changed_by").split(" "));
              found.put(id, new Approved(fact, rs.getObject("since", LocalDate.class), by));
              return id;
            })
        .list();
    return found;
  }

  private static AwardFact fact(
      ResultSet rs, List<EffectivePeriod> suspended, List<AwardFact.Result> results)
      throws SQLException {
    long agreed = rs.getLong("agreed_pence");
    boolean none = rs.wasNull();
    return new AwardFact(
        new AwardId(rs.getObject("award_id", UUID.class)),
        new ChildId(rs.getObject("child_id", UUID.class)),
        new PayeeId(rs.getObject("payee_id", UUID.class)),
        rs.getString("kind"),
        new EffectivePeriod(
            rs.getObject("starts", LocalDate.class), rs.getObject("ends", LocalDate.class)),
        none ? null : new Pence(agreed),
        new Pence(rs.getLong("addition_pence")),
        rs.getBoolean("eldest"),
        rs.getBoolean("placed_before"),
        suspended,
        results);
  }

  private static Map<UUID, List<EffectivePeriod>> suspensions(Handle h, @Nullable UUID one) {
    var all = new HashMap<UUID, List<EffectivePeriod>>();
    h.createQuery(
            "SELECT award_id, starts, ends FROM allowances_approved_suspension WHERE (:one IS NULL"
                + " OR award_id = :one) AND (ends IS NULL OR ends > starts) ORDER BY starts")
        .bind("one", one)
        .map(
            (rs, x) ->
                all.computeIfAbsent(rs.getObject(1, UUID.class), a -> new ArrayList<>(2))
                    .add(
                        new EffectivePeriod(
                            rs.getObject(2, LocalDate.class), rs.getObject(3, LocalDate.class))))
        .list();
    return all;
  }

  private static Map<UUID, List<AwardFact.Result>> results(Handle h, @Nullable UUID one) {
    var all = new HashMap<UUID, List<AwardFact.Result>>();
    h.createQuery(
            "SELECT a.award_id, t.starts, s.weekly_contribution_pence, s.less_child_benefit FROM"
                + " allowances_approved_test a JOIN allowances_test_share s ON s.test_id ="
                + " a.test_id AND s.award_id = a.award_id JOIN allowances_test t ON t.id ="
                + " a.test_id WHERE :one IS NULL OR a.award_id = :one ORDER BY t.starts,"
                + " t.seq")
        .bind("one", one)
        .map(
            (rs, x) ->
                all.computeIfAbsent(rs.getObject(1, UUID.class), a -> new ArrayList<>(2))
                    .add(
                        new AwardFact.Result(
                            rs.getObject(2, LocalDate.class),
                            new Pence(rs.getLong(3)),
                            rs.getBoolean(4))))
        .list();
    return all;
  }
}
