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
import org.permanency.finance.duty.DutyService;
import org.permanency.finance.duty.DutyView;

/** A household on duty: putting one on the rota, taking one off. */
@Named
@RequestScoped
public class DutyPageView extends MoneyForm {
  private static final String LIST = "/pay/duties.xhtml";
  @Inject DutyService service;
  private @Nullable DutyView found;

  @Override
  protected boolean read(UUID id) {
    found = service.find(caller.context(), id).orElse(null);
    return found != null;
  }

  /** The record. */
  public DutyView getRecord() {
    return Objects.requireNonNull(found);
  }

  @Override
  protected String page() {
    return "/pay/duty.xhtml";
  }

  @Override
  protected String fresh() {
    return "Put a household on duty";
  }

  @Override
  protected String heading() {
    return getRecord().householdName() + " on duty";
  }

  @Override
  protected Map<String, String> fields() {
    return Map.of(
        "order",
        "last",
        "too-long",
        "last",
        "no-fee",
        "from",
        "twice",
        "from",
        "taken",
        "from",
        "unknown",
        "household",
        "words",
        "note",
        "why",
        "reason");
  }

  @Override
  protected void act(String what) throws IOException {
    if (what.equals("cancel")) {
      answer(
          service.cancel(caller.context(), getRecord().id(), version(), typed("reason")),
          "The household is off duty.",
          LIST);
      return;
    }
    var household = requiredHousehold("household");
    var from = required("from", "first day");
    var last = required("last", "last day");
    if (household != null && from != null && last != null && !wrong()) {
      answer(
          Optional.of(service.add(caller.context(), household, from, last, typed("note"))),
          "The household is on duty.",
          LIST);
    }
  }

  /** First and last day. */
  public String getDays() {
    return shown(getRecord().from()) + " to " + shown(getRecord().last());
  }
}
