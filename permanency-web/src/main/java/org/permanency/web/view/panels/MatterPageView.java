package org.permanency.web.view.panels;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.panel.DecisionRow;
import org.permanency.panel.DecisionService;
import org.permanency.panel.MatterFile;
import org.permanency.panel.MatterService;
import org.permanency.panel.rule.DecisionRules.Asked;
import org.permanency.panel.rule.Finding;
import org.permanency.panel.rule.MatterKind;
import org.permanency.panel.rule.MatterState;
import org.permanency.people.rule.Subject;
import org.permanency.tenancy.Permission;
import org.permanency.web.view.Texts;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.record.SubjectPages;
import org.permanency.web.view.shell.Missing;
import org.permanency.web.view.work.TaskWords;

/** One matter: what was recommended, what was decided, what followed; and asking for advice. */
@Named("panelMatter")
@RequestScoped
public class MatterPageView extends PanelForm {
  @Inject MatterService matters;
  @Inject DecisionService decisions;
  private @Nullable MatterFile found;

  /** A time at a meeting. */
  public record Time(String day, String url, Tag tag, String finding, String fin) {}

  /** A decision. */
  public record Made(
      String day,
      String finding,
      Tag tag,
      String by,
      String reasons,
      String terms,
      String told,
      String written,
      String answer) {}

  /** A clock. */
  public record Due(String title, String due, Tag tag, String url) {}

  /** Something that happened. */
  public record Event(String day, String what, String words, String by) {}

