package org.permanency.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who a tenant is: the contents of its {@code tenant.yaml}.
 *
 * @param name as shown, e.g. "Peterborough"
 * @param kind {@code council}, {@code trust}, {@code provider} or {@code regional-agency}
 * @param source where the facts come from
 * @param services what it provides: {@code fostering}, {@code adoption}, {@code national-return},
 *     {@code looked-after}, {@code special-guardianship}; pages and rules of others are not there
 * @param councils the councils it serves, at least one
 * @param businessDay fixed business day, for training; null means the real one
 * @param accent colour of the tenant's line and buttons, {@code #rrggbb}, contrast 4.5:1 on white
 * @param note shown in the banner beside a fixed business day; null for none
 * @param region where national minimum allowances are read off: {@code rest-of-england}, {@code
 *     south-east} or {@code london}; null when not said
 */
public record TenantProfile(
    String name,
    String kind,
    String source,
    Set<String> services,
    List<Council> councils,
    @Nullable LocalDate businessDay,
    String accent,
    @Nullable String note,
    @Nullable String region) {
  /**
   * A council that the tenant serves; a child's number is unique within it only.
   *
   * @param code short code used in uploads, e.g. {@code PET}
   * @param name as shown
   * @param number three-digit number the national return uses
   */
  public record Council(String code, String name, String number) {}

  /** Copies the collections. */
  public TenantProfile {
    services = Set.copyOf(services);
    councils = List.copyOf(councils);
  }

  /** Whether the tenant provides {@code service}; {@code *} is provided by all. */
  public boolean provides(String service) {
    return service.equals("*") || services.contains(service);
  }

  /** The council with this code, if the tenant serves it. */
  public java.util.Optional<Council> council(String code) {
    return councils.stream().filter(c -> c.code().equals(code)).findFirst();
  }
}
