package org.permanency.fostering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.permanency.people.SubjectDoor;
import org.permanency.people.rule.SubjectKind;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantSql;

/** The door of carer households' records. */
@ApplicationScoped
class HouseholdDoor implements SubjectDoor {
  @Inject TenantSql sql;

  @Override
  public SubjectKind kind() {
    return SubjectKind.HOUSEHOLD;
  }

  @Override
  public Map<UUID, SubjectName> names(TenantContext ctx, Collection<UUID> ids) {
    boolean reads = ctx.actor().may(Permission.CARER_READ);
    var names = new HashMap<UUID, SubjectName>();
    if (!ids.isEmpty()) {
      sql.with(
          h ->
              h.createQuery("SELECT id, name, code FROM fostering_household WHERE id IN (<ids>)")
                  .bindList("ids", List.copyOf(ids))
                  .map(
                      (rs, x) ->
                          names.put(
                              rs.getObject(1, UUID.class),
                              new SubjectName(
                                  reads
                                      ? rs.getString(2) + " (" + rs.getString(3) + ")"
                                      : "A household",
                                  reads)))
                  .list());
    }
    return names;
  }

  @Override
  public boolean mayRead(TenantContext ctx, UUID id) {
    return ctx.actor().may(Permission.CARER_READ) && there(id);
  }

  @Override
  public boolean mayWrite(TenantContext ctx, UUID id) {
    return ctx.actor().may(Permission.CARER_WRITE) && there(id);
  }

  private boolean there(UUID id) {
    return sql.with(
        h ->
            h.createQuery("SELECT COUNT(*) FROM fostering_household WHERE id = :id")
                    .bind("id", id)
                    .mapTo(Integer.class)
                    .one()
                > 0);
  }
}
