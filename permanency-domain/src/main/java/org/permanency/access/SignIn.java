package org.permanency.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.permanency.tenancy.TenantId;

/**
 * Turns credentials into somebody. Comes before a tenant is bound, so it is no tenant service; it
 * reads the control database only.
 */
@ApplicationScoped
public class SignIn {
  @Inject UserStore users;
  @Inject TokenStore tokens;
  @Inject Passwords passwords;
  @Inject InstantSource clock;
  private final Strangers strangers = new Strangers();

  /** What came of a try. */
  public sealed interface Outcome {
    /** The credentials were right. */
    record Accepted(SignedIn who) implements Outcome {}

    /** Unknown name, wrong password or ended access; which of them is not said. */
    record Rejected() implements Outcome {}

    /** Too many failures; nothing was checked. */
    record Wait(Duration left) implements Outcome {}
  }

  /**
   * Checks a password. Each failure after the third closes the name for a growing while, also of
   * tries made at the same moment. A name that is not there costs the same time and is closed in
   * the same way as one that is.
   */
  public Outcome withPassword(TenantId tenant, String userName, char[] password) {
    var now = clock.instant();
    var found = users.attempt(tenant, userName, now);
    var closed =
        found
            .map(UserStore.Credentials::blockedUntil)
            .orElseGet(() -> strangers.attempt(tenant + " " + userName, now));
    if (closed.isAfter(now)) {
      return new Outcome.Wait(Duration.between(now, closed));
    }
    var hash = found.map(UserStore.Credentials::hash).orElseGet(passwords::decoy);
    boolean right = passwords.matches(password, hash);
    if (found.isEmpty() || !right || !found.get().active()) {
      return new Outcome.Rejected();
    }
    var user = found.get();
    users.succeeded(user.who().id(), now);
    return new Outcome.Accepted(user.who());
  }

  /** Who an API token stands for; empty when it is unknown, expired or revoked. */
  public Optional<SignedIn> withToken(String token) {
    return tokens.find(Secrets.hash(token), clock.instant());
  }

  /** Whether the user is still active, asked on each request so that ended access ends at once. */
  public Optional<SignedIn> stillThere(SignedIn who) {
    return who.token() ? Optional.of(who) : users.active(who);
  }
}
