package org.permanency.fostering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.people.NameService;
import org.permanency.people.PersonName;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;

/** Puts a household's record together, as its reader may see it. */
@ApplicationScoped
class HouseholdReader {
  @Inject HouseholdStore store;
  @Inject NameService names;

  Optional<HouseholdView> view(TenantContext ctx, HouseholdId id) {
    return store.find(id).map(found -> view(ctx, id, found));
  }

  private HouseholdView view(TenantContext ctx, HouseholdId id, HouseholdStore.Found found) {
    var ids = new HashSet<UUID>();
    found.stays().forEach(s -> ids.add(s.child()));
    found.carers().forEach(c -> ids.add(c.person()));
    var known = names.names(ctx, ids);
    return new HouseholdView(
        found.facts(),
        found.version(),
        ctx.today(),
        found.stays().stream()
            .map(
                s ->
                    new HouseholdView.Stay(
                        name(known, s.child()), s.period(), s.planned(), s.endedBy()))
            .toList(),
        found.carers().stream()
            .map(c -> new HouseholdView.Carer(name(known, c.person()), c.period()))
            .toList(),
        bank(ctx, id));
  }

  private static PersonName name(Map<UUID, PersonName> known, UUID id) {
    var name = known.get(id);
    return name == null ? new PersonName(id, null, null, null, null, false) : name;
  }

  private HouseholdView.@Nullable Bank bank(TenantContext ctx, HouseholdId id) {
    boolean whole = ctx.actor().may(Permission.BANK_READ);
    return store
        .bank(id)
        .map(details -> new HouseholdView.Bank(whole ? details : details.masked(), whole))
        .orElse(null);
  }
}
