package org.permanency.web.view.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.permanency.portal.DetailService;
import org.permanency.portal.DetailService.Whole;
import org.permanency.portal.rule.Details;
import org.permanency.web.view.Texts;

/** How to reach the carer's household, and asking for other details. */
@Named("portalDetails")
@RequestScoped
public class OwnDetailsView extends PortalForm {
  @Inject DetailService details;

  @Override
  protected String page() {
    return "/portal/details.xhtml";
  }

  @Override
  protected String fresh() {
    return "My details";
  }

  @Override
  protected Map<String, String> fields() {
    return Map.of(
        "telephone", "telephone", "email", "email", "address", "address", "same", "telephone");
  }

  @Override
  protected void act(String what) throws IOException {
    var wanted = new Details(some("telephone"), some("email"), some("address"));
    answer(
        Optional.of(details.ask(caller.context(), wanted)),
        "We have your new details. They count once somebody of your agency has confirmed them.",
        page());
  }

  private @Nullable String some(String field) {
    return typed(field).isEmpty() ? null : typed(field);
  }

  private Optional<Whole> whole() {
    return details.mine(caller.context());
  }

  /** What is on record. */
  public Details getNow() {
    return whole().map(Whole::now).orElse(Details.NONE);
  }

  /** Since when a change waits; empty for none. */
  public String getWaits() {
    return whole()
        .map(Whole::asked)
        .map(c -> "Asked on " + Texts.day(c.on()) + ", waits to be confirmed")
        .orElse("");
  }

  /** What was typed, or asked last, or is on record. */
  public String shown(String field) {
    if (request.getMethod().equals("POST")) {
      return typed(field);
    }
    var asked = whole().map(Whole::asked).map(DetailService.Change::details).orElse(getNow());
    var value =
        switch (field) {
          case "telephone" -> asked.telephone();
          case "email" -> asked.email();
          default -> asked.address();
        };
    return Objects.requireNonNullElse(value, "");
  }
}
