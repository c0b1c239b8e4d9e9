package org.permanency.fostering;

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

/** Says of which household somebody is a carer. */
@ApplicationScoped
class CarerUse implements PersonUse {
  @Inject TenantSql sql;

  @Override
  public FindKind kind() {
    return FindKind.HOUSEHOLD;
  }

  @Override
  public String service() {
    return "fostering";
  }

  @Override
  public Permission read() {
    return Permission.CARER_READ;
  }

  @Override
  public Map<UUID, Place> places(Collection<UUID> people) {
    var places = new HashMap<UUID, Place>();
    sql.with(
        h ->
            h.createQuery(
                    "SELECT c.person_id, h.id, h.code, h.name FROM fostering_carer c JOIN"
                        + " fostering_household h ON h.id = c.household_id WHERE c.person_id IN"
                        + " (<ids>) ORDER BY c.ends IS NULL, c.starts, c.id")
                .bindList("ids", List.copyOf(people))
                .map(
                    (rs, x) ->
                        places.put(
                            rs.getObject(1, UUID.class),
                            new Place(
                                rs.getObject(2, UUID.class),
                                "carer of " + rs.getString(4) + " (" + rs.getString(3) + ")")))
                .list());
    return places;
  }
}
