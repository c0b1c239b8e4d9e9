package org.permanency.web.view.panels;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.panel.DecisionRow;
import org.permanency.panel.DecisionService;
import org.permanency.panel.MatterFile;
import org.permanency.panel.rule.ApprovalTerms;
import org.permanency.panel.rule.Finding;
import org.permanency.panel.rule.MatterKind;
import org.permanency.panel.rule.MatterState;
import org.permanency.tenancy.Permission;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Texts;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.record.SubjectPages;
import org.permanency.web.view.shell.ShellView;
import org.permanency.web.view.work.TaskWords;

/** What the page of a matter shows, and what may be done with it now. */
@Named("panelMatterShown")
@RequestScoped
public class MatterShown {
  @Inject Caller caller;
  @Inject ShellView shell;
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

  void of(MatterFile file) {
    found = file;
  }

  private MatterFile file() {
    return Objects.requireNonNull(found);
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

  /** Terms that stand now: those recommended, or else those proposed; null for none. */
  @Nullable ApprovalTerms standing() {
    var recommended = file().recommendedTerms();
    return recommended == null ? file().row().proposed() : recommended;
  }

  /** What is to be done next, and by whom. */
  public String getNow() {
    return MatterNow.of(file(), getOpenUntil());
  }

  /** Whether its terms name a type of home. */
  public boolean isHomes() {
    return file().row().kind().service().equals("fostering");
  }

  private boolean isEditable() {
    return caller.context().actor().may(Permission.PANEL_WRITE);
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
        d.finding().label()
            + (d.differs() ? " (differs from the recommendation)" : "")
            + (d.onHealth() ? ", on the information about health" : ""),
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
    var may = decisions.answers(caller.context(), file());
    return PanelWords.FOLLOWS.stream().filter(c -> may.contains(c.value())).toList();
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
}
