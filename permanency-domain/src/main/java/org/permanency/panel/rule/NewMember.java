package org.permanency.panel.rule;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody for the central list.
 *
 * @param panel key in the rule {@code panels}
 * @param name up to 200 characters
 * @param office on the panel
 * @param independent whether of the agency
 * @param roles what they are and which seats they fill, at least one
 * @param employer COUNCIL, AGENCY or OTHER
 * @param practisedSince first day of relevant experience after qualifying; null for none
 * @param email where they are called; null for none
 * @param starts day of the appointment
 */
public record NewMember(
    String panel,
    String name,
    Office office,
    boolean independent,
    Set<String> roles,
    String employer,
    @Nullable LocalDate practisedSince,
    @Nullable String email,
    LocalDate starts) {
  /** Copies the set. */
  public NewMember {
    roles = Set.copyOf(roles);
  }
}
