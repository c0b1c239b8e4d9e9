package org.permanency.web.view.pay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.Remittance;
import org.permanency.finance.RemittanceService;
import org.permanency.finance.rule.PayWords;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Texts;
import org.permanency.web.view.shell.Missing;
import org.permanency.web.view.shell.ShellView;

/** One payment of a run's bank file, as on the advice that the payee gets. */
@Named
@RequestScoped
public class RemittanceView {
  @Inject RunAsked asked;
  @Inject RemittanceService remittances;
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject HttpServletRequest request;
  private @Nullable Remittance advice;

  /** A part of the payment. */
  public record Item(String what, String days, String sum) {}

  /** Reads the advice; 404 when there is none. */
  public void open() throws IOException {
    var payee = Missing.id(request.getParameter("payee"));
    if (asked.find().isPresent() && payee != null) {
      advice =
          remittances
              .find(caller.context(), asked.run().id(), payee)
              .flatMap(
                  found -> found.fold(java.util.Optional::of, no -> java.util.Optional.empty()))
              .orElse(null);
    }
    if (advice == null) {
      RunAsked.refuse(404);
    } else {
      var run = asked.run();
      shell.step(
          "Pay run, " + PayWeeks.words(run.periodStart(), run.periodEnd()),
          PayLinks.tab(run.id(), "remittances"));
      shell.heading("Remittance advice, " + advice.payee().payeeName());
    }
  }

  private Remittance advice() {
    return Objects.requireNonNull(advice);
  }

  /** Whether there is an advice to show. */
  public boolean isThere() {
    return advice != null;
  }

  /** The whole payment. */
  public String getTotal() {
    return advice().total().toString();
  }

  /** Label and value. */
  public List<RunView.Fact> getFacts() {
    var payee = advice().payee();
    return List.of(
        new RunView.Fact("Paid by", advice().payer(), null),
        new RunView.Fact("Paid to", payee.payeeName() + ", " + payee.payee(), null),
        new RunView.Fact("Account ending", String.valueOf(payee.accountEnding()), null),
        new RunView.Fact("On", Texts.day(asked.run().payDate()), null),
        new RunView.Fact("Reference", advice().reference(), null));
  }

  /** What the payment is made of. */
  public List<Item> getItems() {
    return advice().items().stream()
        .map(i -> new Item(i.what(), PayWords.days(i.from(), i.to()), i.pence().toString()))
        .toList();
  }

  /** The statement of the same run. */
  public String getStatement() {
    return shell.url(PayLinks.statement(asked.run().id(), advice().payee().payeeId()));
  }

  /** Whether the run has lines for the payee, so that there is a statement. */
  public boolean isExplained() {
    return advice().explained();
  }

  /** Page on which it is recorded that the bank gave the payment back. */
  public String getReturned() {
    return shell.url(
        "/pay/returned-payment.xhtml?run="
            + asked.run().id()
            + "&payee="
            + advice().payee().payeeId());
  }

  /** The advice as a file. */
  public String getPdf() {
    return shell.url(
        PayLinks.file(asked.run().id(), "remittance") + "&household=" + advice().payee().payeeId());
  }
}
