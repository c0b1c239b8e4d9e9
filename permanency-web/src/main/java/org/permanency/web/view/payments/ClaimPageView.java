package org.permanency.web.view.payments;

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
import org.permanency.finance.claims.ClaimService;
import org.permanency.finance.claims.ClaimView;
import org.permanency.finance.claims.rule.Claim;
import org.permanency.finance.claims.rule.ClaimState;
import org.permanency.kernel.Pence;
import org.permanency.tenancy.Permission;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Tag;

/** A claim: entering it, handing it over, approving or rejecting it. */
@Named
@RequestScoped
public class ClaimPageView extends MoneyForm {
  private static final String LIST = "/pay/claims.xhtml";
  @Inject ClaimService service;
  private @Nullable ClaimView found;

  @Override
  protected boolean read(UUID id) {
    found = service.find(caller.context(), id).orElse(null);
    return found != null;
  }

  /** The record. */
  public ClaimView getRecord() {
    return Objects.requireNonNull(found);
  }

  @Override
  protected String page() {
    return "/pay/claim.xhtml";
  }

  @Override
  protected String fresh() {
    return "Enter a claim";
  }

  @Override
  protected String heading() {
    return getRecord().label() + " of " + getRecord().householdName();
  }

  @Override
  protected Map<String, String> fields() {
    return Map.of(
        "category", "category",
        "units", "units",
        "amount", "amount",
        "limit", "amount",
        "future", "on",
        "what", "what",
        "document", "receipt",
        "no-receipt", "receipt",
        "why", "reason");
  }

  @Override
  protected void act(String what) throws IOException {
    var ctx = caller.context();
    switch (what) {
      case "attach" -> attach();
      case "submit" ->
          answer(service.submit(ctx, getRecord().id(), version()), "It waits for approval.", LIST);
      case "approve" ->
          answer(service.approve(ctx, getRecord().id(), version()), "The next run pays it.", LIST);
      case "reject" ->
          answer(
              service.reject(ctx, getRecord().id(), version(), typed("reason")),
              "The claim is rejected.",
              LIST);
      default -> enter();
    }
  }

  private void attach() throws IOException {
    var sent = Uploads.one(request, "receipt");
    if (sent == null) {
      notices.wrong("receipt", "Choose a file.");
      return;
    }
    answer(
        service.attach(caller.context(), getRecord().id(), sent.name(), sent.content()),
        "The receipt is attached.",
        page() + "?id=" + getRecord().id());
  }

  private void enter() throws IOException {
    var household = requiredHousehold("household");
    var child = child("child");
    var on = required("on", "day of the journey or the receipt");
    var amount = pounds("amount");
    var units = typed("units").isEmpty() ? "1" : typed("units");
    if (!units.matches("[0-9]{1,6}")) {
      notices.wrong("units", "Enter a whole number in digits.");
    }
    if (household != null && on != null && !wrong()) {
      var claim =
          new Claim(
              household,
              child,
              typed("category"),
              on,
              Integer.parseInt(units),
              amount,
              typed("what"));
      answer(Optional.of(service.enter(caller.context(), claim)), "The claim is entered.", LIST);
    }
  }

  /** Categories that may be claimed. */
  public List<Choice> getCategories() {
    return service.categories(caller.context()).entrySet().stream()
        .map(e -> new Choice(e.getKey(), e.getValue()))
        .toList();
  }

  /** Whether it may be handed over now. */
  public boolean isOpen() {
    return isEditable() && getRecord().state() == ClaimState.DRAFT;
  }

  /** Whether the caller may decide it now. */
  public boolean isDecidable() {
    return caller.context().actor().may(Permission.PAY_APPROVE)
        && getRecord().state() == ClaimState.SUBMITTED;
  }

  /** Where it stands. */
  public Tag getState() {
    return ClaimsList.state(getRecord().state());
  }

  /** What it comes to. */
  public String getSum() {
    return new Pence(getRecord().pence()).toString();
  }

  /** Day of the journey or the receipt. */
  public String getDay() {
    return shown(getRecord().on());
  }

  /** A document and where it is to be had. */
  public record Document(String name, String url) {}

  /** What is attached. */
  public List<Document> getDocuments() {
    var claim = getRecord();
    return claim.documents().stream()
        .map(
            d ->
                new Document(
                    d.name(),
                    shell.url("/pay/document?claim=" + claim.id() + "&document=" + d.id())))
        .toList();
  }

  /** First day of the pay week that pays it; empty before that is known. */
  public String getWeek() {
    var week = getRecord().payWeek();
    return week == null ? "" : shown(week);
  }
}
