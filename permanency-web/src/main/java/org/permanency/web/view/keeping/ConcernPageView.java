package org.permanency.web.view.keeping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.keeping.CareView;
import org.permanency.keeping.ConcernRow;
import org.permanency.keeping.ConcernService;
import org.permanency.keeping.ConcernService.Told;
import org.permanency.keeping.ConcernView;
import org.permanency.keeping.rule.ConcernKind;
import org.permanency.keeping.rule.ConcernOutcome;
import org.permanency.keeping.rule.ConcernState;
import org.permanency.keeping.rule.ConcernStep;
import org.permanency.keeping.rule.NewConcern;
import org.permanency.people.ClosedRecords;
import org.permanency.tenancy.Permission;
import org.permanency.web.view.Texts;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.shell.Missing;

/** One allegation or concern about standards, and recording a new one. */
@Named("concernPage")
@RequestScoped
public class ConcernPageView extends CareForm {
  @Inject ConcernService service;
  private @Nullable ConcernView found;

  /** Another concern of the same household or carer. */
  public record Other(String reference, String url, String what, String known, String outcome) {}

  @Override
  protected boolean read(UUID id) {
    found = service.find(caller.context(), id).orElse(null);
    return found != null;
  }

  @Override
  protected @Nullable CareView<?> care() {
    return found == null ? null : found.care();
  }

  private ConcernRow row() {
    return Objects.requireNonNull(found).row();
  }

  @Override
  protected Permission writes() {
    return Permission.CONCERN_WRITE;
  }

  @Override
  protected String page() {
    return "/carers/concern.xhtml";
  }

  @Override
  protected String fresh() {
    return "Record a concern about carers";
  }

  @Override
  protected String heading() {
    return KeepingWords.of(row().kind()) + " " + row().reference();
  }

  @Override
  protected String dayField() {
    return switch (typed("do")) {
      case "receive" -> "known";
      case "told" -> "told-on";
      case "step" -> "step-on";
      case "enquire" -> "enquiry-on";
      default -> "on";
    };
  }

  @Override
  protected java.util.Map<String, String> fields() {
    var all = super.fields();
    all.put("told", "whom");
    all.put("who", "person");
    return all;
  }

  @Override
  protected void act(String what) throws IOException {
    var ctx = caller.context();
    var here = isFresh() ? page() : page() + "?id=" + row().id();
    var done = "This is on record now.";
    switch (what) {
      case "receive" -> receive(here);
      case "told" -> {
        var whom = chosen("whom", Told.class, "Choose who was told.");
        var on = required("told-on", "day");
        if (whom != null && on != null) {
          answer(service.told(ctx, row().id(), version(), whom, on), done, here);
        }
      }
      case "step" -> {
        var step = chosen("step", ConcernStep.class, "Choose what was done.");
        var on = required("step-on", "day");
        if (step != null && on != null) {
          answer(service.step(ctx, row().id(), on, step, typed("note")), done, here);
        }
      }
      case "enquire" -> {
        var on = required("enquiry-on", "day");
        if (on != null) {
          answer(service.enquire(ctx, row().id(), version(), on), done, here);
        }
      }
      case "close" -> {
        var on = required("on", "day");
        var outcome = chosen("outcome", ConcernOutcome.class, "");
        if (on != null) {
          answer(
              service.close(ctx, row().id(), version(), outcome, on, words("learning")),
              done,
              here);
        }
      }
      default -> missing.page();
    }
  }

  private void receive(String here) throws IOException {
    var kind = chosen("kind", ConcernKind.class, "Choose what it is.");
    var known = required("known", "day on which it was known");
    var about = chosen("about", NewConcern.About.class, "Choose whom it is about.");
    var source = chosen("source", NewConcern.Source.class, "Choose who brought it.");
    var at = time();
    if (!wrong() && kind != null && known != null && about != null && source != null) {
      var it =
          new NewConcern(
              kind,
              homeId(),
              known,
              at,
              about,
              typed("person").isEmpty() ? null : Missing.id(typed("person")),
              words("name"),
              typed("child").isEmpty() ? null : Missing.id(typed("child")),
              source,
              typed("what"),
              words("meanwhile"),
              worker());
      var made = service.receive(caller.context(), it);
      var to = made.fold(v -> page() + "?id=" + v.id(), no -> here);
      answer(Optional.of(made), "The concern is on record. Its clocks run.", to);
    }
  }

