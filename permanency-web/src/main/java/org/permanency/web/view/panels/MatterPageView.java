package org.permanency.web.view.panels;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.panel.DecisionService;
import org.permanency.panel.MatterFile;
import org.permanency.panel.MatterService;
import org.permanency.panel.rule.ApprovalTerms;
import org.permanency.panel.rule.DecisionRules.Asked;
import org.permanency.panel.rule.Finding;
import org.permanency.panel.rule.MatterKind;
import org.permanency.people.rule.Subject;
import org.permanency.tenancy.Permission;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.shell.Missing;

/** One matter: what was recommended, what was decided, what followed; and asking for advice. */
@Named("panelMatter")
@RequestScoped
public class MatterPageView extends PanelForm {
  @Inject MatterService matters;
  @Inject DecisionService decisions;
  @Inject MatterShown shown;
  private @Nullable MatterFile found;

  @Override
  protected boolean read(UUID id) {
    found = matters.file(caller.context(), id).orElse(null);
    if (found != null) {
      shown.of(found);
    }
    return found != null;
  }

  private MatterFile file() {
    return Objects.requireNonNull(found);
  }

  @Override
  protected String page() {
    return "/panels/matter.xhtml";
  }

  @Override
  protected String fresh() {
    return "Ask a panel for advice";
  }

  @Override
  protected String heading() {
    return file().row().title();
  }

  @Override
  protected Permission writes() {
    return Permission.PANEL_WRITE;
  }

  @Override
  protected @Nullable ApprovalTerms standing() {
    return isFresh() ? null : shown.standing();
  }

  @Override
  protected Map<String, String> fields() {
    var all = new HashMap<>(termFields());
    var what = typed("do");
    all.put("kind", what.equals("follow") ? "follow" : "kind");
    all.put("title", "title");
    all.put("proposal", "proposal");
    all.put("subject", "title");
    all.put("finding", what.equals("reviewed") ? "review-finding" : "decision");
    all.put("differs", "decision-reasons");
    all.put("reasons", "decision-reasons");
    all.put("reasons-long", "decision-reasons");
    all.put(
        "on",
        switch (what) {
          case "told" -> "told";
          case "follow" -> "followed";
          case "reviewed" -> "reviewed";
          default -> "decided";
        });
    all.put("late", "followed");
    all.put("stays", "follow");
    all.put("health", "health");
    all.put("people", "people");
    all.put("address", "address");
    all.put("template", "people");
    all.put(
        "why",
        what.equals("redact")
            ? "redact-why"
            : what.equals("withdraw") ? "withdraw-why" : "review-why");
    all.put("words", what.equals("redact") ? "redact-words" : "follow-words");
    return all;
  }

  @Override
  protected void act(String what) throws IOException {
    var ctx = caller.context();
    switch (what) {
      case "ask" -> ask();
      case "decide" -> decide();
      case "told" -> {
        var on = required("told", "day on which they were told");
        if (on != null) {
          answer(decisions.told(ctx, id(), version(), on), "This is on record.", here());
        }
      }
      case "write" ->
          answer(
              decisions.write(ctx, id(), version(), typed("people"), some("address")),
              "The letter is written.",
              here());
      case "follow" -> {
        var on = required("followed", "day on which it came");
        if (on != null) {
          answer(
              decisions.answer(ctx, id(), version(), typed("follow"), on, typed("follow-words")),
              "This is on record. The matter goes on from here.",
              here());
        }
      }
      case "reviewed" -> reviewed();
      case "redact" ->
          answer(
              matters.redact(ctx, id(), typed("redact-words"), typed("redact-why")),
              "Members do not see these words.",
              here());
      case "lift" ->
          answer(
              Optional.ofNullable(Missing.id(typed("redaction")))
                  .flatMap(r -> matters.lift(ctx, id(), r)),
              "Members see these words again.",
              here());
      case "withdraw" ->
          answer(
              matters.withdraw(ctx, id(), typed("withdraw-why")),
              "The matter is withdrawn.",
              here());
      default -> missing.page();
    }
  }

  private UUID id() {
    return file().id();
  }

  private String here() {
    return PanelWords.MATTER + id();
  }

  private void ask() throws IOException {
    var subject = Subject.of(typed("subject"));
    var kind =
        Arrays.stream(MatterKind.values()).filter(k -> k.name().equals(typed("kind"))).findFirst();
    if (kind.isEmpty()) {
      notices.wrong("kind", "Choose what the panel is asked for.");
    } else if (subject.isEmpty()) {
      missing.page();
    } else {
      var made =
          matters.ask(
              caller.context(), kind.get(), subject.get(), typed("title"), some("proposal"));
      answer(
          Optional.of(made),
          "The matter waits for a meeting.",
          made.fold(m -> PanelWords.MATTER + m.id(), no -> page()));
    }
  }

  private @Nullable Finding finding(String field) {
    var finding =
        Arrays.stream(Finding.values()).filter(f -> f.name().equals(typed(field))).findFirst();
    if (finding.isEmpty()) {
      notices.wrong(field, "Choose one of them.");
    }
    return finding.orElse(null);
  }

  private void decide() throws IOException {
    var on = required("decided", "day of the decision");
    var finding = finding("decision");
    var terms = terms(typed("decision"));
    if (!wrong() && on != null && finding != null) {
      var asked =
          new Asked(
              finding,
              terms,
              typed("decision-reasons"),
              typed("consent").equals("yes"),
              on,
              typed("health").equals("yes"));
      answer(
          decisions.decide(caller.context(), id(), version(), asked),
          "Decided: " + finding.label() + ". Tell the people, and send the letter.",
          here());
    }
  }

  private void reviewed() throws IOException {
    var on = required("reviewed", "day on which it came");
    var finding = finding("review-finding");
    if (on != null && finding != null) {
      answer(
          decisions.reviewed(caller.context(), id(), version(), finding, on, typed("review-why")),
          "This is on record. The decision maker decides again.",
          here());
    }
  }

  /** Whom advice is asked about; empty when nobody is named. */
  public String getSubject() {
    return Subject.of(typed("subject")).map(Subject::toString).orElse("");
  }

  /** What advice may be asked. */
  public List<Choice> getAdvice() {
    return Arrays.stream(MatterKind.values())
        .filter(k -> !k.decided() && caller.provides(k.service()))
        .map(k -> new Choice(k.name(), k.label()))
        .toList();
  }

  /** Version to send back. */
  public int getSeen() {
    return file().version();
  }
}
