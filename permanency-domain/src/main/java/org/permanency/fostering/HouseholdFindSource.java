package org.permanency.fostering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.permanency.people.FindSource;
import org.permanency.people.rule.FindKind;
import org.permanency.people.rule.FindPart;
import org.permanency.people.rule.Findable;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantSql;

/** Carer households, to be found by name and reference. */
@ApplicationScoped
class HouseholdFindSource implements FindSource {
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
  public List<Permission> read() {
    return List.of(Permission.CARER_READ);
  }

  @Override
  public List<Findable> findable(Collection<UUID> ids) {
    return sql.with(
        h ->
            h.createQuery("SELECT id, name, code FROM fostering_household WHERE id IN (<ids>)")
                .bindList("ids", List.copyOf(ids))
                .map(
                    (rs, x) ->
                        Findable.of(rs.getObject(1, UUID.class), FindKind.HOUSEHOLD)
                            .with(FindPart.FAMILY, rs.getString(2))
                            .with(FindPart.IDENTIFIER, rs.getString(3))
                            .done())
                .list());
  }

  @Override
  public Map<UUID, Shown> shown(TenantContext ctx, Collection<UUID> ids) {
    var shown = new HashMap<UUID, Shown>();
    sql.with(
        h ->
            h.createQuery("SELECT id, name, code FROM fostering_household WHERE id IN (<ids>)")
                .bindList("ids", List.copyOf(ids))
                .map(
                    (rs, x) -> {
                      var id = rs.getObject(1, UUID.class);
                      return shown.put(
                          id, new Shown(rs.getString(2), rs.getString(3), FindKind.HOUSEHOLD, id));
                    })
                .list());
    return shown;
  }
}
