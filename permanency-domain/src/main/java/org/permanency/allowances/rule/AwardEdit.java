package org.permanency.allowances.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.rule.PayeeId;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildId;

/**
 * An award as somebody wants it to be.
 *
 * @param number number of the agreement, unique
 * @param child for whom
 * @param payee to whom
 * @param kind key of the kind
 * @param from first day for which it is owed
 * @param to last day, included; null while it lasts
 * @param orderOn day of the court order; null where there is none
 * @param agreed a week, for kinds that are agreed one by one; else null
 * @param addition a week on top, for special needs
 * @param eldest whether the family gets the eldest child's benefit for this child
 * @param placedBefore whether the child was placed with these carers while looked after
 * @param exceptionReason why it is awarded although the child was not looked after just before
 * @param basis why the family is supported
 * @param decidedBy who decided
 * @param decidedOn when
 */
public record AwardEdit(
    String number,
    ChildId child,
    PayeeId payee,
    String kind,
    LocalDate from,
    @Nullable LocalDate to,
    @Nullable LocalDate orderOn,
    @Nullable Pence agreed,
    Pence addition,
    boolean eldest,
    boolean placedBefore,
    @Nullable String exceptionReason,
    String basis,
    String decidedBy,
    LocalDate decidedOn) {
  /**
   * Its days.
   *
   * @throws IllegalArgumentException if the last day comes before the first
   */
  public EffectivePeriod period() {
    return EffectivePeriod.ofClosed(from, to);
  }

  /** The same with another last day. */
  public AwardEdit until(LocalDate last) {
    return new AwardEdit(
        number,
        child,
        payee,
        kind,
        from,
        last,
        orderOn,
        agreed,
        addition,
        eldest,
        placedBefore,
        exceptionReason,
        basis,
        decidedBy,
        decidedOn);
  }
}
