package org.permanency.web.view.panels;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.permanency.panel.ItemView;
import org.permanency.panel.MeetingService;
import org.permanency.panel.rule.ItemState;
import org.permanency.tenancy.Permission;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Texts;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.shell.ShellView;

/** What the page of a matter at a meeting shows, and what may be done there now. */
@Named("panelItemShown")
@RequestScoped
public class ItemShown {
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject MeetingService meetings;
  private @Nullable ItemView found;

  /** A piece of the minutes. */
  public record Words(
      String id,
      String words,
      String by,
      String at,
      boolean correction,
      boolean own,
      int version) {}

  void of(ItemView view) {
    found = view;
  }

  private ItemView view() {
    return Objects.requireNonNull(found);
  }

  private boolean isEditable() {
    return caller.context().actor().may(Permission.PANEL_WRITE);
  }

  /** The item. */
  public ItemView getView() {
    return view();
  }

  /** What it is. */
  public String getKind() {
    var m = view().row().matter();
    return m.kind().label() + ", " + m.reference();
  }

  /** When it is, or was, heard. */
  public String getWhen() {
    var row = view().row();
    var h = row.hearing();
    return Texts.day(row.on())
        + ", "
        + (h == null
            ? row.slot() + " to " + row.slotEnds()
            : "heard from " + h.from() + " to " + h.until());
  }

  /** Where it stands. */
  public Tag getTag() {
    return PanelWords.tag(view().row().state());
  }

  /** Whether the panel is quorate for it. */
  public Tag getQuorum() {
    return view().missing().isEmpty()
        ? new Tag("Quorate", Tag.Meaning.DONE)
        : new Tag("Not quorate", Tag.Meaning.LATE);
  }

  /** What the quorum lacks. */
  public List<String> getMissingWords() {
    return PanelWords.reasons(view().missing());
  }

  /** Who may not sit on it. */
  public String getBarred() {
    return String.join(", ", view().barred().values());
  }

  /** Who sits on it. */
  public String getThere() {
    return String.join(", ", view().there().stream().map(s -> s.name()).toList());
  }

  /** Who presides, or presided. */
  public String getPresides() {
    return view().there().stream()
        .filter(s -> s.id().equals(view().presides()))
        .map(s -> s.name())
        .findFirst()
        .orElse("");
  }

  /** Members who may preside. */
  public List<Choice> getChairs() {
    return view().there().stream()
        .filter(s -> s.office().presides())
        .map(s -> new Choice(s.id().toString(), s.name() + ", " + s.office().label()))
        .toList();
  }

  /** Members called. */
  public List<Choice> getMembers() {
    return meetings
        .find(caller.context(), view().row().meeting())
        .map(
            m ->
                m.called().stream()
                    .map(c -> new Choice(c.member().id().toString(), c.member().member().name()))
                    .toList())
        .orElse(List.of());
  }

  /** Whether terms name a type of home. */
  public boolean isHomes() {
    return view().row().matter().kind().service().equals("fostering");
  }

  /** What the panel may recommend. */
  public List<Choice> getFindings() {
    return PanelWords.findings(view().row().matter().kind().findings());
  }

  /** Whether it may still be heard. */
  public boolean isOpen() {
    var row = view().row();
    return isEditable()
        && row.finalOn() == null
        && (row.state() == ItemState.LISTED || row.state() == ItemState.HEARD)
        && !row.on().isAfter(caller.context().today());
  }

  /** Whether the minutes may be made final. */
  public boolean isReady() {
    return isOpen() && view().row().state() == ItemState.HEARD;
  }

  /** When and by whom the minutes became final; empty before. */
  public String getFinal() {
    var row = view().row();
    return row.finalOn() == null ? "" : Texts.day(row.finalOn()) + " by " + row.finalBy();
  }

  /** The recommendation in words; empty before. */
  public String getFinding() {
    var h = view().row().hearing();
    return h == null ? "" : h.finding().label();
  }

  /** Terms recommended; empty for none. */
  public String getTerms() {
    var h = view().row().hearing();
    return h == null || h.terms() == null ? "" : h.terms().words();
  }

  /** Votes in words; empty before. */
  public String getVotes() {
    var h = view().row().hearing();
    return h == null
        ? ""
        : h.votesFor() + " for, " + h.votesAgainst() + " against, " + h.votesAbstain() + " not";
  }

  /** Reasons; empty before. */
  public String getReasons() {
    var h = view().row().hearing();
    return h == null ? "" : h.reasons();
  }

  /** Advice; empty for none. */
  public String getAdvice() {
    var h = view().row().hearing();
    return h == null || h.advice() == null ? "" : h.advice();
  }

  /** The minutes. */
  public List<Words> getNotes() {
    var user = caller.context().actor().id();
    return view().notes().stream()
        .map(
            n ->
                new Words(
                    n.id().toString(),
                    n.words(),
                    n.by(),
                    Texts.time(n.at()),
                    n.correction(),
                    n.user().equals(user) && isEditable() && view().row().finalOn() == null,
                    n.version()))
        .toList();
  }

  /** Whether attendance in words. */
  public String attended(@Nullable Boolean came) {
    return came == null ? "Expected" : came ? "Came" : "Did not come";
  }

  /** The meeting. */
  public String getMeeting() {
    return shell.url(PanelWords.MEETING + view().row().meeting());
  }

  /** The matter. */
  public String getMatter() {
    return shell.url(PanelWords.MATTER + view().row().matter().id());
  }
}
