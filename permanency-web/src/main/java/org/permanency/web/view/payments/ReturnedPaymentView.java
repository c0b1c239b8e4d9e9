package org.permanency.web.view.payments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.RemittanceService;
import org.permanency.finance.returned.ReturnedService;
import org.permanency.finance.returned.ReturnedView;
import org.permanency.finance.returned.rule.ReturnedState;
import org.permanency.kernel.Pence;
import org.permanency.web.view.Texts;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.pay.RunView.Fact;
import org.permanency.web.view.shell.Missing;

/** A payment that the bank gave back: recording one, confirming its account, taking it back. */
@Named
@RequestScoped
public class ReturnedPaymentView extends MoneyForm {
  private static final String PAGE = "/pay/returned-payment.xhtml";
  private static final String LIST = "/pay/returned-payments.xhtml";
  @Inject ReturnedService service;
  @Inject RemittanceService remittances;
  private @Nullable ReturnedView found;

  @Override
  protected boolean read(UUID id) {
    found = service.find(caller.context(), id).orElse(null);
    return found != null;
  }

  private ReturnedView record() {
    return Objects.requireNonNull(found);
  }

  @Override
  protected String page() {
    return PAGE;
  }

  @Override
  protected String fresh() {
    return "Record a returned payment";
  }

  @Override
  protected String heading() {
    return "Returned payment to " + record().payeeName();
  }

  @Override
  protected Map<String, String> fields() {
    return Map.of(
        "too-early", "on", "future", "on", "reason", "reason", "how", "how", "why", "why");
  }

  @Override
  protected void act(String what) throws IOException {
    var ctx = caller.context();
    if (what.equals("confirm")) {
      answer(
          service.confirm(ctx, record().id(), version(), typed("how")),
          "The account is confirmed. The file of the next run pays the money again.",
          PAGE + "?id=" + record().id());
    } else if (what.equals("withdraw")) {
      answer(
          service.withdraw(ctx, record().id(), version(), typed("why")),
          "Taken back: the payment counts as paid.",
          LIST);
    } else {
      add();
    }
  }

  private void add() throws IOException {
    var run = Missing.id(typed("run"));
    var payee = Missing.id(typed("payee"));
    if (run == null || payee == null) {
      missing.page();
      return;
    }
    var on = required("on", "day on which the bank returned it");
    if (on != null && !wrong()) {
      answer(
          Optional.of(service.record(caller.context(), run, payee, on, typed("reason"))),
          "The return is recorded. The money is owed again.",
          LIST);
    }
  }

  /** The payment that is to be recorded as returned, in a sentence; empty when none is named. */
  public String getPayment() {
    var run = Missing.id(typed("run"));
    var payee = Missing.id(typed("payee"));
    if (run == null || payee == null) {
      return "";
    }
    return remittances
        .find(caller.context(), run, payee)
        .flatMap(r -> r.fold(Optional::of, no -> Optional.empty()))
        .map(
            r ->
                r.total()
                    + " to "
                    + r.payee().payeeName()
                    + ", "
                    + r.payee().payee()
                    + ", account ending "
                    + r.payee().accountEnding()
                    + ", on "
                    + Texts.day(r.run().payDate()))
        .orElse("");
  }

  /** Where it is. */
  public Tag getState() {
    return ReturnedPaymentsList.state(record().state());
  }

  /** Label and value. */
  public List<Fact> getFacts() {
    var r = record();
    var facts = new ArrayList<Fact>();
    facts.add(new Fact("Payee", r.payeeName() + ", " + r.payee(), null));
    facts.add(
        new Fact("Payment", new Pence(r.pence()) + ", sent for " + Texts.day(r.payDate()), null));
    facts.add(new Fact("Account ending", r.ending(), null));
    facts.add(new Fact("Returned on", Texts.day(r.returnedOn()), null));
    facts.add(new Fact("Why, says the bank", r.reason(), null));
    facts.add(new Fact("Recorded by", r.recordedBy() + ", " + Texts.time(r.recordedAt()), null));
    if (r.confirmedBy() != null) {
      facts.add(new Fact("Account confirmed by", r.confirmedBy() + ": " + r.confirmedHow(), null));
    }
    if (r.withdrawn() != null) {
      facts.add(new Fact("Taken back", r.withdrawn(), null));
    }
    if (r.paidOn() != null) {
      facts.add(new Fact("Paid again on", Texts.day(r.paidOn()), null));
    }
    return facts;
  }

  /** What comes next, in a sentence. */
  public String getNext() {
    return switch (record().state()) {
      case WAITS_FOR_DETAILS ->
          "Record other bank details with the payee, or have a second person confirm this account."
              + " Until then nothing is paid to it.";
      case WAITS_FOR_RUN -> "The file of the next run pays it, or an urgent run does today.";
      case PAID_AGAIN -> "A later run's file has paid it.";
      case WITHDRAWN -> "It was recorded by mistake: the payment counts as paid.";
    };
  }

  /** Page of the household; empty for other payees and for who may not read carers. */
  public String getHousehold() {
    return record().payeeKind().equals("household") && caller.may("CARER_READ")
        ? shell.url("/carers/household.xhtml?id=" + record().payeeId())
        : "";
  }

  /** The advice of the payment that came back. */
  public String getAdvice() {
    return shell.url(
        "/pay/remittance.xhtml?run=" + record().run() + "&payee=" + record().payeeId());
  }

  /** Page that pays it now; empty when that cannot be. */
  public String getUrgent() {
    return record().state() == ReturnedState.WAITS_FOR_RUN && isEditable()
        ? shell.url("/pay/urgent.xhtml?payee=" + record().payeeId())
        : "";
  }

  /** Whether the reader may confirm the account. */
  public boolean isConfirmable() {
    return record().state() == ReturnedState.WAITS_FOR_DETAILS && caller.may("BANK_CONFIRM");
  }

  /** Whether it can be taken back. */
  public boolean isWithdrawable() {
    return record().state().open() && isEditable();
  }

  /** Version that the reader has seen. */
  public int getVersion() {
    return record().version();
  }
}
