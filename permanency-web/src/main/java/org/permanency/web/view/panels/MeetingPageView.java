package org.permanency.web.view.panels;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.panel.AttendanceService;
import org.permanency.panel.MeetingService;
import org.permanency.panel.MeetingView;
import org.permanency.panel.MeetingView.Called;
import org.permanency.panel.MemberService;
import org.permanency.panel.rule.NewMeeting;
import org.permanency.tenancy.Permission;
import org.permanency.web.view.Texts;
import org.permanency.web.view.Words;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.shell.Missing;

/** One meeting: its agenda, its members, its pack; and calling a new one. */
@Named("panelMeeting")
@RequestScoped
public class MeetingPageView extends PanelForm {
  @Inject MeetingService meetings;
  @Inject AttendanceService attendance;
  @Inject MemberService members;
  @Inject MeetingShown shown;
  private @Nullable MeetingView found;

  /** A member who was called. */
  public record Seat(
      String id,
      String name,
      String office,
      String roles,
      String answer,
      String came,
      String went) {}

  @Override
  protected boolean read(UUID id) {
    found = meetings.find(caller.context(), id).orElse(null);
    if (found != null) {
      shown.of(found);
    }
    return found != null;
  }

  private MeetingView view() {
    return Objects.requireNonNull(found);
  }

  @Override
  protected String page() {
    return "/panels/meeting.xhtml";
  }

  @Override
  protected String fresh() {
    return "Call a meeting";
  }

  @Override
  protected String heading() {
    var of = view().row().meeting();
    return getPanel() + ", " + Texts.day(of.on());
  }

  @Override
  protected Permission writes() {
    return Permission.PANEL_WRITE;
  }

  @Override
  protected Map<String, String> fields() {
    var all = new HashMap<String, String>();
    all.put("panel", isFresh() ? "panel" : "matter");
    all.put("nobody", "panel");
    all.put("place", "place");
    all.put("state", "matter");
    all.put("minutes", "minutes");
    all.put("slot", "slot");
    all.put("taken", "slot");
    all.put("why", typed("do").equals("cancel") ? "cancel-why" : "off-why");
    all.put("heard", "off");
    return all;
  }

  @Override
  protected void act(String what) throws IOException {
    switch (what) {
      case "call" -> call();
      case "put" -> put();
      case "off" ->
          answer(
              id("off")
                  .flatMap(
                      i ->
                          meetings.takeOff(
                              caller.context(), view().id(), version(), i, typed("off-why"))),
              "The matter is off the agenda; it waits for another meeting.",
              here());
      case "cancel" ->
          answer(
              meetings.cancel(caller.context(), view().id(), version(), typed("cancel-why")),
              "The meeting does not take place. Its matters wait for another.",
              here());
      case "answers" -> answers();
      case "present" -> present();
      default -> missing.page();
    }
  }

  private Optional<UUID> id(String field) {
    return Optional.ofNullable(Missing.id(typed(field)));
  }

  private String here() {
    return PanelWords.MEETING + view().id();
  }

  private void call() throws IOException {
    var on = required("on", "day of the meeting");
    var begins = requiredTime("begins", "time");
    if (on != null && begins != null) {
      var it =
          new NewMeeting(typed("panel"), on, begins, typed("place"), typed("joint").equals("yes"));
      var made = meetings.call(caller.context(), it);
      answer(
          Optional.of(made),
          "The meeting is called. Members with an e-mail address are written to.",
          made.fold(m -> PanelWords.MEETING + m.id(), no -> page()));
    }
  }

  private void put() throws IOException {
    var slot = requiredTime("slot", "time");
    var matter = id("matter");
    if (matter.isEmpty()) {
      notices.wrong("matter", "Choose a matter.");
    } else if (slot != null) {
      answer(
          meetings.put(
              caller.context(),
              view().id(),
              version(),
              matter.get(),
              slot,
              count("minutes", "minutes")),
          "The matter is on the agenda.",
          here());
    }
  }

  private void answers() throws IOException {
    for (var c : view().called()) {
      var id = c.member().id();
      var typed = typed("answer-" + id);
      if (!typed.isEmpty() && !typed.equals("ASKED") && !typed.equals(c.answer())) {
        refusals("answer-" + id, attendance.answer(caller.context(), view().id(), id, typed));
      }
    }
    saved("What members answered is on record.");
  }

  private void present() throws IOException {
    for (var c : view().called()) {
      var id = c.member().id();
      var came = time("came-" + id, "time of coming");
      var went = time("went-" + id, "time of leaving");
      boolean same = Objects.equals(came, c.came()) && Objects.equals(went, c.went());
      if (!wrong() && !same) {
        refusals("came-" + id, attendance.present(caller.context(), view().id(), id, came, went));
      }
    }
    saved("Who was there, and when, is on record.");
  }

  private void refusals(
      String field, Optional<org.permanency.kernel.Decision<MeetingView>> decision) {
    decision
        .map(d -> d.fold(done -> List.<org.permanency.kernel.Reason>of(), no -> no))
        .orElse(List.of())
        .forEach(r -> notices.wrong(field, Words.of(r)));
  }

  private void saved(String done) throws IOException {
    if (!wrong()) {
      notices.done(done);
      faces.getExternalContext().redirect(shell.url(here()));
      faces.responseComplete();
    }
  }

  /** Panels to choose from. */
  public List<Choice> getPanels() {
    return Choice.of(members.panels(caller.context()));
  }

  /** Name of the panel. */
  public String getPanel() {
    var key = view().row().meeting().panel();
    return Choice.label(getPanels(), key);
  }

  /** Members called. */
  public List<Seat> getSeats() {
    var seats = new ArrayList<Seat>();
    for (var c : view().called()) {
      seats.add(seat(c));
    }
    return seats;
  }

  private Seat seat(Called c) {
    var m = c.member().member();
    var id = c.member().id().toString();
    return new Seat(
        id,
        m.name(),
        m.office().label(),
        String.join(", ", new java.util.TreeSet<>(m.roles()))
            + (m.independent() ? "; independent" : ""),
        sent("answer-" + id, c.answer()),
        sent("came-" + id, shown(c.came())),
        sent("went-" + id, shown(c.went())));
  }

  private String sent(String field, String otherwise) {
    return request.getParameter(field) == null ? otherwise : typed(field);
  }

  private static String shown(@Nullable LocalTime time) {
    return time == null ? "" : time.toString().substring(0, 5);
  }

  /** Version to send back. */
  public int getSeen() {
    return view().version();
  }
}
