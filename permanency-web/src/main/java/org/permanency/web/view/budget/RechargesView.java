package org.permanency.web.view.budget;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.permanency.budget.RechargeService;
import org.permanency.kernel.Pence;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.shell.ShellView;

/** What other funders owe for a month, funder by funder, and what is claimed of the grant. */
@Named
@RequestScoped
public class RechargesView {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
  private static final int MONTHS = 12;
  @Inject RechargeService service;
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject HttpServletRequest request;
  private RechargeService.@Nullable Month month;

  /** What one funder owes. */
  public record Funder(String label, String sum, String pdf, List<Row> rows) {}

  /** A child's line. */
  public record Row(
      String child, String url, String type, int nights, String whole, String own, String share) {}

  /** A line of the grant's claim. */
  public record Claim(String child, String url, String rate, int nights, String amount) {}

  /** Reads the month that was asked for, else the last one that is over. */
  public void open() {
    var ctx = caller.context();
    month = service.month(ctx, asked(request.getParameter("month"), YearMonth.from(ctx.today())));
    shell.heading("Recharges " + MONTH.format(month.month()));
  }

  static YearMonth asked(@Nullable String sent, YearMonth today) {
    return sent != null && sent.matches("20[0-9]{2}-(0[1-9]|1[0-2])")
        ? YearMonth.parse(sent)
        : today.minusMonths(1);
  }

  private RechargeService.Month month() {
    return Objects.requireNonNull(month);
  }

  /** Months to choose from, the latest first. */
  public List<Choice> getMonths() {
    var today = YearMonth.from(caller.context().today());
    return IntStream.range(0, MONTHS)
        .mapToObj(today::minusMonths)
        .map(m -> new Choice(m.toString(), MONTH.format(m)))
        .toList();
  }

  /** The month shown, as an address has it. */
  public String getAsked() {
    return month().month().toString();
  }

  /** Cost that is shared. */
  public String getWhole() {
    return month().whole().toString();
  }

  /** What this budget bears of it. */
  public String getOwn() {
    return month().own().toString();
  }

  /** Funders with what they owe. */
  public List<Funder> getFunders() {
    var byFunder = new LinkedHashMap<String, List<RechargeService.RechargeRow>>();
    month()
        .rows()
        .forEach(r -> byFunder.computeIfAbsent(r.line().funder(), f -> new ArrayList<>()).add(r));
    return byFunder.entrySet().stream().map(e -> funder(e.getKey(), e.getValue())).toList();
  }

  private Funder funder(String key, List<RechargeService.RechargeRow> rows) {
    var sum = rows.stream().map(r -> r.line().share()).reduce(Pence.ZERO, Pence::plus);
    return new Funder(
        rows.get(0).funder(),
        sum.toString(),
        shell.url("/budget/file?form=recharge&month=" + getAsked() + "&funder=" + key),
        rows.stream().map(this::row).toList());
  }

  private Row row(RechargeService.RechargeRow r) {
    return new Row(
        r.council() + " " + r.number(),
        url(r.child()),
        r.type(),
        r.line().nights(),
        r.line().whole().toString(),
        r.line().own().toString(),
        r.line().share().toString());
  }

  private String url(java.util.UUID child) {
    return shell.url("/people/child.xhtml?id=" + child);
  }

  /** The grant's claim. */
  public List<Claim> getClaims() {
    return month().claims().stream()
        .map(
            c ->
                new Claim(
                    c.council() + " " + c.number(),
                    url(c.child()),
                    c.claim().rate(),
                    c.claim().nights(),
                    c.claim().pence().toString()))
        .toList();
  }

  /** What is claimed in all. */
  public String getClaimed() {
    return month().claims().stream()
        .map(c -> c.claim().pence())
        .reduce(Pence.ZERO, Pence::plus)
        .toString();
  }
}
