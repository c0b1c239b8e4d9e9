package org.permanency.web.view.arrangements;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.arrangements.ArrangementRow;
import org.permanency.arrangements.ArrangementService;
import org.permanency.arrangements.ArrangementView;
import org.permanency.arrangements.rule.ArrangementKind;
import org.permanency.arrangements.rule.ArrangementRules.Step;
import org.permanency.arrangements.rule.ArrangementState;
import org.permanency.arrangements.rule.NewArrangement;
import org.permanency.arrangements.rule.NewVisit;
import org.permanency.arrangements.rule.NotifiedArrangements;
import org.permanency.kernel.Decision;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.Permission;
import org.permanency.web.view.form.RecordForm;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.people.ChildByNumber;
import org.permanency.web.view.people.WorkerChoices;
import org.permanency.web.view.shell.Missing;

/** One notified arrangement: who, visits, decisions, end; and taking a new notification. */
@Named("arrangementPage")
@RequestScoped
public class ArrangementPageView extends RecordForm {
  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("kind", "kind"),
          Map.entry("names", "given-names"),
          Map.entry("age", "born"),
          Map.entry("adult", "born"),
          Map.entry("days", "expected-end"),
          Map.entry("end", "expected-end"),
          Map.entry("relation", "relation"),
          Map.entry("close", "relation"),
          Map.entry("not-fostering", "next"),
          Map.entry("not-adoption", "next"),
          Map.entry("no-visit", "next"),
          Map.entry("state", "next"),
          Map.entry("notice", "on"),
          Map.entry("court", "other"),
          Map.entry("told", "other"),
          Map.entry("alone", "why-not"));
  private static final List<String> SAME =
      List.of(
          "born",
          "carers",
          "notifier",
          "notified",
          "telephone",
          "postcode",
          "child",
          "why",
          "visitor",
          "report",
          "worker");
  @Inject ArrangementService arrangements;
  @Inject ChildByNumber children;
  @Inject WorkerChoices workers;
  private @Nullable ArrangementView found;

  @Override
  protected boolean read(UUID id) {
    found = arrangements.find(caller.context(), id).orElse(null);
    return found != null;
  }

  private ArrangementView view() {
    return Objects.requireNonNull(found);
  }

  @Override
  protected String page() {
    return "/arrangements/arrangement.xhtml";
  }

  @Override
  protected String fresh() {
    return "Take a notification";
  }

  @Override
  protected String heading() {
    return view().row().kind().label() + " of " + view().row().name();
  }

  @Override
  protected Permission writes() {
    return Permission.ARRANGEMENT_WRITE;
  }

  @Override
  protected Map<String, String> fields() {
    var all = new HashMap<>(FIELDS);
    SAME.forEach(field -> all.put(field, field));
    all.put("day", typed("do").equals("visit") ? "visited" : "on");
    return all;
  }

  @Override
  protected void act(String what) throws IOException {
    switch (what) {
      case "take" -> take();
      case "visit" -> visit();
      case "step" -> step();
      case "give" ->
          done(
              arrangements.give(
                  caller.context(),
                  view().id(),
                  version(),
                  typed("worker").isEmpty() ? null : Missing.id(typed("worker"))),
              "The worker is noted.");
      default -> missing.page();
    }
  }

  private void done(Optional<Decision<ArrangementView>> decision, String words) throws IOException {
    answer(decision, words, ArrangementWords.ARRANGEMENT + view().id());
  }

  private @Nullable String some(String field) {
    return typed(field).isEmpty() ? null : typed(field);
  }

  private void take() throws IOException {
    var kind = ArrangementKind.of(typed("kind"));
    var born = required("born", "date of birth");
    var notified = required("notified", "day on which the agency was told");
    var starts = required("starts", "first day");
    var end = day("expected-end", "day");
    var child = child();
    if (kind.isEmpty()) {
      notices.wrong("kind", "Choose what it is.");
    }
    if (kind.isPresent() && born != null && notified != null && starts != null && !wrong()) {
      var it =
          new NewArrangement(
              kind.get(),
              new NewArrangement.Child(
                  typed("given-names"),
                  typed("family-name"),
                  born,
                  typed("disabled").equals("yes"),
                  child),
              new NewArrangement.Carers(
                  typed("carers"),
                  some("relation"),
                  some("telephone"),
                  some("address"),
                  some("postcode")),
              new NewArrangement.Notice(notified, typed("notifier"), some("notifier-name")),
              starts,
              end,
              null,
              null);
      var made = arrangements.take(caller.context(), it);
      var page = made.fold(v -> ArrangementWords.ARRANGEMENT + v.id(), no -> page());
      answer(Optional.of(made), "The notification is taken. Its clocks run.", page);
    }
  }

  private @Nullable UUID child() {
    if (typed("child").isEmpty()) {
      return null;
    }
    var child = children.find(caller.context(), typed("child"));
    if (child.isEmpty()) {
      notices.wrong("child", "Write council and number of a child you may open, like PET 1001.");
    }
    return child.map(ChildId::value).orElse(null);
  }

  private void visit() throws IOException {
    var on = required("visited", "day of the visit");
    if (on != null) {
      boolean alone = typed("alone").equals("yes");
      var visit =
          new NewVisit(
              on, typed("visitor"), alone, alone ? null : some("why-not"), typed("report"), null);
      done(
          arrangements.visit(caller.context(), view().id(), version(), visit),
          "The visit is on record.");
    }
  }

  private void step() throws IOException {
    var on = required("on", "day on which it happened");
    var other = day("other", "day");
    var next =
        getNext().stream().filter(c -> c.value().equals(typed("next"))).findFirst().orElse(null);
    if (next == null) {
      notices.wrong("next", "Choose what happened.");
    } else if (on != null && !wrong()) {
      var step = new Step(ArrangementState.valueOf(next.value()), on, some("why"), other);
      done(
          arrangements.step(caller.context(), view().id(), version(), step),
          "This is on record now.");
    }
  }

  private Optional<NotifiedArrangements> rule() {
    return arrangements.rule(caller.context());
  }

  /** Whether the agency takes notifications here. */
  public boolean isTaking() {
    return rule().isPresent();
  }

  /** What private fostering is, in words. */
  public String getLaw() {
    return rule()
        .map(NotifiedArrangements::privateFostering)
        .map(
            p ->
                "Private fostering is when a child under "
                    + p.under()
                    + " (under "
                    + p.underDisabled()
                    + " when disabled) lives for "
                    + p.leastDays()
                    + " days or more with somebody who is no parent and no close relative.")
        .orElse("");
  }

  /** What may be notified. */
  public List<Choice> getKinds() {
    return ArrangementWords.KINDS;
  }

  /** Yes and no. */
  public List<Choice> getYesNo() {
    return List.of(new Choice("no", "No"), new Choice("yes", "Yes"));
  }

  /** What carers may be to the child. */
  public List<Choice> getRelations() {
    return rule()
        .map(
            r ->
                r.relations().entrySet().stream()
                    .map(e -> new Choice(e.getKey(), e.getValue().label()))
                    .toList())
        .orElse(List.of());
  }

  /** Who may tell the agency. */
  public List<Choice> getNotifiers() {
    return rule().map(r -> Choice.of(r.notifiers())).orElse(List.of());
  }

  /** What may happen next. */
  public List<Choice> getNext() {
    var choices = new ArrayList<Choice>();
    boolean court = view().row().kind().adoption();
    for (var state : ArrangementState.values()) {
      boolean fits = court ? !state.decision() : !state.court();
      if (fits && view().row().state().mayBecome(state)) {
        choices.add(new Choice(state.name(), ArrangementWords.state(state)));
      }
    }
    return choices;
  }

  /** Workers to choose from. */
  public List<Choice> getWorkers() {
    var ctx = caller.context();
    return ctx.actor().may(Permission.WORKER_READ) ? workers.inPost(ctx) : List.of();
  }

  /** The arrangement. */
  public ArrangementRow getRow() {
    return view().row();
  }

  /** What the page shows of it. */
  public ArrangementShown getShown() {
    return new ArrangementShown(view(), rule().orElse(null), caller.context().today(), shell::url);
  }

  /** Whether the caller may change it and it has not ended. */
  public boolean isChangeable() {
    return isEditable() && !getRow().state().over();
  }

  /** Version to send back. */
  public int getSeen() {
    return getRow().version();
  }
}
