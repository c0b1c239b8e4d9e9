package org.permanency.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import org.permanency.tenancy.TenantId;

/**
 * Registers tenants at start, and lets the first administrator of an empty one in by a single-use
 * link.
 */
@ApplicationScoped
public class FirstAdministrator {
  @Inject FirstLinkStore links;
  @Inject UserStore users;
  @Inject InstantSource clock;

  /** Notes that the tenant is there. */
  public void register(TenantId tenant, String name) {
    links.register(tenant, name, clock.instant());
  }

  /** Whether anybody can sign in to the tenant. */
  public boolean hasUsers(TenantId tenant) {
    return users.hasUsers(tenant);
  }

  /** A new link's secret; an older unused one stops working. */
  public String link(TenantId tenant) {
    var secret = Secrets.next();
    links.keep(tenant, Secrets.hash(secret), clock.instant());
    return secret;
  }

  /** The tenant the secret would open, without using it up; empty when it is unknown or used. */
  public Optional<TenantId> peek(String secret) {
    return links.tenant(Secrets.hash(secret));
  }

  /** The tenant the secret opens, once; empty when it is unknown or used. */
  public Optional<TenantId> use(String secret) {
    return links.use(Secrets.hash(secret), clock.instant());
  }
}
