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
}
