package org.permanency.web.view.panels;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.panel.AttendanceService;
import org.permanency.panel.HearingService;
import org.permanency.panel.ItemView;
import org.permanency.panel.MeetingService;
import org.permanency.panel.rule.Finding;
import org.permanency.panel.rule.Hearing;
import org.permanency.panel.rule.ItemState;
import org.permanency.tenancy.Permission;
import org.permanency.web.view.Texts;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.shell.Missing;

/** One matter at a meeting: who sits on it, what is recommended, its minutes. */
@Named("panelItem")
@RequestScoped
public class ItemPageView extends PanelForm {
  @Inject HearingService hearings;
  @Inject AttendanceService attendance;
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

  @Override
  public void open() throws IOException {
    if (isFresh()) {
      missing.page();
    } else {
      super.open();
    }
  }

  @Override
  protected boolean read(UUID id) {
    found = hearings.find(caller.context(), id).orElse(null);
    return found != null;
  }

  private ItemView view() {
    return Objects.requireNonNull(found);
  }

  @Override
  protected String page() {
    return "/panels/item.xhtml";
  }

  @Override
  protected String fresh() {
    return "";
  }

  @Override
  protected String heading() {
    return view().row().matter().title();
  }

  @Override
  protected Permission writes() {
    return Permission.PANEL_WRITE;
  }

  @Override
  protected Map<String, String> fields() {
    var all = new HashMap<>(termFields());
    all.put("presides", "presides");
    all.put("finding", "finding");
    all.put("reasons", "reasons");
    all.put("advice", "advice");
    all.put("votes", "votes-for");
    all.put("majority", "votes-for");
    all.put("times", "from");
    all.put("not-yet", "from");
    all.put("what", "what");
    all.put("name", "attendee");
    all.put("role", "attendee-role");
    boolean change = typed("do").equals("change");
    all.put("words", change ? "words-" + typed("note") : "words");
    all.put("changed", change ? "words-" + typed("note") : "");
    all.put("other", "words-" + typed("note"));
    if (!typed("do").equals("hear")) {
      all.put("none", "member");
    }
    return all;
  }

  @Override
  protected void act(String what) throws IOException {
    var ctx = caller.context();
    var id = view().id();
    var meeting = view().row().meeting();
    switch (what) {
      case "hear" -> hear();
      case "note" ->
          answer(hearings.note(ctx, id, typed("words")), "Your words are in the minutes.", here());
      case "change" ->
          answer(
              id("note")
                  .flatMap(
                      n -> hearings.change(ctx, id, n, version(), typed("words-" + typed("note")))),
              "Your words are changed.",
              here());
      case "finalise" ->
          answer(
              hearings.finalise(ctx, id, version()),
              "The minutes are final. The recommendation goes on from here.",
              here());
      case "conflict" -> {
        if (id("member").isEmpty()) {
          notices.wrong("member", "Choose a member.");
        } else {
          answer(
              attendance.conflict(ctx, meeting, id, id("member").get(), typed("what")),
              "The interest is on record. The member does not sit on this.",
              here());
        }
      }
      case "attendee" ->
          answer(
              attendance.attendee(ctx, meeting, id, typed("attendee"), typed("attendee-role")),
              "This is on record.",
              here());
      case "attended" ->
          answer(
              id("who")
                  .flatMap(
                      w -> attendance.attended(ctx, meeting, id, w, typed("came").equals("yes"))),
              "This is on record.",
              here());
      default -> missing.page();
    }
  }

  private Optional<UUID> id(String field) {
    return Optional.ofNullable(Missing.id(typed(field)));
  }

  private String here() {
    return PanelWords.ITEM + view().id();
  }

  private void hear() throws IOException {
    var from = requiredTime("from", "time at which it began");
    var until = requiredTime("until", "time at which it ended");
    var presides = Missing.id(typed("presides"));
    if (presides == null) {
      notices.wrong("presides", "Choose who presided.");
    }
    if (typed("finding").isEmpty()) {
      notices.wrong("finding", "Choose what the panel recommends.");
    }
    var terms = terms();
    int yes = count("votes-for", "votes for it");
    int no = count("votes-against", "votes against it");
    int none = count("votes-abstain", "members who did not vote");
    if (wrong() || from == null || until == null || presides == null) {
      return;
    }
    var it =
        new Hearing(
            from,
            until,
            presides,
            Finding.valueOf(typed("finding")),
            terms,
            typed("reasons"),
            some("advice"),
            yes,
            no,
            none);
    answer(
        hearings.hear(caller.context(), view().id(), version(), it),
        "The recommendation is on record. Make the minutes final when they are complete.",
        here());
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

  /** What was typed into a note, or its words. */
  public String noteWords(String id, String words) {
    return request.getParameter("words-" + id) == null ? words : typed("words-" + id);
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

  /** Version to send back. */
  public int getSeen() {
    return view().version();
  }
}
