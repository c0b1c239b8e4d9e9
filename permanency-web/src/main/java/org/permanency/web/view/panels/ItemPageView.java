package org.permanency.web.view.panels;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.panel.AttendanceService;
import org.permanency.panel.HearingService;
import org.permanency.panel.ItemView;
import org.permanency.panel.MeetingService;
import org.permanency.panel.rule.ApprovalTerms;
import org.permanency.panel.rule.Finding;
import org.permanency.panel.rule.Hearing;
import org.permanency.tenancy.Permission;
import org.permanency.web.view.shell.Missing;

/** One matter at a meeting: who sits on it, what is recommended, its minutes. */
@Named("panelItem")
@RequestScoped
public class ItemPageView extends PanelForm {
  @Inject HearingService hearings;
  @Inject AttendanceService attendance;
  @Inject MeetingService meetings;
  @Inject ItemShown shown;
  private @Nullable ItemView found;

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
    if (found != null) {
      shown.of(found);
    }
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
  protected @Nullable ApprovalTerms standing() {
    var hearing = view().row().hearing();
    return hearing == null ? view().row().matter().proposed() : hearing.terms();
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
    var terms = terms(typed("finding"));
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

  /** What was typed into a note, or its words. */
  public String noteWords(String id, String words) {
    return request.getParameter("words-" + id) == null ? words : typed("words-" + id);
  }

  /** Version to send back. */
  public int getSeen() {
    return view().version();
  }
}
