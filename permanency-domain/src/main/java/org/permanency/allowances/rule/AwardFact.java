package org.permanency.allowances.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.rule.PayeeId;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildId;

/**
 * An award as pay reads it.
 *
 * @param id which
 * @param child for whom
 * @param payee to whom
 * @param kind key of the kind in {@code family-allowances}
 * @param period days for which it is owed
 * @param agreed pounds and pence a week, for kinds that are agreed one by one; else null
 * @param addition agreed on top, for special needs; never negative
 * @param eldest whether the family gets the eldest child's benefit for this child
 * @param placedBefore whether the child was placed with these carers while looked after
 * @param suspended days for which it is not paid for the time being
 * @param results what means tests came to
 */
public record AwardFact(
    AwardId id,
    ChildId child,
    PayeeId payee,
    String kind,
    EffectivePeriod period,
    @Nullable Pence agreed,
    Pence addition,
    boolean eldest,
    boolean placedBefore,
    List<EffectivePeriod> suspended,
    List<Result> results) {
  /**
   * What a means test came to for this award; it stands until the next one, however late that is.
   *
   * @param from first day
   * @param contribution the family's, a week
   * @param lessChildBenefit whether child benefit is taken off
   */
  public record Result(LocalDate from, Pence contribution, boolean lessChildBenefit) {}

  /** Copies the lists; results by first day. */
  public AwardFact {
    suspended = List.copyOf(suspended);
    results = results.stream().sorted(Comparator.comparing(Result::from)).toList();
  }

  /** Whether it is owed on {@code day} and not suspended. */
  public boolean paidOn(LocalDate day) {
    return period.includes(day) && suspended.stream().noneMatch(s -> s.includes(day));
  }

  /** The result in force on {@code day}: of those that have begun, the last. */
  public Optional<Result> resultOn(LocalDate day) {
    Result found = null;
    for (var result : results) {
      if (!result.from().isAfter(day)) {
        found = result;
      }
    }
    return Optional.ofNullable(found);
  }
}
