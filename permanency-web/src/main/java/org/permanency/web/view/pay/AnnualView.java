package org.permanency.web.view.pay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.annual.AnnualStatement;
import org.permanency.finance.annual.AnnualStatementService;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Texts;
import org.permanency.web.view.shell.Missing;
import org.permanency.web.view.shell.ShellView;

/** A household's annual statement. */
@Named
@RequestScoped
public class AnnualView {
  @Inject AnnualStatementService statements;
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject HttpServletRequest request;
  private @Nullable AnnualStatement statement;

  /** Another year of the same household. */
  public record Year(String words, String url, boolean here) {}

  /** Reads the statement; 404 when there is none. */
  public void open() throws IOException {
    var household = Missing.id(request.getParameter("household"));
    int year = year(request.getParameter("year"));
    if (household != null) {
      statement = statements.find(caller.context(), new HouseholdId(household), year).orElse(null);
    }
    if (statement == null) {
      RunAsked.refuse(404);
    } else {
      shell.step(statement.name(), PayLinks.household(statement.household()));
      shell.heading("Annual statement, tax year " + statement.yearWords());
    }
  }

  /** A year as it was sent; 0, which no statement has, when it is none. */
  static int year(@Nullable String sent) {
    return sent != null && sent.matches("[0-9]{4}") ? Integer.parseInt(sent) : 0;
  }

  private AnnualStatement statement() {
    return Objects.requireNonNull(statement);
  }

  /** Whether there is a statement to show. */
  public boolean isThere() {
    return statement != null;
  }

  /** The statement itself. */
  public AnnualStatement getRecord() {
    return statement();
  }

  /** What is counted, in a sentence. */
  public String getCounted() {
    return statement().whole()
        ? "The whole tax year, 6 April to 5 April."
        : "The tax year is not over: counted through " + Texts.day(statement().through()) + ".";
  }

  /** The relief, label and value; none without a rule. */
  public List<RunView.Fact> getRelief() {
    var sums = statement().sums();
    var amounts = statement().amounts();
    var facts = new ArrayList<RunView.Fact>();
    if (sums != null && amounts != null) {
      var how = rule();
      facts.add(
          new RunView.Fact(
              "Household, " + Texts.count(sums.approvedDays(), "day") + " of approval",
              sums.household().toString(),
              how));
      facts.add(new RunView.Fact("Children's weeks", sums.weekly().toString(), how));
      facts.add(new RunView.Fact("Qualifying care relief", sums.total().toString(), null));
    }
    return facts;
  }

  private @Nullable String rule() {
    var from = statement().ruleFrom();
    return from != null && caller.may("RULE_READ")
        ? shell.url(PayLinks.rule("care-relief", from))
        : null;
  }

  /** Heads of the columns of weeks. */
  public String getYounger() {
    var amounts = statement().amounts();
    return amounts == null ? "Younger" : "Under " + amounts.olderFrom();
  }

  /** The other one. */
  public String getOlder() {
    var amounts = statement().amounts();
    return amounts == null ? "Older" : amounts.olderFrom() + " or older";
  }

  /** All years of the household. */
  public List<Year> getYears() {
    var id = statement().household();
    return statements.years(caller.context(), new HouseholdId(id)).orElse(List.of()).stream()
        .map(
            y ->
                new Year(
                    y + " to " + (y + 1),
                    shell.url(PayLinks.annual(id, y)),
                    y == statement().year()))
        .toList();
  }

  /** The statement as a file. */
  public String getPdf() {
    return shell.url(
        "/pay/annual-file?household=" + statement().household() + "&year=" + statement().year());
  }
}
