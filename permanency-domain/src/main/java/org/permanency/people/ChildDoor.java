package org.permanency.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Reason;
import org.permanency.people.rule.ChildId;
import org.permanency.people.rule.Subject;
import org.permanency.people.rule.SubjectKind;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;

/** Children as subjects; who may open a restricted one is said by the room people. */
@ApplicationScoped
class ChildDoor implements SubjectDoor {
  @Inject ChildService children;
  @Inject DoorService doors;

  @Override
  public SubjectKind kind() {
    return SubjectKind.CHILD;
  }

  @Override
  public Permission read() {
    return Permission.CHILD_READ;
  }

  @Override
  public Permission write() {
    return Permission.CHILD_READ;
  }

  @Override
  public Map<UUID, SubjectSeen> seen(TenantContext ctx, Collection<UUID> ids) {
    var seen = new HashMap<UUID, SubjectSeen>();
    children
        .rows(ctx, ids.stream().map(ChildId::new).toList())
        .forEach(
            (id, row) ->
                seen.put(
                    id.value(),
                    new SubjectSeen(
                        new Subject(SubjectKind.CHILD, id.value()),
                        row.name(),
                        row.restricted(),
                        row.closed())));
    return seen;
  }

  @Override
  public Optional<Reason> refusal(TenantContext ctx, UUID id, @Nullable String why) {
    return doors.door(ctx, new ChildId(id)).flatMap(door -> door.refusal(why));
  }

  @Override
  public Map<String, UUID> called(TenantContext ctx) {
    var closed = doors.closed(ctx);
    var called = new HashMap<String, UUID>();
    for (var child : children.facts(ctx)) {
      if (!closed.has(child.id())) {
        called.put(
            (child.council() + " " + child.number()).toUpperCase(Locale.UK), child.id().value());
      }
    }
    return called;
  }
}
