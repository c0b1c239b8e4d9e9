package org.permanency.providers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.PayRunView.By;
import org.permanency.finance.rule.PayRunState;
import org.permanency.kernel.Pence;
import org.permanency.providers.rule.Payable;
import org.permanency.providers.rule.PayableKind;
import org.permanency.tenancy.Actor;
import org.permanency.tenancy.BulkInsert;
import org.permanency.tenancy.TenantSql;

/** SQL on runs that pay providers, and on their documents. */
@ApplicationScoped
class ProviderRunStore {
  private static final String OPEN =
      "SELECT i.id, i.kind, i.provider_id, i.number, i.dated, i.decided_on, NULL, SUM(l.paid_pence)"
          + " FROM providers_invoice i JOIN providers_invoice_line l ON l.invoice_id = i.id AND NOT"
          + " l.withdrawn WHERE i.state = 'APPROVED' AND NOT EXISTS (SELECT 1 FROM"
          + " providers_run_document d WHERE d.document_id = i.id AND d.alive) GROUP BY i.id, i.kind,"
          + " i.provider_id, i.number, i.dated, i.decided_on HAVING SUM(l.paid_pence) <> 0"
          + " UNION ALL SELECT c.id, 'FEE', f.provider_id, c.number, c.dated, c.decided_on, NULL,"
          + " c.pence FROM providers_fee_charge c JOIN providers_adoption_fee f ON f.id = c.fee_id"
          + " WHERE f.direction = 'OWED' AND c.state = 'APPROVED' AND c.settled_on IS NULL AND NOT"
          + " EXISTS (SELECT 1 FROM providers_run_document d WHERE d.document_id = c.id AND d.alive)"
          + " ORDER BY 3, 5, 4, 1";
  @Inject TenantSql sql;

  /** What is approved and in no run; the day on which it is due is not worked out yet. */
  List<Payable> open() {
    return sql.with(
        h -> h.createQuery(OPEN).setFetchSize(10_000).map((rs, x) -> payable(rs, 1)).list());
  }

