package org.permanency.web.view.pay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.people.NameService;
import org.permanency.people.PersonName;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;

/** Children's names beside their numbers, for those who may read children. */
@ApplicationScoped
public class ChildNames {
  @Inject NameService names;

  /** The names of {@code ids}; none for those who may not read children. */
  Map<UUID, PersonName> of(TenantContext ctx, Collection<UUID> ids) {
    return ctx.actor().may(Permission.CHILD_READ) ? names.names(ctx, ids) : Map.of();
  }

  /** The name; "Restricted record" where it is closed; the council's number where none is known. */
  static String words(@Nullable PersonName name, String council, String number) {
    if (name != null && name.hidden()) {
      return "Restricted record";
    }
    var known = name == null ? null : name.name();
    return known == null ? council + " " + number : known;
  }
}
