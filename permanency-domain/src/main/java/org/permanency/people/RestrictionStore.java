package org.permanency.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.TenantSql;

/** The only SQL on who may open a restricted record. */
@ApplicationScoped
class RestrictionStore {
  @Inject TenantSql sql;

  Optional<Door> door(ChildId child, String actor) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT p.restricted, EXISTS (SELECT 1 FROM people_restriction r WHERE"
                        + " r.person_id = p.id AND r.user_id = :actor) FROM people_child c JOIN"
                        + " people_person p ON p.id = c.id WHERE c.id = :child AND c.id NOT IN"
                        + " (SELECT ended_id FROM people_forward)")
                .bind("child", child.value())
                .bind("actor", actor)
                .map((rs, x) -> new Door(rs.getBoolean(1), rs.getBoolean(2)))
                .findOne());
  }

  ClosedRecords closed(String actor) {
    return sql.with(
        h -> {
          var closed =
              h.createQuery(
                      "SELECT c.id, c.council, c.number FROM people_child c JOIN people_person p ON"
                          + " p.id = c.id WHERE p.restricted AND NOT EXISTS (SELECT 1 FROM"
                          + " people_restriction r WHERE r.person_id = p.id AND r.user_id ="
                          + " :actor)")
                  .bind("actor", actor)
                  .map(
                      (rs, x) ->
                          new ClosedRecords.Child(
                              rs.getObject(1, UUID.class), rs.getString(2), rs.getString(3)))
                  .list();
          var councils =
              closed.isEmpty()
                  ? List.<String>of()
                  : h.createQuery("SELECT DISTINCT council FROM people_child")
                      .mapTo(String.class)
                      .list();
          return new ClosedRecords(closed, councils);
        });
  }

  Set<String> named(ChildId id) {
    return sql.with(
        h ->
            new HashSet<>(
                h.createQuery("SELECT user_id FROM people_restriction WHERE person_id = ?")
                    .bind(0, id.value())
                    .mapTo(String.class)
                    .list()));
  }

  void name(ChildId id, Set<String> users, String by) {
    sql.with(
        h -> {
          h.execute("DELETE FROM people_restriction WHERE person_id = ?", id.value());
          var batch =
              h.prepareBatch(
                  "INSERT INTO people_restriction (person_id, user_id, granted_by) VALUES (?, ?,"
                      + " ?)");
          users.forEach(u -> batch.bind(0, id.value()).bind(1, u).bind(2, by).add());
          return batch.size() == 0 ? null : batch.execute();
        });
  }
}