  @Override
  protected boolean read(UUID id) {
    found = matters.file(caller.context(), id).orElse(null);
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
    var terms = terms();
    if (!wrong() && on != null && finding != null) {
      var asked =
          new Asked(finding, terms, typed("decision-reasons"), typed("consent").equals("yes"), on);
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

  /** The matter. */
  public MatterFile getFile() {
    return file();
  }

  /** Where it stands. */
  public Tag getTag() {
    return PanelWords.tag(file().row().state());
  }

  /** Terms proposed; empty for none. */
  public String getProposed() {
    var terms = file().row().proposed();
    return terms == null ? "" : terms.words();
  }

  /** Page of the people it is about. */
  public String getPeople() {
    return shell.url(SubjectPages.home(file().row().subject()));
  }

  /** Day on which it was handed over. */
  public String getReferred() {
    return Texts.day(file().row().referredOn());
  }

  /** What was recommended; empty before. */
  public String getRecommended() {
    var m = file().row();
    var terms = file().recommendedTerms();
    return m.recommended() == null
        ? ""
        : m.recommended().label()
            + ", "
            + Texts.day(m.recommendedOn())
            + (terms == null ? "" : " (" + terms.words() + ")");
  }

  /** Times on agendas, the latest first. */
  public List<Time> getTimes() {
    var times = new ArrayList<Time>();
    for (var i : file().items()) {
      var h = i.row().hearing();
      times.add(
          0,
          new Time(
              Texts.day(i.row().on()),
              shell.url(PanelWords.ITEM + i.id()),
              PanelWords.tag(i.row().state()),
              h == null ? "" : h.finding().label(),
              Texts.day(i.row().finalOn())));
    }
    return times;
  }

  /** Decisions, the latest first. */
  public List<Made> getMade() {
    var made = new ArrayList<Made>();
    for (var d : file().decisions()) {
      made.add(0, made(d));
    }
    return made;
  }

  private static Made made(DecisionRow d) {
    var answer = d.answer();
    var words = new StringBuilder();
    if (answer != null) {
      words
          .append(Choice.label(PanelWords.FOLLOWS, answer.kind()))
          .append(", ")
          .append(Texts.day(answer.on()));
      if (answer.finding() != null) {
        words
            .append("; the review recommends: ")
            .append(answer.finding().label())
            .append(", ")
            .append(Texts.day(answer.findingOn()));
      }
    }
    return new Made(
        Texts.day(d.on()),
        d.finding().label() + (d.differs() ? " (differs from the recommendation)" : ""),
        d.finalOne()
            ? new Tag("Final", Tag.Meaning.DONE)
            : d.qualifying() ? Tag.info("Qualifying determination") : Tag.plain("Not final"),
        d.by(),
        d.reasons(),
        d.terms() == null ? "" : d.terms().words(),
        Texts.day(d.told()),
        Texts.day(d.written()),
        words.toString());
  }

  /** Whether the caller may decide it now. */
  public boolean isDecidable() {
    var state = file().row().state();
    return caller.context().actor().may(Permission.DECIDE)
        && (state == MatterState.TO_DECIDE || state == MatterState.PROPOSED);
  }

  /** What may be decided. */
  public List<Choice> getFindings() {
    return PanelWords.findings(decisions.findings(caller.context(), file().row().kind()));
  }

  /** Whether consent to other terms may be noted. */
  public boolean isOfTerms() {
    var kind = file().row().kind();
    return kind == MatterKind.FOSTER_TERMS || kind == MatterKind.FOSTER_REVIEW;
  }

  private boolean handles() {
    var actor = caller.context().actor();
    return actor.may(Permission.DECIDE) || actor.may(Permission.PANEL_WRITE);
  }

  /** Whether people are still to be told by word of mouth. */
  public boolean isToTell() {
    return handles() && file().last().filter(d -> d.told() == null).isPresent();
  }

  /** Whether the letter is still to be written. */
  public boolean isToWrite() {
    return handles() && file().last().filter(d -> d.written() == null).isPresent();
  }

  /** Whether an answer to the determination may be noted. */
  public boolean isOpenToAnswer() {
    return handles() && file().row().state() == MatterState.PROPOSED && file().written() != null;
  }

  /** Last day for an answer; empty while there is none. */
  public String getOpenUntil() {
    return Texts.day(file().openUntil(file().row().kind().clock("representations")));
  }

  /** Whether it is before the review mechanism. */
  public boolean isInReview() {
    return handles() && file().row().state() == MatterState.REVIEW;
  }

  /** What may follow a determination. */
  public List<Choice> getFollows() {
    return PanelWords.FOLLOWS;
  }

  /** What the mechanism may recommend. */
  public List<Choice> getReviewFindings() {
    return PanelWords.findings(List.of(Finding.SUITABLE, Finding.UNSUITABLE));
  }

  /** Whether it may be withdrawn here: advice that was asked here. */
  public boolean isWithdrawable() {
    var m = file().row();
    return isEditable() && !m.kind().decided() && !m.state().over();
  }

  /** Whether words may be kept from members. */
  public boolean isRedactable() {
    return isEditable() && !file().row().state().over();
  }

  /** Its clocks. */
  public List<Due> getClocks() {
    var today = caller.context().today();
    return file().tasks().stream()
        .map(
            t ->
                new Due(
                    t.title(),
                    Texts.day(t.due().day()),
                    TaskWords.tag(t.standing(today)),
                    shell.url(TaskWords.TASK + t.id())))
        .toList();
  }

  /** What happened, the latest first. */
  public List<Event> getEvents() {
    var events = new ArrayList<Event>();
    for (var move : file().moves()) {
      events.add(
          0,
          new Event(
              Texts.day(move.on()),
              MatterState.valueOf(move.to()).label(),
              move.reason() == null ? "" : move.reason(),
              move.by()));
    }
    return events;
  }

  /** A letter's address in words. */
  public String way(@Nullable String address) {
    return address == null ? "By post" : "By e-mail to " + address;
  }

  /** Where a letter is. */
  public String letter(UUID id) {
    return shell.url("/panels/file?letter=" + id);
  }

  /** A day in words. */
  public String words(java.time.LocalDate day) {
    return Texts.day(day);
  }

  /** Version to send back. */
  public int getSeen() {
    return file().version();
  }
}
