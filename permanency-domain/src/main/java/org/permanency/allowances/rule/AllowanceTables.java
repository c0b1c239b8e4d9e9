package org.permanency.allowances.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.permanency.finance.rule.FinanceRules;
import org.permanency.finance.rule.FosteringAllowances;
import org.permanency.rules.RuleBook;
import org.permanency.rules.rule.EffectiveDated.Version;

/**
 * The rules an award's weekly amount stands on, all versions of each; the first that holds a day is
 * the one in force on it.
 *
 * @param kinds kinds of allowance
 * @param rates fostering rates, for kinds that follow a level
 * @param benefit child benefit
 */
public record AllowanceTables(
    List<Version<FamilyAllowances>> kinds,
    List<Version<FosteringAllowances>> rates,
    List<Version<ChildBenefit>> benefit) {
  /** Copies the lists. */
  public AllowanceTables {
    kinds = List.copyOf(kinds);
    rates = List.copyOf(rates);
    benefit = List.copyOf(benefit);
  }

  /** Those of a tenant. */
  public static AllowanceTables of(RuleBook book) {
    return new AllowanceTables(
        book.versions(AllowanceRules.FAMILY_ALLOWANCES),
        book.versions(FinanceRules.FOSTERING_ALLOWANCES),
        book.versions(AllowanceRules.CHILD_BENEFIT));
  }

  static <T> Optional<Version<T>> on(List<Version<T>> versions, LocalDate day) {
    for (var version : versions) {
      if (version.period().includes(day)) {
        return Optional.of(version);
      }
    }
    return Optional.empty();
  }

  /** The kind of this key on a day. */
  public Optional<FamilyAllowances.Kind> kind(String key, LocalDate day) {
    return on(kinds, day).map(v -> v.value().kinds().get(key));
  }
}
