package org.permanency.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The file {@code sample-sign-ins.txt}.
 *
 * @param all one a user, in the order of the file; tokens have the role {@code api-token}
 */
public record SignIns(List<SignIn> all) {
  private static final String TOKEN = "api-token";

  /**
   * One line.
   *
   * @param tenant slug of the agency
   * @param role key of its one role
   * @param secret password, or the token itself
   */
  public record SignIn(String tenant, String role, String user, String secret) {}

  /** Reads the file. */
  static SignIns read(Path file) {
    try {
      return new SignIns(
          Files.readAllLines(file).stream()
              .map(line -> line.split("\t", -1))
              .filter(c -> c.length == 4)
              .map(c -> new SignIn(c[0], c[1], c[2], c[3]))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The user of a role. */
  public SignIn user(String tenant, String role) {
    return all.stream()
        .filter(s -> s.tenant().equals(tenant) && s.role().equals(role))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no sample user " + role + " in " + tenant));
  }

  /** The API token of an agency; it carries the role of tenant administrator. */
  public String token(String tenant) {
    return user(tenant, TOKEN).secret();
  }

  /** All users of an agency, without tokens. */
  public List<SignIn> users(String tenant) {
    return all.stream().filter(s -> s.tenant().equals(tenant) && !s.role().equals(TOKEN)).toList();
  }
}
