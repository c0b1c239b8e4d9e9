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
import org.permanency.finance.returned.rule.ReturnedState;
import org.permanency.finance.rule.PayRunState;
import org.permanency.finance.rule.PaymentOutcome;
import org.permanency.kernel.Reason;
import org.permanency.providers.ProviderReturnService;
import org.permanency.providers.ProviderReturnView;
import org.permanency.providers.ProviderRunService;
import org.permanency.providers.ProviderRunView;
import org.permanency.tenancy.Permission;
import org.permanency.web.view.Words;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.list.Tag.Meaning;
import org.permanency.web.view.pay.PayLabels;

/** A run that pays providers: making it, its payments, its approval, what came back. */
@Named
@RequestScoped
public class ProviderRunPageView extends MoneyForm {
  private static final String PAGE = "/providers/run.xhtml";
  @Inject ProviderRunService service;
  @Inject ProviderReturnService returns;
  private ProviderRunView.@Nullable Whole found;

  @Override
  protected boolean read(UUID id) {
    found = service.whole(caller.context(), id).orElse(null);
    return found != null;
  }

  private ProviderRunView.Whole whole() {
    return Objects.requireNonNull(found);
  }

  /** The run. */
  public ProviderRunView getRun() {
    return whole().run();
  }

  @Override
  protected String page() {
    return PAGE;
  }

  @Override
  protected String fresh() {
    return "Make a run of payments to providers";
  }

  @Override
  protected String heading() {
    return "Payments to providers due by " + shown(getRun().dueTo());
  }

  @Override
  protected Map<String, String> fields() {
    return Map.ofEntries(
        Map.entry("ahead", "due"),
        Map.entry("nothing", "due"),
        Map.entry("why", typed("do").equals("withdraw") ? "mistake" : "reason"),
        Map.entry("reason", "words"),
        Map.entry("too-early", "on"),
        Map.entry("future", "on"),
        Map.entry("how", "how"));
  }

  @Override
  protected void act(String what) throws IOException {
    var ctx = caller.context();
    switch (what) {
      case "submit" ->
          answer(service.submit(ctx, getRun().id(), version()), "It waits for approval.", self());
      case "approve" ->
          answer(
              service.approve(ctx, getRun().id(), version()),
              "It is approved. Send the bank file.",
              self());
      case "cancel" ->
          answer(
              service.cancel(ctx, getRun().id(), version(), typed("reason")),
              "It is cancelled; what was in it can be paid by another run.",
              self());
      case "returned" -> returned();
      case "confirm" ->
          answer(
              returns.confirm(ctx, chosen("return"), version(), typed("how")),
              "The account is confirmed; the next run pays it.",
              self());
      case "withdraw" ->
          answer(
              returns.withdraw(ctx, chosen("return"), version(), typed("mistake")),
              "It is taken back.",
              self());
      default -> make();
    }
  }

  private String self() {
    return PAGE + "?id=" + getRun().id();
  }

  private UUID chosen(String field) {
    var sent = typed(field);
    return sent.matches("[0-9a-f-]{36}") ? UUID.fromString(sent) : new UUID(0, 0);
  }

  private void make() throws IOException {
    var due = required("due", "last due day");
    if (due != null && !wrong()) {
      var decision = service.create(caller.context(), due);
      var to = decision.fold(r -> PAGE + "?id=" + r.id(), no -> PAGE);
      answer(Optional.of(decision), "The run is made. Check it and submit it.", to);
    }
  }

  private void returned() throws IOException {
    var on = required("on", "day on which it came back");
    if (on != null && !wrong()) {
      var decision =
          returns.record(caller.context(), getRun().id(), chosen("provider"), on, typed("words"));
      answer(Optional.of(decision), "It is recorded; what it was for is payable again.", self());
    }
  }

  /** Where it stands. */
  public Tag getState() {
    return PayLabels.state(getRun().state());
  }

  /** Day on which the money arrives. */
  public String getPayDate() {
    return shown(getRun().payDate());
  }

  /** Who made and moved it. */
  public List<ProviderRunRows.Sum> getHands() {
    return ProviderRunRows.hands(getRun());
  }

  /** What to look at, in words. */
  public List<String> getFindings() {
    return whole().findings().stream().map(Words::of).toList();
  }

  /** Payments, one a provider. */
  public List<ProviderRunRows.Paid> getPayments() {
    return whole().payments().stream()
        .map(p -> ProviderRunRows.paid(p, getRun(), file("remittance")))
        .toList();
  }

  /** Documents of the run. */
  public List<ProviderRunRows.Item> getItems() {
    return whole().documents().stream()
        .map(d -> ProviderRunRows.item(d, shell.url(ProviderRunRows.link(d))))
        .toList();
  }

  /** The same money by documents, payments, run and file. */
  public List<ProviderRunRows.Sum> getSums() {
    return ProviderRunRows.sums(whole().check());
  }

  /** Whether they agree. */
  public Tag getVerdict() {
    return whole().check().agrees()
        ? new Tag("Agree to the penny", Meaning.DONE)
        : new Tag("Do not agree", Meaning.LATE);
  }

  /** Address of a file. */
  public String file(String what) {
    return shell.url("/providers/run-file") + "?run=" + getRun().id() + "&what=" + what;
  }

  /** Whether there is a bank file to send. */
  public boolean isFile() {
    return getRun().state() == PayRunState.APPROVED && whole().check().file().amount() > 0;
  }

  /** Whether it waits to be submitted by somebody who may. */
  public boolean isSubmittable() {
    return isEditable() && getRun().state() == PayRunState.DRAFT;
  }

  /** Whether it waits for approval, and the caller's role approves. */
  public boolean isWaiting() {
    return getRun().state() == PayRunState.SUBMITTED
        && caller.context().actor().may(Permission.PAY_APPROVE);
  }

  /** Why the caller may not approve it; empty when they may. */
  public List<String> getRefusals() {
    List<Reason> no = isWaiting() ? service.refusals(caller.context(), getRun()) : List.of();
    return no.stream().map(Words::of).toList();
  }

  /** Whether it can still be given up. */
  public boolean isCancellable() {
    return isEditable() && getRun().state().open();
  }

  /** What the file pays. */
  public String getFileSum() {
    return whole().check().file().toString();
  }

  /** Providers whose payment can have come back. */
  public List<Choice> getSent() {
    if (!isFile() || !isEditable()) {
      return List.of();
    }
    var back =
        whole().returns().stream()
            .filter(r -> r.state() != ReturnedState.WITHDRAWN)
            .map(ProviderReturnView::provider)
            .toList();
    return whole().payments().stream()
        .filter(p -> p.payment().outcome() == PaymentOutcome.IN_FILE)
        .filter(p -> !back.contains(p.provider()))
        .map(
            p ->
                new Choice(
                    p.provider().toString(), p.payment().name() + ", " + p.payment().pence()))
        .toList();
  }

  /** Payments of it that came back. */
  public List<ProviderRunRows.Back> getBack() {
    return whole().returns().stream()
        .map(r -> ProviderRunRows.back(r, caller.context().actor(), isEditable()))
        .toList();
  }
}
