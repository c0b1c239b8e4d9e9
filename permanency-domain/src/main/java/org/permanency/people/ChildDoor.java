package org.permanency.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.permanency.people.rule.ChildId;
import org.permanency.people.rule.SubjectKind;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;

/** The door of children's records. */
@ApplicationScoped
class ChildDoor implements SubjectDoor {
  @Inject ChildStore children;
  @Inject RestrictionStore restrictions;

  @Override
  public SubjectKind kind() {
    return SubjectKind.CHILD;
  }

  @Override
  public Map<UUID, SubjectName> names(TenantContext ctx, Collection<UUID> ids) {
    boolean reads = ctx.actor().may(Permission.CHILD_READ);
    var names = new HashMap<UUID, SubjectName>();
    children
        .rows(ctx, ids.stream().map(ChildId::new).toList())
        .forEach(
            (id, row) ->
                names.put(
                    id.value(),
                    reads
                        ? new SubjectName(row.name(), !row.closed())
                        : new SubjectName("A child", false)));
    return names;
  }

  @Override
  public boolean mayRead(TenantContext ctx, UUID id) {
    return ctx.actor().may(Permission.CHILD_READ) && open(ctx, id);
  }

  @Override
  public boolean mayWrite(TenantContext ctx, UUID id) {
    return ctx.actor().may(Permission.CHILD_WRITE) && open(ctx, id);
  }

  private boolean open(TenantContext ctx, UUID id) {
    return restrictions
        .door(new ChildId(id), ctx.actor().id())
        .map(door -> !door.closed())
        .orElse(false);
  }
}
