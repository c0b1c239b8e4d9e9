package org.permanency.finance.rule;

import java.util.List;
import org.permanency.rules.RuleCatalogue;
import org.permanency.rules.RuleKey;

/** The rules that pay asks for. */
public final class FinanceRules implements RuleCatalogue {
  /** Weekly rates by level and age. */
  public static final RuleKey<FosteringAllowances> FOSTERING_ALLOWANCES =
      new RuleKey<>(
          "fostering-allowances",
          FosteringAllowances.class,
          "fostering",
          true,
          "Fostering allowances");

  /** When weeks begin and are paid. */
  public static final RuleKey<PayWeek> PAY_WEEK =
      new RuleKey<>("pay-week", PayWeek.class, "fostering", true, "Pay week");

  /** The paying account. */
  public static final RuleKey<BankOrigin> BANK_ORIGIN =
      new RuleKey<>("bank-origin", BankOrigin.class, "fostering", true, "Paying bank account");

  /** Amounts of carers' tax relief. */
  public static final RuleKey<CareRelief> CARE_RELIEF =
      new RuleKey<>("care-relief", CareRelief.class, "fostering", false, "Qualifying care relief");

  @Override
  public List<RuleKey<?>> keys() {
    return List.of(FOSTERING_ALLOWANCES, PAY_WEEK, BANK_ORIGIN, CARE_RELIEF);
  }
}
