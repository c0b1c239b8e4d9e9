package org.permanency.people;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.permanency.people.rule.FindKind;
import org.permanency.tenancy.Permission;

/** Says where grown people are part of something: a CDI bean of the room that has it. */
public interface PersonUse {
  /** Kind of what they are part of. */
  FindKind kind();

  /** Service the tenant must provide. */
  String service();

  /** Permission that reads it. */
  Permission read();

  /** Where these people are now, or were last, by the person's id; one statement. */
  Map<UUID, Place> places(Collection<UUID> people);

  /**
   * What somebody is part of.
   *
   * @param id of the household, of the adopters
   * @param words e.g. {@code carer of H-0012, The Samples}
   */
  record Place(UUID id, String words) {}
}
