package org.permanency.web.view.pay;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.calendar.CalendarWeek;
import org.permanency.finance.calendar.PayCalendarService;
import org.permanency.finance.close.rule.LedgerCalendar;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Texts;
import org.permanency.web.view.shell.ShellView;

/** What comes next in the pay calendar, above the list of weeks. */
@Named
@RequestScoped
public class CalendarView {
  @Inject PayCalendarService calendar;
  @Inject Caller caller;
  @Inject ShellView shell;
  private @Nullable CalendarWeek next;

  @PostConstruct
  void read() {
    next = calendar.next(caller.context()).orElse(null);
  }

  /** Whether a cut-off lies ahead. */
  public boolean isThere() {
    return next != null;
  }

  /** How many pay weeks this year of account and the next have. */
  public List<RunView.Fact> getYears() {
    var ctx = caller.context();
    var years = new ArrayList<RunView.Fact>();
    for (var day : List.of(ctx.today(), ctx.today().plusYears(1))) {
      var weeks = calendar.year(ctx, day);
      if (!weeks.isEmpty()) {
        var last = weeks.get(weeks.size() - 1);
        var label =
            LedgerCalendar.words(weeks.get(0).month())
                + " to "
                + LedgerCalendar.words(last.month());
        var words = weeks.size() + " weeks, the last paid on " + Texts.day(last.dates().payDay());
        years.add(new RunView.Fact(label, words, null));
      }
    }
    return years;
  }

  private CalendarWeek week() {
    return Objects.requireNonNull(next);
  }

  /** The week. */
  public String getWeek() {
    var week = week().dates().week();
    return PayWeeks.words(week.start(), Objects.requireNonNull(week.end()).minusDays(1));
  }

  /** Its days, in order. */
  public List<RunView.Fact> getFacts() {
    var dates = week().dates();
    var facts = new ArrayList<RunView.Fact>();
    facts.add(fact("Cut-off", Objects.requireNonNull(dates.cutOff()), rule("pay-calendar")));
    facts.add(fact("File to the bank by", dates.input(), null));
    facts.add(fact("Pay day", dates.payDay(), rule("pay-week")));
    if (dates.holiday() != null) {
      facts.add(new RunView.Fact("Moved by", dates.holiday(), rule("bank-holidays")));
    }
    return facts;
  }

  private RunView.Fact fact(String label, LocalDate day, @Nullable String how) {
    var words = Texts.day(day) + ", " + Texts.ago(day, caller.context().today());
    return new RunView.Fact(label, words, how);
  }

  private @Nullable String rule(String name) {
    return caller.may("RULE_READ")
        ? shell.url(PayLinks.rule(name, week().dates().week().start()))
        : null;
  }
}
