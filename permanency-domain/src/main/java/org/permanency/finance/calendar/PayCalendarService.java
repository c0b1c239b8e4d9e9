package org.permanency.finance.calendar;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.permanency.finance.PayRunService;
import org.permanency.finance.PayRunView;
import org.permanency.finance.close.rule.LedgerCalendar;
import org.permanency.finance.rule.FinanceRules;
import org.permanency.finance.rule.PayCalendar;
import org.permanency.finance.rule.PayDates;
import org.permanency.finance.rule.PayRunState;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.ListQuery;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/** Pay weeks of a year of account with their days, as the rules plan them. */
@TenantService
public class PayCalendarService {
  @Inject PayRunService runs;
  @Inject RuleLibrary library;

  /**
   * Weeks of the year of account that holds a day, in order; none where no rule says.
   *
   * @param day any day of the year
   */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE})
  public List<CalendarWeek> year(TenantContext ctx, LocalDate day) {
    var book = library.book(ctx.tenant());
    var calendar = LedgerCalendar.of(book);
    var made = made(ctx);
    return calendar.yearOf(YearMonth.from(day)).stream()
        .flatMap(first -> LedgerCalendar.months(first).stream())
        .flatMap(month -> weeks(calendar, month))
        .flatMap(
            week ->
                PayDates.of(book, week).stream()
                    .map(
                        dates ->
                            new CalendarWeek(
                                dates, calendar.monthOf(week), made.get(week.start()))))
        .toList();
  }

  /** The days of the pay week that begins on a day; empty where no rule says. */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public Optional<PayDates> dates(TenantContext ctx, LocalDate start) {
    var book = library.book(ctx.tenant());
    return new PayCalendar(book.versions(FinanceRules.PAY_WEEK))
        .find(start)
        .flatMap(week -> PayDates.of(book, week));
  }

  private static Stream<EffectivePeriod> weeks(LedgerCalendar calendar, YearMonth month) {
    return calendar.weeksOf(month).stream();
  }

  private Map<LocalDate, PayRunView> made(TenantContext ctx) {
    var made = new HashMap<LocalDate, PayRunView>();
    runs.list(ctx, ListQuery.ALL).rows().stream()
        .filter(r -> r.state() != PayRunState.CANCELLED && r.urgent() == null)
        .forEach(r -> made.put(r.periodStart(), r));
    return made;
  }

  /** The week whose cut-off comes next, on the business day or later; empty without a rule. */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE})
  public Optional<CalendarWeek> next(TenantContext ctx) {
    return Stream.of(ctx.today(), ctx.today().plusYears(1))
        .flatMap(day -> year(ctx, day).stream())
        .filter(week -> week.run() == null)
        .filter(
            week -> {
              var cutOff = week.dates().cutOff();
              return cutOff != null && !cutOff.isBefore(ctx.today());
            })
        .findFirst();
  }
}
