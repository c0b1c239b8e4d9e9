package org.permanency.access.rule;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.permanency.tenancy.Permission;

/**
 * The roles of a tenant: the rule {@code roles}.
 *
 * @param roles by key, e.g. {@code finance-officer}
 */
public record Roles(Map<String, Role> roles) {
  /**
   * One role.
   *
   * @param label as people say it
   * @param apiOnly may act with a token only, never sign in to pages
   * @param permissions what it may do
   */
  public record Role(String label, boolean apiOnly, Set<Permission> permissions) {
    /** Copies the set. */
    public Role {
      permissions = Set.copyOf(permissions);
    }
  }

  /** Sorts by key. */
  public Roles {
    roles = java.util.Collections.unmodifiableMap(new TreeMap<>(roles));
  }

  /** What somebody with these roles may do; keys that are no role give nothing. */
  public Set<Permission> permissions(Collection<String> keys) {
    var all = EnumSet.noneOf(Permission.class);
    for (var key : keys) {
      var role = roles.get(key);
      if (role != null) {
        all.addAll(role.permissions());
      }
    }
    return all;
  }
}
