package org.permanency.access;

import java.io.Serializable;
import java.util.Set;
import org.permanency.tenancy.TenantId;

/**
 * Somebody whose credentials were right.
 *
 * @param tenantSlug the tenant they belong to
 * @param id id of the user or token
 * @param name as shown
 * @param roles keys of their roles
 * @param token whether they came with an API token rather than a password
 */
public record SignedIn(String tenantSlug, String id, String name, Set<String> roles, boolean token)
    implements Serializable {
  /** Copies the roles. */
  public SignedIn {
    roles = Set.copyOf(roles);
  }

  /** The tenant they belong to. */
  public TenantId tenant() {
    return new TenantId(tenantSlug);
  }
}
