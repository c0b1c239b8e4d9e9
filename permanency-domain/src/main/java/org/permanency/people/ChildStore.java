package org.permanency.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.permanency.people.rule.ChildFact;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.TenantSql;

/** The only SQL on children. */
@ApplicationScoped
class ChildStore {
  @Inject TenantSql sql;

  List<ChildFact> facts() {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT c.id, c.council, c.number, p.born FROM people_child c"
                        + " JOIN people_person p ON p.id = c.id ORDER BY c.council, c.number")
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
}
