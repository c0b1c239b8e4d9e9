package org.permanency.web.view.payments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.budget.FundingService;
import org.permanency.web.view.list.Choice;

/** A record that decides who pays for a child: adding it, ending it. */
@Named
@RequestScoped
public class FundingPageView extends MoneyForm {
  private static final String LIST = "/budget/funding.xhtml";
  @Inject FundingService service;
  private FundingService.@Nullable Row found;

  @Override
  protected boolean read(UUID id) {
    found = service.find(caller.context(), id).orElse(null);
    return found != null;
  }

  /** The record. */
  public FundingService.Row getRecord() {
    return Objects.requireNonNull(found);
  }

  @Override
  protected String page() {
    return "/budget/funding-record.xhtml";
  }

  @Override
  protected String fresh() {
    return "Record what decides who pays";
  }

  @Override
  protected String heading() {
    return getKind() + " of " + FundingList.who(getRecord());
  }

  @Override
  protected Map<String, String> fields() {
    return Map.of(
        "kind", "kind",
        "percent", "percent",
        "overlap", "from",
        "restricted", "child",
        "note-long", "note",
        "before", "last");
  }

  @Override
  protected void act(String what) throws IOException {
    if (what.equals("end")) {
      var last = required("last", "last day");
      if (last != null && !wrong()) {
        answer(
            service.end(caller.context(), getRecord().id(), version(), last),
            "The record is ended.",
            LIST);
      }
    } else {
      add();
    }
  }

  private void add() throws IOException {
    if (typed("child").isEmpty()) {
      notices.wrong("child", "Enter the child's number.");
    }
    var child = child("child");
    var from = required("from", "first day");
    var percent = percent();
    if (child != null && from != null && !wrong()) {
      var entry = new FundingService.Entry(child, typed("kind"), from, percent, typed("note"));
      var decision = service.add(caller.context(), entry);
      answer(decision.isEmpty() ? Optional.empty() : decision, "It is recorded.", LIST);
    }
  }

  private @Nullable BigDecimal percent() {
    var sent = typed("percent").replace("%", "").strip();
    if (sent.isEmpty()) {
      return null;
    }
    if (sent.matches("[0-9]{1,3}([.][0-9]{1,2})?")) {
      return new BigDecimal(sent);
    }
    notices.wrong("percent", "Enter a percentage like 37 or 37.5.");
    return null;
  }

  /** Kinds to choose from. */
  public List<Choice> getKinds() {
    return service.kinds(caller.context()).entrySet().stream()
        .map(
            e ->
                new Choice(
                    e.getKey(),
                    FundingList.words(e.getKey()) + (e.getValue() ? ", with a share" : "")))
        .toList();
  }

  /** What it is. */
  public String getKind() {
    return FundingList.words(getRecord().kind());
  }

  /** First day. */
  public String getFrom() {
    return shown(getRecord().from());
  }

  /** Last day. */
  public String getLast() {
    return getRecord().to() == null ? "Goes on" : shown(getRecord().to());
  }

  /** Share; empty where none is agreed. */
  public String getPercent() {
    var percent = getRecord().percent();
    return percent == null ? "" : percent.stripTrailingZeros().toPlainString() + " %";
  }

  /** Whether the caller may end it. */
  public boolean isOpen() {
    return isEditable() && getRecord().to() == null;
  }
}
