package org.permanency.web.view.carers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.permanency.fostering.HouseholdService;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.home.SearchSource;

/** Finds households by name. */
@ApplicationScoped
public class HouseholdSearch implements SearchSource {
  @Inject HouseholdService households;

  @Override
  public String title() {
    return "Carers";
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Permission permission() {
    return Permission.CARER_READ;
  }

  @Override
  public String service() {
    return "fostering";
  }

  @Override
  public List<Hit> search(TenantContext ctx, String text, int limit) {
    var query = new ListQuery(Map.of("name", text), "name", false, 0, limit);
    return households.list(ctx, query).rows().stream()
        .map(
            r ->
                new Hit(
                    r.name(),
                    r.code() + ", " + HouseholdWords.type(r.type()),
                    "/carers/household.xhtml?id=" + r.id()))
        .toList();
  }
}
