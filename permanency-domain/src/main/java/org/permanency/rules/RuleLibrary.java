package org.permanency.rules;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.permanency.tenancy.TenantId;

/** The rule books of all tenants that started. Filled once at start, before anything is served. */
@ApplicationScoped
public class RuleLibrary {
  private volatile RuleFiles.Loaded loaded = new RuleFiles.Loaded(Map.of(), Map.of());

  /** Takes over what was read. */
  public void fill(RuleFiles.Loaded read) {
    loaded = read;
  }

  /** Slugs of all tenants without a fault, sorted. */
  public Set<TenantId> tenants() {
    var sorted = new TreeSet<TenantId>(java.util.Comparator.comparing(TenantId::slug));
    sorted.addAll(loaded.books().keySet());
    return sorted;
  }

  /** The book of a tenant that started. */
  public Optional<RuleBook> find(TenantId tenant) {
    return Optional.ofNullable(loaded.books().get(tenant));
  }

  /**
   * The book of a tenant.
   *
   * @throws IllegalStateException if the tenant did not start
   */
  public RuleBook book(TenantId tenant) {
    return find(tenant)
        .orElseThrow(() -> new IllegalStateException("tenant did not start: " + tenant));
  }

  /** Faults by tenant slug; such a tenant was not started. */
  public Map<String, List<Problem>> problems() {
    return loaded.problems();
  }
}
