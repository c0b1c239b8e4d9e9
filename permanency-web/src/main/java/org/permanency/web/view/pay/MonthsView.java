package org.permanency.web.view.pay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.permanency.finance.close.CloseService;
import org.permanency.finance.close.LedgerPeriod;
import org.permanency.finance.close.rule.LedgerCalendar;
import org.permanency.kernel.Reason;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Texts;
import org.permanency.web.view.Words;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.shell.ShellView;

/** Years of account with their 52 or 53 weeks, above the list of months. */
@Named
@RequestScoped
public class MonthsView {
  @Inject CloseService closes;
  @Inject Caller caller;
  @Inject ShellView shell;

  /** A year in the table. */
  public record Year(
      String name, int weeks, int without, int runs, String total, Tag state, String url) {}

  /** The years, the latest first. */
  public List<Year> getYears() {
    return closes.years(caller.context()).stream().map(this::year).toList();
  }

  private Year year(LedgerPeriod y) {
    return new Year(
        y.words(),
        y.weeks().size(),
        y.without().size(),
        y.runs(),
        PayLabels.money(y.totalPence()),
        state(y),
        shell.url(PayLinks.month(y.kind(), y.starts())));
  }

  /** When the next year of 53 pay weeks begins; empty where no rule says. */
  public String getLongYear() {
    return closes
        .longYear(caller.context())
        .map(y -> Words.of(Reason.of("pay.close.long-year", "month", LedgerCalendar.words(y))))
        .orElse("");
  }

  /** Whether a month or year is closed. */
  static Tag state(LedgerPeriod period) {
    if (period.closed() != null) {
      return new Tag("Closed", Tag.Meaning.DONE);
    }
    return period.refusals().isEmpty()
        ? new Tag("Can be closed", Tag.Meaning.DUE)
        : new Tag("Open", Tag.Meaning.PLAIN);
  }

  /** Who closed it and when; empty while it is open. */
  static String closed(LedgerPeriod period) {
    var closed = period.closed();
    return closed == null ? "" : closed.by() + ", " + Texts.time(closed.at());
  }
}
