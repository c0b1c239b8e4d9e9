package org.permanency.finance.close.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.permanency.finance.rule.FinanceRules;
import org.permanency.finance.rule.PayCalendar;
import org.permanency.finance.rule.PayClose;
import org.permanency.finance.rule.PayCycleRules;
import org.permanency.finance.rule.PayDay;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.rules.BankDays;
import org.permanency.rules.RuleBook;
import org.permanency.rules.rule.EffectiveDated.Version;

/**
 * Months and years of account and the pay weeks in them. A week stands in one month, whole; so a
 * month has four or five, and a year 52 or 53.
 *
 * @param weeks the tenant's pay weeks
 * @param rules versions of {@code pay-close}; the first that holds a day is in force on it
 * @param days on which banks work, where a week belongs to its pay day
 */
public record LedgerCalendar(PayCalendar weeks, List<Version<PayClose>> rules, BankDays days) {
  /** A month of twelve. */
  public static final int MONTHS = 12;

  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
  private static final int AROUND = 28;
  private static final int LONG_YEAR = 53;
  private static final int LOOKED_AT = 12;

  /** Copies the versions. */
  public LedgerCalendar {
    rules = List.copyOf(rules);
  }

  /** The calendar of a tenant. */
  public static LedgerCalendar of(RuleBook book) {
    return new LedgerCalendar(
        new PayCalendar(book.versions(FinanceRules.PAY_WEEK)),
        book.versions(PayCycleRules.PAY_CLOSE),
        BankDays.of(book));
  }

  private Optional<PayClose> rule(LocalDate day) {
    return rules.stream().filter(v -> v.period().includes(day)).map(Version::value).findFirst();
  }

  /** The month in whose accounts a pay week stands; the month of its last day without a rule. */
  public YearMonth monthOf(EffectivePeriod week) {
    var last = Objects.requireNonNull(week.end()).minusDays(1);
    var belongs = rule(week.start()).map(PayClose::weekBelongsTo).orElse("last-day");
    return YearMonth.from(
        switch (belongs) {
          case "first-day" -> week.start();
          case "pay-day" -> payDay(week).orElse(last);
          default -> last;
        });
  }

  private Optional<LocalDate> payDay(EffectivePeriod week) {
    return weeks.on(week.start()).map(rule -> PayDay.of(rule, week, week.start(), days).planned());
  }

  /** First month of the year of account that holds {@code month}; empty without a rule. */
  public Optional<YearMonth> yearOf(YearMonth month) {
    return rule(month.atDay(1))
        .map(
            rule -> {
              var first = month.withMonth(rule.yearBeginsInMonth());
              return first.isAfter(month) ? first.minusYears(1) : first;
            });
  }

  /** The twelve months of the year that begins with {@code first}. */
  public static List<YearMonth> months(YearMonth first) {
    return Stream.iterate(first, m -> m.plusMonths(1)).limit(MONTHS).toList();
  }

  /** Pay weeks that stand in the accounts of a month, in order; none where no rule says. */
  public List<EffectivePeriod> weeksOf(YearMonth month) {
    var found = new ArrayList<EffectivePeriod>();
    var last = month.atEndOfMonth();
    var start = begin(month.atDay(1).minusDays(AROUND), last);
    while (start.isPresent() && !start.get().isAfter(last)) {
      var week = weeks.find(start.get());
      week.filter(w -> monthOf(w).equals(month)).ifPresent(found::add);
      start = week.map(w -> Objects.requireNonNull(w.end()));
    }
    return found;
  }

  /** The first day on which a pay week begins. */
  private Optional<LocalDate> begin(LocalDate from, LocalDate last) {
    return from.datesUntil(last.plusDays(1)).filter(weeks::begins).findFirst();
  }

  /**
   * How many pay weeks the year that begins with {@code first} has: 52 or 53, fewer only where the
   * rule on pay weeks begins or ends within it.
   */
  public int weeksOfYear(YearMonth first) {
    return months(first).stream().mapToInt(m -> weeksOf(m).size()).sum();
  }

  /** The first year of 53 pay weeks, of the one that holds {@code month} and those after it. */
  public Optional<YearMonth> longYear(YearMonth month) {
    return yearOf(month).stream()
        .flatMap(first -> Stream.iterate(first, y -> y.plusYears(1)).limit(LOOKED_AT))
        .filter(first -> weeksOfYear(first) == LONG_YEAR)
        .findFirst();
  }

  /** January 2017. */
  public static String words(YearMonth month) {
    return WORDS.format(month);
  }
}
