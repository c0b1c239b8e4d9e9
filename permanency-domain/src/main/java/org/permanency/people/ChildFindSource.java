package org.permanency.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.permanency.people.rule.ChildId;
import org.permanency.people.rule.FindKind;
import org.permanency.people.rule.Findable;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;

/** Children, to be found; closed records are not. */
@ApplicationScoped
class ChildFindSource implements FindSource {
  @Inject PersonFind people;
  @Inject ChildStore children;

  @Override
  public FindKind kind() {
    return FindKind.CHILD;
  }

  @Override
  public List<Permission> read() {
    return List.of(Permission.CHILD_READ);
  }

  @Override
  public List<Findable> findable(Collection<UUID> ids) {
    return people.read(ids, true);
  }

  @Override
  public Map<UUID, Shown> shown(TenantContext ctx, Collection<UUID> ids) {
    var shown = new HashMap<UUID, Shown>();
    children
        .rows(ctx, ids.stream().map(ChildId::new).toList())
        .forEach(
            (id, row) -> {
              if (!row.closed()) {
                var detail = FindWords.born(row.born()) + row.council() + " " + row.number();
                shown.put(id.value(), new Shown(row.name(), detail, FindKind.CHILD, id.value()));
              }
            });
    return shown;
  }
}
