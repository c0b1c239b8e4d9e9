package org.permanency.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.permanency.keeping.rule.NewExemption.Kind;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.ListSql;
import org.permanency.tenancy.TenantSql;

/** The only SQL on exemptions. */
@ApplicationScoped
class ExemptionStore {
  static final String TABLE = "keeping_exemption";
  private static final String COLUMNS =
      "h.id, h.code, h.name, NULL AS worker_id, NULL AS worker, x.version, x.id, x.kind,"
          + " x.authority, x.starts, x.ends, x.conditions";
  private static final String FROM =
      TABLE + " x JOIN fostering_household h ON h.id = x.household_id WHERE ";
  @Inject TenantSql sql;

  ListPage<ExemptionRow> list(ListQuery query) {
    var list =
        ListSql.of(COLUMNS, FROM + "TRUE", "x.starts DESC, x.id DESC")
            .text("name", "h.name")
            .text("code", "h.code")
            .exact("household", "x.household_id")
            .code("kind", "x.kind")
            .text("authority", "x.authority")
            .when("on", "x.starts <= :f_on AND (x.ends IS NULL OR x.ends > :f_on)")
            .sort("from", "x.starts");
    return sql.with(h -> list.page(h, query, Map.of(), (rs, x) -> row(rs)));
  }

  Optional<ExemptionRow> find(UUID id) {
    return sql.with(
        h ->
            h.createQuery("SELECT " + COLUMNS + " FROM " + FROM + "x.id = :id")
                .bind("id", id)
                .map((rs, x) -> row(rs))
                .findOne());
  }

  /** Those in force on a day. */
  List<ExemptionRow> on(LocalDate day) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT "
                        + COLUMNS
                        + " FROM "
                        + FROM
                        + "x.starts <= :day AND (x.ends IS NULL OR x.ends > :day)")
                .bind("day", day)
                .map((rs, x) -> row(rs))
                .list());
  }

  /** Children named, by exemption. */
  Map<UUID, List<UUID>> children(Collection<UUID> exemptions) {
    var children = new HashMap<UUID, List<UUID>>();
    if (!exemptions.isEmpty()) {
      sql.with(
          h ->
              h.createQuery(
                      "SELECT exemption_id, child_id FROM keeping_exemption_child WHERE"
                          + " exemption_id IN (<ids>)")
                  .bindList("ids", List.copyOf(exemptions))
                  .map(
                      (rs, x) ->
                          children
                              .computeIfAbsent(rs.getObject(1, UUID.class), k -> new ArrayList<>())
                              .add(rs.getObject(2, UUID.class)))
                  .list());
    }
    return children;
  }

  void children(UUID exemption, Set<UUID> children) {
    for (var child : children) {
      sql.with(
          h ->
              h.execute(
                  "INSERT INTO keeping_exemption_child (exemption_id, child_id) VALUES (?, ?)",
                  exemption,
                  child));
    }
  }

  private static ExemptionRow row(ResultSet rs) throws SQLException {
    var end = CareSql.day(rs, "ends");
    return new ExemptionRow(
        rs.getObject(7, UUID.class),
        CareSql.theHousehold(rs),
        Kind.valueOf(rs.getString("kind")),
        rs.getString("authority"),
        rs.getObject("starts", LocalDate.class),
        end == null ? null : end.minusDays(1),
        rs.getString("conditions"),
        List.of(),
        rs.getInt(6));
  }
}
