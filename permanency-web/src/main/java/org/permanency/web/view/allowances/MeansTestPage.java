package org.permanency.web.view.allowances;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.permanency.allowances.MeansTestService;
import org.permanency.allowances.TestView;
import org.permanency.allowances.rule.MeansFacts.Unit;
import org.permanency.allowances.rule.MeansSheet.Share;
import org.permanency.allowances.rule.MeansTestEdit;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Texts;
import org.permanency.web.view.shell.Missing;
import org.permanency.web.view.shell.ShellView;

/** A means test as it was worked, with its evidence and the test before. */
@Named
@RequestScoped
public class MeansTestPage {
  @Inject MeansTestService tests;
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject Missing missing;
  @Inject HttpServletRequest request;
  private @Nullable TestView view;

  /** A line of a table. */
  public record Line(String first, String second, String third, String fourth) {}

  /** Reads the test, or answers 404. */
  public void open() {
    var id = Missing.id(request.getParameter("id"));
    view = id == null ? null : tests.find(caller.context(), id).orElse(null);
    if (view == null) {
      missing.page();
      return;
    }
    var award = Missing.id(request.getParameter("award"));
    if (award != null) {
      shell.step("Allowance", AwardWords.AWARD + award);
    }
    shell.heading("Means test from " + Texts.day(view.inputs().from()));
  }

  /** Whether there is a test to show. */
  public boolean isThere() {
    return view != null;
  }

  private TestView view() {
    return Objects.requireNonNull(view);
  }

  /** The family. */
  public String getWho() {
    var payee = view().payee();
    return payee == null ? "Not known" : payee.name() + ", " + payee.code();
  }

  /** What is left for the children, and for what period. */
  public String getAward() {
    return view().sheet().award() + (view().inputs().unit() == Unit.WEEK ? " a week" : " a month");
  }

  /** Who worked it, when and why. */
  public String getWorked() {
    return Texts.day(view().workedOn()) + ", " + view().workedBy();
  }

  /** Why. */
  public String getReason() {
    return view().inputs().reason();
  }

  /** The rules it was worked with. */
  public String getRule() {
    return "Rules from " + Texts.day(view().rule().from());
  }

  /** Page of the rule; empty for those who may not read rules. */
  public String getRuleUrl() {
    return caller.may("RULE_READ")
        ? shell.url("/rules/rule.xhtml?name=means-test&on=" + view().inputs().from())
        : "";
  }

  /** When it is to be looked at again. */
  public String getReview() {
    return Texts.day(view().sheet().reviewOn());
  }

  /** Every step. */
  public List<SheetLine> getSteps() {
    return SheetLine.of(view().sheet());
  }

  /** What it comes to for each child. */
  public List<Line> getShares() {
    return view().sheet().shares().stream()
        .map(
            s ->
                new Line(s.name(), s.allowance().toString(), contribution(s), s.award().toString()))
        .toList();
  }

  private String contribution(Share share) {
    return view().inputs().unit() == Unit.WEEK
        ? share.contribution().toString()
        : share.contribution() + ", " + share.weeklyContribution() + " a week";
  }

  /** Inputs with their evidence. */
  public List<Line> getEvidence() {
    var rule = view().rule().rule();
    return view().inputs().lines().entrySet().stream()
        .sorted(java.util.Map.Entry.comparingByKey())
        .map(e -> line(label(rule, e.getKey()), e.getValue()))
        .toList();
  }

  private static String label(org.permanency.allowances.rule.MeansTestRule rule, String key) {
    var line = rule.incomes().getOrDefault(key, rule.expenses().get(key));
    return line == null ? key : line.label();
  }

  private static Line line(String label, MeansTestEdit.Entry entry) {
    return new Line(
        label, entry.amount().toString(), entry.evidence(), Texts.day(entry.evidenceOn()));
  }

  /** Heading of the comparison; empty for the first test. */
  public String getBefore() {
    return Texts.day(view().before());
  }

  /** Steps against the test before. */
  public List<Line> getChanges() {
    return view().changes().stream()
        .map(
            c ->
                new Line(
                    c.code() + " " + c.label(),
                    c.before().toString(),
                    c.now().toString(),
                    (c.difference().amount() > 0 ? "+" : "") + c.difference()))
        .toList();
  }

  /** The sheet as a file. */
  public String getPdf() {
    return shell.url("/allowances/file?what=sheet&id=" + view().id());
  }
}
