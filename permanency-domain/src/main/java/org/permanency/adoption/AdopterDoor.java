package org.permanency.adoption;

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
import org.permanency.people.rule.SubjectKind;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;

/** Approved adopters as subjects; none of them is restricted. */
@ApplicationScoped
class AdopterDoor implements SubjectDoor {
  @Inject AdopterStore store;

  @Override
  public SubjectKind kind() {
    return SubjectKind.ADOPTER;
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
  public Permission write() {
    return Permission.ADOPTER_WRITE;
  }

  @Override
  public Map<UUID, SubjectSeen> seen(TenantContext ctx, Collection<UUID> ids) {
    var seen = new HashMap<UUID, SubjectSeen>();
    store
        .names(ids)
        .forEach(
            (id, name) ->
                seen.put(id, new SubjectSeen(AdopterBook.subject(id), name, false, false)));
    return seen;
  }

  @Override
  public Optional<Reason> refusal(TenantContext ctx, UUID id, @Nullable String why) {
    return Optional.empty();
  }

  @Override
  public Map<String, UUID> called(TenantContext ctx) {
    return store.references();
  }
}
