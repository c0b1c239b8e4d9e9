package org.permanency.adoption;

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

/**
 * Approved adopters, to be found by reference, address, telephone and e-mail. By their names they
 * are found as persons.
 */
@ApplicationScoped
class AdopterFindSource implements FindSource {
  @Inject TenantSql sql;
  @Inject AdopterStore store;

  @Override
  public FindKind kind() {
    return FindKind.ADOPTER;
  }

  @Override
  public String service() {
    return "adoption";
  }

  @Override
  public List<Permission> read() {
    return List.of(Permission.ADOPTER_READ);
  }

  @Override
  public List<Findable> findable(Collection<UUID> ids) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT id, reference, telephone, email, address, postcode FROM"
                        + " adoption_adopter WHERE id IN (<ids>)")
                .bindList("ids", List.copyOf(ids))
                .map(
                    (rs, x) ->
                        Findable.of(rs.getObject(1, UUID.class), FindKind.ADOPTER)
                            .with(FindPart.IDENTIFIER, rs.getString(2))
                            .with(FindPart.CONTACT, rs.getString(3))
                            .with(FindPart.CONTACT, rs.getString(4))
                            .with(
                                FindPart.ADDRESS,
                                FindSource.lines(rs.getString(5), rs.getString(6)))
                            .done())
                .list());
  }

  @Override
  public Map<UUID, Shown> shown(TenantContext ctx, Collection<UUID> ids) {
    var references = new HashMap<UUID, String>();
    store.references().forEach((reference, id) -> references.put(id, reference));
    var shown = new HashMap<UUID, Shown>();
    store
        .names(ids)
        .forEach(
            (id, name) ->
                shown.put(
                    id, new Shown(name, references.getOrDefault(id, ""), FindKind.ADOPTER, id)));
    return shown;
  }
}
