package org.permanency.placement;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.placement.rule.ProviderRules;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * Outside providers: agencies, homes and others, by their registration number. The name recorded
 * here is shown wherever a placement gives the number. Nothing is deleted: a provider ends.
 */
@TenantService
public class ProviderService {
  @Inject ProviderStore store;
  @Inject Event<Audited> audit;

  /**
   * Providers by name.
   *
   * @param query filters {@code urn}, {@code name} (contain), {@code kind} (a key), {@code current}
   *     (1, 0: whether there is the provider on the business day); sorts {@code urn}, {@code name},
   *     {@code kind}, {@code since}, {@code last}
   */
  @Needs(Permission.CARER_READ)
  public ListPage<ProviderView> list(TenantContext ctx, ListQuery query) {
    return store.list(ctx.today(), query);
  }

  /** One provider; empty when the tenant has none of this id. */
  @Needs(Permission.CARER_READ)
  public Optional<ProviderView> find(TenantContext ctx, UUID id) {
    return store.find(id);
  }

  /** Registration numbers that placements give and nobody has recorded, in order. */
  @Needs(Permission.CARER_READ)
  public List<String> unknown(TenantContext ctx) {
    return store.unknown();
  }

  /**
   * Records a provider; refusals: {@link ProviderRules#faults}.
   *
   * @return id of the provider
   */
  @Needs(Permission.CARER_WRITE)
  public Decision<UUID> add(TenantContext ctx, ProviderRules.Details details) {
    var no = ProviderRules.faults(details, store.holder(details.urn()).isPresent());
    if (!no.isEmpty()) {
      return new Decision.Refused<>(no);
    }
    var added = store.add(details);
    added.ifPresent(id -> about(ctx, "provider.add", id, details));
    return added
        .map(Decision::granted)
        .orElseGet(() -> new Decision.Refused<>(ProviderRules.faults(details, true)));
  }

  /**
   * Changes what is recorded; refusals: {@code placement.provider.changed}, {@link
   * ProviderRules#faults}.
   *
   * @param version the one that was read
   * @return empty when there is no such provider
   */
  @Needs(Permission.CARER_WRITE)
  public Optional<ProviderOutcome> edit(
      TenantContext ctx, UUID id, int version, ProviderRules.Details details) {
    return store
        .lock(id)
        .map(
            held -> {
              var decision = decide(ctx, id, new Versions(version, held), details);
              return new ProviderOutcome(decision, store.find(id).orElseThrow());
            });
  }

  private record Versions(int read, int held) {}

  private Decision<Integer> decide(
      TenantContext ctx, UUID id, Versions versions, ProviderRules.Details details) {
    if (versions.read() != versions.held()) {
      return Decision.refused(
          Reason.of(ProviderRules.CHANGED, "yours", versions.read(), "current", versions.held()));
    }
    var holder = store.holder(details.urn());
    var no = ProviderRules.faults(details, holder.isPresent() && !holder.get().equals(id));
    if (no.isEmpty()) {
      store.change(id, details);
      about(ctx, "provider.change", id, details);
    }
    return Decision.of(versions.held() + 1, no);
  }

  private void about(TenantContext ctx, String action, UUID id, ProviderRules.Details details) {
    audit.fire(new Audited(ctx, action, "provider", id.toString(), null, details.toString()));
  }
}