  /** Documents of a run. */
  List<Payable> documents(UUID run) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT document_id, kind, provider_id, number, dated, approved_on, due, pence"
                        + " FROM providers_run_document WHERE run_id = :run"
                        + " ORDER BY provider_id, dated, number, document_id")
                .bind("run", run)
                .map((rs, x) -> payable(rs, 1))
                .list());
  }

  private static Payable payable(ResultSet rs, int at) throws SQLException {
    var dated = rs.getObject(at + 4, LocalDate.class);
    var due = rs.getObject(at + 6, LocalDate.class);
    return new Payable(
        rs.getObject(at, UUID.class),
        PayableKind.valueOf(rs.getString(at + 1)),
        rs.getObject(at + 2, UUID.class),
        rs.getString(at + 3),
        dated,
        rs.getObject(at + 5, LocalDate.class),
        due == null ? dated : due,
        new Pence(rs.getLong(at + 7)));
  }

  /** All runs, the latest first. */
  List<ProviderRunView> all() {
    return sql.with(
        h ->
            h.createQuery("SELECT * FROM providers_run ORDER BY created_at DESC, id DESC")
                .map(ProviderRunStore::view)
                .list());
  }

  Optional<ProviderRunView> find(UUID id) {
    return sql.with(
        h ->
            h.createQuery("SELECT * FROM providers_run WHERE id = :id")
                .bind("id", id)
                .map(ProviderRunStore::view)
                .findOne());
  }

  private static ProviderRunView view(ResultSet rs, StatementContext x) throws SQLException {
    return new ProviderRunView(
        rs.getObject("id", UUID.class),
        PayRunState.valueOf(rs.getString("state")),
        rs.getObject("due_to", LocalDate.class),
        rs.getObject("pay_date", LocalDate.class),
        new Pence(rs.getLong("total_pence")),
        rs.getInt("document_count"),
        java.util.Objects.requireNonNull(by(rs, "created")),
        by(rs, "submitted"),
        by(rs, "approved"),
        rs.getObject("approved_on", LocalDate.class),
        by(rs, "cancelled"),
        rs.getString("cancel_reason"),
        rs.getInt("version"));
  }

  private static @Nullable By by(ResultSet rs, String what) throws SQLException {
    var at = rs.getTimestamp(what + "_at");
    return at == null
        ? null
        : new By(rs.getString(what + "_by"), rs.getString(what + "_by_name"), at.toInstant());
  }

  /** Who does something, and when. */
  record Hand(Actor actor, Instant at) {}

  /** Keeps a draft with its documents. */
  void insert(UUID id, LocalDate through, LocalDate payDate, List<Payable> taken, Hand hand) {
    long total = taken.stream().mapToLong(p -> p.pence().amount()).sum();
    sql.with(
        h -> {
          h.execute(
              "INSERT INTO providers_run (id, state, due_to, pay_date, total_pence, document_count,"
                  + " created_by, created_by_name, created_at) VALUES (?, 'DRAFT', ?, ?, ?, ?, ?, ?,"
                  + " ?)",
              id,
              through,
              payDate,
              total,
              taken.size(),
              hand.actor().id(),
              hand.actor().name(),
              Timestamp.from(hand.at()));
          var batch =
              new BulkInsert(
                  h,
                  "INSERT INTO providers_run_document (run_id, document_id, kind, provider_id,"
                      + " number, dated, approved_on, due, pence, alive)");
          for (var p : taken) {
            batch.add(
                id,
                p.id(),
                p.kind().name(),
                p.provider(),
                p.number(),
                p.dated(),
                p.approvedOn(),
                p.due(),
                p.pence().amount(),
                true);
          }
          batch.finish();
          return taken.size();
        });
  }

  void submit(UUID id, Hand hand) {
    step(id, PayRunState.SUBMITTED, hand, "");
  }

  void approve(UUID id, Hand hand, LocalDate today, LocalDate payDate) {
    step(id, PayRunState.APPROVED, hand, ", approved_on = ?, pay_date = ?", today, payDate);
  }

  /** Gives a run up; its documents are free again. */
  void cancel(UUID id, Hand hand, String reason) {
    step(id, PayRunState.CANCELLED, hand, ", cancel_reason = ?", reason);
    sql.with(h -> h.execute("UPDATE providers_run_document SET alive = NULL WHERE run_id = ?", id));
  }

  private void step(UUID id, PayRunState next, Hand hand, String more, Object... values) {
    var what = next.name().toLowerCase(java.util.Locale.ROOT);
    var all = new java.util.ArrayList<Object>();
    all.addAll(
        List.of(next.name(), hand.actor().id(), hand.actor().name(), Timestamp.from(hand.at())));
    all.addAll(List.of(values));
    all.add(id);
    sql.with(
        h ->
            h.execute(
                "UPDATE providers_run SET state = ?, "
                    + what
                    + "_by = ?, "
                    + what
                    + "_by_name = ?, "
                    + what
                    + "_at = ?"
                    + more
                    + ", version = version + 1 WHERE id = ?",
                all.toArray()));
  }

  /** Whether documents of a provider in a run are in another one by now. */
  boolean elsewhere(UUID run, UUID provider) {
    return sql.with(
        h ->
            h.createQuery(
                        "SELECT COUNT(*) FROM providers_run_document o WHERE o.alive AND o.run_id <>"
                            + " :run AND o.document_id IN (SELECT document_id FROM"
                            + " providers_run_document WHERE run_id = :run AND provider_id ="
                            + " :provider)")
                    .bind("run", run)
                    .bind("provider", provider)
                    .mapTo(Long.class)
                    .one()
                > 0);
  }

  /** Leaves a provider's documents to a later run, or takes them as paid by this one again. */
  void hold(UUID run, UUID provider, boolean paid) {
    sql.with(
        h ->
            h.execute(
                "UPDATE providers_run_document SET alive = ? WHERE run_id = ? AND provider_id = ?",
                paid ? Boolean.TRUE : null,
                run,
                provider));
  }

  /** Notes on fees of a run that they are settled, or with null that they are not. */
  void settleFees(UUID run, UUID provider, @Nullable LocalDate on) {
    sql.with(
        h ->
            h.execute(
                "UPDATE providers_fee_charge c JOIN providers_run_document d ON d.document_id = c.id"
                    + " JOIN providers_adoption_fee f ON f.id = c.fee_id SET c.settled_on = ?,"
                    + " f.version = f.version + 1 WHERE d.run_id = ? AND d.provider_id = ? AND"
                    + " d.kind = 'FEE'",
                on,
                run,
                provider));
  }

  /** Whether a document is in a run. */
  boolean taken(UUID document) {
    return sql.with(
        h ->
            h.createQuery(
                        "SELECT COUNT(*) FROM providers_run_document WHERE document_id = :id AND alive")
                    .bind("id", document)
                    .mapTo(Long.class)
                    .one()
                > 0);
  }
}
