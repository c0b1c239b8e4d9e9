package org.permanency.people;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.permanency.people.rule.SubjectKind;
import org.permanency.tenancy.TenantContext;

/**
 * How rooms that work with every kind of record ask the room that keeps one: what it is called, and
 * who may read or change it. One bean a kind.
 */
public interface SubjectDoor {
  /** The kind of record it answers for. */
  SubjectKind kind();

  /**
   * What these records are called, in one read. A record that the actor may not read is called by
   * what may be shown of it, with {@link SubjectName#open} false; one that is not there is left
   * out.
   */
  Map<UUID, SubjectName> names(TenantContext ctx, Collection<UUID> ids);

  /** Whether the actor may read this record; false too when there is none. */
  boolean mayRead(TenantContext ctx, UUID id);

  /** Whether the actor may write into this record; false too when there is none. */
  boolean mayWrite(TenantContext ctx, UUID id);

  /**
   * What a record is called.
   *
   * @param name as people say it
   * @param open whether the actor may read it
   */
  record SubjectName(String name, boolean open) {}
}
