package org.permanency.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.BulkInsert;
import org.permanency.tenancy.ListSql;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantSql;

/** The only SQL on entries of diaries; their words stand in the case record. */
@ApplicationScoped
class DiaryStore {
  private static final String COLUMNS =
      "e.id, e.recording_id, e.household_id, e.child_id, e.kind, e.on_day, e.written_at,"
          + " e.written_by_name, e.read_at, e.read_by, r.label";
  private static final String FROM =
      "portal_entry e JOIN record_recording r ON r.id = e.recording_id WHERE ";
  private static final String INSERT =
      "INSERT INTO portal_entry (id, recording_id, household_id, child_id, kind, on_day,"
          + " written_at, written_by, written_by_name, once)";
  @Inject TenantSql sql;
  @Inject InstantSource clock;

  /** An entry as it is kept. */
  record Row(
      UUID id,
      UUID recording,
      UUID household,
      UUID child,
      String kind,
      LocalDate on,
      Instant at,
      String by,
      @Nullable Instant read,
      @Nullable String readBy,
      String label) {}

  /** A new entry. */
  record New(UUID id, UUID recording, UUID household, UUID child, String kind, LocalDate on) {}

  ListPage<Row> list(ListQuery query) {
    var list =
        ListSql.of(COLUMNS, FROM + "TRUE", "e.on_day DESC, e.written_at DESC, e.id DESC")
            .exact("household", "e.household_id")
            .exact("child", "e.child_id")
            .code("kind", "e.kind")
            .contains("by", "e.written_by_name")
            .when("from", "e.on_day >= :f_from")
            .when("to", "e.on_day <= :f_to")
            .when("read", "(:f_read = 'yes') = (e.read_at IS NOT NULL)")
            .sort("on", "e.on_day")
            .sort("by", "e.written_by_name");
    return sql.with(h -> list.page(h, query, Map.of(), (rs, x) -> row(rs)));
  }

  Optional<Row> find(UUID id) {
    return sql.with(
        h ->
            h.createQuery("SELECT " + COLUMNS + " FROM " + FROM + "e.id = :id")
                .bind("id", id)
                .map((rs, x) -> row(rs))
                .findOne());
  }

  /** Those of these ids, one statement. */
  List<Row> find(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : sql.with(
            h ->
                h.createQuery(
                        "SELECT " + COLUMNS + " FROM " + FROM + "e.id IN (<ids>) ORDER BY e.id")
                    .bindList("ids", List.copyOf(ids))
                    .map((rs, x) -> row(rs))
                    .list());
  }

  /** The entry that a form of this household sent before. */
  Optional<Row> sent(UUID household, String once) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT "
                        + COLUMNS
                        + " FROM "
                        + FROM
                        + "e.household_id = :household AND e.once = :once")
                .bind("household", household)
                .bind("once", once)
                .map((rs, x) -> row(rs))
                .findOne());
  }

  void insert(TenantContext ctx, Map<New, String> entries) {
    sql.with(
        h -> {
          var batch = new BulkInsert(h, INSERT);
          entries.forEach(
              (e, once) ->
                  batch.add(
                      e.id(),
                      e.recording(),
                      e.household(),
                      e.child(),
                      e.kind(),
                      e.on(),
                      Timestamp.from(clock.instant()),
                      ctx.actor().id(),
                      ctx.actor().name(),
                      once));
          batch.finish();
          return entries.size();
        });
  }

  /** Notes that entries nobody had read were read. */
  void read(TenantContext ctx, Collection<UUID> ids) {
    sql.with(
        h ->
            h.createUpdate(
                    "UPDATE portal_entry SET read_at = :at, read_by = :by WHERE id IN (<ids>) AND"
                        + " read_at IS NULL")
                .bindList("ids", List.copyOf(ids))
                .bind("at", Timestamp.from(clock.instant()))
                .bind("by", ctx.actor().name())
                .execute());
  }

  private static Row row(ResultSet rs) throws SQLException {
    var read = rs.getTimestamp(9);
    return new Row(
        rs.getObject(1, UUID.class),
        rs.getObject(2, UUID.class),
        rs.getObject(3, UUID.class),
        rs.getObject(4, UUID.class),
        rs.getString(5),
        rs.getObject(6, LocalDate.class),
        rs.getTimestamp(7).toInstant(),
        rs.getString(8),
        read == null ? null : read.toInstant(),
        rs.getString(10),
        rs.getString(11));
  }
}
