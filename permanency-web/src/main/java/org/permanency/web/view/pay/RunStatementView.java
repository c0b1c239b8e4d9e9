package org.permanency.web.view.pay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.PayLineService;
import org.permanency.finance.PayLineView;
import org.permanency.finance.PayeeStatement;
import org.permanency.finance.rule.PayRunState;
import org.permanency.finance.rule.PayeeKind;
import org.permanency.tenancy.Permission;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Texts;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.shell.Missing;
import org.permanency.web.view.shell.ShellView;

/** One household's statement, as on the paper that it gets. */
@Named
@RequestScoped
public class RunStatementView {
  @Inject RunAsked asked;
  @Inject PayLineService lines;
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject HttpServletRequest request;
  private @Nullable PayeeStatement statement;

  /** A line of the statement. */
  public record Line(String what, String week, List<String> how, String sum, String url) {}

  /** Reads the statement; 404 when there is none. */
  public void open() throws IOException {
    var household = Missing.id(request.getParameter("household"));
    if (asked.find().isPresent() && household != null) {
      statement = lines.statement(caller.context(), asked.run().id(), household).orElse(null);
    }
    if (statement == null) {
      RunAsked.refuse(404);
    } else {
      var run = asked.run();
      shell.step(
          "Pay run, " + PayWeeks.words(run.periodStart(), run.periodEnd()),
          PayLinks.tab(run.id(), "households"));
      shell.heading("Statement, " + statement.total().payeeName());
    }
  }

  private PayeeStatement statement() {
    return Objects.requireNonNull(statement);
  }

  /** Whether there is a statement to show. */
  public boolean isThere() {
    return statement != null;
  }

  /** Who pays. */
  public String getPayer() {
    return statement().payer();
  }

  /** The household's name and code. */
  public String getHousehold() {
    return statement().total().payeeName() + ", " + statement().total().payee();
  }

  /** Page of the household; empty for those who may not read carers. */
  public String getHouseholdUrl() {
    return statement().total().kind() == PayeeKind.HOUSEHOLD
            && caller.may(Permission.CARER_READ.name())
        ? shell.url(PayLinks.household(statement().total().payeeId()))
        : "";
  }

  /** The pay week. */
  public String getWeek() {
    return PayWeeks.words(asked.run().periodStart(), asked.run().periodEnd());
  }

  /** When the money arrives. */
  public String getPayDay() {
    return Texts.day(asked.run().payDate());
  }

  /** The household's sum. */
  public String getTotal() {
    return PayLabels.money(statement().total().pence());
  }

  /** What becomes of it. */
  public Tag getOutcome() {
    return PayLabels.outcome(statement().total().outcome());
  }

  /** How it reaches the household. */
  public String getPayment() {
    return statement().payment();
  }

  /** The lines. */
  public List<Line> getLines() {
    return statement().lines().stream().map(this::line).toList();
  }

  private Line line(PayLineView l) {
    return new Line(
        statement().what(l),
        PayWeeks.words(l.periodStart(), l.periodEnd()),
        l.explanation(),
        PayLabels.money(l.pence()),
        shell.url(PayLinks.line(asked.run().id(), l.number())));
  }

  /** Whether the run is approved, so that the statement can go out. */
  public boolean isSettled() {
    return asked.run().state() == PayRunState.APPROVED;
  }

  /** The statement as a file. */
  public String getPdf() {
    return shell.url(
        PayLinks.file(asked.run().id(), "statement")
            + "&household="
            + statement().total().payeeId());
  }
}
