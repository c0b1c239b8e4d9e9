package org.permanency.web.view.payments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.recovery.OverpaymentService;
import org.permanency.finance.recovery.OverpaymentView;
import org.permanency.kernel.Pence;
import org.permanency.tenancy.Permission;
import org.permanency.web.view.list.Tag;

/** An overpayment with its cause, what is agreed and its write-off. */
@Named
@RequestScoped
public class OverpaymentPageView extends MoneyForm {
  private static final String LIST = "/pay/overpayments.xhtml";
  @Inject OverpaymentService service;
  private @Nullable OverpaymentView found;

  @Override
  protected boolean read(UUID id) {
    found = service.find(caller.context(), id).orElse(null);
    return found != null;
  }

  /** The record. */
  public OverpaymentView getRecord() {
    return Objects.requireNonNull(found);
  }

  @Override
  protected String page() {
    return "/pay/overpayment.xhtml";
  }

  @Override
  protected String fresh() {
    return "Overpayment";
  }

  @Override
  protected String heading() {
    return "Overpayment of " + getRecord().payeeName();
  }

  @Override
  protected Map<String, String> fields() {
    return Map.of("instalment", "instalment", "note", "note", "why", "reason");
  }

  @Override
  protected void act(String what) throws IOException {
    if (isFresh()) {
      missing.page();
      return;
    }
    var ctx = caller.context();
    var id = getRecord().id();
    var back = page() + "?id=" + id;
    switch (what) {
      case "agree" -> {
        var instalment = pounds("instalment");
        if (instalment == null && !wrong()) {
          notices.wrong("instalment", "Enter the amount that each run takes.");
        }
        if (instalment != null) {
          answer(
              service.agree(ctx, id, version(), instalment, typed("note")),
              "Runs take " + instalment + " each from now on.",
              back);
        }
      }
      case "ask" ->
          answer(
              service.askWriteOff(ctx, id, version(), typed("reason")),
              "Somebody else decides about the write-off.",
              back);
      case "approve", "refuse" ->
          answer(
              service.decideWriteOff(ctx, id, version(), what.equals("approve")),
              what.equals("approve") ? "It is written off." : "It is not written off.",
              back);
      default -> missing.page();
    }
  }

  @Override
  public void open() throws IOException {
    if (isFresh()) {
      faces.getExternalContext().redirect(shell.url(LIST));
      faces.responseComplete();
    } else {
      super.open();
    }
  }

  /** Whether the caller may decide about a write-off. */
  public boolean isApprover() {
    return caller.context().actor().may(Permission.PAY_APPROVE);
  }

  /** An amount. */
  public String money(long pence) {
    return new Pence(pence).toString();
  }

  /** Where it stands. */
  public Tag getState() {
    return OverpaymentsList.state(getRecord().state());
  }

  /** What is agreed. */
  public String getAgreed() {
    var r = getRecord();
    return r.instalmentPence() == null
        ? "Nothing is agreed"
        : money(r.instalmentPence()) + " of each run from " + shown(r.fromWeek()) + ": " + r.note();
  }

  /** Statement of the run that found it. */
  public String getStatement() {
    return shell.url(
        "/pay/statement.xhtml?run=" + getRecord().run() + "&household=" + getRecord().payeeId());
  }
}
