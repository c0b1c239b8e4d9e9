package org.permanency.adoption.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Adopters as indicators read them.
 *
 * @param id of the adopters
 * @param reference as people quote it
 * @param approvedOn day of the approval
 * @param newHere whether this agency approved them, and did not take them over
 * @param ethnicities codes of the national return, of those adopters of whom one is on record
 * @param steps their way, the earlier first
 */
public record AdopterFact(
    UUID id,
    String reference,
    LocalDate approvedOn,
    boolean newHere,
    List<String> ethnicities,
    List<Step> steps) {
  /** Copies the lists. */
  public AdopterFact {
    ethnicities = List.copyOf(ethnicities);
    steps = List.copyOf(steps);
  }

  /** A state from a day on. */
  public record Step(LocalDate on, AdopterState to) {}
}
