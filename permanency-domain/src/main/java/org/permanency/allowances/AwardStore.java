package org.permanency.allowances;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.permanency.allowances.rule.AwardEdit;
import org.permanency.allowances.rule.AwardFact;
import org.permanency.allowances.rule.AwardId;
import org.permanency.allowances.rule.AwardRecord;
import org.permanency.allowances.rule.AwardStep;
import org.permanency.finance.rule.PayeeId;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.TenantSql;

/** SQL on awards: all of them with seven statements, whatever their number. */
@ApplicationScoped
class AwardStore {
  @Inject TenantSql sql;
  @Inject InstantSource clock;

  /** Every award, by number. */
  List<AwardRecord> all() {
    return sql.with(h -> read(h, null));
  }

  /** Payees of awards that were entered or changed since. */
  List<PayeeId> enteredSince(Instant since) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT DISTINCT payee_id FROM allowances_award WHERE ROW_START >= :since")
                .bind("since", Timestamp.from(since))
                .map((rs, x) -> new PayeeId(rs.getObject(1, UUID.class)))
                .list());
  }

  /** One award. */
  Optional<AwardRecord> find(AwardId id) {
    return sql.with(h -> read(h, id.value()).stream().findFirst());
  }

  /** Holds the award against other changes until the transaction ends; false if there is none. */
  boolean lock(AwardId id) {
    return sql.with(
        h ->
            h.createQuery("SELECT id FROM allowances_award WHERE id = ? FOR UPDATE")
                .bind(0, id.value())
                .map((rs, x) -> rs.getObject(1, UUID.class))
                .findOne()
                .isPresent());
  }

  private static List<AwardRecord> read(Handle h, @Nullable UUID one) {
    var suspensions = suspensions(h, one);
    var results = results(h, one);
    var events = events(h, one);
    var approved = ApprovedStore.read(h, one);
    return h.createQuery(
            "SELECT * FROM allowances_award WHERE :one IS NULL OR id = :one ORDER BY number")
        .bind("one", one)
        .map(
            (rs, x) -> {
              var id = rs.getObject("id", UUID.class);
              return new AwardRecord(
                  new AwardId(id),
                  rs.getInt("version"),
                  award(rs),
                  rs.getBoolean("waits"),
                  rs.getBoolean("refused"),
                  rs.getString("entered_by"),
                  approved.get(id),
                  suspensions.getOrDefault(id, List.of()),
                  results.getOrDefault(id, List.of()),
                  events.getOrDefault(id, List.of()));
            })
        .list();
  }

  private static AwardEdit award(ResultSet rs) throws SQLException {
    var ends = rs.getObject("ends", LocalDate.class);
    long agreed = rs.getLong("agreed_pence");
    boolean none = rs.wasNull();
    return new AwardEdit(
        rs.getString("number"),
        new ChildId(rs.getObject("child_id", UUID.class)),
        new PayeeId(rs.getObject("payee_id", UUID.class)),
        rs.getString("kind"),
        rs.getObject("starts", LocalDate.class),
        ends == null ? null : ends.minusDays(1),
        rs.getObject("order_on", LocalDate.class),
        none ? null : new Pence(agreed),
        new Pence(rs.getLong("addition_pence")),
        rs.getBoolean("eldest"),
        rs.getBoolean("placed_before"),
        rs.getString("exception_reason"),
        rs.getString("basis"),
        rs.getString("decided_by"),
        rs.getObject("decided_on", LocalDate.class));
  }

  private static Map<UUID, List<AwardRecord.Suspension>> suspensions(Handle h, @Nullable UUID one) {
    var all = new HashMap<UUID, List<AwardRecord.Suspension>>();
    h.createQuery(
            "SELECT award_id, starts, ends, cause, reason FROM allowances_suspension"
                + " WHERE :one IS NULL OR award_id = :one ORDER BY starts")
        .bind("one", one)
        .map(
            (rs, x) ->
                all.computeIfAbsent(rs.getObject(1, UUID.class), a -> new ArrayList<>(2))
                    .add(
                        new AwardRecord.Suspension(
                            rs.getObject(2, LocalDate.class),
                            rs.getObject(3, LocalDate.class),
                            rs.getString(4),
                            rs.getString(5))))
        .list();
    return all;
  }

  private static Map<UUID, List<AwardFact.Result>> results(Handle h, @Nullable UUID one) {
    var all = new HashMap<UUID, List<AwardFact.Result>>();
    h.createQuery(
            "SELECT s.award_id, t.starts, s.weekly_contribution_pence, s.less_child_benefit"
                + " FROM allowances_test_share s JOIN allowances_test t ON t.id = s.test_id"
                + " WHERE (:one IS NULL OR s.award_id = :one) AND NOT s.refused ORDER BY"
                + " t.starts, t.seq")
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

  private static Map<UUID, List<AwardRecord.Event>> events(Handle h, @Nullable UUID one) {
    var all = new HashMap<UUID, List<AwardRecord.Event>>();
    h.createQuery(
            "SELECT award_id, kind, day, until_day, words, recorded_by FROM allowances_event"
                + " WHERE :one IS NULL OR award_id = :one ORDER BY day, id")
        .bind("one", one)
        .map(
            (rs, x) ->
                all.computeIfAbsent(rs.getObject(1, UUID.class), a -> new ArrayList<>(2))
                    .add(
                        new AwardRecord.Event(
                            AwardStep.Kind.of(rs.getString(2)).orElseThrow(),
                            rs.getObject(3, LocalDate.class),
                            rs.getObject(4, LocalDate.class),
                            rs.getString(5),
                            rs.getString(6))))
        .list();
    return all;
  }

  /** A new award, which waits for approval. */
  void insert(AwardId id, AwardEdit a, String enteredBy) {
    sql.with(
        h ->
            h.createUpdate(
                    "INSERT INTO allowances_award (id, number, child_id, payee_id, kind, starts,"
                        + " ends, order_on, agreed_pence, addition_pence, eldest, placed_before,"
                        + " exception_reason, basis, decided_by, decided_on, waits, entered_by) VALUES (:id, :number,"
                        + " :child, :payee, :kind, :starts, :ends, :order_on, :agreed, :addition,"
                        + " :eldest, :placed, :exception, :basis, :by, :on, TRUE, :entered)")
                .bindMap(values(id, a))
                .bind("entered", enteredBy)
                .execute());
  }

  void update(AwardId id, AwardEdit a) {
    sql.with(
        h ->
            h.createUpdate(
                    "UPDATE allowances_award SET number = :number, child_id = :child, payee_id ="
                        + " :payee, kind = :kind, starts = :starts, ends = :ends, order_on ="
                        + " :order_on, agreed_pence = :agreed, addition_pence = :addition, eldest ="
                        + " :eldest, placed_before = :placed, exception_reason = :exception, basis"
                        + " = :basis, decided_by = :by, decided_on = :on, version = version + 1"
                        + " WHERE id = :id")
                .bindMap(values(id, a))
                .execute());
  }

  private static Map<String, @Nullable Object> values(AwardId id, AwardEdit a) {
    var to = a.to();
    var agreed = a.agreed();
    var values = new HashMap<String, @Nullable Object>();
    values.put("id", id.value());
    values.put("number", a.number());
    values.put("child", a.child().value());
    values.put("payee", a.payee().value());
    values.put("kind", a.kind());
    values.put("starts", a.from());
    values.put("ends", to == null ? null : to.plusDays(1));
    values.put("order_on", a.orderOn());
    values.put("agreed", agreed == null ? null : agreed.amount());
    values.put("addition", a.addition().amount());
    values.put("eldest", a.eldest());
    values.put("placed", a.placedBefore());
    values.put("exception", a.exceptionReason());
    values.put("basis", a.basis());
    values.put("by", a.decidedBy());
    values.put("on", a.decidedOn());
    return values;
  }

  /** Says who changed an award that waits; one that was refused waits again. */
  void entered(AwardId id, String by) {
    sql.with(
        h ->
            h.execute(
                "UPDATE allowances_award SET entered_by = ?, refused = FALSE WHERE id = ? AND waits",
                by,
                id.value()));
  }

  /** From now on it is owed. */
  void approve(AwardId id) {
    sql.with(h -> h.execute("UPDATE allowances_award SET waits = FALSE WHERE id = ?", id.value()));
  }

  /** It is not approved as it stands. */
  void refuse(AwardId id) {
    sql.with(
        h ->
            h.execute(
                "UPDATE allowances_award SET refused = TRUE WHERE id = ? AND waits", id.value()));
  }

  /** Counts the version up when only what belongs to the award changed. */
  void count(AwardId id) {
    sql.with(
        h ->
            h.execute(
                "UPDATE allowances_award SET version = version + 1 WHERE id = ?", id.value()));
  }

  void event(AwardId id, AwardStep step, String by) {
    sql.with(
        h ->
            h.execute(
                "INSERT INTO allowances_event (id, award_id, kind, day, until_day, words,"
                    + " recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?)",
                Ids.next(clock),
                id.value(),
                step.kind().code(),
                step.day(),
                step.until(),
                step.words(),
                by));
  }

  void suspend(AwardId id, AwardStep step, String cause) {
    sql.with(
        h ->
            h.execute(
                "INSERT INTO allowances_suspension (award_id, starts, ends, cause, reason)"
                    + " VALUES (?, ?, NULL, ?, ?)",
                id.value(),
                step.day(),
                cause,
                step.words()));
  }

  void resume(AwardId id, LocalDate day) {
    sql.with(
        h ->
            h.execute(
                "UPDATE allowances_suspension SET ends = ? WHERE award_id = ? AND ends IS NULL",
                day,
                id.value()));
  }
}
