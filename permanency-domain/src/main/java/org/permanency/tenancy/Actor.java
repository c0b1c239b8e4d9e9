package org.permanency.tenancy;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who acts: a signed-in person, a token, or the service itself.
 *
 * @param id the user's or token's id; {@code system} for the service itself
 * @param name as shown in the audit trail
 * @param permissions what the actor may do today
 * @param roles keys of the roles that give them; none for the service itself
 */
public record Actor(String id, String name, Set<Permission> permissions, Set<String> roles) {
  /** Copies the sets. */
  public Actor {
    permissions = Set.copyOf(permissions);
    roles = Set.copyOf(roles);
  }

  /** An actor whose permissions come from no role. */
  public Actor(String id, String name, Set<Permission> permissions) {
    this(id, name, permissions, Set.of());
  }

  /**
   * The service itself doing {@code what}, for jobs and provisioning; may do everything, in one
   * tenant.
   */
  public static Actor system(String what) {
    return new Actor("system", what, EnumSet.allOf(Permission.class));
  }

  /** Whether the actor has this permission. */
  public boolean may(Permission permission) {
    return permissions.contains(permission);
  }
}
