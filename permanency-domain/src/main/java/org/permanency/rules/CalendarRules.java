package org.permanency.rules;

import java.util.List;

/** The rule that every room counts working days by. */
public final class CalendarRules implements RuleCatalogue {
  /** Days on which banks and offices do not work. */
  public static final RuleKey<BankHolidays> BANK_HOLIDAYS =
      new RuleKey<>("bank-holidays", BankHolidays.class, "*", false, "Bank holidays");

  @Override
  public List<RuleKey<?>> keys() {
    return List.of(BANK_HOLIDAYS);
  }
}
