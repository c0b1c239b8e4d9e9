package org.permanency.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.people.rule.ChildFact;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.ListSql;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantSql;

/** The only SQL on children. */
@ApplicationScoped
class ChildStore {
  /**
   * Children, each with what the actor may see of it: {@code seen} is false for a restricted record
   * that does not name them, and every telling column goes through it. Filters and sorts use the
   * same columns, so they cannot give away what is hidden.
   */
  private static final String SEEN =
      "(SELECT s.id, s.council, s.sibling_group_id, s.restricted, s.seen, IF(s.seen, s.number,"
          + " NULL) AS number, IF(s.seen, s.family_name, NULL) AS family_name, IF(s.seen,"
          + " s.given_names, NULL) AS given_names, IF(s.seen, s.known_as, NULL) AS known_as,"
          + " IF(s.seen, s.born, NULL) AS born, IF(s.seen, s.sex, NULL) AS sex FROM (SELECT c.id,"
          + " c.council, c.number, c.sibling_group_id, p.family_name, p.given_names, p.known_as,"
          + " p.born, p.sex, p.restricted, (NOT p.restricted OR EXISTS (SELECT 1 FROM"
          + " people_restriction r WHERE r.person_id = p.id AND r.user_id = :actor)) AS seen FROM"
          + " people_child c JOIN people_person p ON p.id = c.id) s) k";

  /** Without records that were joined to others. */
  private static final String OWN = " k.id NOT IN (SELECT ended_id FROM people_forward)";

  /** Short breaks are no being looked after in a list of those who are. */
  private static String lookedAfter(String day) {
    return "EXISTS (SELECT 1 FROM placement_episode e WHERE e.child_id = k.id AND e.starts <= "
        + day
        + " AND (e.ends IS NULL OR e.ends > "
        + day
        + ") AND e.legal_status NOT IN ('V3', 'V4'))";
  }

  private static final String NOW = lookedAfter(":today");

  private static final String COLUMNS =
      "k.id, k.council, k.number, k.family_name, k.given_names, k.born, k.sex, k.restricted,"
          + " k.seen, k.seen AND "
          + NOW;

  @Inject TenantSql sql;

  List<ChildFact> facts() {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT c.id, c.council, c.number, p.born FROM people_child c"
                        + " JOIN people_person p ON p.id = c.id WHERE c.id NOT IN (SELECT ended_id"
                        + " FROM people_forward) ORDER BY c.council, c.number")
                .setFetchSize(10_000)
                .map(
                    (rs, x) ->
                        new ChildFact(
                            new ChildId(rs.getObject(1, UUID.class)),
                            rs.getString(2),
                            rs.getString(3),
                            rs.getObject(4, LocalDate.class)))
                .list());
  }

  ListPage<ChildRow> list(TenantContext ctx, ListQuery query) {
    var list =
        ListSql.of(
                COLUMNS,
                SEEN + " WHERE" + OWN,
                "NOT " + NOW + ", k.family_name IS NULL, k.family_name, k.given_names, k.id")
            .contains("name", "CONCAT_WS(' ', k.given_names, k.known_as, k.family_name)")
            .contains("number", "k.number")
            .exact("council", "k.council")
            .exact("sex", "k.sex")
            .when("age", "TIMESTAMPDIFF(YEAR, k.born, :today) = :f_age")
            .when("lookedAfterOn", lookedAfter("CAST(:f_lookedAfterOn AS DATE)"))
            .when("lookedAfter", "k.seen AND " + NOW + " = (:f_lookedAfter = 'yes')")
            .sort("name", "CONCAT(k.family_name, ' ', COALESCE(k.given_names, ''))")
            .sort("number", "k.number")
            .sort("council", "k.council")
            .sort("born", "k.born");
    var binds = Map.of("actor", ctx.actor().id(), "today", ctx.today());
    return sql.with(h -> list.page(h, query, binds, (rs, x) -> row(rs)));
  }

  List<ChildRow> siblings(TenantContext ctx, ChildId id) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT "
                        + COLUMNS
                        + " FROM "
                        + SEEN
                        + " WHERE"
                        + OWN
                        + " AND k.id <> :id AND k.sibling_group_id = (SELECT sibling_group_id FROM"
                        + " people_child WHERE id = :id) ORDER BY k.born, k.id")
                .bind("actor", ctx.actor().id())
                .bind("today", ctx.today())
                .bind("id", id.value())
                .map((rs, x) -> row(rs))
                .list());
  }

  /** These children, as far as the actor may see them, by id. */
  Map<ChildId, ChildRow> rows(TenantContext ctx, Collection<ChildId> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return sql.with(
        h ->
            h
                .createQuery("SELECT " + COLUMNS + " FROM " + SEEN + " WHERE k.id IN (<ids>)")
                .bind("actor", ctx.actor().id())
                .bind("today", ctx.today())
                .bindList("ids", ids.stream().map(ChildId::value).toList())
                .map((rs, x) -> row(rs))
                .list()
                .stream()
                .collect(Collectors.toMap(ChildRow::id, r -> r)));
  }

  private static ChildRow row(ResultSet rs) throws SQLException {
    return new ChildRow(
        new ChildId(rs.getObject(1, UUID.class)),
        rs.getString(2),
        rs.getString(3),
        rs.getString(4),
        rs.getString(5),
        rs.getObject(6, LocalDate.class),
        rs.getString(7),
        rs.getBoolean(8),
        !rs.getBoolean(9),
        rs.getBoolean(10));
  }
}
