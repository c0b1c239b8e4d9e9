package org.permanency.web.view.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.permanency.portal.DetailService;
import org.permanency.portal.DetailService.Change;
import org.permanency.portal.DetailService.Whole;
import org.permanency.portal.rule.Details;
import org.permanency.tenancy.Permission;
import org.permanency.web.view.Texts;
import org.permanency.web.view.form.RecordForm;
import org.permanency.web.view.shell.Missing;

/** How to reach a household, and what its carers asked to change. */
@Named("householdDetails")
@RequestScoped
public class HouseholdDetailsView extends RecordForm {
  @Inject DetailService details;
  private @Nullable Whole found;

  /** A change that was asked for. */
  public record Line(String on, String what, String stands) {}

  @Override
  public void open() throws IOException {
    if (isFresh()) {
      missing.page();
    } else {
      super.open();
    }
  }

  @Override
  protected boolean read(UUID id) {
    found = details.of(caller.context(), id).orElse(null);
    return found != null;
  }

  private Whole whole() {
    return Objects.requireNonNull(found);
  }

  @Override
  protected String page() {
    return "/carers/household-details.xhtml";
  }

  @Override
  protected String fresh() {
    return "";
  }

  @Override
  protected String heading() {
    return "How to reach the household";
  }

  @Override
  protected Permission writes() {
    return Permission.CARER_WRITE;
  }

  @Override
  protected Map<String, String> fields() {
    return Map.of("why", "why");
  }

  @Override
  protected void act(String what) throws IOException {
    var household = Objects.requireNonNull(Missing.id(typed("id")));
    var change = Missing.id(typed("change"));
    boolean confirm = what.equals("confirm");
    answer(
        change == null
            ? Optional.empty()
            : details.decide(
                caller.context(), household, change, version(), confirm ? null : typed("why")),
        confirm ? "These details are on record now." : "The change is refused.",
        page() + "?id=" + household);
  }

  /** What is on record. */
  public Details getNow() {
    return whole().now();
  }

  /** Whether a change waits. */
  public boolean isWaiting() {
    return whole().asked() != null;
  }

  /** The change that waits. */
  public Change getAsked() {
    return Objects.requireNonNull(whole().asked());
  }

  /** When it was asked for, and by whom. */
  public String getAskedBy() {
    return Texts.day(getAsked().on()) + " by " + getAsked().by();
  }

  /** All that were asked for, the latest first. */
  public List<Line> getChanges() {
    return whole().changes().stream().map(HouseholdDetailsView::line).toList();
  }

  private static Line line(Change c) {
    var what =
        Stream.of(c.details().telephone(), c.details().email(), c.details().address())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    var stands =
        switch (c.state()) {
          case ASKED -> "Waits to be confirmed";
          case CONFIRMED -> "Confirmed by " + c.decidedBy();
          case REFUSED -> "Refused by " + c.decidedBy() + ": " + c.why();
          case OVERTAKEN -> "Something else was asked for before it was confirmed";
        };
    return new Line(Texts.day(c.on()), what.isEmpty() ? "Nothing" : what, stands);
  }
}
