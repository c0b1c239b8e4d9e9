package org.permanency.web.view.payments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.providers.InvoiceApproval;
import org.permanency.providers.InvoiceQueries;
import org.permanency.providers.InvoiceService;
import org.permanency.providers.InvoiceView;
import org.permanency.providers.rule.Answer;
import org.permanency.providers.rule.Charge;
import org.permanency.providers.rule.InvoiceKind;
import org.permanency.providers.rule.InvoiceRules.Head;
import org.permanency.providers.rule.InvoiceState;
import org.permanency.tenancy.Permission;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.shell.Missing;

/** A provider's invoice or credit note: entering it, answering differences, deciding it. */
@Named
@RequestScoped
public class InvoicePageView extends MoneyForm {
  @Inject InvoiceService service;
  @Inject InvoiceApproval approval;
  @Inject InvoiceQueries queries;
  @Inject ProviderChoices choices;
  private @Nullable InvoiceView found;

  @Override
  protected boolean read(UUID id) {
    found = service.find(caller.context(), id).orElse(null);
    return found != null;
  }

  /** The record. */
  public InvoiceView getRecord() {
    return Objects.requireNonNull(found);
  }

  @Override
  protected String page() {
    return "/providers/invoice.xhtml";
  }

  @Override
  protected String fresh() {
    return "Enter a provider's invoice";
  }

  @Override
  protected String heading() {
    return getRecord().kind().words()
        + " "
        + getRecord().number()
        + " of "
        + getRecord().provider();
  }

  @Override
  protected Map<String, String> fields() {
    return Map.ofEntries(
        Map.entry("number", "number"),
        Map.entry("taken", "number"),
        Map.entry("future", "dated"),
        Map.entry("credits", "credits"),
        Map.entry("nights", "last"),
        Map.entry("amount", "amount"),
        Map.entry("twice", "amount"),
        Map.entry("restricted", "child"),
        Map.entry("matches", "line"),
        Map.entry("paid-twice", "answer"),
        Map.entry("no-line", typed("do").equals("withdraw") ? "off" : "line"),
        Map.entry("why", typed("do").equals("reject") ? "reason" : "why"));
  }

  @Override
  protected void act(String what) throws IOException {
    var ctx = caller.context();
    switch (what) {
      case "line" -> line();
      case "withdraw" ->
          answer(
              service.withdraw(ctx, getRecord().id(), version(), chosen("off")),
              "The line is taken off.",
              self());
      case "answer" -> reply();
      case "submit" ->
          answer(
              approval.submit(ctx, getRecord().id(), version()), "It waits for approval.", self());
      case "back" ->
          answer(approval.back(ctx, getRecord().id(), version()), "It is a draft again.", self());
      case "approve" ->
          answer(
              approval.approve(ctx, getRecord().id(), version()),
              "It is approved and goes to the ledger.",
              self());
      case "reject" ->
          answer(
              approval.reject(ctx, getRecord().id(), version(), typed("reason")),
              "It is rejected.",
              self());
      case "take-up" -> takeUp();
      default -> enter();
    }
  }

  private void takeUp() throws IOException {
    var decision = queries.takeUp(caller.context(), getRecord().id(), version());
    var to = decision.map(d -> d.fold(v -> page() + "?id=" + v.id(), no -> self())).orElse(self());
    answer(decision, "The queried lines are taken up here. Answer them.", to);
  }

  private String self() {
    return page() + "?id=" + getRecord().id();
  }

  private UUID chosen(String field) {
    return Objects.requireNonNullElse(Missing.id(typed(field)), new UUID(0, 0));
  }

  private void reply() throws IOException {
    var answer =
        Arrays.stream(Answer.values())
            .filter(a -> a.name().equals(typed("answer")))
            .findFirst()
            .orElse(Answer.QUERIED);
    answer(
        approval.answer(
            caller.context(),
            getRecord().id(),
            version(),
            chosen("line"),
            new InvoiceApproval.Reply(answer, typed("why"))),
        "The answer is recorded.",
        self());
  }

