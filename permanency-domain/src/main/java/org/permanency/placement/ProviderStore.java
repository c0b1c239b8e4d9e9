package org.permanency.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.placement.rule.ProviderKind;
import org.permanency.placement.rule.ProviderRules;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.ListSql;
import org.permanency.tenancy.TenantSql;

/** The only SQL that writes outside providers. */
@ApplicationScoped
class ProviderStore {
  private static final String COLUMNS = "id, urn, name, kind, starts, ends, version";
  private static final String CURRENT =
      "((p.starts IS NULL OR p.starts <= :today) AND (p.ends IS NULL OR p.ends > :today))";
  @Inject TenantSql sql;
  @Inject InstantSource clock;

  ListPage<ProviderView> list(LocalDate today, ListQuery query) {
    var list =
        ListSql.of(
                COLUMNS + ", there",
                "(SELECT p.*, " + CURRENT + " AS there FROM placement_provider p) q WHERE TRUE",
                "name, id")
            .text("urn", "urn")
            .text("name", "name")
            .code("kind", "kind")
            .exact("current", "there")
            .sort("since", "starts")
            .sort("last", "ends");
    return sql.with(h -> list.page(h, query, Map.of("today", today), (rs, x) -> view(rs)));
  }

  Optional<ProviderView> find(UUID id) {
    return sql.with(
        h ->
            h.createQuery("SELECT " + COLUMNS + " FROM placement_provider WHERE id = :id")
                .bind("id", id)
                .map((rs, x) -> view(rs))
                .findOne());
  }

  List<String> unknown() {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT DISTINCT e.urn FROM placement_episode e LEFT JOIN placement_provider p"
                        + " ON p.urn = e.urn WHERE e.urn <> '' AND e.urn NOT LIKE 'XXX%' AND p.id"
                        + " IS NULL ORDER BY e.urn")
                .mapTo(String.class)
                .list());
  }

  /** Who has the registration number. */
  Optional<UUID> holder(String urn) {
    return sql.with(
        h ->
            h.createQuery("SELECT id FROM placement_provider WHERE urn = :urn")
                .bind("urn", urn)
                .mapTo(UUID.class)
                .findOne());
  }

  /** Empty when somebody else has just recorded the number. */
  Optional<UUID> add(ProviderRules.Details d) {
    var id = Ids.next(clock);
    int added =
        sql.with(
            h ->
                h.execute(
                    "INSERT IGNORE INTO placement_provider (id, urn, name, kind, starts, ends)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                    id,
                    d.urn(),
                    d.name(),
                    d.kind().key(),
                    d.since(),
                    after(d.last())));
    return added == 1 ? Optional.of(id) : Optional.empty();
  }

  /** The version, held against other changes until the transaction ends; empty for none. */
  Optional<Integer> lock(UUID id) {
    return sql.with(
        h ->
            h.createQuery("SELECT version FROM placement_provider WHERE id = :id FOR UPDATE")
                .bind("id", id)
                .mapTo(Integer.class)
                .findOne());
  }

  void change(UUID id, ProviderRules.Details d) {
    sql.with(
        h ->
            h.execute(
                "UPDATE placement_provider SET urn = ?, name = ?, kind = ?, starts = ?, ends = ?,"
                    + " version = version + 1 WHERE id = ?",
                d.urn(),
                d.name(),
                d.kind().key(),
                d.since(),
                after(d.last()),
                id));
  }

  private static @Nullable LocalDate after(@Nullable LocalDate last) {
    return last == null ? null : last.plusDays(1);
  }

  private static ProviderView view(ResultSet rs) throws SQLException {
    var ends = rs.getObject(6, LocalDate.class);
    return new ProviderView(
        rs.getObject(1, UUID.class),
        new ProviderRules.Details(
            rs.getString(2),
            rs.getString(3),
            ProviderKind.of(rs.getString(4)).orElse(ProviderKind.OTHER),
            rs.getObject(5, LocalDate.class),
            ends == null ? null : ends.minusDays(1)),
        rs.getInt(7));
  }
}
