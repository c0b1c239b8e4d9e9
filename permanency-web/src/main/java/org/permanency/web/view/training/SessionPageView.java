package org.permanency.web.view.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.people.rule.SubjectKind;
import org.permanency.tenancy.Permission;
import org.permanency.training.BookingService;
import org.permanency.training.SessionRow;
import org.permanency.training.SessionService;
import org.permanency.training.SessionView;
import org.permanency.training.rule.BookingState;
import org.permanency.training.rule.NewBooking;
import org.permanency.training.rule.NewSession;
import org.permanency.training.rule.SessionState;
import org.permanency.web.view.Texts;
import org.permanency.web.view.form.RecordForm;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.shell.Missing;

/** One session: planning it, who is booked, who came; changing and cancelling it. */
@Named("trainingSession")
@RequestScoped
public class SessionPageView extends RecordForm {
  private static final String TIME = "([01]?[0-9]|2[0-3])[:.][0-5][0-9]";
  @Inject SessionService sessions;
  @Inject BookingService bookings;
  private @Nullable SessionView found;

  /** A booking in the table. */
  public record Line(
      String id,
      String name,
      String url,
      String who,
      int persons,
      Tag tag,
      boolean seated,
      String came) {}

  @Override
  protected boolean read(UUID id) {
    found = sessions.find(caller.context(), id).orElse(null);
    return found != null;
  }

  private SessionView view() {
    return Objects.requireNonNull(found);
  }

  @Override
  protected String page() {
    return "/training/session.xhtml";
  }

  @Override
  protected String fresh() {
    return "Plan a session";
  }

  @Override
  protected String heading() {
    return view().label() + ", " + Texts.day(view().row().as().on());
  }

  @Override
  protected Permission writes() {
    return Permission.TRAINING_WRITE;
  }

  @Override
  protected Map<String, String> fields() {
    var all = new HashMap<String, String>();
    List.of("course", "days", "place", "seats", "trainer", "why", "persons", "who", "email")
        .forEach(f -> all.put(f, f));
    all.put("time", "ends");
    all.put("taken", "seats");
    all.put("subject", "called");
    all.put("kind", "kind");
    all.put("twice", "called");
    all.put("over", "booking");
    if (typed("do").equals("withdraw")) {
      all.put("why", "reason");
    }
    return all;
  }

  @Override
  protected void act(String what) throws IOException {
    switch (what) {
      case "plan" -> plan();
      case "change" -> change();
      case "cancel" ->
          answer(
              sessions.cancel(caller.context(), view().id(), version(), typed("why")),
              "The session is cancelled. Everybody with an address is written to.",
              here());
      case "book" -> book();
      case "withdraw" -> withdraw();
      case "attendance" -> attendance();
      default -> missing.page();
    }
  }

  private String here() {
    return TrainingWords.SESSION + view().id();
  }

  private @Nullable NewSession session() {
    var on = required("on", "first day");
    var at = time("at");
    var ends = time("ends");
    int seats = number("seats");
    int days = typed("days").isEmpty() ? 1 : number("days");
    return on == null || at == null || ends == null
        ? null
        : new NewSession(
            typed("course"),
            on,
            days,
            at,
            ends,
            typed("place"),
            seats,
            typed("trainer").isEmpty() ? null : typed("trainer"));
  }

  private int number(String field) {
    return typed(field).matches("[0-9]{1,4}") ? Integer.parseInt(typed(field)) : 0;
  }

  private @Nullable LocalTime time(String field) {
    var typed = typed(field);
    if (!typed.matches(TIME)) {
      notices.wrong(field, "Enter a time, like 10:00.");
      return null;
    }
    var parts = typed.split("[:.]");
    return LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
  }

  private void plan() throws IOException {
    var wanted = session();
    if (wanted != null) {
      var made = sessions.plan(caller.context(), wanted);
      var to = made.fold(v -> TrainingWords.SESSION + v.id(), no -> page());
      answer(Optional.of(made), "The session is planned.", to);
    }
  }

  private void change() throws IOException {
    var wanted = session();
    if (wanted != null) {
      answer(
          sessions.change(caller.context(), view().id(), version(), wanted),
          "The session is changed.",
          here());
    }
  }

  private void book() throws IOException {
    var ctx = caller.context();
    var subject =
        SubjectKind.of(typed("kind")).flatMap(k -> bookings.called(ctx, k, typed("called")));
    if (subject.isEmpty()) {
      notices.wrong("called", "There is nobody of this kind and number.");
      return;
    }
    var it =
        new NewBooking(
            subject.get(),
            number("persons"),
            typed("who").isEmpty() ? null : typed("who"),
            typed("email").isEmpty() ? null : typed("email"));
    answer(bookings.book(ctx, view().id(), it), "The booking is on record.", here());
  }

