package org.permanency.allowances.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.rule.PayeeKind;
import org.permanency.kernel.Pence;

/**
 * Kinds of allowance that are not paid by nights in foster care: the rule {@code
 * family-allowances}.
 *
 * @param reminderDays days after the reminder of a statement of circumstances from which payment
 *     may be suspended
 * @param noticeDays days before a decision is due on which it is first asked for
 * @param kinds by key, which is also the key of the kind of payment
 */
public record FamilyAllowances(int reminderDays, int noticeDays, Map<String, Kind> kinds) {
  /** Copies the kinds. */
  public FamilyAllowances {
    kinds = Map.copyOf(kinds);
  }

  /**
   * A kind of allowance.
   *
   * @param label as people call it
   * @param payees codes of the kinds of payee it may go to
   * @param amount how its weekly amount comes about
   * @param deductions labelled sums taken off each week
   * @param lessChildBenefit whether the child benefit of the day is taken off
   * @param meansTested whether the family's means are tested; then nothing is paid before
   * @param exemptIfPlaced whether no test is needed where the child was placed with these carers
   *     while looked after
   * @param lookedAfterBefore whether the child must have been looked after just before the order
   * @param normalMonths months from the order after which a decision is asked for; null for none
   * @param askAtAge age at which a decision is asked for; null for none
   * @param reviewMonths months between reviews; null for none
   */
  public record Kind(
      String label,
      List<String> payees,
      Amount amount,
      @Nullable List<Deduction> deductions,
      boolean lessChildBenefit,
      boolean meansTested,
      boolean exemptIfPlaced,
      boolean lookedAfterBefore,
      @Nullable Integer normalMonths,
      @Nullable Integer askAtAge,
      @Nullable Integer reviewMonths) {
    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException for a kind of payee that is not there
     */
    public Kind {
      payees = List.copyOf(payees);
      deductions = deductions == null ? List.of() : List.copyOf(deductions);
      payees.forEach(PayeeKind::of);
    }

    /** Sums taken off each week; never null. */
    @Override
    public List<Deduction> deductions() {
      return deductions == null ? List.of() : deductions;
    }

    /** Whether it may go to this kind of payee. */
    public boolean mayGoTo(PayeeKind kind) {
      return payees.contains(kind.code());
    }
  }

  /** How a weekly amount comes about. */
  public enum Shape {
    /** The same for everybody: {@code weekly}. */
    FIXED,
    /** The fostering rate of {@code level} for the child's age on each day. */
    LEVEL,
    /** Agreed for the one award. */
    AGREED
  }

  /**
   * A weekly amount.
   *
   * @param shape {@code fixed}, {@code level} or {@code agreed}
   * @param weekly pounds a week; with {@code fixed} only
   * @param level key of a level of {@code fostering-allowances}; with {@code level} only
   */
  public record Amount(String shape, @Nullable BigDecimal weekly, @Nullable String level) {
    /**
     * @throws IllegalArgumentException when what the shape needs is missing, or something else is
     *     there
     */
    public Amount {
      var is = Shape.valueOf(shape.toUpperCase(java.util.Locale.ROOT));
      if ((is == Shape.FIXED) == (weekly == null)) {
        throw new IllegalArgumentException("'weekly' goes with the shape fixed and with no other");
      }
      if ((is == Shape.LEVEL) == (level == null)) {
        throw new IllegalArgumentException("'level' goes with the shape level and with no other");
      }
    }

    /** The shape. */
    public Shape is() {
      return Shape.valueOf(shape.toUpperCase(java.util.Locale.ROOT));
    }
  }

  /**
   * A sum taken off each week.
   *
   * @param label what it is
   * @param weekly pounds a week
   */
  public record Deduction(String label, BigDecimal weekly) {
    /** In pence, as a sum that takes away. */
    public Pence negative() {
      return Pence.ofPounds(weekly).negated();
    }
  }
}
