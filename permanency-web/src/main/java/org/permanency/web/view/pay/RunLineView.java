package org.permanency.web.view.pay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.PayLineService;
import org.permanency.finance.PayLineView;
import org.permanency.finance.PayPartView;
import org.permanency.finance.rule.LineKind;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.Permission;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Texts;
import org.permanency.web.view.shell.ShellView;

/**
 * One line of a run, opened to the parts that it is the sum of. Nights times weekly rates are whole
 * pence, so they add up exactly before the reader's eyes; the one division by seven comes last.
 */
@Named
@RequestScoped
public class RunLineView {
  @Inject RunAsked asked;
  @Inject PayLineService lines;
  @Inject ChildNames names;
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject HttpServletRequest request;
  private @Nullable PayLineView line;
  private String child = "";

  /**
   * Nights of one rate.
   *
   * @param words as people say it, "4 nights at Level 2, 5-10: £219.02 a week × 4/7"
   * @param product nights times the weekly rate
   * @param rule page of the rule; empty for those who may not read rules
   */
  public record Part(String words, String product, String version, String rule) {}

  /** Reads the line; 404 when there is none. */
  public void open() throws IOException {
    var number = request.getParameter("number");
    if (asked.find().isPresent() && number != null && number.matches("[0-9]{1,9}")) {
      line = find(number);
    }
    if (line == null) {
      RunAsked.refuse(404);
    } else {
      show(line);
    }
  }

  private @Nullable PayLineView find(String number) {
    var only = new ListQuery(Map.of("number", number), null, false, 0, 1);
    return lines
        .lines(caller.context(), asked.run().id(), only)
        .flatMap(page -> page.rows().stream().findFirst())
        .orElse(null);
  }

  private void show(PayLineView l) {
    child = l.childId() == null ? "" : named(l, l.childId());
    var run = asked.run();
    shell.step(
        "Pay run, " + PayWeeks.words(run.periodStart(), run.periodEnd()),
        PayLinks.tab(run.id(), "lines"));
    shell.heading(
        (child.isEmpty() ? l.payeeName() : child)
            + ", "
            + PayWeeks.words(l.periodStart(), l.periodEnd()));
  }

  private String named(PayLineView l, UUID id) {
    return ChildNames.words(
        names.of(caller.context(), List.of(id)).get(id), l.council(), l.child());
  }

  private PayLineView line() {
    return Objects.requireNonNull(line);
  }

  /** Whether there is a line to show. */
  public boolean isThere() {
    return line != null;
  }

  /** The child's name. */
  public String getChild() {
    return child;
  }

  /** Page of the child; empty for those who may not read children. */
  public String getChildUrl() {
    var id = line().childId();
    return id != null && caller.may(Permission.CHILD_READ.name())
        ? shell.url(PayLinks.child(id))
        : "";
  }

  /** Council and number. */
  public String getNumber() {
    return line().council() + " " + line().child();
  }

  /** The household's name and code. */
  public String getHousehold() {
    return line().payeeName() + ", " + line().payee();
  }

  /** The household's statement in this run. */
  public String getStatement() {
    return shell.url(PayLinks.statement(asked.run().id(), line().payeeId()));
  }

  /** The week in words. */
  public String getWeek() {
    return PayWeeks.words(line().periodStart(), line().periodEnd());
  }

  /** What kind of payment. */
  public String getKind() {
    var payment = lines.payments(caller.context()).getOrDefault(line().payment(), line().payment());
    return payment + ", " + PayLabels.kind(line().kind()).toLowerCase(Locale.UK);
  }

  /** What the run pays. */
  public String getPays() {
    return PayLabels.money(line().pence());
  }

  /** The parts. */
  public List<Part> getParts() {
    return line().parts().stream().map(this::part).toList();
  }

  private Part part(PayPartView p) {
    return new Part(
        words(p),
        PayLabels.money(p.sevenths()),
        "Rates from " + Texts.day(p.ruleFrom()),
        caller.may(Permission.RULE_READ.name())
            ? shell.url(PayLinks.rule(p.rule(), p.ruleFrom()))
            : "");
  }

  private static String words(PayPartView p) {
    var age = p.band().isEmpty() ? "" : ", " + p.band();
    return switch (p.unit()) {
      case NIGHT -> weekly(p, "night", age);
      case DAY -> weekly(p, "day", age);
      case EACH -> p.levelLabel() + age + ": " + PayLabels.money(p.ratePence()) + " × " + p.count();
    };
  }

  private static String weekly(PayPartView p, String unit, String age) {
    boolean off = p.ratePence() < 0;
    return Texts.count(p.count(), unit)
        + (off ? " less " : " at ")
        + p.levelLabel()
        + age
        + ": "
        + PayLabels.money(Math.abs(p.ratePence()))
        + " a week × "
        + p.count()
        + "/7";
  }

  /** Nights times weekly rates, all together. */
  public String getProduct() {
    return PayLabels.money(line().parts().stream().mapToLong(PayPartView::sevenths).sum());
  }

  /** What the week comes to. */
  public String getOwed() {
    return PayLabels.money(line().owedPence());
  }

  /** What was paid for it before. */
  public String getBefore() {
    return PayLabels.money(line().paidBeforePence());
  }

  /** Whether the line puts right what was paid before. */
  public boolean isDifference() {
    return line().kind() == LineKind.DIFFERENCE;
  }

  /** How it came about, one sentence each. */
  public List<String> getExplanation() {
    return line().explanation();
  }

  /** Page of the line before; empty at the first one. */
  public String getPrevious() {
    return line().number() > 1 ? other(line().number() - 1) : "";
  }

  /** Page of the line after; empty at the last one. */
  public String getFollowing() {
    return line().number() < asked.run().lineCount() ? other(line().number() + 1) : "";
  }

  private String other(int number) {
    return shell.url(PayLinks.line(asked.run().id(), number));
  }
}
