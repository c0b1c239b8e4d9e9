package org.permanency.finance.rule;

import java.util.List;
import org.permanency.rules.RuleCatalogue;
import org.permanency.rules.RuleKey;

/**
 * The rules of the pay cycle: when accounts close, how changes of bank details wait, who approves
 * how much.
 */
public final class PayCycleRules implements RuleCatalogue {
  /** Accounting year, and the month that a week belongs to. */
  public static final RuleKey<PayClose> PAY_CLOSE =
      new RuleKey<>("pay-close", PayClose.class, "fostering", false, "Month and year of account");

  /** How long a change of bank details waits. */
  public static final RuleKey<BankChanges> BANK_CHANGES =
      new RuleKey<>(
          "bank-changes", BankChanges.class, "fostering", false, "Changes of bank details");

  /** How much each role may approve. */
  public static final RuleKey<PayApproval> PAY_APPROVAL =
      new RuleKey<>("pay-approval", PayApproval.class, "fostering", false, "Limits of approval");

  /** When the run of a pay week has to be ready. */
  public static final RuleKey<PayTerms> PAY_CALENDAR =
      new RuleKey<>("pay-calendar", PayTerms.class, "fostering", false, "Cut-off of pay runs");

  /** Cost codes of payments. */
  public static final RuleKey<LedgerCodes> LEDGER_CODES =
      new RuleKey<>("ledger-codes", LedgerCodes.class, "fostering", false, "Cost codes");

  @Override
  public List<RuleKey<?>> keys() {
    return List.of(PAY_CLOSE, BANK_CHANGES, PAY_APPROVAL, PAY_CALENDAR, LEDGER_CODES);
  }
}
