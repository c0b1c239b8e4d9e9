package org.permanency.assessment.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An assessment as indicators read it.
 *
 * @param enquiry it follows from
 * @param reference as people quote it
 * @param service {@code fostering} or {@code adoption}
 * @param way its states with their days, the earlier first
 */
public record AssessmentFact(UUID enquiry, String reference, String service, List<Step> way) {
  /** It came to a state. */
  public record Step(AssessmentState state, LocalDate on) {}

  /** Copies the list. */
  public AssessmentFact {
    way = List.copyOf(way);
  }

  /** Where it stood at the end of a day; empty before it began. */
  public Optional<AssessmentState> at(LocalDate day) {
    return way.stream()
        .filter(s -> !s.on().isAfter(day))
        .reduce((first, second) -> second)
        .map(Step::state);
  }

  /** Whether it was under way at the end of a day: begun, and neither decided nor withdrawn. */
  public boolean open(LocalDate day) {
    return at(day).filter(s -> !s.over()).isPresent();
  }
}
