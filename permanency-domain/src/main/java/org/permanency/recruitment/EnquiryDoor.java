package org.permanency.recruitment;

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

/** Applicants as subjects; none of them is restricted. */
@ApplicationScoped
class EnquiryDoor implements SubjectDoor {
  @Inject EnquiryNameStore store;

  @Override
  public SubjectKind kind() {
    return SubjectKind.APPLICANT;
  }

  @Override
  public Permission read() {
    return Permission.RECRUIT_READ;
  }

  @Override
  public Permission write() {
    return Permission.RECRUIT_WRITE;
  }

  @Override
  public Map<UUID, SubjectSeen> seen(TenantContext ctx, Collection<UUID> ids) {
    var seen = new HashMap<UUID, SubjectSeen>();
    store
        .names(ids)
        .forEach(
            (id, who) ->
                seen.put(
                    id,
                    new SubjectSeen(
                        new Subject(SubjectKind.APPLICANT, id), who.name(), false, false)));
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
