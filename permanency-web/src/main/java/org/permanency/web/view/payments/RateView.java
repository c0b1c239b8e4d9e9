package org.permanency.web.view.payments;

import static java.util.Map.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.exceptions.RateExceptionService;
import org.permanency.finance.exceptions.RateExceptionView;
import org.permanency.finance.exceptions.rule.NewRateException;
import org.permanency.kernel.Pence;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Tag;

/** A rate apart from levels: recording one, and ending it. */
@Named
@RequestScoped
public class RateView extends MoneyForm {
  private static final String LIST = "/pay/rates.xhtml";
  @Inject RateExceptionService service;
  private @Nullable RateExceptionView found;

  @Override
  protected boolean read(UUID id) {
    found = service.find(caller.context(), id).orElse(null);
    return found != null;
  }

  /** The record. */
  public RateExceptionView getRecord() {
    return Objects.requireNonNull(found);
  }

  @Override
  protected String page() {
    return "/pay/rate.xhtml";
  }

  @Override
  protected String fresh() {
    return "Record a rate apart from levels";
  }

  @Override
  protected String heading() {
    return getRecord().label() + ", " + who();
  }

  @Override
  protected Map<String, String> fields() {
    return Map.ofEntries(
        entry("kind", "kind"),
        entry("whom", "child"),
        entry("nobody", "child"),
        entry("amount-missing", "weekly"),
        entry("amount-by-rule", "weekly"),
        entry("amount-range", "weekly"),
        entry("below-level", "weekly"),
        entry("award", "from"),
        entry("order", "last"),
        entry("placed", "placed"),
        entry("note", "note"),
        entry("why", "reason"));
  }

  @Override
  protected void act(String what) throws IOException {
    switch (what) {
      case "end" -> end();
      case "withdraw" ->
          answer(
              service.withdraw(caller.context(), getRecord().id(), version(), typed("reason")),
              "The rate was taken back.",
              here());
      default -> add();
    }
  }

  private String here() {
    return page() + "?id=" + getRecord().id();
  }

  private void end() throws IOException {
    var last = required("last", "last day");
    if (last != null) {
      answer(
          service.end(caller.context(), getRecord().id(), version(), last),
          "The rate ends on " + shown(last) + ".",
          here());
    }
  }

  private void add() throws IOException {
    var child = child("child");
    var household = household("household");
    var from = required("from", "first day");
    var last = day("last", "last day");
    var weekly = pounds("weekly");
    if (from != null && !wrong()) {
      var rate =
          new NewRateException(
              child,
              household,
              from,
              last,
              typed("kind"),
              weekly,
              !typed("placed").isEmpty(),
              typed("note"));
      answer(Optional.of(service.add(caller.context(), rate)), "The rate is recorded.", LIST);
    }
  }

  private String who() {
    var r = getRecord();
    return (r.child() + (r.child().isEmpty() || r.household().isEmpty() ? "" : " with "))
        + r.householdName();
  }

  /** Kinds that may be recorded. */
  public List<Choice> getKinds() {
    return service.kinds(caller.context()).entrySet().stream()
        .map(e -> new Choice(e.getKey(), e.getValue()))
        .toList();
  }

  /** Whether the caller may end it or take it back. */
  public boolean isChangeable() {
    return isEditable() && getRecord().withdrawn() == null;
  }

  /** Where it stands. */
  public Tag getState() {
    return RateExceptionsList.state(getRecord().state());
  }

  /** First day. */
  public String getFrom() {
    return shown(getRecord().from());
  }

  /** Last day that counts, and which of the two it is. */
  public String getEnds() {
    var r = getRecord();
    var ends = r.endsOn();
    if (ends == null) {
      return "No last day";
    }
    return shown(ends) + (ends.equals(r.ruleLast()) ? ", by the rule" : ", as recorded");
  }

  /** Agreed amount a week. */
  public String getWeekly() {
    var weekly = getRecord().weeklyPence();
    return weekly == null ? "By the rule" : new Pence(weekly).toString();
  }
}