  private void line() throws IOException {
    if (typed("child").isEmpty()) {
      notices.wrong("child", "Enter the child's number.");
    }
    var child = child("child");
    var from = required("from", "first night");
    var last = required("last", "last night");
    var amount = pounds("amount");
    if (amount == null && typed("amount").isEmpty()) {
      notices.wrong("amount", "Enter the amount.");
    }
    if (from != null && last != null && last.isBefore(from)) {
      notices.wrong("last", "The last night should not be before the first.");
    }
    if (child != null && from != null && last != null && amount != null && !wrong()) {
      var charge = new Charge(child, EffectivePeriod.ofClosed(from, last), amount);
      answer(
          service.add(caller.context(), getRecord().id(), version(), charge),
          "The line is added.",
          self());
    }
  }

  private void enter() throws IOException {
    var provider = choices.chosen("provider", typed("provider"));
    var dated = required("dated", "date of the invoice");
    if (provider == null || dated == null || wrong()) {
      return;
    }
    var kind = InvoiceKind.of(typed("kind")).orElse(InvoiceKind.INVOICE);
    var head = new Head(provider, typed("number"), kind, typed("credits"), dated);
    var decision = service.enter(caller.context(), head, List.of());
    var to = decision.fold(v -> page() + "?id=" + v.id(), no -> page());
    answer(Optional.of(decision), "It is entered. Add its lines.", to);
  }

  /** Kinds to choose from. */
  public List<Choice> getKinds() {
    return Arrays.stream(InvoiceKind.values()).map(k -> new Choice(k.key(), k.words())).toList();
  }

  /** Answers to choose from. */
  public List<Choice> getAnswers() {
    return Arrays.stream(Answer.values()).map(a -> new Choice(a.name(), a.words())).toList();
  }

  /** Its lines. */
  public List<InvoiceRow> getRows() {
    return getRecord().lines().stream()
        .map(l -> InvoiceRow.of(l, shell.url("/people/child.xhtml?id=" + l.child())))
        .toList();
  }

  /** Lines that differ, to be answered. */
  public List<Choice> getDiffering() {
    return choices(getRecord().lines().stream().filter(l -> !l.differences().isEmpty()).toList());
  }

  /** All lines, one of which may be taken off. */
  public List<Choice> getLines() {
    return choices(getRecord().lines());
  }

  private static List<Choice> choices(List<InvoiceView.Line> lines) {
    return lines.stream()
        .map(
            l ->
                new Choice(
                    l.id().toString(),
                    "Line " + l.position() + ", " + l.number() + ", " + l.charged()))
        .collect(Collectors.toList());
  }

  /** Whether it may be changed now. */
  public boolean isOpen() {
    return isEditable() && getRecord().state() == InvoiceState.DRAFT;
  }

  /** Whether it waits for approval. */
  public boolean isWaiting() {
    return getRecord().state() == InvoiceState.SUBMITTED;
  }

  /** Whether the caller may decide it now. */
  public boolean isDecidable() {
    return isWaiting() && caller.context().actor().may(Permission.PAY_APPROVE);
  }

  /** Whether it may still be rejected by the caller. */
  public boolean isRejectable() {
    return isOpen() || isDecidable();
  }

  /** Where it stands. */
  public Tag getState() {
    return InvoicesList.state(getRecord().state());
  }

  /** Date on it. */
  public String getDated() {
    return shown(getRecord().dated());
  }

  /** Day of the decision; empty before. */
  public String getDecidedOn() {
    return getRecord().decidedOn() == null ? "" : shown(getRecord().decidedOn());
  }

  /** What the provider wants. */
  public String getCharged() {
    return getRecord().charged().toString();
  }

  /** What it pays. */
  public String getPays() {
    return getRecord().pays().toString();
  }

  /** Whether queried lines may be taken up again by the caller. */
  public boolean isQueried() {
    return isEditable() && getRecord().queried() > 0;
  }

  /** The invoice whose queried lines it takes up; empty on others. */
  public String getSettlesUrl() {
    return url(getRecord().settles());
  }

  /** The document that takes up its queried lines; empty while none does. */
  public String getSettledByUrl() {
    return url(getRecord().settledBy());
  }

  private String url(@Nullable UUID id) {
    return id == null ? "" : shell.url(page() + "?id=" + id);
  }

  /** The invoice that a credit note is about. */
  public String getCreditsUrl() {
    return url(getRecord().creditsId());
  }
}
