package org.permanency.finance.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildFact;
import org.permanency.people.rule.ChildId;

/**
 * A rate apart from levels, for a child wherever it is, a household whoever is with it, or one
 * child with one household.
 *
 * @param child whom it is for; null when it is the household's
 * @param household to whom it is paid; null when it is the child's
 * @param period as recorded; what the rule says of its end comes on top
 * @param kind key in the rule {@code fostering-exceptions}
 * @param weekly agreed rate a week; null when the rule gives the rate
 * @param placedAtStart whether the child was with the household when the exception began
 */
public record RateException(
    UUID id,
    @Nullable ChildId child,
    @Nullable HouseholdId household,
    EffectivePeriod period,
    String kind,
    @Nullable Pence weekly,
    boolean placedAtStart) {
  /**
   * @throws IllegalArgumentException when it is on nobody
   */
  public RateException {
    if (child == null && household == null) {
      throw new IllegalArgumentException("an exception is on a child, a household or both");
    }
  }

  /** Whom it is on: child, household or both. */
  public String on() {
    return child == null ? "household" : household == null ? "child" : "both";
  }

  /** The most specific has the highest: both 2, child 1, household 0. */
  public int rank() {
    return child == null ? 0 : household == null ? 1 : 2;
  }

  /** Whether it can matter for a night of this child with this household. */
  boolean concerns(ChildId someone, HouseholdId somewhere) {
    return (child == null || child.equals(someone))
        && (household == null || household.equals(somewhere));
  }

  /**
   * First day after the exception by the rule, whatever was recorded: so many years after it began,
   * or for a child placed then its birthday of the rule's age. Null when the rule sets no end or
   * the date of birth it needs is not known.
   *
   * @param kind as the version in force when the exception began says
   */
  public @Nullable LocalDate ruleEnd(FosteringExceptions.Kind kind, @Nullable LocalDate born) {
    if (placedAtStart && kind.placedUntilAge() != null) {
      return born == null ? null : ChildFact.reached(born, kind.placedUntilAge());
    }
    return kind.years() == null ? null : period.start().plusYears(kind.years());
  }

  /** The days on which it really holds; empty when the rule ends it before it begins. */
  Optional<EffectivePeriod> held(
      FosteringExceptions.@Nullable Kind kind, @Nullable LocalDate born) {
    var end = kind == null ? null : ruleEnd(kind, born);
    if (end == null) {
      return Optional.of(period);
    }
    return end.isAfter(period.start())
        ? period.within(new EffectivePeriod(period.start(), end))
        : Optional.empty();
  }
}
