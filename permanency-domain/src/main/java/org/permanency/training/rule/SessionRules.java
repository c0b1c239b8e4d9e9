package org.permanency.training.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.EmailAddress;
import org.permanency.kernel.Reason;

/** What may be said of sessions and bookings, and what may happen to them. */
public final class SessionRules {
  private static final int PLACE = 200;
  private static final int SEATS = 500;
  private static final int DAYS = 10;
  private static final int PERSONS = 6;
  private static final int WHY = 500;
  private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>\"]{1,64}@[^@\\s,;<>\"]{1,189}");

  private SessionRules() {}

  /**
   * Reasons against a session as planned: {@code training.session.course}, {@code days}, {@code
   * time}, {@code place}, {@code seats}, {@code trainer}, {@code taken}.
   *
   * @param rule in force on its day; null for none
   * @param provides services of the agency
   * @param taken seats that are taken already
   */
  public static List<Reason> plan(
      NewSession it, @Nullable Training rule, Set<String> provides, int taken) {
    var no = new ArrayList<Reason>();
    if (rule == null || rule.course(it.course()).filter(c -> provided(c, provides)).isEmpty()) {
      no.add(Reason.of("training.session.course", "day", it.on()));
    }
    if (it.days() < 1 || it.days() > DAYS) {
      no.add(Reason.of("training.session.days", "most", DAYS));
    }
    if (!it.ends().isAfter(it.at())) {
      no.add(Reason.of("training.session.time"));
    }
    if (it.place().isBlank() || it.place().length() > PLACE) {
      no.add(Reason.of("training.session.place", "most", PLACE));
    }
    if (it.seats() < 1 || it.seats() > SEATS) {
      no.add(Reason.of("training.session.seats", "most", SEATS));
    } else if (it.seats() < taken) {
      no.add(Reason.of("training.session.taken", "taken", taken));
    }
    if (it.trainer() != null && it.trainer().length() > PLACE) {
      no.add(Reason.of("training.session.trainer", "most", PLACE));
    }
    return no;
  }

  private static boolean provided(Training.Course course, Set<String> provides) {
    return course.service().equals("*") || provides.contains(course.service());
  }

  /** What a step of a session stands on. */
  public record Facts(SessionState state, LocalDate last, boolean stale, LocalDate today) {}

  /** Reasons against a step: {@code training.session.changed}, {@code state}, {@code early}. */
  public static List<Reason> step(Facts facts, SessionState next) {
    var no = new ArrayList<Reason>();
    if (facts.stale()) {
      no.add(Reason.of("training.session.changed"));
    }
    boolean again = next == SessionState.HELD && facts.state() == SessionState.HELD;
    if (!again && !facts.state().mayBecome(next)) {
      no.add(Reason.of("training.session.state", "state", facts.state(), "next", next));
    }
    if (next == SessionState.HELD && facts.last().isAfter(facts.today())) {
      no.add(Reason.of("training.session.early", "last", facts.last()));
    }
    return no;
  }

  /** Reason against words that say why: {@code training.session.why}. */
  public static List<Reason> why(String why) {
    return why.isBlank() || why.length() > WHY
        ? List.of(Reason.of("training.session.why", "most", WHY))
        : List.of();
  }

  /**
   * Reasons against a booking: {@code training.booking.session}, {@code subject}, {@code kind},
   * {@code twice}, {@code persons}, {@code seats}, {@code who}, {@code email}.
   *
   * @param there whether the subject is here and open to the actor
   * @param course of the session; null when the rule knows it no more
   * @param state of the booking they have for the session; null for none
   */
  public static List<Reason> book(
      NewBooking it,
      SessionState session,
      boolean there,
      Training.@Nullable Course course,
      @Nullable BookingState state,
      int seats) {
    var no = new ArrayList<Reason>();
    if (session == SessionState.CANCELLED) {
      no.add(Reason.of("training.booking.session"));
    }
    if (!there) {
      no.add(Reason.of("training.booking.subject"));
    } else if (course != null && !course.open().contains(it.subject().kind())) {
      no.add(Reason.of("training.booking.kind", "course", course.label()));
    }
    if (state != null && state != BookingState.CANCELLED) {
      no.add(Reason.of("training.booking.twice"));
    }
    if (it.persons() < 1 || it.persons() > PERSONS) {
      no.add(Reason.of("training.booking.persons", "most", PERSONS));
    } else if (it.persons() > seats) {
      no.add(Reason.of("training.booking.seats", "seats", seats));
    }
    if (it.who() != null && it.who().length() > PLACE) {
      no.add(Reason.of("training.booking.who", "most", PLACE));
    }
    if (it.email() != null && !EmailAddress.is(it.email())) {
      no.add(Reason.of("training.booking.email"));
    }
    return no;
  }
}
