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
import org.permanency.people.rule.JoinKind;
import org.permanency.tenancy.ListSql;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantSql;

/** Finds records that may be one person, in bulk, from the stored keys. */
@ApplicationScoped
class DuplicateStore {
  private static final String CALLED =
      "TRIM(CONCAT_WS(' ', %1$s.given_names, %1$s.family_name, CONCAT('(', %2$s.council, ' ',"
          + " %2$s.number, ')')))";
  private static final String FIRST = String.format(CALLED, "p", "c");
  private static final String SECOND = String.format(CALLED, "q", "d");

  /** Given names, family names: by the numbers of FindPart. */
  private static final String GIVEN = "0, 2, 3";

  private static final String FAMILY = "1, 4";

  private static final String PAIRS =
      "(SELECT kind, first_id, second_id, GROUP_CONCAT(DISTINCT why ORDER BY why) AS why FROM ("
          + pairs("B", "born", " AND " + sound(GIVEN) + " AND " + sound(FAMILY))
          + " UNION ALL "
          + pairs("H", "home", " AND " + sound(GIVEN) + " AND " + sound(FAMILY))
          + " UNION ALL "
          + pairs("U", "number", "")
          + ") found GROUP BY kind, first_id, second_id) k";

  private static final String FROM =
      PAIRS
          + " JOIN people_person p ON p.id = k.first_id JOIN people_person q ON q.id ="
          + " k.second_id LEFT JOIN people_child c ON c.id = p.id LEFT JOIN people_child d ON d.id"
          + " = q.id WHERE k.kind IN (<kinds>) AND NOT EXISTS (SELECT 1 FROM people_not_same n"
          + " WHERE (n.first_id = k.first_id AND n.second_id = k.second_id) OR (n.first_id ="
          + " k.second_id AND n.second_id = k.first_id)) AND NOT EXISTS (SELECT 1 FROM"
          + " people_person x WHERE x.id IN (k.first_id, k.second_id) AND x.restricted AND NOT"
          + " EXISTS (SELECT 1 FROM people_restriction r WHERE r.person_id = x.id AND r.user_id ="
          + " :actor))";

  @Inject TenantSql sql;

  private static String pairs(String form, String why, String also) {
    return "SELECT a.kind, a.record_id AS first_id, b.record_id AS second_id, '"
        + why
        + "' AS why FROM people_find_key a JOIN people_find_key b ON b.form = '"
        + form
        + "' AND b.value = a.value AND b.kind = a.kind AND b.record_id > a.record_id WHERE a.form ="
        + " '"
        + form
        + "' AND a.kind IN ('CHILD', 'PERSON')"
        + also;
  }

  private static String sound(String parts) {
    return "EXISTS (SELECT 1 FROM people_find_key s JOIN people_find_key t ON t.record_id ="
        + " b.record_id AND t.form = 'S' AND t.value = s.value AND t.part IN ("
        + parts
        + ") WHERE s.record_id = a.record_id AND s.form = 'S' AND s.part IN ("
        + parts
        + "))";
  }

  ListPage<DuplicateRow> list(TenantContext ctx, ListQuery query, Collection<JoinKind> kinds) {
    var of =
        kinds.isEmpty()
            ? "''"
            : kinds.stream().map(k -> "'" + k.name() + "'").collect(Collectors.joining(", "));
    var list =
        ListSql.of(
                "k.kind, k.first_id, "
                    + FIRST
                    + ", p.born, k.second_id, "
                    + SECOND
                    + ", q.born, k.why",
                FROM.replace("<kinds>", of),
                "p.family_name, p.given_names, k.first_id, k.second_id")
            .code("kind", "k.kind")
            .contains("name", "CONCAT(" + FIRST + ", ' ', " + SECOND + ")")
            .contains("why", "k.why")
            .sort("first", FIRST)
            .sort("second", SECOND)
            .sort("why", "k.why");
    return sql.with(
        h -> list.page(h, query, Map.of("actor", ctx.actor().id()), (rs, x) -> row(rs)));
  }

  private static DuplicateRow row(ResultSet rs) throws SQLException {
    return new DuplicateRow(
        JoinKind.valueOf(rs.getString(1)),
        rs.getObject(2, UUID.class),
        rs.getString(3),
        rs.getObject(4, LocalDate.class),
        rs.getObject(5, UUID.class),
        rs.getString(6),
        rs.getObject(7, LocalDate.class),
        List.of(rs.getString(8).split(",")));
  }

  /** Keeps that two records are two people; the first word stands. */
  void notSame(TenantContext ctx, UUID one, UUID other, String why) {
    sql.with(
        h ->
            h.createUpdate(
                    "INSERT INTO people_not_same (first_id, second_id, reason, said_on, said_by)"
                        + " SELECT :one, :other, :why, :on, :by FROM people_person WHERE id = :one"
                        + " AND NOT EXISTS (SELECT 1 FROM people_not_same n WHERE n.first_id IN"
                        + " (:one, :other) AND n.second_id IN (:one, :other))")
                .bind("one", one)
                .bind("other", other)
                .bind("why", why)
                .bind("on", ctx.today())
                .bind("by", ctx.actor().name())
                .execute());
  }
}
