package org.permanency.web.caller;

import jakarta.security.enterprise.CallerPrincipal;
import org.permanency.access.SignedIn;

/** Somebody signed in; carries the tenant, so that no request can name another. */
public final class TenantPrincipal extends CallerPrincipal {
  private static final long serialVersionUID = 1;
  private final SignedIn who;

  /** A principal for somebody whose credentials were right. */
  public TenantPrincipal(SignedIn who) {
    super(who.tenantSlug() + "/" + who.id());
    this.who = who;
  }

  /** Who it is. */
  public SignedIn who() {
    return who;
  }
}
