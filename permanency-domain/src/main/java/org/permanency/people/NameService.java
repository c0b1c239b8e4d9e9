package org.permanency.people;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * Names of people for the records of other rooms; the record that shows them is what is audited.
 */
@TenantService
public class NameService {
  @Inject NameStore store;

  /**
   * The names of {@code ids}, with one statement.
   *
   * @return by id; ids that are nobody's are left out
   */
  @Needs({Permission.CHILD_READ, Permission.CARER_READ})
  public Map<UUID, PersonName> names(TenantContext ctx, Collection<UUID> ids) {
    return ids.isEmpty() ? Map.of() : store.names(ctx.actor().id(), ids);
  }

  /**
   * The names of children whom the caller lives with, also of restricted records: who puts a child
   * to bed knows its name. Only the carers' own pages ask, after they have made sure of the nights.
   *
   * @return by id; ids that are nobody's are left out
   */
  @Needs(Permission.CARER_SELF)
  public Map<UUID, PersonName> housed(TenantContext ctx, Collection<UUID> ids) {
    return ids.isEmpty() ? Map.of() : store.housed(ids);
  }
}
