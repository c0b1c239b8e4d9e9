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
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;
import org.permanency.providers.AgreementService;
import org.permanency.providers.AgreementView;
import org.permanency.providers.rule.Agreement;

/** An agreement with an outside provider: recording it, planning its end, ending it. */
@Named
@RequestScoped
public class AgreementPageView extends MoneyForm {
  private static final String LIST = "/providers/agreements.xhtml";
  @Inject AgreementService service;
  @Inject ProviderChoices choices;
  private @Nullable AgreementView found;

  @Override
  protected boolean read(UUID id) {
    found = service.find(caller.context(), id).orElse(null);
    return found != null;
  }

  /** The record. */
  public AgreementView getRecord() {
    return Objects.requireNonNull(found);
  }

  @Override
  protected String page() {
    return "/providers/agreement.xhtml";
  }

  @Override
  protected String fresh() {
    return "Record a placement agreement";
  }

  @Override
  protected String heading() {
    return "Agreement " + getRecord().agreement().reference();
  }

  @Override
  protected Map<String, String> fields() {
    return Map.of(
        "reference", "reference",
        "reference-taken", "reference",
        "weekly", "weekly",
        "extras", "extras",
        "extras-what", "extras-what",
        "planned", "planned",
        "note", "note",
        "overlap", "from",
        "before", "last");
  }

  @Override
  protected void act(String what) throws IOException {
    switch (what) {
      case "plan" -> plan();
      case "end" -> end();
      default -> add();
    }
  }

  private String self() {
    return page() + "?id=" + getRecord().id();
  }

  private void plan() throws IOException {
    var last = day("planned", "planned last night");
    if (!wrong()) {
      answer(
          service.plan(caller.context(), getRecord().id(), version(), last),
          last == null ? "No end is planned any more." : "The planned end is recorded.",
          self());
    }
  }

  private void end() throws IOException {
    var last = required("last", "last night");
    if (last != null && !wrong()) {
      answer(
          service.end(caller.context(), getRecord().id(), version(), last),
          "The agreement is ended.",
          self());
    }
  }

  private void add() throws IOException {
    if (typed("child").isEmpty()) {
      notices.wrong("child", "Enter the child's number.");
    }
    var child = child("child");
    var provider = choices.chosen("provider", typed("provider"));
    var from = required("from", "first night");
    var planned = day("planned", "planned last night");
    var weekly = pounds("weekly");
    var extras = pounds("extras");
    if (child == null || provider == null || from == null || wrong()) {
      return;
    }
    var agreement =
        new Agreement(
            typed("reference"),
            child,
            provider,
            EffectivePeriod.from(from),
            planned == null ? null : planned.plusDays(1),
            weekly == null ? Pence.ZERO : weekly,
            extras == null ? Pence.ZERO : extras,
            typed("extras-what"),
            typed("note"));
    answer(
        Optional.of(service.add(caller.context(), agreement)), "The agreement is recorded.", LIST);
  }

  /** Whether the caller may change it now. */
  public boolean isOpen() {
    return isEditable() && !getRecord().closed();
  }

  /** First night. */
  public String getFrom() {
    return shown(getRecord().agreement().period().start());
  }

  /** Last night. */
  public String getLast() {
    var last = AgreementsList.last(getRecord().agreement().period().end());
    return last == null ? "Goes on" : shown(last);
  }

  /** Planned last night. */
  public String getPlanned() {
    var last = AgreementsList.last(getRecord().agreement().plannedEnd());
    return last == null ? "None" : shown(last);
  }
}
