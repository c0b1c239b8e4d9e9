package org.permanency.people;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/** Workers: social workers and others, of the council and of providers. */
@TenantService
public class WorkerService {
  @Inject WorkerStore store;

  /**
   * Workers by name, each with one post: the one held on the business day, else the latest.
   *
   * @param query filters {@code name}, {@code code}, {@code post} (contain), {@code organisation}
   *     (exact), {@code qualified} (1, 0), {@code current} (1, 0); sorts {@code name}, {@code
   *     code}, {@code post}, {@code starts}
   */
  @Needs(Permission.WORKER_READ)
  public ListPage<WorkerRow> list(TenantContext ctx, ListQuery query) {
    return store.list(ctx.today(), query);
  }

  /** One worker with posts and teams; empty when the tenant has none of this id. */
  @Needs(Permission.WORKER_READ)
  public Optional<WorkerView> find(TenantContext ctx, UUID id) {
    return store.find(id);
  }
}
