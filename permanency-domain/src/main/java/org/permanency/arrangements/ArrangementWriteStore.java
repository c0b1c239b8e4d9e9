package org.permanency.arrangements;

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
import org.jspecify.annotations.Nullable;
import org.permanency.arrangements.rule.ArrangementKind;
import org.permanency.arrangements.rule.ArrangementRules.Step;
import org.permanency.arrangements.rule.ArrangementState;
import org.permanency.arrangements.rule.NewArrangement;
import org.permanency.arrangements.rule.NewVisit;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantSql;

/** One arrangement: what was notified, its visits, and changes. */
@ApplicationScoped
class ArrangementWriteStore {
  @Inject TenantSql sql;
  @Inject InstantSource clock;

  /** The next number of a year; whoever asks next waits until this transaction ends. */
  int next(int year) {
    return sql.with(
        h -> {
          h.execute(
              "INSERT INTO arrangements_number (year, last) VALUES (?, 1) ON DUPLICATE KEY UPDATE"
                  + " last = last + 1",
              year);
          return h.createQuery("SELECT last FROM arrangements_number WHERE year = :year")
              .bind("year", year)
              .mapTo(Integer.class)
              .one();
        });
  }

  void insert(TenantContext ctx, UUID id, String reference, NewArrangement it, LocalDate ceases) {
    var child = it.child();
    var carers = it.carers();
    sql.with(
        h ->
            h.execute(
                "INSERT INTO arrangements_arrangement (id, reference, kind, child_id, given_names,"
                    + " family_name, born, disabled, carers, relation, telephone, address,"
                    + " postcode, notified_on, notifier, notifier_name, starts, expected_end,"
                    + " ceases, state, worker_id, imported, created_by) VALUES (?, ?, ?, ?, ?, ?,"
                    + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'NOTIFIED', ?, ?, ?)",
                id,
                reference,
                it.kind().name(),
                child.record(),
                child.givenNames().strip(),
                child.familyName().strip(),
                child.born(),
                child.disabled(),
                carers.names().strip(),
                carers.relation(),
                carers.telephone(),
                carers.address(),
                carers.postcode(),
                it.notice().on(),
                it.notice().by(),
                it.notice().name(),
                it.starts(),
                it.expectedEnd(),
                ceases,
                it.worker(),
                it.imported(),
                ctx.actor().name()));
  }

  /** The version, held against other changes until the transaction ends; empty for none. */
  Optional<Integer> lock(UUID id) {
    return sql.with(
        h ->
            h.createQuery("SELECT version FROM arrangements_arrangement WHERE id = :id FOR UPDATE")
                .bind("id", id)
                .mapTo(Integer.class)
                .findOne());
  }

  NewArrangement notice(UUID id) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT kind, given_names, family_name, born, disabled, child_id, carers,"
                        + " relation, telephone, address, postcode, notified_on, notifier,"
                        + " notifier_name, starts, expected_end, worker_id, imported FROM"
                        + " arrangements_arrangement WHERE id = :id")
                .bind("id", id)
                .map((rs, x) -> notice(rs))
                .one());
  }

  private static NewArrangement notice(ResultSet rs) throws SQLException {
    return new NewArrangement(
        ArrangementKind.valueOf(rs.getString(1)),
        new NewArrangement.Child(
            rs.getString(2),
            rs.getString(3),
            rs.getObject(4, LocalDate.class),
            rs.getBoolean(5),
            rs.getObject(6, UUID.class)),
        new NewArrangement.Carers(
            rs.getString(7), rs.getString(8), rs.getString(9), rs.getString(10), rs.getString(11)),
        new NewArrangement.Notice(
            rs.getObject(12, LocalDate.class), rs.getString(13), rs.getString(14)),
        rs.getObject(15, LocalDate.class),
        rs.getObject(16, LocalDate.class),
        rs.getObject(17, UUID.class),
        rs.getString(18));
  }

  ArrangementView.Days days(UUID id) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT ceases, decided_on, applied_on, court_due, end_told_on FROM"
                        + " arrangements_arrangement WHERE id = :id")
                .bind("id", id)
                .map(
                    (rs, x) ->
                        new ArrangementView.Days(
                            rs.getObject(1, LocalDate.class),
                            rs.getObject(2, LocalDate.class),
                            rs.getObject(3, LocalDate.class),
                            rs.getObject(4, LocalDate.class),
                            rs.getObject(5, LocalDate.class)))
                .one());
  }

  List<ArrangementView.Visit> visits(UUID id) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT id, on_day, visitor, seen_alone, not_alone_why, report, imported,"
                        + " made_by FROM arrangements_visit WHERE arrangement_id = :id ORDER BY"
                        + " on_day DESC, made_at DESC, id DESC")
                .bind("id", id)
                .map(
                    (rs, x) ->
                        new ArrangementView.Visit(
                            rs.getObject(1, UUID.class),
                            new NewVisit(
                                rs.getObject(2, LocalDate.class),
                                rs.getString(3),
                                rs.getBoolean(4),
                                rs.getString(5),
                                rs.getString(6),
                                rs.getString(7)),
                            rs.getString(8)))
                .list());
  }

  void visit(TenantContext ctx, UUID id, NewVisit it) {
    sql.with(
        h ->
            h.execute(
                "INSERT INTO arrangements_visit (id, arrangement_id, on_day, visitor, seen_alone,"
                    + " not_alone_why, report, made_at, made_by, imported) VALUES (?, ?, ?, ?, ?,"
                    + " ?, ?, ?, ?, ?)",
                Ids.next(clock),
                id,
                it.on(),
                it.visitor().strip(),
                it.seenAlone(),
                it.seenAlone() ? null : it.notAloneWhy(),
                it.report().strip(),
                Timestamp.from(clock.instant()),
                ctx.actor().name(),
                it.imported()));
    count(id);
  }

  private void count(UUID id) {
    sql.with(
        h ->
            h.execute(
                "UPDATE arrangements_arrangement SET version = version + 1 WHERE id = ?", id));
  }

  /** Writes a move with the days it brings. */
  void step(UUID id, Step step) {
    var next = step.next();
    sql.with(
        h ->
            h.createUpdate(
                    "UPDATE arrangements_arrangement SET state = :state, decided_on ="
                        + " COALESCE(decided_on, :decided), applied_on = COALESCE(applied_on,"
                        + " :applied), court_due = COALESCE(:court, court_due), ended_on = :ended,"
                        + " end_told_on = :told, version = version + 1 WHERE id = :id")
                .bind("state", next.name())
                .bind("decided", next.decision() ? step.on() : null)
                .bind("applied", next == ArrangementState.APPLIED ? step.on() : null)
                .bind("court", next == ArrangementState.APPLIED ? step.other() : null)
                .bind("ended", next == ArrangementState.ENDED ? step.on() : null)
                .bind("told", next == ArrangementState.ENDED ? step.other() : null)
                .bind("id", id)
                .execute());
  }

  void worker(UUID id, @Nullable UUID worker) {
    sql.with(
        h ->
            h.execute(
                "UPDATE arrangements_arrangement SET worker_id = ?, version = version + 1 WHERE id"
                    + " = ?",
                worker,
                id));
  }

  /** Ids by the REFERENCE of the file they came from. */
  Map<String, UUID> imported() {
    var ids = new HashMap<String, UUID>();
    sql.with(
        h ->
            h.createQuery(
                    "SELECT imported, id FROM arrangements_arrangement WHERE imported IS NOT NULL")
                .map((rs, x) -> ids.put(rs.getString(1), rs.getObject(2, UUID.class)))
                .list());
    return ids;
  }

  /** Visits by the REFERENCE of the file they came from, each with its arrangement. */
  Map<String, Map.Entry<UUID, NewVisit>> importedVisits() {
    var found = new HashMap<String, Map.Entry<UUID, NewVisit>>();
    sql.with(
        h ->
            h.createQuery(
                    "SELECT imported, arrangement_id, on_day, visitor, seen_alone, not_alone_why,"
                        + " report FROM arrangements_visit WHERE imported IS NOT NULL")
                .map(
                    (rs, x) ->
                        found.put(
                            rs.getString(1),
                            Map.entry(
                                rs.getObject(2, UUID.class),
                                new NewVisit(
                                    rs.getObject(3, LocalDate.class),
                                    rs.getString(4),
                                    rs.getBoolean(5),
                                    rs.getString(6),
                                    rs.getString(7),
                                    rs.getString(1)))))
                .list());
    return found;
  }
}
