package org.permanency.finance.rule;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.rules.BankDays;
import org.permanency.rules.RuleBook;
import org.permanency.rules.rule.EffectiveDated.Version;

/**
 * The days of one pay week.
 *
 * @param week its days
 * @param cutOff last day on which what is entered goes into the week's run; null without a rule
 * @param input last day on which the bank takes the file
 * @param processing the day on which the bank works on it
 * @param payDay the day on which the money is in the accounts
 * @param holiday the bank holiday that moved the pay day; null when none did
 */
public record PayDates(
    EffectivePeriod week,
    @Nullable LocalDate cutOff,
    LocalDate input,
    LocalDate processing,
    LocalDate payDay,
    @Nullable String holiday) {

  /** The days of a week as the rules plan them; empty where no rule says when it is paid. */
  public static Optional<PayDates> of(RuleBook book, EffectivePeriod week) {
    var calendar = new PayCalendar(book.versions(FinanceRules.PAY_WEEK));
    var days = BankDays.of(book);
    return calendar
        .on(week.start())
        .map(
            rule -> {
              var pay = PayDay.of(rule, week, week.start(), days).planned();
              return new PayDates(
                  week,
                  book.find(PayCycleRules.PAY_CALENDAR, week.start())
                      .map(Version::value)
                      .map(terms -> days.before(pay, terms.cutOffWorkingDays()))
                      .orElse(null),
                  PayDay.input(pay, days),
                  PayDay.processing(pay, days),
                  pay,
                  moved(rule, week, pay, days));
            });
  }

  private static @Nullable String moved(
      PayWeek rule, EffectivePeriod week, LocalDate pay, BankDays days) {
    var plain = rule.plainPayDay(Objects.requireNonNull(week.end()).minusDays(7));
    return plain.equals(pay) ? null : days.holiday(plain).orElse("Not a working day");
  }
}
