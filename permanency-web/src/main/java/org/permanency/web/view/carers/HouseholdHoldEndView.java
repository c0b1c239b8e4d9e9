package org.permanency.web.view.carers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.HouseholdView;
import org.permanency.fostering.rule.Register.Hold;
import org.permanency.web.view.form.Both;
import org.permanency.web.view.list.Choice;

/** The form that ends a hold. */
@Named
@RequestScoped
public class HouseholdHoldEndView extends HouseholdForm {
  private @Nullable String hold;
  private @Nullable String last;

  @Override
  String form() {
    return "household-hold-end";
  }

  @Override
  Map<String, String> fields() {
    return Map.of(
        "fostering.hold.none", "hold",
        "fostering.hold.order", "last",
        "fostering.hold.ended", "last");
  }

  @Override
  void fill(HouseholdView record) {
    hold = request.getParameter("hold");
  }

  @Override
  List<Both> both(HouseholdView record) {
    var theirs =
        getHolds().stream().filter(h -> h.value().equals(hold)).map(Choice::label).findFirst();
    return List.of(
        new Both("Hold", theirs.orElse("Not running"), "Ends on " + shown(day("last", last))));
  }

  /** Ends the hold. */
  public void save() throws IOException {
    var from = required("hold", hold, "Choose the hold that ends.");
    var day = required("last", last, "Enter the last day on which the places are held.");
    if (from != null && day != null) {
      answer(households.endHold(caller.context(), at(), from, day), "The hold was ended.");
    }
  }

  /** Holds that have not ended. */
  public List<Choice> getHolds() {
    var today = record().day();
    return record().facts().holds().stream()
        .filter(h -> h.period().end() == null || h.period().end().isAfter(today))
        .map(h -> new Choice(h.period().start().toString(), said(h)))
        .toList();
  }

  static String said(Hold hold) {
    return hold.places()
        + (hold.places() == 1 ? " place, " : " places, ")
        + HouseholdWords.days(hold.period())
        + ": "
        + hold.reason();
  }

  public @Nullable String getHold() {
    return hold;
  }

  public void setHold(@Nullable String hold) {
    this.hold = hold;
  }

  public @Nullable String getLast() {
    return last;
  }

  public void setLast(@Nullable String last) {
    this.last = last;
  }
}
