package org.permanency.finance.rule;

import java.util.List;
import java.util.Set;
import org.permanency.rules.Problem;
import org.permanency.rules.RuleBook;
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

  /** What the contract guarantees carers. */
  public static final RuleKey<AllowanceFloor> ALLOWANCE_FLOOR =
      new RuleKey<>(
          "allowance-floor",
          AllowanceFloor.class,
          "fostering",
          false,
          "Fostering allowances guaranteed by contract");

  /** Least fostering allowances of the year. */
  public static final RuleKey<NationalMinimum> NATIONAL_MINIMUM =
      new RuleKey<>(
          "national-minimum-allowance",
          NationalMinimum.class,
          "fostering",
          false,
          "National minimum fostering allowance");

  @Override
  public List<RuleKey<?>> keys() {
    return List.of(
        FOSTERING_ALLOWANCES,
        PAY_WEEK,
        BANK_ORIGIN,
        ALLOWANCE_FLOOR,
        NATIONAL_MINIMUM,
        CARE_RELIEF);
  }

  @Override
  public Set<String> fixed() {
    return Set.of(ALLOWANCE_FLOOR.name(), NATIONAL_MINIMUM.name());
  }

  @Override
  public List<Problem> check(RuleBook book) {
    return AllowanceFloorCheck.of(book);
  }
}
