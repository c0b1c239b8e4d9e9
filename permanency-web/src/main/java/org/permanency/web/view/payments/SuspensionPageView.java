package org.permanency.web.view.payments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.holds.SuspensionService;
import org.permanency.finance.holds.SuspensionView;

/** A suspended household as pay knows it: recording it, ending it. */
@Named
@RequestScoped
public class SuspensionPageView extends MoneyForm {
  private static final String LIST = "/pay/suspensions.xhtml";
  @Inject SuspensionService service;
  private @Nullable SuspensionView found;

  @Override
  protected boolean read(UUID id) {
    found = service.find(caller.context(), id).orElse(null);
    return found != null;
  }

  /** The record. */
  public SuspensionView getRecord() {
    return Objects.requireNonNull(found);
  }

  @Override
  protected String page() {
    return "/pay/suspension.xhtml";
  }

  @Override
  protected String fresh() {
    return "Record a suspension";
  }

  @Override
  protected String heading() {
    return getRecord().householdName() + " suspended";
  }

  @Override
  protected Map<String, String> fields() {
    return Map.of("unknown", "household", "overlap", "from", "note", "note", "order", "last");
  }

  @Override
  protected void act(String what) throws IOException {
    if (what.equals("end")) {
      var last = required("last", "last day");
      if (last != null) {
        answer(
            service.end(caller.context(), getRecord().id(), version(), last),
            "The suspension ends on " + shown(last) + ".",
            LIST);
      }
      return;
    }
    var household = requiredHousehold("household");
    var from = required("from", "day");
    if (household != null && from != null) {
      answer(
          Optional.of(service.suspend(caller.context(), household, from, typed("note"))),
          "The suspension is recorded.",
          LIST);
    }
  }

  /** A day; a word while there is none. */
  public String day(@Nullable LocalDate day, String none) {
    return day == null ? none : shown(day);
  }
}
