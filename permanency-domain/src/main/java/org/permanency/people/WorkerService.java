package org.permanency.people;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.people.rule.WorkerRules;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/** Workers: social workers and others, of the council and of providers. */
@TenantService
public class WorkerService {
  @Inject WorkerStore store;
  @Inject Event<Audited> audit;

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

  /** Whether there is a worker of this id. */
  @Needs({})
  public boolean exists(TenantContext ctx, UUID id) {
    return store.exists(id);
  }

  /** The worker that the caller signs in as; empty for tokens, the service itself, and others. */
  @Needs({})
  public Optional<UUID> me(TenantContext ctx) {
    return store.ofUser(ctx.actor().id());
  }

  /**
   * Says who signs in as a worker and where mail reaches them. Refusals: {@link WorkerRules#link}.
   *
   * @param version the version that was read
   * @param user id of a user; null for nobody
   * @param email an address; null for none
   * @return empty when the tenant has no such worker
   */
  @Needs(Permission.USER_MANAGE)
  public Optional<Decision<WorkerView>> link(
      TenantContext ctx, UUID id, int version, @Nullable String user, @Nullable String email) {
    var current = store.lock(id);
    if (current.isEmpty()) {
      return Optional.empty();
    }
    boolean taken = user != null && store.ofUser(user).filter(w -> !w.equals(id)).isPresent();
    var no = WorkerRules.link(version == current.get(), taken, email);
    if (!no.isEmpty()) {
      return Optional.of(new Decision.Refused<>(no));
    }
    store.link(id, user, email);
    audit.fire(new Audited(ctx, "worker.link", "worker", id.toString(), null, "user " + user));
    return store.find(id).map(Decision::granted);
  }
}
