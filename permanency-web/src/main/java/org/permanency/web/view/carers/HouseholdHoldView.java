package org.permanency.web.view.carers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.HouseholdView;
import org.permanency.fostering.rule.HoldChange;
import org.permanency.web.view.Texts;
import org.permanency.web.view.form.Both;

/** The form that puts places on hold. */
@Named
@RequestScoped
public class HouseholdHoldView extends HouseholdForm {
  private @Nullable String from;
  private @Nullable String to;
  private @Nullable String places;
  private @Nullable String reason;

  @Override
  String form() {
    return "household-hold";
  }

  @Override
  Map<String, String> fields() {
    return Map.of(
        "fostering.hold.reason", "reason",
        "fostering.hold.same-start", "from",
        "fostering.hold.order", "to",
        "fostering.hold.places", "places");
  }

  @Override
  void fill(HouseholdView record) {
    places = "1";
  }

  @Override
  List<Both> both(HouseholdView record) {
    return List.of(
        new Both(
            "Places on hold today",
            String.valueOf(record.onHold()),
            text(places) + " more from " + shown(day("from", from))));
  }

  /** Puts the places on hold. */
  public void save() throws IOException {
    var first = required("from", from, "Enter the first day.");
    var last = day("to", to);
    var number = number("places", places);
    if (number == null && !notices.has("places")) {
      notices.wrong("places", "Enter the number of places.");
    }
    if (first != null && number != null && notices.getErrors().isEmpty()) {
      answer(
          households.hold(
              caller.context(), at(), new HoldChange(first, last, number, text(reason))),
          Texts.count(number, "place") + " put on hold.");
    }
  }

  public @Nullable String getFrom() {
    return from;
  }

  public void setFrom(@Nullable String from) {
    this.from = from;
  }

  public @Nullable String getTo() {
    return to;
  }

  public void setTo(@Nullable String to) {
    this.to = to;
  }

  public @Nullable String getPlaces() {
    return places;
  }

  public void setPlaces(@Nullable String places) {
    this.places = places;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }
}
