package org.permanency.fostering.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.permanency.fostering.rule.Register.Hold;
import org.permanency.fostering.rule.Register.Household;
import org.permanency.fostering.rule.Register.Level;
import org.permanency.fostering.rule.Register.Terms;

/**
 * What a change of one household is decided on.
 *
 * @param household as it stands
 * @param terms by first day, oldest first
 * @param levels by first day, oldest first
 * @param holds by first day, oldest first
 */
public record HouseholdFacts(
    Household household, List<Terms> terms, List<Level> levels, List<Hold> holds) {
  /** Copies the lists. */
  public HouseholdFacts {
    terms = List.copyOf(terms);
    levels = List.copyOf(levels);
    holds = List.copyOf(holds);
  }

  /** Places approved on {@code day}; 0 without terms. */
  public int placesOn(LocalDate day) {
    return terms.stream().filter(t -> t.period().includes(day)).mapToInt(Terms::places).sum();
  }

  /** Places on hold on {@code day}. */
  public int heldOn(LocalDate day) {
    return holds.stream().filter(h -> h.period().includes(day)).mapToInt(Hold::places).sum();
  }

  /** The terms that began last. */
  public Optional<Terms> lastTerms() {
    return terms.isEmpty() ? Optional.empty() : Optional.of(terms.get(terms.size() - 1));
  }

  /** The level that began last. */
  public Optional<Level> lastLevel() {
    return levels.isEmpty() ? Optional.empty() : Optional.of(levels.get(levels.size() - 1));
  }

  /** The hold that began on {@code day}. */
  public Optional<Hold> holdFrom(LocalDate day) {
    return holds.stream().filter(h -> h.period().start().equals(day)).findFirst();
  }
}
