package org.permanency.web.view.payments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.holds.HoldService;
import org.permanency.finance.holds.HoldView;
import org.permanency.kernel.Pence;
import org.permanency.web.view.Texts;

/** A hold of payments: placing one, releasing one. */
@Named
@RequestScoped
public class PaymentHoldView extends MoneyForm {
  private static final String LIST = "/pay/holds.xhtml";
  @Inject HoldService service;
  private @Nullable HoldView found;

  @Override
  protected boolean read(UUID id) {
    found = service.find(caller.context(), id).orElse(null);
    return found != null;
  }

  /** The record. */
  public HoldView getRecord() {
    return Objects.requireNonNull(found);
  }

  @Override
  protected String page() {
    return "/pay/hold.xhtml";
  }

  @Override
  protected String fresh() {
    return "Put payments on hold";
  }

  @Override
  protected String heading() {
    return "Hold of payments to " + getRecord().payeeName();
  }

  @Override
  protected Map<String, String> fields() {
    return Map.of("unknown", "household", "there", "household", "why", "reason");
  }

  @Override
  protected void act(String what) throws IOException {
    if (what.equals("release")) {
      answer(
          service.release(caller.context(), getRecord().id(), version(), typed("reason")),
          "Released. The file of the next run pays what was held back.",
          LIST);
      return;
    }
    var household = requiredHousehold("household");
    if (household != null) {
      answer(
          Optional.of(service.place(caller.context(), household, typed("reason"))),
          "Payments to this household are on hold.",
          LIST);
    }
  }

  /** What approved runs hold back. */
  public String getWaiting() {
    return new Pence(getRecord().waitingPence()).toString();
  }

  /** When it was placed and by whom. */
  public String getPlaced() {
    return Texts.time(getRecord().placedAt()) + " by " + getRecord().placedBy();
  }

  /** When it was released, by whom and why; empty while it stands. */
  public String getReleased() {
    var r = getRecord();
    return r.releasedBy() == null
        ? ""
        : Texts.time(r.releasedAt()) + " by " + r.releasedBy() + ": " + r.releaseReason();
  }
}
