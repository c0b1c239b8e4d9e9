package org.permanency.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.TenantSql;

/** The only SQL on who may open a restricted record. */
@ApplicationScoped
class RestrictionStore {
  @Inject TenantSql sql;

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
