package org.permanency.web.view.pay;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.permanency.access.UserService;
import org.permanency.finance.PayLineService;
import org.permanency.finance.close.CloseDetail;
import org.permanency.finance.close.CloseService;
import org.permanency.finance.close.LedgerPeriod;
import org.permanency.finance.close.rule.CloseKind;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Reason;
import org.permanency.tenancy.Permission;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Texts;
import org.permanency.web.view.Words;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.shell.FormToken;
import org.permanency.web.view.shell.Notices;
import org.permanency.web.view.shell.ShellView;

/** One month or year of account: what is in it, and its close. */
@Named
@RequestScoped
public class MonthView {
  @Inject CloseService closes;
  @Inject PayLineService lines;
  @Inject UserService users;
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject Notices notices;
  @Inject FormToken token;
  @Inject HttpServletRequest request;
  private @Nullable CloseDetail detail;

  /** A row of the table of sums. */
  public record Row(String payment, String kind, String lines, String sum) {}

  @PostConstruct
  void read() {
    var kind = kind();
    detail =
        month()
            .flatMap(m -> there(kind).filter(p -> p.starts().equals(m)).findFirst())
            .map(p -> closes.detail(caller.context(), kind, p.starts()))
            .orElse(null);
  }

  private CloseKind kind() {
    return "year".equals(request.getParameter("kind")) ? CloseKind.YEAR : CloseKind.MONTH;
  }

  private Optional<YearMonth> month() {
    var sent = request.getParameter("month");
    try {
      return sent == null ? Optional.empty() : Optional.of(YearMonth.parse(sent));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private Stream<LedgerPeriod> there(CloseKind kind) {
    var ctx = caller.context();
    return (kind == CloseKind.MONTH ? closes.months(ctx) : closes.years(ctx)).stream();
  }

  /** Closes it when that was asked for, or shows it; 404 when there is none. */
  public void open() throws IOException {
    if (detail == null) {
      RunAsked.refuse(404);
      return;
    }
    shell.heading(period().words());
    if (request.getMethod().equals("POST")) {
      close();
    }
  }

  private void close() throws IOException {
    if (!token.came()) {
      RunAsked.refuse(403);
      return;
    }
    var period = period();
    var no =
        closes
            .close(caller.context(), period.kind(), period.starts())
            .fold(done -> List.<Reason>of(), reasons -> reasons);
    if (no.isEmpty()) {
      notices.done(period.words() + " is closed.");
      RunAsked.go(PayLinks.month(period.kind(), period.starts()));
    } else {
      no.forEach(r -> notices.wrong("", Words.of(r)));
    }
  }

  private CloseDetail detail() {
    return Objects.requireNonNull(detail);
  }

  private LedgerPeriod period() {
    return detail().period();
  }

  /** Whether there is something to show. */
  public boolean isThere() {
    return detail != null;
  }

  /** Whether it is closed. */
  public Tag getState() {
    return MonthsView.state(period());
  }

  /** Whether it is open. */
  public boolean isOpened() {
    return period().closed() == null;
  }

  /** What it comes to. */
  public String getTotal() {
    return PayLabels.money(period().totalPence());
  }

  /** Label and value. */
  public List<RunView.Fact> getFacts() {
    var p = period();
    var facts = new ArrayList<RunView.Fact>();
    facts.add(new RunView.Fact("Pay weeks", weeks(p.weeks()), rule()));
    facts.add(new RunView.Fact("Approved runs", String.valueOf(p.runs()), null));
    if (p.closed() != null) {
      facts.add(new RunView.Fact("Closed by", MonthsView.closed(p), null));
    }
    return facts;
  }

  private static String weeks(List<EffectivePeriod> weeks) {
    return weeks.isEmpty()
        ? "None"
        : weeks.size()
            + ", "
            + PayWeeks.words(weeks.get(0).start(), last(weeks.get(weeks.size() - 1)));
  }

  private static LocalDate last(EffectivePeriod week) {
    return Objects.requireNonNull(week.end()).minusDays(1);
  }

  private @Nullable String rule() {
    return caller.may("RULE_READ")
        ? shell.url(PayLinks.rule("pay-close", period().starts().atDay(1)))
        : null;
  }

  /** Sums by kind of payment. */
  public List<Row> getRows() {
    var labels = lines.payments(caller.context());
    return detail().sums().stream()
        .map(
            s ->
                new Row(
                    labels.getOrDefault(s.payment(), s.payment()),
                    PayLabels.kind(s.kind()),
                    Texts.count(s.lines(), "line"),
                    PayLabels.money(s.pence())))
        .toList();
  }

  /** Whether the figures are those it was closed with. */
  public Tag getVerdict() {
    return detail().agrees()
        ? new Tag("Agrees with the figures it was closed with", Tag.Meaning.DONE)
        : new Tag("Differs from the figures it was closed with", Tag.Meaning.LATE);
  }

  /** Weeks that are over and have no approved run. */
  public List<String> getWithout() {
    return period().without().stream().map(w -> PayWeeks.words(w.start(), last(w))).toList();
  }

  /** Who may close. */
  public String getWho() {
    var roles =
        users.roles(caller.context()).roles().values().stream()
            .filter(r -> !r.apiOnly() && r.permissions().contains(Permission.PAY_CLOSE))
            .map(r -> r.label())
            .toList();
    return "Roles that may: " + String.join(", ", roles) + ". One person is enough.";
  }

  /** Every reason why the reader may not close it; empty when they may. */
  public List<String> getRefusals() {
    var no = new ArrayList<String>();
    if (!caller.may("PAY_CLOSE")) {
      no.add(Words.text("pay.close.not-closer"));
    }
    period().refusals().forEach(r -> no.add(Words.of(r)));
    return no;
  }

  /** Address the form is sent to. */
  public String getAction() {
    return shell.url(PayLinks.month(period().kind(), period().starts()));
  }

  /** What it is, in a sentence. */
  public String getName() {
    var words = period().words();
    return period().kind() == CloseKind.YEAR ? "the y" + words.substring(1) : words;
  }
}