  private void withdraw() throws IOException {
    var booking = Missing.id(typed("booking"));
    boolean here = view().bookings().stream().anyMatch(b -> b.id().equals(booking));
    answer(
        booking == null || !here
            ? Optional.empty()
            : bookings.withdraw(caller.context(), booking, typed("reason")),
        "The booking is taken back.",
        here());
  }

  private void attendance() throws IOException {
    var came = new HashMap<UUID, Boolean>();
    for (var b : view().bookings()) {
      var said = typed("all").equals("yes") ? "yes" : typed("came-" + b.id());
      if (b.state().seated() && !said.isEmpty()) {
        came.put(b.id(), said.equals("yes"));
      }
    }
    answer(
        sessions.attendance(caller.context(), view().id(), version(), came),
        "Attendance is noted.",
        here());
  }

  /** What was typed; before, what is on record. */
  @Override
  public String typed(String field) {
    var found = this.found;
    if (request.getMethod().equals("POST") || found == null || field.equals("id")) {
      return super.typed(field);
    }
    var as = found.row().as();
    return switch (field) {
      case "course" -> as.course();
      case "on" -> String.valueOf(as.on().getDayOfMonth());
      case "on-month" -> String.valueOf(as.on().getMonthValue());
      case "on-year" -> String.valueOf(as.on().getYear());
      case "days" -> String.valueOf(as.days());
      case "at" -> as.at().toString();
      case "ends" -> as.ends().toString();
      case "place" -> as.place();
      case "seats" -> String.valueOf(as.seats());
      case "trainer" -> Objects.requireNonNullElse(as.trainer(), "");
      default -> super.typed(field);
    };
  }

  /** Whether the agency keeps training here. */
  public boolean isGiving() {
    return sessions.rule(caller.context(), caller.context().today()).isPresent();
  }

  /** Courses of the agency's services. */
  public List<Choice> getCourses() {
    var ctx = caller.context();
    return sessions
        .rule(ctx, ctx.today())
        .map(
            r ->
                r.courses().entrySet().stream()
                    .filter(
                        e ->
                            e.getValue().service().equals("*")
                                || caller.provides(e.getValue().service()))
                    .map(e -> new Choice(e.getKey(), e.getValue().label()))
                    .toList())
        .orElse(List.of());
  }

  /** Who may be booked. */
  public List<Choice> getKinds() {
    return List.of(SubjectKind.HOUSEHOLD, SubjectKind.APPLICANT, SubjectKind.ADOPTER).stream()
        .map(k -> new Choice(k.name(), k.label()))
        .toList();
  }

  /** The session. */
  public SessionRow getRow() {
    return view().row();
  }

  /** Day and time. */
  public String getWhen() {
    return TrainingWords.when(getRow().as());
  }

  /** Seats in words. */
  public String getSeatsLine() {
    var waiting = getRow().waiting() == 0 ? "" : ", " + getRow().waiting() + " waiting";
    return getRow().taken() + " of " + getRow().as().seats() + " taken" + waiting;
  }

  /** Where it stands. */
  public Tag getTag() {
    return TrainingWords.tag(getRow().state());
  }

  /** Everybody on it. */
  public List<Line> getBookings() {
    return view().bookings().stream()
        .map(
            b ->
                new Line(
                    b.id().toString(),
                    b.subject().name(),
                    b.subject().closed()
                        ? ""
                        : shell.url("/training/subject.xhtml?subject=" + b.subject().subject()),
                    Objects.requireNonNullElse(b.who(), ""),
                    b.persons(),
                    TrainingWords.tag(b.state()),
                    b.state().seated(),
                    b.state() == BookingState.ATTENDED
                        ? "yes"
                        : b.state() == BookingState.ABSENT ? "no" : ""))
        .toList();
  }

  /** Bookings that may be taken back. */
  public List<Choice> getAlive() {
    return view().bookings().stream()
        .filter(b -> b.state() == BookingState.BOOKED || b.state() == BookingState.WAITING)
        .map(b -> new Choice(b.id().toString(), b.subject().name()))
        .toList();
  }

  /** Whether attendance can be noted. */
  public boolean isNoting() {
    return isEditable()
        && getRow().state() != SessionState.CANCELLED
        && !getRow().as().last().isAfter(caller.context().today());
  }

  /** Whether somebody can be booked. */
  public boolean isBookable() {
    return isEditable() && getRow().state() != SessionState.CANCELLED;
  }

  /** Whether a booking can be taken back. */
  public boolean isWithdrawable() {
    return isBookable() && !getAlive().isEmpty();
  }

  /** Whether the session can be changed. */
  public boolean isChangeable() {
    return isEditable() && getRow().state() == SessionState.PLANNED;
  }

  /** Version to send back. */
  public int getSeen() {
    return getRow().version();
  }
}
