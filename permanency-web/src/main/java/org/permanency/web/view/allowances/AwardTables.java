package org.permanency.web.view.allowances;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.permanency.allowances.rule.AwardDay;
import org.permanency.allowances.rule.AwardStep;
import org.permanency.finance.PaidLine;
import org.permanency.finance.rule.PayPart;
import org.permanency.kernel.Pence;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Texts;
import org.permanency.web.view.Words;
import org.permanency.web.view.carers.LevelNames;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.shell.ShellView;

/** The tables of an award's page: parts, what is due, tests, pay, what happened. */
@Named
@RequestScoped
public class AwardTables {
  @Inject AwardPage page;
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject LevelNames levels;

  /**
   * A part of the weekly amount; {@code rule} is the address of its rule, empty if it is closed.
   */
  public record Part(String what, String weekly, String rule) {}

  /** A line of a table. */
  public record Line(String first, String second, String third, String fourth, String url) {}

  /** Something due, and what is asked. */
  public record Due(Tag tag, String day, String ask) {}

  /** The parts of today's weekly amount. */
  public List<Part> getParts() {
    return page.view().amount() instanceof AwardDay.Paid paid
        ? paid.parts().stream().map(this::part).toList()
        : List.of();
  }

  private Part part(PayPart part) {
    var level = levels.label(caller.context(), part.level(), part.ruleFrom());
    var what = part.band().isEmpty() ? level : level + ", age " + part.band();
    var less = part.rate().amount() < 0 ? "Less " : "";
    return new Part(
        less + what,
        part.rate().toString(),
        caller.may("RULE_READ")
            ? shell.url("/rules/rule.xhtml?name=" + part.rule() + "&on=" + part.ruleFrom())
            : "");
  }

  /** What is due. */
  public List<Due> getDue() {
    return page.view().row().flags().stream()
        .map(
            f ->
                new Due(
                    AwardWords.tag(f, page.view().day()),
                    Texts.day(f.due()) + " (" + Texts.ago(f.due(), page.view().day()) + ")",
                    Words.text("allowances.ask." + f.code().code())))
        .toList();
  }

  /** Means tests, the latest first. */
  public List<Line> getTests() {
    return page.view().tests().stream()
        .map(
            t ->
                new Line(
                    Texts.day(t.from()),
                    t.weeklyContribution().toString(),
                    Texts.day(t.workedOn()) + ", " + t.workedBy(),
                    t.refused() ? "Not approved. " + t.reason() : t.reason(),
                    shell.url(
                        "/allowances/means-test.xhtml?id=" + t.id() + "&award=" + page.getId())))
        .toList();
  }

  /** Lines of pay, the latest run first. */
  public List<Line> getPaid() {
    return page.view().paid().stream().map(this::paid).toList();
  }

  private Line paid(PaidLine l) {
    return new Line(
        Texts.day(l.from()) + " to " + Texts.day(l.to()),
        Words.text("allowances.line." + l.kind().code()),
        Words.text("finance.state." + l.state().name()),
        l.pence().toString(),
        shell.url("/pay/line.xhtml?run=" + l.run() + "&number=" + l.number()));
  }

  /** What all lines of approved and open runs come to. */
  public String getPaidTotal() {
    return page.view().paid().stream()
        .map(PaidLine::pence)
        .reduce(Pence.ZERO, Pence::plus)
        .toString();
  }

  /** What happened, the latest first. */
  public List<Line> getEvents() {
    var lines = new ArrayList<Line>();
    for (var e : page.view().row().record().events()) {
      var until = e.until();
      lines.add(
          new Line(
              Texts.day(e.day()),
              AwardWords.step(e.kind()) + (until == null ? "" : ", until " + Texts.day(until)),
              e.words(),
              e.by(),
              ""));
    }
    Collections.reverse(lines);
    return lines;
  }

  /** Steps to choose from. */
  public List<Line> getSteps() {
    var lines = new ArrayList<Line>();
    for (var kind : AwardStep.Kind.values()) {
      boolean fits =
          switch (kind) {
            case RESUME -> page.isSuspended();
            case SUSPEND, SUSPEND_STATEMENT -> !page.isSuspended();
            default -> kind.byHand();
          };
      if (fits) {
        lines.add(
            new Line(
                Words.text("allowances.step." + kind.code()),
                "",
                "",
                "",
                shell.url(
                    "/allowances/award-step.xhtml?id=" + page.getId() + "&step=" + kind.code())));
      }
    }
    return lines;
  }
}
