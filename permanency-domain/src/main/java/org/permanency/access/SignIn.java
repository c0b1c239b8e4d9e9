package org.permanency.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.permanency.access.rule.SignInDelay;
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
   * Checks a password. Each failure after the third closes the name for a growing while. A name
   * that is not there costs the same time as one that is.
   */
  public Outcome withPassword(TenantId tenant, String userName, char[] password) {
    var found = users.credentials(tenant, userName);
    var now = clock.instant();
    if (found.isPresent() && found.get().blockedUntil().isAfter(now)) {
      return new Outcome.Wait(Duration.between(now, found.get().blockedUntil()));
    }
    var hash = found.map(UserStore.Credentials::hash).orElseGet(passwords::decoy);
    boolean right = passwords.matches(password, hash);
    if (found.isEmpty()) {
      return new Outcome.Rejected();
    }
    var user = found.get();
    if (!right || !user.active()) {
      int failures = user.failures() + 1;
      users.failed(user.who().id(), failures, now.plus(SignInDelay.after(failures)));
      return new Outcome.Rejected();
    }
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
