package org.permanency.web.view.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.permanency.kernel.ListQuery;
import org.permanency.people.WorkerService;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.home.SearchSource;

/** Finds workers by name. */
@ApplicationScoped
public class WorkerSearch implements SearchSource {
  @Inject WorkerService workers;

  @Override
  public String title() {
    return "Workers";
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public Permission permission() {
    return Permission.WORKER_READ;
  }

  @Override
  public List<Hit> search(TenantContext ctx, String text, int limit) {
    var query = new ListQuery(Map.of("name", text), null, false, 0, limit);
    return workers.list(ctx, query).rows().stream()
        .map(
            w ->
                new Hit(
                    w.name(),
                    w.post() == null ? "" : w.post(),
                    "/people/worker.xhtml?id=" + w.id()))
        .toList();
  }
}
