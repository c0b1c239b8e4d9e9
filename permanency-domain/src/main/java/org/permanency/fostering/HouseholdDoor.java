package org.permanency.fostering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
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

/** Carer households as subjects; none of them is restricted. */
@ApplicationScoped
class HouseholdDoor implements SubjectDoor {
  @Inject RegisterService register;

  @Override
  public SubjectKind kind() {
    return SubjectKind.HOUSEHOLD;
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
  public Permission write() {
    return Permission.CARER_WRITE;
  }

  @Override
  public Map<UUID, SubjectSeen> seen(TenantContext ctx, Collection<UUID> ids) {
    var wanted = new HashSet<>(ids);
    var seen = new HashMap<UUID, SubjectSeen>();
    for (var household : register.households(ctx, wanted)) {
      var id = household.id().value();
      var subject = new Subject(SubjectKind.HOUSEHOLD, id);
      seen.put(id, new SubjectSeen(subject, household.name(), false, false));
    }
    return seen;
  }

  @Override
  public Optional<Reason> refusal(TenantContext ctx, UUID id, @Nullable String why) {
    return Optional.empty();
  }

  @Override
  public Map<String, UUID> called(TenantContext ctx) {
    var called = new HashMap<String, UUID>();
    register
        .facts(ctx)
        .households()
        .forEach(h -> called.put(h.code().toUpperCase(Locale.UK), h.id().value()));
    return called;
  }
}
