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
import org.permanency.finance.respite.RespiteService;
import org.permanency.finance.respite.RespiteView;
import org.permanency.tenancy.Permission;
import org.permanency.web.view.list.Tag;

/** A respite stay: recording it, approving nights above the cap, cancelling it. */
@Named
@RequestScoped
public class RespitePageView extends MoneyForm {
  private static final String LIST = "/pay/respites.xhtml";
  @Inject RespiteService service;
  private @Nullable RespiteView found;

  @Override
  protected boolean read(UUID id) {
    found = service.find(caller.context(), id).orElse(null);
    return found != null;
  }

  /** The record. */
  public RespiteView getRecord() {
    return Objects.requireNonNull(found);
  }

  @Override
  protected String page() {
    return "/pay/respite.xhtml";
  }

  @Override
  protected String fresh() {
    return "Record a respite stay";
  }

  @Override
  protected String heading() {
    return "Respite of " + getRecord().child();
  }

  @Override
  protected Map<String, String> fields() {
    return Map.of(
        "same-household", "household",
        "order", "last",
        "too-long", "last",
        "overlap", "from",
        "note", isFresh() ? "note" : "reason");
  }

  @Override
  protected void act(String what) throws IOException {
    var ctx = caller.context();
    switch (what) {
      case "approve" ->
          answer(
              service.approve(ctx, getRecord().id(), version()),
              "The nights above the cap are approved.",
              page() + "?id=" + getRecord().id());
      case "cancel" ->
          answer(
              service.cancel(ctx, getRecord().id(), version(), typed("reason")),
              "The stay is cancelled.",
              LIST);
      default -> add();
    }
  }

  private void add() throws IOException {
    if (typed("child").isEmpty()) {
      notices.wrong("child", "Enter the child's number.");
    }
    var child = child("child");
    var home = requiredHousehold("home");
    var household = requiredHousehold("household");
    var from = required("from", "first night");
    var last = required("last", "last night");
    if (child != null && home != null && household != null && from != null && last != null) {
      var stay = new RespiteService.NewStay(child, home, household, from, last, typed("note"));
      answer(Optional.of(service.record(caller.context(), stay)), "The stay is recorded.", LIST);
    }
  }

  /** Whether the caller may approve nights above the cap. */
  public boolean isApprover() {
    return caller.context().actor().may(Permission.PAY_APPROVE);
  }

  /** Where it stands. */
  public Tag getState() {
    return RespiteStaysList.state(getRecord().state());
  }

  /** First and last night. */
  public String getNights() {
    return shown(getRecord().from())
        + " to "
        + shown(getRecord().last())
        + ", "
        + getRecord().nights();
  }
}
