package org.permanency.finance.holds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.rule.Payee;
import org.permanency.finance.rule.PayeeId;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantSql;

/** SQL on holds. */
@ApplicationScoped
class HoldStore {
  private static final String SELECT =
      "SELECT o.id, o.payee_id, o.payee_code, o.payee_name, o.reason, o.placed_by_name,"
          + " o.placed_at, o.released_by_name, o.released_at, o.release_reason,"
          + " COALESCE(w.pence, 0), o.version FROM finance_hold o LEFT JOIN (SELECT p.payee_id,"
          + " SUM(p.pence) AS pence FROM finance_payment p LEFT JOIN finance_release e"
          + " ON e.held_run_id = p.run_id AND e.payee_id = p.payee_id"
          + " WHERE p.outcome = 'ON_HOLD' AND e.run_id IS NULL GROUP BY p.payee_id) w"
          + " ON w.payee_id = o.payee_id";
  @Inject TenantSql sql;

  /** All of them, the latest first. */
  List<HoldView> all() {
    return sql.with(
        h ->
            h.createQuery(SELECT + " ORDER BY o.placed_at DESC, o.id")
                .map((rs, x) -> view(rs))
                .list());
  }

  Optional<HoldView> find(UUID id) {
    return sql.with(
        h ->
            h.createQuery(SELECT + " WHERE o.id = :id")
                .bind("id", id)
                .map((rs, x) -> view(rs))
                .findOne());
  }

  private static HoldView view(ResultSet rs) throws SQLException {
    return new HoldView(
        rs.getObject(1, UUID.class),
        rs.getObject(2, UUID.class),
        rs.getString(3),
        rs.getString(4),
        rs.getString(5),
        rs.getString(6),
        java.util.Objects.requireNonNull(instant(rs, 7)),
        rs.getString(8),
        instant(rs, 9),
        rs.getString(10),
        rs.getLong(11),
        rs.getInt(12));
  }

  private static @Nullable Instant instant(ResultSet rs, int at) throws SQLException {
    var time = rs.getTimestamp(at);
    return time == null ? null : time.toInstant();
  }

  /** Payees whose hold stands. */
  Set<PayeeId> standing() {
    return sql.with(
        h ->
            new HashSet<>(
                h.createQuery("SELECT payee_id FROM finance_hold WHERE released_at IS NULL")
                    .map((rs, x) -> new PayeeId(rs.getObject(1, UUID.class)))
                    .list()));
  }

  void insert(TenantContext ctx, UUID id, Payee payee, String reason, Instant at) {
    sql.with(
        h ->
            h.createUpdate(
                    "INSERT INTO finance_hold (id, payee_id, payee_code, payee_name, reason,"
                        + " placed_by, placed_by_name, placed_at) VALUES (:id, :payee, :code,"
                        + " :name, :reason, :by, :byName, :at)")
                .bind("id", id)
                .bind("payee", payee.id().value())
                .bind("code", payee.code())
                .bind("name", payee.name())
                .bind("reason", reason)
                .bind("by", ctx.actor().id())
                .bind("byName", ctx.actor().name())
                .bind("at", Timestamp.from(at))
                .execute());
  }

  /** Releases it if it stands in this version; whether it did. */
  boolean release(TenantContext ctx, UUID id, int version, String reason, Instant at) {
    return sql.with(
            h ->
                h.createUpdate(
                        "UPDATE finance_hold SET released_by = :by, released_by_name = :byName,"
                            + " released_at = :at, release_reason = :reason, version = version + 1"
                            + " WHERE id = :id AND version = :version AND released_at IS NULL")
                    .bind("by", ctx.actor().id())
                    .bind("byName", ctx.actor().name())
                    .bind("at", Timestamp.from(at))
                    .bind("reason", reason)
                    .bind("id", id)
                    .bind("version", version)
                    .execute())
        > 0;
  }
}
