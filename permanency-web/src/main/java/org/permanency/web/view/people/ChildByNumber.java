package org.permanency.web.view.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.permanency.kernel.ListQuery;
import org.permanency.people.ChildRow;
import org.permanency.people.ChildService;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.TenantContext;

/** Finds the child that somebody named by council and number: {@code PET 1001}. */
@ApplicationScoped
public class ChildByNumber {
  private static final int MOST = 1_000;
  @Inject ChildService children;

  /** The child, as far as the caller may open it; empty for none. */
  public Optional<ChildId> find(TenantContext ctx, String typed) {
    var parts = typed.strip().split("\\s+", 2);
    if (parts.length < 2) {
      return Optional.empty();
    }
    var filters = Map.of("council", parts[0].toUpperCase(Locale.UK), "number", parts[1]);
    return children.list(ctx, new ListQuery(filters, null, false, 0, MOST)).rows().stream()
        .filter(r -> parts[1].equalsIgnoreCase(r.number()))
        .map(ChildRow::id)
        .findFirst();
  }
}