  private @Nullable LocalTime time() {
    if (typed("time").isEmpty()) {
      return null;
    }
    if (typed("time").matches("([01][0-9]|2[0-3]):[0-5][0-9]")) {
      return LocalTime.parse(typed("time"));
    }
    notices.wrong("time", "Enter the time as 14:30.");
    return null;
  }

  /** The concern. */
  public ConcernRow getRow() {
    return row();
  }

  /** Where it stands. */
  public Tag getTag() {
    return KeepingWords.tag(row().state(), row().state().over());
  }

  /** When it was known. */
  public String getKnown() {
    var at = row().knownAt();
    return Texts.day(row().knownOn()) + (at == null ? "" : ", " + at);
  }

  /** Whom it is about. */
  public String getAbout() {
    var who = row().person();
    return KeepingWords.of(row().about()) + (who == null ? "" : ": " + who);
  }

  /** The child; of a closed record only that it is one. */
  public String getChild() {
    var child = Objects.requireNonNull(found).child();
    return child == null
        ? ""
        : child.hidden()
            ? ClosedRecords.RESTRICTED
            : Objects.requireNonNullElse(child.name(), "A child");
  }

  /** Who brought it. */
  public String getSource() {
    return KeepingWords.of(row().source());
  }

  /** When the designated officer was told. */
  public String getOfficer() {
    return Texts.day(row().officerTold());
  }

  /** When the council was told, or that it need not be by the service. */
  public String getCouncil() {
    return row().councilTold() == null && !row().delegated()
        ? "The council does this child's social work, or no child is named"
        : Texts.day(row().councilTold());
  }

  /** How it ended. */
  public String getOutcome() {
    return row().outcome() == null
        ? ""
        : KeepingWords.of(row().outcome()) + ", " + Texts.day(row().closedOn());
  }

  /** Other concerns of the same household or carer. */
  public List<Other> getOthers() {
    return Objects.requireNonNull(found).others().stream()
        .map(
            o ->
                new Other(
                    o.reference(),
                    shell.url(page() + "?id=" + o.id()),
                    KeepingWords.of(o.kind()),
                    Texts.day(o.knownOn()),
                    KeepingWords.of(o.outcome())))
        .toList();
  }

  /** Whether it is open and may be changed. */
  public boolean isChangeable() {
    return isEditable() && !row().state().over();
  }

  /** Whether an enquiry may begin. */
  public boolean isReceived() {
    return isChangeable() && row().state() == ConcernState.RECEIVED;
  }

  /** What to choose from. */
  public List<Choice> getKinds() {
    return KeepingWords.choices(ConcernKind.values());
  }

  /** Whom it may be about. */
  public List<Choice> getAbouts() {
    return KeepingWords.choices(NewConcern.About.values());
  }

  /** Who may bring it. */
  public List<Choice> getSources() {
    return KeepingWords.choices(NewConcern.Source.values());
  }

  /** How it may end. */
  public List<Choice> getOutcomes() {
    return KeepingWords.choices(ConcernOutcome.values());
  }

  /** What may be done. */
  public List<Choice> getSteps() {
    return KeepingWords.choices(ConcernStep.values());
  }

  /** Who may be told. */
  public List<Choice> getWhom() {
    return List.of(
        new Choice("OFFICER", "The designated officer"), new Choice("COUNCIL", "The council"));
  }

  /** Carers of the household. */
  public List<Choice> getCarers() {
    var choices = new ArrayList<Choice>();
    choices.add(new Choice("", "Nobody of them"));
    if (home() != null) {
      home()
          .carers()
          .forEach(
              c ->
                  choices.add(
                      new Choice(
                          c.person().id().toString(),
                          Objects.requireNonNullElse(c.person().name(), "A carer"))));
    }
    return choices;
  }

  /** Children who lived with the household and whose records are open. */
  public List<Choice> getChildren() {
    var choices = new ArrayList<Choice>();
    choices.add(new Choice("", "No child is named"));
    if (home() != null) {
      home().stays().stream()
          .map(s -> s.child())
          .filter(c -> !c.hidden())
          .distinct()
          .forEach(
              c ->
                  choices.add(
                      new Choice(
                          c.id().toString(),
                          c.name() == null ? c.council() + " " + c.number() : c.name())));
    }
    return choices;
  }
}
