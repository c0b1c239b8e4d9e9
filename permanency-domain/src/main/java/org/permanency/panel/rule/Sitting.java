package org.permanency.panel.rule;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member who is there for a matter.
 *
 * @param id of the member
 * @param name as minutes say it
 * @param office on the panel
 * @param independent whether of the agency
 * @param roles what they are, and seats they fill
 * @param practisedSince first day of relevant experience; null when not known
 */
public record Sitting(
    UUID id,
    String name,
    Office office,
    boolean independent,
    Set<String> roles,
    @Nullable LocalDate practisedSince) {
  /** Copies the set. */
  public Sitting {
    roles = Set.copyOf(roles);
  }
}
