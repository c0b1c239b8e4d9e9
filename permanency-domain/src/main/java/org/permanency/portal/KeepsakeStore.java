package org.permanency.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.portal.KeepsakeService.Keepsake;
import org.permanency.portal.KeepsakeService.NewKeepsake;
import org.permanency.record.CarerRecorder.Filed;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantSql;

/** The only SQL on keepsakes; pictures stand in the case record. */
@ApplicationScoped
class KeepsakeStore {
  private static final String SELECT =
      "SELECT id, household_id, child_id, document_id, version_id, on_day, title, words, added_by,"
          + " passed_on FROM portal_keepsake WHERE ";
  @Inject TenantSql sql;
  @Inject InstantSource clock;

  /** Those of a household, and those of these children from others. */
  List<Keepsake> of(UUID household, List<UUID> children) {
    var ids = new ArrayList<>(children);
    ids.add(household); // so that the list is never empty
    return sql.with(
        h ->
            h.createQuery(
                    SELECT
                        + "household_id = :household OR child_id IN (<ids>) ORDER BY on_day DESC,"
                        + " id DESC")
                .bind("household", household)
                .bindList("ids", ids)
                .map((rs, x) -> row(rs))
                .list());
  }

  List<Keepsake> of(UUID child) {
    return sql.with(
        h ->
            h.createQuery(SELECT + "child_id = :child ORDER BY on_day DESC, id DESC")
                .bind("child", child)
                .map((rs, x) -> row(rs))
                .list());
  }

  Optional<UUID> sent(UUID household, String once) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT id FROM portal_keepsake WHERE household_id = :household AND once ="
                        + " :once")
                .bind("household", household)
                .bind("once", once)
                .mapTo(UUID.class)
                .findOne());
  }

  UUID insert(TenantContext ctx, UUID household, NewKeepsake it, @Nullable Filed filed) {
    var id = Ids.next(clock);
    sql.with(
        h ->
            h.execute(
                "INSERT INTO portal_keepsake (id, household_id, child_id, document_id, version_id,"
                    + " on_day, title, words, added_at, added_by, once) VALUES (?, ?, ?, ?, ?, ?,"
                    + " ?, ?, ?, ?, ?)",
                id,
                household,
                it.child(),
                filed == null ? null : filed.id(),
                filed == null ? null : filed.version(),
                it.on(),
                it.title().strip(),
                it.words(),
                Timestamp.from(clock.instant()),
                ctx.actor().name(),
                it.once()));
    return id;
  }

  int pass(TenantContext ctx, UUID child) {
    return sql.with(
        h ->
            h.execute(
                "UPDATE portal_keepsake SET passed_on = ?, passed_by = ? WHERE child_id = ? AND"
                    + " passed_on IS NULL",
                ctx.today(),
                ctx.actor().name(),
                child));
  }

  private static Keepsake row(ResultSet rs) throws SQLException {
    @Nullable UUID document = rs.getObject(4, UUID.class);
    return new Keepsake(
        rs.getObject(1, UUID.class),
        rs.getObject(2, UUID.class),
        rs.getObject(3, UUID.class),
        "",
        document == null
            ? null
            : new Filed(document, Objects.requireNonNull(rs.getObject(5, UUID.class))),
        rs.getObject(6, LocalDate.class),
        rs.getString(7),
        rs.getString(8),
        rs.getString(9),
        rs.getObject(10, LocalDate.class));
  }
}
