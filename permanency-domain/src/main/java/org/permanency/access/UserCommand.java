package org.permanency.access;

import java.util.Set;

/**
 * What an administrator says of a user.
 *
 * @param userName 3 to 100 characters, letters, digits, dot, hyphen, underscore, at
 * @param displayName as shown and as in the audit trail
 * @param roles keys of roles
 */
public record UserCommand(String userName, String displayName, Set<String> roles) {
  /** Copies and trims. */
  public UserCommand {
    userName = userName.strip();
    displayName = displayName.strip();
    roles = Set.copyOf(roles);
  }
}
