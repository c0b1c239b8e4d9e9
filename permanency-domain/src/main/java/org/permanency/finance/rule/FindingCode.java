package org.permanency.finance.rule;

/** What a person should look at before a pay run is approved; the smaller the gravity, the more. */
public enum FindingCode {
  /** A child's night is paid to two households. */
  TWO_HOUSEHOLDS_ONE_NIGHT("two-households-one-night", 1),
  /** A payment cannot be made: no account, or not an account number. */
  NO_BANK_DETAILS("no-bank-details", 2),
  /** Nights of respite above the cap of the rule that nobody has approved; they are paid. */
  RESPITE_OVER_CAP("respite-over-cap", 2),
  /** Nights not paid: the home of a respite stay does not have the child. */
  RESPITE_WITHOUT_HOME("respite-without-home", 3),
  /** A payment that a person keeps out of the bank file. */
  ON_HOLD("on-hold", 2),
  /** The payee is paid to another account than the last time. */
  BANK_CHANGED("bank-changed", 2),
  /** The bank returned a payment; nothing is paid to its account until that is settled. */
  PAYMENT_RETURNED("payment-returned", 2),
  /** A line is above the lowest limit of approval. */
  OVER_LIMIT("over-limit", 2),
  /** The whole run is above the lowest limit of approval. */
  RUN_OVER_LIMIT("run-over-limit", 2),
  /** Nights not paid: the household has no payment level. */
  NO_LEVEL("no-level", 3),
  /** Nights not paid: no rule, or no rate for the household's level. */
  NO_RATE("no-rate", 3),
  /** Nights not paid: the child's date of birth is unknown. */
  NO_BIRTH_DATE("no-birth-date", 3),
  /** Nights not paid: they come before the child's date of birth. */
  BEFORE_BIRTH("before-birth", 3),
  /** Days not paid: what is taken off an allowance is more than the allowance. */
  NEGATIVE_AWARD("negative-award", 3),
  /** Days not paid: the family's means were not tested yet. */
  NO_MEANS_TEST("no-means-test", 3),
  /** Days not paid: a rate apart from levels pays the child's nights for the same thing. */
  PAID_BY_RATE("paid-by-rate", 2),
  /** An allowance is paid for a child whose nights are paid to a fostering household as well. */
  ALLOWANCE_AND_FOSTERING("allowance-and-fostering", 2),
  /** Two payment levels on one night; the one that began later is paid. */
  TWO_LEVELS_ONE_NIGHT("two-levels-one-night", 3),
  /** Two exceptions that are equally specific on one night; the one that began later is paid. */
  TWO_EXCEPTIONS_ONE_NIGHT("two-exceptions-one-night", 3),
  /** The run comes to less than nothing for a household: an overpayment to carry. */
  OVERPAYMENT_CARRIED("overpayment-carried", 4),
  /** A pay week between the last run and this one had no run. */
  SKIPPED_WEEK("skipped-week", 4),
  /** The month of the week is closed: all the run pays comes as differences. */
  MONTH_CLOSED("month-closed", 4),
  /** Something in the run was entered after the week's cut-off. */
  AFTER_CUT_OFF("after-cut-off", 5),
  /** A kind of payment of the run has no cost code for the ledger. */
  NO_LEDGER_CODE("no-ledger-code", 4),
  /** A difference to be taken back. */
  NEGATIVE_DIFFERENCE("negative-difference", 5),
  /** Nights between two stays of a child that no household is paid for. */
  GAP("gap", 5),
  /** Other bank details do not count yet; the old account is paid. */
  BANK_CHANGE_WAITING("bank-change-waiting", 5),
  /** A paid child is 18 or older. */
  CHILD_18_OR_OVER("child-18-or-over", 5),
  /** The pay day of the rule can no longer be kept. */
  PAID_LATE("paid-late", 6),
  /** A week with nights comes to nothing. */
  ZERO_PAY("zero-pay", 6),
  /** A household is paid for the first time. */
  FIRST_PAY("first-pay", 7);

  private final String code;
  private final int gravity;

  FindingCode(String code, int gravity) {
    this.code = code;
    this.gravity = gravity;
  }

  /** Stable name, e.g. {@code no-level}; put into words as {@code finance.exception.no-level}. */
  public String code() {
    return code;
  }

  /** 1 is gravest. */
  public int gravity() {
    return gravity;
  }

  /**
   * The constant of this name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static FindingCode of(String code) {
    for (var value : values()) {
      if (value.code.equals(code)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no such finding: " + code);
  }
}
