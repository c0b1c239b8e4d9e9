package org.permanency.finance.respite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.rule.RespiteStay;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantSql;

/** SQL on respite stays. */
@ApplicationScoped
class RespiteStore {
  private static final String SELECT =
      "SELECT id, child_id, home_id, respite_id, starts, ends, approved_by_name, note, recorded_by,"
          + " recorded_by_name, cancel_reason, version FROM finance_respite";
  @Inject TenantSql sql;

  /** A stay with what people wrote beside it; its {@code homePaid} is the rule's business. */
  record Row(
      RespiteStay stay,
      @Nullable String approvedBy,
      String note,
      String recordedBy,
      String recordedByName,
      @Nullable String cancelReason,
      int version) {}

  /** All of them, by first night. */
  List<Row> all() {
    return sql.with(
        h ->
            h.createQuery(SELECT + " ORDER BY starts, id")
                .setFetchSize(10_000)
                .map((rs, x) -> row(rs))
                .list());
  }

  Optional<Row> find(UUID id) {
    return sql.with(
        h ->
            h.createQuery(SELECT + " WHERE id = :id FOR UPDATE")
                .bind("id", id)
                .map((rs, x) -> row(rs))
                .findOne());
  }

  private static Row row(ResultSet rs) throws SQLException {
    return new Row(
        new RespiteStay(
            rs.getObject(1, UUID.class),
            new ChildId(rs.getObject(2, UUID.class)),
            new HouseholdId(rs.getObject(3, UUID.class)),
            new HouseholdId(rs.getObject(4, UUID.class)),
            new EffectivePeriod(rs.getObject(5, LocalDate.class), rs.getObject(6, LocalDate.class)),
            false,
            rs.getString(7) != null),
        rs.getString(7),
        rs.getString(8),
        rs.getString(9),
        rs.getString(10),
        rs.getString(11),
        rs.getInt(12));
  }

  void insert(TenantContext ctx, RespiteStay stay, String note) {
    sql.with(
        h ->
            h.createUpdate(
                    "INSERT INTO finance_respite (id, child_id, home_id, respite_id, starts, ends,"
                        + " note, recorded_by, recorded_by_name) VALUES (:id, :child, :home,"
                        + " :respite, :starts, :ends, :note, :by, :byName)")
                .bind("id", stay.id())
                .bind("child", stay.child().value())
                .bind("home", stay.home().value())
                .bind("respite", stay.respite().value())
                .bind("starts", stay.period().start())
                .bind("ends", stay.period().end())
                .bind("note", note)
                .bind("by", ctx.actor().id())
                .bind("byName", ctx.actor().name())
                .execute());
  }

  void approve(TenantContext ctx, UUID id) {
    sql.with(
        h ->
            h.createUpdate(
                    "UPDATE finance_respite SET approved_by = :by, approved_by_name = :byName,"
                        + " version = version + 1 WHERE id = :id")
                .bind("by", ctx.actor().id())
                .bind("byName", ctx.actor().name())
                .bind("id", id)
                .execute());
  }

  void cancel(UUID id, String reason) {
    sql.with(
        h ->
            h.createUpdate(
                    "UPDATE finance_respite SET cancel_reason = :reason, version = version + 1"
                        + " WHERE id = :id")
                .bind("reason", reason)
                .bind("id", id)
                .execute());
  }
}
