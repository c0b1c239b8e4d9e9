package org.permanency.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** Hashes and checks passwords with PBKDF2, HMAC-SHA-512, 210,000 rounds, a salt of 32 bytes. */
@ApplicationScoped
public class Passwords {
  private final Pbkdf2PasswordHash hash;
  private volatile String decoy = "";

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected Passwords() {
    hash = null;
  }

  @Inject
  Passwords(Pbkdf2PasswordHash hash) {
    this.hash = hash;
    hash.initialize(
        Map.of(
            "Pbkdf2PasswordHash.Algorithm",
            "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations",
            "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes",
            "32"));
  }

  /** A salted hash to keep. */
  public String hashed(char[] password) {
    return hash.generate(password);
  }

  boolean matches(char[] password, String kept) {
    return hash.verify(password, kept);
  }

  /** A hash of nobody's password, so that an unknown name takes as long as a known one. */
  String decoy() {
    if (decoy.isEmpty()) {
      decoy = hash.generate(Secrets.next().toCharArray());
    }
    return decoy;
  }
}
