package org.permanency.web.view.arrangements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.permanency.arrangements.ArrangementView;
import org.permanency.arrangements.rule.ArrangementState;
import org.permanency.arrangements.rule.NotifiedArrangements;
import org.permanency.web.view.Texts;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.work.TaskWords;

/** An arrangement as its page shows it. */
public final class ArrangementShown {
  private final ArrangementView view;
  private final @Nullable NotifiedArrangements rule;
  private final LocalDate today;
  private final UnaryOperator<String> url;

  ArrangementShown(
      ArrangementView view,
      @Nullable NotifiedArrangements rule,
      LocalDate today,
      UnaryOperator<String> url) {
    this.view = view;
    this.rule = rule;
    this.today = today;
    this.url = url;
  }

  /** A line of a table. */
  public record Line(String day, String what, String words, String by) {}

  /** A clock. */
  public record Due(String title, String due, Tag tag, String url) {}

  /** Where it stands. */
  public Tag getTag() {
    return ArrangementWords.tag(view.row().state());
  }

  /** The child. */
  public String getChild() {
    var child = view.notice().child();
    return view.row().name()
        + ", born "
        + Texts.day(child.born())
        + (child.disabled() ? ", disabled" : "");
  }

  /** The child's own record; null for none. */
  public @Nullable String getChildUrl() {
    var record = view.notice().child().record();
    return record == null ? null : url.apply("/people/child.xhtml?id=" + record);
  }

  /** The carers and what they are to the child. */
  public String getCarers() {
    var carers = view.notice().carers();
    var relation =
        rule == null || carers.relation() == null ? null : rule.relations().get(carers.relation());
    return relation == null ? carers.names() : carers.names() + " (" + relation.label() + ")";
  }

  /** How to reach them. */
  public String getReach() {
    var carers = view.notice().carers();
    var parts = new ArrayList<String>();
    for (var part :
        new @Nullable String[] {carers.telephone(), carers.address(), carers.postcode()}) {
      if (part != null) {
        parts.add(part);
      }
    }
    return String.join(", ", parts);
  }

  /** Who told the agency, and when. */
  public String getTold() {
    var notice = view.notice().notice();
    var by = rule == null ? notice.by() : rule.notifiers().getOrDefault(notice.by(), notice.by());
    return Texts.day(notice.on())
        + ", "
        + by
        + (notice.name() == null ? "" : " (" + notice.name() + ")");
  }

  /** First day of the child with the carers. */
  public String getStarts() {
    return Texts.day(view.notice().starts());
  }

  /** Day on which it is meant to end; empty when nobody knows. */
  public String getExpectedEnd() {
    return Texts.day(view.notice().expectedEnd());
  }

  /** Birthday from which the rule does not hold any more. */
  public String getCeases() {
    return Texts.day(view.days().ceases());
  }

  /** The application to court; empty for none. */
  public String getApplied() {
    var days = view.days();
    if (days.applied() == null) {
      return "";
    }
    return Texts.day(days.applied())
        + (days.courtDue() == null ? "" : ", report wanted by " + Texts.day(days.courtDue()));
  }

  /** When it ended; empty while it has not. */
  public String getEnded() {
    if (view.row().ended() == null) {
      return "";
    }
    var told = view.days().endTold();
    return Texts.day(view.row().ended())
        + (told == null ? "" : ", the agency was told on " + Texts.day(told));
  }

  /** Its visits. */
  public List<Line> getVisits() {
    return view.visits().stream()
        .map(
            v ->
                new Line(
                    Texts.day(v.visit().on()),
                    v.visit().visitor(),
                    v.visit().report(),
                    v.visit().seenAlone() ? "Yes" : "No: " + v.visit().notAloneWhy()))
        .toList();
  }

  /** Its way. */
  public List<Line> getMoves() {
    return view.moves().stream()
        .map(
            m ->
                new Line(
                    Texts.day(m.on()),
                    ArrangementWords.state(ArrangementState.valueOf(m.to())),
                    m.reason() == null ? "" : m.reason(),
                    m.by()))
        .toList();
  }

  /** Its clocks. */
  public List<Due> getClocks() {
    return view.tasks().stream()
        .map(
            t ->
                new Due(
                    t.title(),
                    Texts.day(t.due().day()),
                    TaskWords.tag(t.standing(today)),
                    url.apply(TaskWords.TASK + t.id())))
        .toList();
  }
}
