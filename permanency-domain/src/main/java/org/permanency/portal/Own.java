package org.permanency.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.RegisterService;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.fostering.rule.Register;
import org.permanency.people.NameService;
import org.permanency.people.PersonName;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.Actor;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;

/**
 * What is a carer's own: the household their user is linked to, and the children with it. Nothing
 * here takes the id of a household from outside.
 */
@ApplicationScoped
class Own {
  @Inject CarerStore store;
  @Inject RegisterService register;
  @Inject NameService names;

  /** The caller's household; empty when none is linked, or it is no longer on the register. */
  Optional<Register.Household> household(TenantContext ctx) {
    return store
        .household(ctx.actor().id())
        .flatMap(
            id ->
                register.households(lent(ctx, Permission.CARER_READ), List.of(id)).stream()
                    .findFirst());
  }

  /**
   * The caller with other permissions, for what the portal does on their behalf once it has made
   * sure that it is their own. The audit trail keeps the caller's name.
   */
  static TenantContext lent(TenantContext ctx, Permission... permissions) {
    var actor = ctx.actor();
    return new TenantContext(
        ctx.tenant(),
        new Actor(actor.id(), actor.name(), Set.copyOf(Arrays.asList(permissions)), actor.roles()),
        ctx.today());
  }

  /** Stays with a household, the latest first. */
  List<CarerStore.Stay> stays(HouseholdId household) {
    return store.stays(household);
  }

  /** Whether the child spent the night of this day with the household. */
  boolean with(HouseholdId household, ChildId child, LocalDate day) {
    return stays(household).stream()
        .anyMatch(s -> s.child().equals(child) && s.period().includes(day));
  }

  /** Children who are with a household on a day, by name; also those of restricted records. */
  List<ChildHere> children(TenantContext ctx, HouseholdId household, LocalDate day) {
    return named(ctx, stays(household).stream().filter(s -> s.period().includes(day)).toList());
  }

  /** Everybody who ever was with a household and may still be shown to it, those here first. */
  List<ChildHere> everybody(TenantContext ctx, HouseholdId household) {
    return named(ctx, stays(household));
  }

  private List<ChildHere> named(TenantContext ctx, List<CarerStore.Stay> stays) {
    var known = names.housed(ctx, stays.stream().map(s -> s.child().value()).toList());
    return stays.stream()
        .map(s -> here(s, known.get(s.child().value())))
        .sorted(Comparator.comparing(ChildHere::name).thenComparing(ChildHere::since))
        .toList();
  }

  private static ChildHere here(CarerStore.Stay stay, @Nullable PersonName name) {
    return new ChildHere(
        stay.child().value(), called(name), stay.period().start(), stay.period().end());
  }

  /** Names of children who live or lived with the household, by id, in one reading. */
  Map<UUID, String> names(TenantContext ctx, Collection<UUID> children) {
    var known = names.housed(ctx, children.stream().distinct().toList());
    return children.stream()
        .distinct()
        .collect(Collectors.toMap(c -> c, c -> called(known.get(c))));
  }

  private static String called(@Nullable PersonName name) {
    return name == null || name.name() == null ? "Child" : name.name();
  }

  /** Name of one child who lives or lived with the household. */
  String name(TenantContext ctx, UUID child) {
    return called(names.housed(ctx, List.of(child)).get(child));
  }
}
