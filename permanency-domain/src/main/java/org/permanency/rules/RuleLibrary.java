package org.permanency.rules;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.permanency.rules.RuleMerge.Merged;
import org.permanency.tenancy.TenantId;

/**
 * The rule books of all tenants that started: their files, read once at start, with the versions
 * approved on screen among them, which {@link RuleVersionService#refresh} brings up to date. Each
 * tenant's book is kept apart and made from its own database.
 */
@ApplicationScoped
public class RuleLibrary {
  private static final Logger LOG = Logger.getLogger(RuleLibrary.class.getName());
  private volatile RuleFiles.Loaded loaded = new RuleFiles.Loaded(Map.of(), Map.of());
  private final Map<TenantId, Held> held = new ConcurrentHashMap<>();

  /** A book with approved versions in it, and the stamp of the database it was made at. */
  private record Held(long stamp, RuleBook book, Map<String, String> texts) {}

  /** Takes over what was read. */
  public void fill(RuleFiles.Loaded read) {
    loaded = read;
    held.clear();
  }

  /** Slugs of all tenants without a fault, sorted. */
  public Set<TenantId> tenants() {
    var sorted = new TreeSet<TenantId>(java.util.Comparator.comparing(TenantId::slug));
    sorted.addAll(loaded.books().keySet());
    return sorted;
  }

  /** The book of a tenant that started. */
  public Optional<RuleBook> find(TenantId tenant) {
    var merged = held.get(tenant);
    return merged == null ? files(tenant) : Optional.of(merged.book());
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

  /** The book of the files alone. */
  Optional<RuleBook> files(TenantId tenant) {
    return Optional.ofNullable(loaded.books().get(tenant));
  }

  /** Texts of files and approved versions, by file. */
  Map<String, String> texts(TenantId tenant) {
    var merged = held.get(tenant);
    return merged == null ? loaded.texts() : merged.texts();
  }

  /** Texts of the files alone. */
  Map<String, String> fileTexts() {
    return loaded.texts();
  }

  /** Whether the tenant's book was made at this stamp; 0 is a database without approved version. */
  boolean madeAt(TenantId tenant, long stamp) {
    var merged = held.get(tenant);
    return merged == null ? stamp == 0 : merged.stamp() == stamp;
  }

  /** Serves the files with approved versions from now on; with a fault, what was served before. */
  void take(TenantId tenant, long stamp, Merged merged) {
    if (merged.problems().isEmpty()) {
      held.put(tenant, new Held(stamp, merged.book(), merged.texts()));
    } else {
      merged.problems().forEach(p -> LOG.severe("approved on screen: " + p));
      held.put(tenant, new Held(stamp, book(tenant), texts(tenant)));
    }
  }

  /** Leaves the tenant out, because an approved version has a fault. */
  public void stop(TenantId tenant, List<Problem> faults) {
    var books = new TreeMap<TenantId, RuleBook>(java.util.Comparator.comparing(TenantId::slug));
    books.putAll(loaded.books());
    books.remove(tenant);
    var problems = new TreeMap<>(loaded.problems());
    problems.put(tenant.slug(), faults);
    held.remove(tenant);
    loaded = new RuleFiles.Loaded(books, problems, loaded.texts());
  }

  /** Text of a version by its file; null when there is none. */
  @Nullable String text(TenantId tenant, String file) {
    return texts(tenant).get(file);
  }
}
