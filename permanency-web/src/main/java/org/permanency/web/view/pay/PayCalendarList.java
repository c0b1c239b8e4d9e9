package org.permanency.web.view.pay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.calendar.CalendarWeek;
import org.permanency.finance.calendar.PayCalendarService;
import org.permanency.finance.close.rule.LedgerCalendar;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;
import org.permanency.web.view.list.MemoryList;
import org.permanency.web.view.list.Tag;

/** Pay weeks of this year of account and the next, with their days. */
@ApplicationScoped
public class PayCalendarList implements ListSource<CalendarWeek> {
  private static final MemoryList<CalendarWeek> ROWS =
      new MemoryList<CalendarWeek>()
          .when("start", (w, day) -> w.dates().week().start().toString().equals(day))
          .when("ahead", (w, yes) -> (w.run() == null) == yes.equals("1"))
          .contains("month", w -> LedgerCalendar.words(w.month()))
          .contains("holiday", w -> w.dates().holiday())
          .sort("start", w -> w.dates().week().start())
          .sort("cutOff", w -> w.dates().cutOff())
          .sort("payDay", w -> w.dates().payDay());
  @Inject PayCalendarService calendar;

  @Override
  public String name() {
    return "pay-calendar";
  }

  @Override
  public String title() {
    return "Pay weeks";
  }

  @Override
  public Permission permission() {
    return Permission.PAY_READ;
  }

  @Override
  public String service() {
    return "fostering";
  }

  @Override
  public List<Column<CalendarWeek>> columns() {
    return List.of(
        Column.<CalendarWeek>date("start", "Week from", w -> w.dates().week().start())
            .sorted()
            .filteredByDay(),
        Column.<CalendarWeek>date("end", "Week to", PayCalendarList::last),
        Column.<CalendarWeek>tag("run", "Run", PayCalendarList::run),
        Column.<CalendarWeek>date("cutOff", "Cut-off", w -> w.dates().cutOff()).sorted(),
        Column.<CalendarWeek>date("input", "File to the bank by", w -> w.dates().input()),
        Column.<CalendarWeek>date("payDay", "Pay day", w -> w.dates().payDay()).sorted(),
        Column.<CalendarWeek>text("holiday", "Moved by", w -> w.dates().holiday()).filtered(),
        Column.<CalendarWeek>text(
                "month", "In the accounts of", w -> LedgerCalendar.words(w.month()))
            .filtered(),
        Column.<CalendarWeek>date("processing", "Bank works on it", w -> w.dates().processing())
            .onChoice(),
        Column.<CalendarWeek>text("ahead", "Without a run", w -> null)
            .filtered(Choice.YES_NO)
            .onlyToFilter());
  }

  private static LocalDate last(CalendarWeek week) {
    return Objects.requireNonNull(week.dates().week().end()).minusDays(1);
  }

  private static @Nullable Tag run(CalendarWeek week) {
    var run = week.run();
    return run == null ? null : PayLabels.state(run.state());
  }

  @Override
  public ListPage<CalendarWeek> load(TenantContext ctx, ListQuery query) {
    var weeks =
        Stream.of(ctx.today(), ctx.today().plusYears(1))
            .flatMap(day -> calendar.year(ctx, day).stream())
            .sorted(Comparator.comparing(w -> w.dates().week().start()))
            .toList();
    return ROWS.page(weeks, query);
  }

  @Override
  public @Nullable String link(CalendarWeek row) {
    var run = row.run();
    return run == null ? null : PayLinks.run(run.id());
  }

  @Override
  public Empty empty() {
    return Empty.of(
        "No rule says when pay weeks begin. An administrator adds the rule on pay weeks.");
  }
}
