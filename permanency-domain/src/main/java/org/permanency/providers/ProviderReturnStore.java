package org.permanency.providers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.permanency.finance.returned.rule.ReturnedState;
import org.permanency.kernel.Pence;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantSql;

/** SQL on payments to providers that the bank gave back. */
@ApplicationScoped
class ProviderReturnStore {
  private static final String SELECT =
      "SELECT t.*, (SELECT COUNT(*) FROM providers_run_document d JOIN providers_run_document o ON"
          + " o.document_id = d.document_id AND o.run_id <> d.run_id AND o.alive JOIN providers_run r"
          + " ON r.id = o.run_id AND r.state = 'APPROVED' WHERE d.run_id = t.run_id AND d.provider_id"
          + " = t.provider_id) AS again FROM providers_returned t";
  @Inject TenantSql sql;

  /** All of them, the latest first. */
  List<ProviderReturnView> all() {
    return sql.with(
        h ->
            h.createQuery(SELECT + " ORDER BY t.recorded_at DESC, t.id")
                .map((rs, x) -> view(rs))
                .list());
  }

  Optional<ProviderReturnView> find(UUID id) {
    return sql.with(
        h ->
            h.createQuery(SELECT + " WHERE t.id = :id")
                .bind("id", id)
                .map((rs, x) -> view(rs))
                .findOne());
  }

  private static ProviderReturnView view(ResultSet rs) throws SQLException {
    return new ProviderReturnView(
        rs.getObject("id", UUID.class),
        rs.getObject("run_id", UUID.class),
        rs.getObject("provider_id", UUID.class),
        rs.getString("code"),
        rs.getString("name"),
        new Pence(rs.getLong("pence")),
        rs.getString("account").substring(6),
        rs.getObject("returned_on", LocalDate.class),
        rs.getString("reason"),
        state(rs),
        rs.getString("recorded_by"),
        rs.getString("recorded_by_name"),
        rs.getString("confirmed_by_name"),
        rs.getString("confirmed_how"),
        rs.getString("withdrawn"),
        rs.getInt("version"));
  }

  private static ReturnedState state(ResultSet rs) throws SQLException {
    if (rs.getString("withdrawn") != null) {
      return ReturnedState.WITHDRAWN;
    }
    if (rs.getLong("again") > 0) {
      return ReturnedState.PAID_AGAIN;
    }
    return rs.getString("confirmed_by_name") == null
        ? ReturnedState.WAITS_FOR_DETAILS
        : ReturnedState.WAITS_FOR_RUN;
  }

  /** Accounts, as sort code and number in one, that gave back and that nobody has confirmed. */
  Map<UUID, Set<String>> doubtful() {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT provider_id, CONCAT(sort_code, account) FROM providers_returned WHERE"
                        + " withdrawn IS NULL AND confirmed_by_name IS NULL")
                .reduceResultSet(
                    new HashMap<UUID, Set<String>>(),
                    (all, rs, x) -> {
                      all.computeIfAbsent(rs.getObject(1, UUID.class), p -> new HashSet<>())
                          .add(rs.getString(2));
                      return all;
                    }));
  }

  /** What is recorded. */
  record New(UUID id, UUID run, ProviderRunView.Paid paid, LocalDate on, String reason) {}

  void insert(TenantContext ctx, New what, Instant at) {
    var p = what.paid().payment();
    var to = Objects.requireNonNull(p.account());
    sql.with(
        h ->
            h.execute(
                "INSERT INTO providers_returned (id, run_id, provider_id, payee_id, code, name,"
                    + " pence, sort_code, account, returned_on, reason, recorded_by,"
                    + " recorded_by_name, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                    + " ?, ?)",
                what.id(),
                what.run(),
                what.paid().provider(),
                p.payee().value(),
                p.code(),
                p.name(),
                p.pence().amount(),
                to.sortCode(),
                to.account(),
                what.on(),
                what.reason(),
                ctx.actor().id(),
                ctx.actor().name(),
                Timestamp.from(at)));
  }

  void confirm(TenantContext ctx, UUID id, String how, Instant at) {
    sql.with(
        h ->
            h.execute(
                "UPDATE providers_returned SET confirmed_by_name = ?, confirmed_at = ?,"
                    + " confirmed_how = ?, version = version + 1 WHERE id = ?",
                ctx.actor().name(),
                Timestamp.from(at),
                how,
                id));
  }

  void withdraw(UUID id, String why) {
    sql.with(
        h ->
            h.execute(
                "UPDATE providers_returned SET withdrawn = ?, version = version + 1 WHERE id = ?",
                why,
                id));
  }
}
