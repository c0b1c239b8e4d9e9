package org.permanency.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.permanency.people.ChildRecord.FormerAddress;
import org.permanency.people.model.Child;
import org.permanency.people.model.Person;
import org.permanency.people.rule.ChildId;
import org.permanency.people.rule.PersonDetails;

/** Children one by one, as entities with a version. */
@ApplicationScoped
class ChildRecords {
  @Inject EntityManager em;

  Optional<ChildRecord> find(ChildId id) {
    return record(id, LockModeType.NONE);
  }

  /**
   * The record, locked until the transaction ends and counted as changed, so that of two people who
   * change it at once the second is told, whatever each of them changed.
   */
  Optional<ChildRecord> lock(ChildId id) {
    return record(id, LockModeType.PESSIMISTIC_WRITE);
  }

  private Optional<ChildRecord> record(ChildId id, LockModeType mode) {
    var child = em.find(Child.class, id.value());
    var person = child == null ? null : em.find(Person.class, id.value(), mode);
    return person == null ? Optional.empty() : Optional.of(record(id, child, person));
  }

  private static ChildRecord record(ChildId id, Child child, Person person) {
    var former =
        person.formerHomes().stream()
            .map(h -> new FormerAddress(h.address(), Objects.requireNonNull(h.ends())))
            .toList();
    return new ChildRecord(
        id,
        child.council(),
        child.number(),
        child.unaccompanied(),
        person.details(child.upn()),
        former,
        List.of(),
        person.restricted(),
        person.version());
  }

  ChildRecord change(ChildId id, PersonDetails details, InstantSource clock) {
    var child = em.find(Child.class, id.value());
    var person = em.find(Person.class, id.value());
    em.lock(person, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    person.change(details, clock);
    child.changeUpn(details.upn());
    em.flush();
    return record(id, child, person);
  }

  void restrict(ChildId id, boolean restricted) {
    em.find(Person.class, id.value()).restrict(restricted);
  }
}
