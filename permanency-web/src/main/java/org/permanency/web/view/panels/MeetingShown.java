package org.permanency.web.view.panels;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.ListQuery;
import org.permanency.panel.ItemView;
import org.permanency.panel.MatterService;
import org.permanency.panel.MeetingView;
import org.permanency.panel.rule.ItemState;
import org.permanency.panel.rule.MatterState;
import org.permanency.panel.rule.MeetingState;
import org.permanency.tenancy.Permission;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Texts;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.shell.ShellView;

/** What the page of a meeting shows, and what may be done there now. */
@Named("panelMeetingShown")
@RequestScoped
public class MeetingShown {
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject MatterService matters;
  private @Nullable MeetingView found;

  /** A matter on the agenda. */
  public record Line(
      String time, String title, String kind, String url, Tag tag, String finding, Tag quorum) {}

  void of(MeetingView view) {
    found = view;
  }

  private MeetingView view() {
    return Objects.requireNonNull(found);
  }

  private boolean isEditable() {
    return caller.context().actor().may(Permission.PANEL_WRITE);
  }

  /** When and where. */
  public String getWhen() {
    var of = view().row().meeting();
    return Texts.day(of.on()) + ", " + of.begins();
  }

  /** Where. */
  public String getPlace() {
    return view().row().meeting().place();
  }

  /** Whether it is a joint panel. */
  public boolean isJoint() {
    return view().row().meeting().joint();
  }

  /** Where it stands. */
  public Tag getTag() {
    return PanelWords.tag(view().row().state());
  }

  /** Whether the agenda may be changed. */
  public boolean isChangeable() {
    return isEditable() && view().row().state() == MeetingState.CALLED;
  }

  /** Whether times of coming may be noted. */
  public boolean isHeld() {
    return isEditable()
        && view().row().state() != MeetingState.CANCELLED
        && !view().row().meeting().on().isAfter(caller.context().today());
  }

  /** The agenda. */
  public List<Line> getAgenda() {
    return view().items().stream().map(this::line).toList();
  }

  private Line line(ItemView i) {
    var row = i.row();
    var hearing = row.hearing();
    boolean quorate = i.missing().isEmpty();
    return new Line(
        row.slot() + " to " + row.slotEnds(),
        row.matter().title(),
        row.matter().kind().label() + ", " + row.matter().reference(),
        shell.url(PanelWords.ITEM + row.id()),
        PanelWords.tag(row.state()),
        hearing == null ? "" : hearing.finding().label(),
        quorate ? new Tag("Quorate", Tag.Meaning.DONE) : new Tag("Not quorate", Tag.Meaning.LATE));
  }

  /** Matters that could be taken off. */
  public List<Choice> getListed() {
    return view().items().stream()
        .filter(i -> i.row().state() == ItemState.LISTED)
        .map(i -> new Choice(i.id().toString(), i.row().matter().title()))
        .toList();
  }

  /** Matters that wait for a meeting of this panel. */
  public List<Choice> getWaiting() {
    var query =
        new ListQuery(
            Map.of("state", MatterState.WAITING.name(), "panel", view().row().meeting().panel()),
            "referredOn",
            false,
            0,
            200);
    return matters.list(caller.context(), query).rows().stream()
        .map(r -> r.matter())
        .map(
            m ->
                new Choice(
                    m.id().toString(),
                    m.title() + " (" + m.kind().label() + ", " + m.reference() + ")"))
        .toList();
  }

  /** What members answer, in words. */
  public String words(String answer) {
    return Choice.label(PanelWords.ANSWERS, answer);
  }

  /** What members may answer. */
  public List<Choice> getAnswers() {
    return PanelWords.ANSWERS;
  }

  /** Where the pack is. */
  public String getPack() {
    return shell.url("/panels/file?meeting=" + view().id());
  }
}
