package org.permanency.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.permanency.people.rule.FindKind;
import org.permanency.people.rule.FindPart;
import org.permanency.people.rule.Findable;
import org.permanency.people.rule.Findable.Builder;
import org.permanency.tenancy.TenantSql;

/**
 * Reads what people can be found by: a child and a grown person are kept in the same tables. A
 * record into which others were joined is found by their names and numbers too; they are not.
 */
@ApplicationScoped
class PersonFind {
  private static final String WHO =
      " JOIN (SELECT id AS own, id AS holder FROM people_person WHERE id IN (<ids>) AND id NOT IN"
          + " (SELECT ended_id FROM people_forward) UNION ALL SELECT ended_id, kept_id FROM"
          + " people_forward WHERE kept_id IN (<ids>)) w ON w.own = ";
  @Inject TenantSql sql;

  /** Those of {@code ids} that are children, or that are not. */
  List<Findable> read(Collection<UUID> ids, boolean children) {
    return sql.with(
        h -> {
          var found = new LinkedHashMap<UUID, Builder>();
          people(h, ids, children, found);
          if (!found.isEmpty()) {
            others(h, ids, found);
            addresses(h, ids, found);
          }
          return found.values().stream().map(Builder::done).toList();
        });
  }

  private static void people(
      Handle h, Collection<UUID> ids, boolean children, Map<UUID, Builder> found) {
    h.createQuery(
            "SELECT w.holder, p.id, p.given_names, p.family_name, p.known_as, p.born,"
                + " p.nhs_number, c.council, c.number, c.upn FROM people_person p"
                + WHO
                + "p.id LEFT JOIN people_child c ON c.id = p.id WHERE (c.id IS NOT NULL) ="
                + " :children ORDER BY w.holder = w.own DESC")
        .bindList("ids", List.copyOf(ids))
        .bind("children", children)
        .map(
            (rs, x) -> {
              var holder = rs.getObject(1, UUID.class);
              var kind = children ? FindKind.CHILD : FindKind.PERSON;
              var to = found.computeIfAbsent(holder, id -> Findable.of(id, kind));
              person(rs, to, holder.equals(rs.getObject(2, UUID.class)));
              return holder;
            })
        .list();
  }

  private static void person(ResultSet rs, Builder to, boolean own) throws SQLException {
    to.with(own ? FindPart.GIVEN : FindPart.OTHER_GIVEN, rs.getString(3))
        .with(own ? FindPart.FAMILY : FindPart.OTHER_FAMILY, rs.getString(4))
        .with(FindPart.KNOWN, rs.getString(5))
        .born(rs.getObject(6, LocalDate.class))
        .national(rs.getString(7))
        .national(rs.getString(10));
    if (rs.getString(9) != null) {
      to.with(FindPart.IDENTIFIER, rs.getString(8) + rs.getString(9))
          .with(FindPart.IDENTIFIER, rs.getString(9));
    }
  }

  private static void others(Handle h, Collection<UUID> ids, Map<UUID, Builder> found) {
    h.createQuery(
            "SELECT w.holder, a.given_names, a.family_name FROM people_alias a"
                + WHO
                + "a.person_id")
        .bindList("ids", List.copyOf(ids))
        .map(
            (rs, x) -> {
              var to = found.get(rs.getObject(1, UUID.class));
              return to == null
                  ? null
                  : to.with(FindPart.OTHER_GIVEN, rs.getString(2))
                      .with(FindPart.OTHER_FAMILY, rs.getString(3));
            })
        .list();
  }

  private static void addresses(Handle h, Collection<UUID> ids, Map<UUID, Builder> found) {
    h.createQuery(
            "SELECT w.holder, a.line1, a.line2, a.town, a.postcode FROM people_address a"
                + WHO
                + "a.person_id")
        .bindList("ids", List.copyOf(ids))
        .map(
            (rs, x) -> {
              var to = found.get(rs.getObject(1, UUID.class));
              return to == null
                  ? null
                  : to.with(
                      FindPart.ADDRESS,
                      FindSource.lines(
                          rs.getString(2), rs.getString(3), rs.getString(4), rs.getString(5)));
            })
        .list();
  }
}
