package org.permanency.arrangements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Reason;
import org.permanency.people.SubjectDoor;
import org.permanency.people.SubjectSeen;
import org.permanency.people.rule.Subject;
import org.permanency.people.rule.SubjectKind;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;

/** Notified arrangements as subjects; one about a restricted child is as closed as the child. */
@ApplicationScoped
class ArrangementDoor implements SubjectDoor {
  @Inject ArrangementStore store;

  @Override
  public SubjectKind kind() {
    return SubjectKind.ARRANGEMENT;
  }

  @Override
  public Permission read() {
    return Permission.ARRANGEMENT_READ;
  }

  @Override
  public Permission write() {
    return Permission.ARRANGEMENT_WRITE;
  }

  @Override
  public Map<UUID, SubjectSeen> seen(TenantContext ctx, Collection<UUID> ids) {
    var seen = new HashMap<UUID, SubjectSeen>();
    store
        .rows(ctx, ids)
        .forEach(
            (id, row) ->
                seen.put(
                    id,
                    new SubjectSeen(
                        new Subject(SubjectKind.ARRANGEMENT, id),
                        row.closed() ? row.name() : row.kind().label() + " of " + row.name(),
                        row.closed(),
                        row.closed())));
    return seen;
  }

  @Override
  public Optional<Reason> refusal(TenantContext ctx, UUID id, @Nullable String why) {
    return store
        .find(ctx, id)
        .filter(ArrangementRow::closed)
        .map(r -> Reason.of("people.child.restricted"));
  }

  @Override
  public Map<String, UUID> called(TenantContext ctx) {
    return store.called(ctx);
  }
}
