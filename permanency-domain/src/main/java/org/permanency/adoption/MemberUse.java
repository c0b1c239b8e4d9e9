package org.permanency.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.permanency.people.PersonUse;
import org.permanency.people.rule.FindKind;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantSql;

/** Says which approved adopters somebody is one of. */
@ApplicationScoped
class MemberUse implements PersonUse {
  @Inject TenantSql sql;

  @Override
  public FindKind kind() {
    return FindKind.ADOPTER;
  }

  @Override
  public String service() {
    return "adoption";
  }

  @Override
  public Permission read() {
    return Permission.ADOPTER_READ;
  }

  @Override
  public Map<UUID, Place> places(Collection<UUID> people) {
    var places = new HashMap<UUID, Place>();
    sql.with(
        h ->
            h.createQuery(
                    "SELECT m.person_id, a.id, a.reference FROM adoption_member m JOIN"
                        + " adoption_adopter a ON a.id = m.adopter_id WHERE m.person_id IN (<ids>)"
                        + " ORDER BY a.approved_on, a.id")
                .bindList("ids", List.copyOf(people))
                .map(
                    (rs, x) ->
                        places.put(
                            rs.getObject(1, UUID.class),
                            new Place(
                                rs.getObject(2, UUID.class),
                                "approved adopter (" + rs.getString(3) + ")")))
                .list());
    return places;
  }
}
