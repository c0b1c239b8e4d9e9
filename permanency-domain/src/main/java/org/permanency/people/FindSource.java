package org.permanency.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.people.rule.FindKind;
import org.permanency.people.rule.Findable;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;

/**
 * What a room lets people find: a CDI bean, {@code @ApplicationScoped}, one a kind. Each method
 * takes a fixed number of statements, however many records.
 */
public interface FindSource {
  /** The kind it stands for. */
  FindKind kind();

  /** Service the tenant must provide. */
  default String service() {
    return "*";
  }

  /** Permissions of which one is needed. */
  List<Permission> read();

  /** What those of {@code ids} that are here can be found by, restricted ones among them. */
  List<Findable> findable(Collection<UUID> ids);

  /** Those of {@code ids} that the actor may see; closed records are left out. */
  Map<UUID, Shown> shown(TenantContext ctx, Collection<UUID> ids);

  /**
   * A record as a search shows it.
   *
   * @param detail what tells it from others of the name; may be empty
   * @param opens kind of record that has the page
   * @param at id of that record
   */
  record Shown(String name, String detail, FindKind opens, UUID at) {}

  /** Parts of an address, of which some may be null, for {@link Findable.Builder#with}. */
  static @Nullable String lines(@Nullable String... parts) {
    var lines = new java.util.ArrayList<String>();
    for (var part : parts) {
      if (part != null && !part.isBlank()) {
        lines.add(part.strip());
      }
    }
    return lines.isEmpty() ? null : String.join("\n", lines);
  }
}
