package org.permanency.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.permanency.people.rule.FindKind;
import org.permanency.people.rule.Findable;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;

/** Grown people, to be found where they are part of something that the actor may read. */
@ApplicationScoped
class PersonFindSource implements FindSource {
  @Inject PersonFind people;
  @Inject NameStore names;
  @Inject @Any Instance<PersonUse> uses;
  @Inject RuleLibrary library;

  @Override
  public FindKind kind() {
    return FindKind.PERSON;
  }

  @Override
  public List<Permission> read() {
    return List.of(Permission.CARER_READ, Permission.ADOPTER_READ);
  }

  @Override
  public List<Findable> findable(Collection<UUID> ids) {
    return people.read(ids, false);
  }

  @Override
  public Map<UUID, Shown> shown(TenantContext ctx, Collection<UUID> ids) {
    var profile = library.book(ctx.tenant()).profile();
    var open = names.names(ctx.actor().id(), ids);
    var shown = new HashMap<UUID, Shown>();
    for (var use : uses) {
      if (!ctx.actor().may(use.read()) || !profile.provides(use.service())) {
        continue;
      }
      use.places(ids)
          .forEach(
              (person, place) -> {
                var name = open.get(person);
                if (name != null && !name.hidden()) {
                  shown.merge(
                      person,
                      new Shown(
                          Objects.requireNonNullElse(name.name(), "Name not recorded"),
                          FindWords.born(name.born()) + place.words(),
                          use.kind(),
                          place.id()),
                      PersonFindSource::both);
                }
              });
    }
    return shown;
  }

  /** Somebody may foster and adopt. */
  private static Shown both(Shown one, Shown other) {
    var last = other.detail().substring(other.detail().lastIndexOf(", ") + 2);
    return new Shown(one.name(), one.detail() + " and " + last, one.opens(), one.at());
  }
}
