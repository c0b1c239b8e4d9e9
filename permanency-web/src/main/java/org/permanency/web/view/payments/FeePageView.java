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
import org.permanency.providers.AdoptionFeeService;
import org.permanency.providers.AdoptionFeeView;
import org.permanency.providers.rule.AdoptionFee;
import org.permanency.providers.rule.AdoptionFeeRules.Invoiced;
import org.permanency.providers.rule.Direction;
import org.permanency.providers.rule.InvoiceState;
import org.permanency.tenancy.Permission;
import org.permanency.web.view.list.Choice;

/** A fee between adoption agencies: recording it, its order, invoices of its stages. */
@Named
@RequestScoped
public class FeePageView extends MoneyForm {
  @Inject AdoptionFeeService service;
  @Inject ProviderChoices choices;
  private @Nullable AdoptionFeeView found;

  /** A stage as the table shows it. */
  public record Row(
      String label, String pence, String due, String invoice, String differs, String state) {}

  @Override
  protected boolean read(UUID id) {
    found = service.find(caller.context(), id).orElse(null);
    return found != null;
  }

  /** The record. */
  public AdoptionFeeView getRecord() {
    return Objects.requireNonNull(found);
  }

  @Override
  protected String page() {
    return "/providers/fee.xhtml";
  }

  @Override
  protected String fresh() {
    return "Record a fee between adoption agencies";
  }

  @Override
  protected String heading() {
    return "Adoption fee for " + getRecord().number();
  }

  @Override
  protected Map<String, String> fields() {
    return Map.ofEntries(
        Map.entry("child", "child"),
        Map.entry("theirs", "theirs"),
        Map.entry("children", "children"),
        Map.entry("placed", "placed"),
        Map.entry("order", "order"),
        Map.entry("agreed", "agreed"),
        Map.entry("no-rate", "agreed"),
        Map.entry("stage", "stage"),
        Map.entry("not-due", "stage"),
        Map.entry("paid", "stage"),
        Map.entry("number", "number"),
        Map.entry("future", typed("do").equals("settle") ? "settled" : "dated"),
        Map.entry("amount", "amount"),
        Map.entry("differs", "why"));
  }

  @Override
  protected void act(String what) throws IOException {
    var ctx = caller.context();
    switch (what) {
      case "order" -> order();
      case "invoice" -> invoice();
      case "approve" ->
          answer(
              service.approve(ctx, getRecord().id(), version(), typed("waiting")),
              "The invoice is approved.",
              self());
      case "reject" ->
          answer(
              service.reject(ctx, getRecord().id(), version(), typed("waiting")),
              "The invoice is rejected; the stage may be invoiced again.",
              self());
      case "settle" -> settle();
      default -> add();
    }
  }

  private String self() {
    return page() + "?id=" + getRecord().id();
  }

  private void order() throws IOException {
    var on = required("order", "day of the order");
    if (on != null && !wrong()) {
      answer(
          service.order(caller.context(), getRecord().id(), version(), on),
          "The order is recorded.",
          self());
    }
  }

  private void invoice() throws IOException {
    var dated = required("dated", "date of the invoice");
    var amount = pounds("amount");
    if (amount == null && typed("amount").isEmpty()) {
      notices.wrong("amount", "Enter the amount.");
    }
    if (dated != null && amount != null && !wrong()) {
      var invoiced = new Invoiced(typed("stage"), typed("number"), dated, amount, typed("why"));
      answer(
          service.invoice(caller.context(), getRecord().id(), version(), invoiced),
          "The invoice waits for approval.",
          self());
    }
  }

  private void settle() throws IOException {
    var on = required("settled", "day");
    if (on != null && !wrong()) {
      answer(
          service.settle(caller.context(), getRecord().id(), version(), typed("approved"), on),
          "It is recorded.",
          self());
    }
  }

  private void add() throws IOException {
    var provider = choices.chosen("provider", typed("provider"));
    var child = child("child");
    var placed = required("placed", "day of placement");
    var order = day("order", "day of the order");
    var agreed = pounds("agreed");
    var children = typed("children").isEmpty() ? "1" : typed("children");
    if (!children.matches("[0-9]{1,2}")) {
      notices.wrong("children", "Enter a whole number in digits.");
    }
    if (provider == null || placed == null || wrong()) {
      return;
    }
    var direction =
        typed("direction").equals(Direction.DUE.name()) ? Direction.DUE : Direction.OWED;
    var fee =
        new AdoptionFee(
            direction,
            provider,
            child,
            typed("theirs"),
            Integer.parseInt(children),
            placed,
            order,
            agreed,
            typed("agreed-why"));
    var decision = service.add(caller.context(), fee);
    var to = decision.fold(v -> page() + "?id=" + v.id(), no -> page());
    answer(Optional.of(decision), "The fee is recorded.", to);
  }

  /** Who pays, to choose from. */
  public List<Choice> getDirections() {
    return FeesList.DIRECTIONS;
  }

  /** Its stages. */
  public List<Row> getRows() {
    return getRecord().stages().stream().map(FeePageView::row).toList();
  }

  private static Row row(AdoptionFeeView.Stage stage) {
    var charge = stage.charge();
    return new Row(
        stage.label(),
        stage.pence().toString(),
        stage.due() == null ? "Not known yet" : shown(stage.due()),
        charge == null
            ? stage.dueNow() ? "Due" : ""
            : charge.number() + " of " + shown(charge.dated()) + ", " + charge.pence(),
        charge == null || charge.differs().amount() == 0
            ? ""
            : charge.differs() + ": " + charge.why(),
        charge == null ? "" : state(charge));
  }

  private static String state(AdoptionFeeView.Invoice charge) {
    if (charge.settledOn() != null) {
      return "Settled on " + shown(charge.settledOn());
    }
    return charge.state() == InvoiceState.APPROVED
        ? "Approved by " + charge.decidedBy()
        : "Waiting for approval";
  }

  /** Stages that are due and not invoiced. */
  public List<Choice> getOpen() {
    return stages(s -> s.charge() == null && s.dueNow());
  }

  /** Stages whose invoice waits for approval. */
  public List<Choice> getWaiting() {
    return stages(s -> s.charge() != null && s.charge().state() == InvoiceState.SUBMITTED);
  }

  /** Stages whose invoice is approved and not settled. */
  public List<Choice> getApproved() {
    return stages(
        s ->
            s.charge() != null
                && s.charge().state() == InvoiceState.APPROVED
                && s.charge().settledOn() == null);
  }

  private List<Choice> stages(java.util.function.Predicate<AdoptionFeeView.Stage> which) {
    return getRecord().stages().stream()
        .filter(which)
        .map(s -> new Choice(s.key(), s.label() + ", " + s.pence()))
        .toList();
  }

  /** Whether the caller may decide an invoice now. */
  public boolean isDecidable() {
    return caller.context().actor().may(Permission.PAY_APPROVE) && !getWaiting().isEmpty();
  }

  /** Day of placement. */
  public String getPlaced() {
    return shown(getRecord().fee().placedOn());
  }

  /** Day of the order. */
  public String getOrder() {
    var on = getRecord().fee().orderOn();
    return on == null ? "None yet" : shown(on);
  }

  /** What is agreed instead of the rule's fee; empty without. */
  public String getAgreed() {
    var agreed = getRecord().fee().agreed();
    return agreed == null ? "" : agreed + ": " + getRecord().fee().agreedWhy();
  }
}
