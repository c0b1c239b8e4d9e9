package org.permanency.budget.rule;

import java.util.List;
import org.permanency.rules.RuleCatalogue;
import org.permanency.rules.RuleKey;

/** The rules that budgets ask for. */
public final class BudgetRules implements RuleCatalogue {
  private static final String FOSTERING = "fostering";

  /** The budget of a year by line; its first day is the first day of the year. */
  public static final RuleKey<Budget> BUDGET =
      new RuleKey<>("budget", Budget.class, FOSTERING, false, "Budget");

  /** Which line a payment belongs to. */
  public static final RuleKey<BudgetPayments> PAYMENTS =
      new RuleKey<>(
          "budget-payments", BudgetPayments.class, FOSTERING, false, "Budget lines of payments");

  /** Placement types, and prices of what pay runs do not pay. */
  public static final RuleKey<PlacementPrices> PRICES =
      new RuleKey<>(
          "placement-prices",
          PlacementPrices.class,
          FOSTERING,
          false,
          "Placement types and prices");

  /** Who bears what of a jointly funded placement. */
  public static final RuleKey<FundingShares> SHARES =
      new RuleKey<>(
          "funding-shares", FundingShares.class, FOSTERING, false, "Shares of joint funding");

  /** Savings to be achieved. */
  public static final RuleKey<SavingsTargets> SAVINGS =
      new RuleKey<>("savings-targets", SavingsTargets.class, FOSTERING, false, "Savings targets");

  /** When numbers mean pressure. */
  public static final RuleKey<Pressure> PRESSURE =
      new RuleKey<>("pressure", Pressure.class, FOSTERING, false, "Pressure of numbers");

  /** Central charges and surplus. */
  public static final RuleKey<OpenBook> OPEN_BOOK =
      new RuleKey<>("open-book", OpenBook.class, FOSTERING, false, "Open book");

  /** Grant for unaccompanied children. */
  public static final RuleKey<UnaccompaniedGrant> GRANT =
      new RuleKey<>(
          "unaccompanied-grant",
          UnaccompaniedGrant.class,
          FOSTERING,
          false,
          "Grant for unaccompanied children");

  @Override
  public List<RuleKey<?>> keys() {
    return List.of(BUDGET, PAYMENTS, PRICES, SHARES, SAVINGS, PRESSURE, OPEN_BOOK, GRANT);
  }
}
