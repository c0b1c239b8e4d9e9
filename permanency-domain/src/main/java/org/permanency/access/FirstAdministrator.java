package org.permanency.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.permanency.tenancy.TenantId;

/**
 * Registers tenants at start, and lets the first administrator of an empty one in by a single-use
 * link.
 */
@ApplicationScoped
public class FirstAdministrator {
  /** How long a link stays open; a start of the service prints a new one. */
  static final Duration LIFE = Duration.ofDays(7);

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

  /** A new link's secret, good for {@link #LIFE} and until there is a user; older ones end. */
  public String link(TenantId tenant) {
    var secret = Secrets.next();
    links.keep(tenant, Secrets.hash(secret), clock.instant());
    return secret;
  }

  /** The tenant the secret would open, without using it up; empty when it is unknown or ended. */
  public Optional<TenantId> peek(String secret) {
    return links.tenant(Secrets.hash(secret), clock.instant().minus(LIFE));
  }

  /** The tenant the secret opens, once; empty when it is unknown or ended. */
  public Optional<TenantId> use(String secret) {
    var now = clock.instant();
    return links.use(Secrets.hash(secret), now.minus(LIFE), now);
  }
}
