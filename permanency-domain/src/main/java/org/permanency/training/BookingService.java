package org.permanency.training;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.people.Subjects;
import org.permanency.people.rule.Subject;
import org.permanency.people.rule.SubjectKind;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;
import org.permanency.training.rule.BookingState;
import org.permanency.training.rule.NewBooking;
import org.permanency.training.rule.SessionRules;
import org.permanency.training.rule.Training;

/** Bookings: made, put on the waiting list when every seat is taken, taken back. */
@TenantService
public class BookingService {
  private static final int WORDS = 200;
  @Inject BookingStore store;
  @Inject SessionStore sessions;
  @Inject SessionReader reader;
  @Inject TrainingBook book;
  @Inject Seats seats;
  @Inject Subjects subjects;
  @Inject Event<Audited> audit;

  /**
   * Books somebody on a session; on its waiting list when there are not seats enough, or others
   * wait. Refusals: {@link SessionRules#book}.
   *
   * @return empty when the tenant has no such session
   */
  @Needs(Permission.TRAINING_WRITE)
  public Optional<Decision<SessionView>> book(TenantContext ctx, UUID session, NewBooking it) {
    return reader.booked(
        ctx,
        session,
        row -> {
          var before = before(session, it.subject());
          var no =
              SessionRules.book(
                  it,
                  row.state(),
                  subjects.opens(ctx, it.subject()),
                  reader.course(ctx, row.as()).orElse(null),
                  before == null ? null : before.state(),
                  row.as().seats());
          if (no.isEmpty()) {
            made(ctx, row, it, before);
          }
          return no;
        });
  }

  private BookingStore.@Nullable Row before(UUID session, Subject subject) {
    return store.of(session).stream()
        .filter(b -> b.as().subject().equals(subject))
        .findFirst()
        .orElse(null);
  }

  private void made(
      TenantContext ctx, SessionRow row, NewBooking it, BookingStore.@Nullable Row before) {
    boolean room = row.waiting() == 0 && it.persons() <= row.free();
    var state = room ? BookingState.BOOKED : BookingState.WAITING;
    UUID id;
    if (before == null) {
      id = store.insert(ctx, row.id(), it, state);
    } else {
      id = before.id();
      store.again(ctx, id, it, state);
    }
    seats.moved(ctx, id, before == null ? null : before.state(), state, null);
    seats.write(
        ctx, row.as(), seats.there(id), room ? Training.Event.BOOKED : Training.Event.WAITING);
    about(ctx, "training.book", it.subject(), row.id() + " " + state);
  }

  /**
   * Takes a booking back; who waited longest gets the seats. Refusals: {@code
   * training.booking.over} when people came or stayed away already, {@code training.session.why}.
   *
   * @return empty when the tenant has no such booking
   */
  @Needs(Permission.TRAINING_WRITE)
  public Optional<Decision<SessionView>> withdraw(TenantContext ctx, UUID booking, String why) {
    return store
        .find(booking)
        .flatMap(
            found ->
                reader.booked(
                    ctx,
                    found.session(),
                    session -> {
                      var row = seats.there(booking);
                      var no = new ArrayList<>(SessionRules.why(why));
                      if (!row.state().mayBecome(BookingState.CANCELLED)) {
                        no.add(Reason.of("training.booking.over"));
                      }
                      if (no.isEmpty()) {
                        seats.to(ctx, row, BookingState.CANCELLED, why.strip());
                        seats.fill(ctx, sessions.find(found.session()).orElseThrow());
                        about(ctx, "training.withdraw", row.as().subject(), why);
                      }
                      return no;
                    }));
  }

  /** Who has this number or reference, of those the actor may open; empty for nobody. */
  @Needs({Permission.TRAINING_READ, Permission.TRAINING_WRITE})
  public Optional<Subject> called(TenantContext ctx, SubjectKind kind, String number) {
    return subjects
        .door(ctx, kind)
        .filter(d -> ctx.actor().may(d.read()))
        .map(d -> d.called(ctx).get(number.strip().toUpperCase(Locale.UK)))
        .map(id -> new Subject(kind, id));
  }

  /**
   * A booking of a subject.
   *
   * @param session on what
   * @param label of its course
   */
  public record Mine(UUID id, SessionRow session, String label, int persons, BookingState state) {}

  /**
   * Training of one subject.
   *
   * @param name of the subject
   * @param trained what they have and what is asked
   * @param bookings those not taken back, the latest first
   */
  public record Whole(String name, Trained trained, List<Mine> bookings) {
    /** Copies the list. */
    public Whole {
      bookings = List.copyOf(bookings);
    }
  }

  /**
   * Training of one subject; leaves an entry in the subject's trail.
   *
   * @return empty when there is none of this id that is open to the actor
   */
  @Needs({Permission.TRAINING_READ, Permission.TRAINING_WRITE})
  public Optional<Whole> of(TenantContext ctx, Subject subject) {
    var seen = subjects.seen(ctx, List.of(subject)).get(subject);
    if (seen == null || seen.closed()) {
      return Optional.empty();
    }
    about(ctx, "training.of", subject, null);
    var trained = java.util.Objects.requireNonNull(book.of(ctx, List.of(subject)).get(subject));
    return Optional.of(new Whole(seen.name(), trained, mine(ctx, subject)));
  }

  private List<Mine> mine(TenantContext ctx, Subject subject) {
    var rows =
        store.of(List.of(subject)).stream()
            .filter(b -> b.as().subject().equals(subject))
            .filter(b -> b.state() != BookingState.CANCELLED)
            .toList();
    var on = sessions.these(rows.stream().map(BookingStore.Row::session).toList());
    var mine = new ArrayList<Mine>();
    for (var row : rows) {
      var session = java.util.Objects.requireNonNull(on.get(row.session()));
      var label =
          reader
              .course(ctx, session.as())
              .map(Training.Course::label)
              .orElse(session.as().course());
      mine.add(new Mine(row.id(), session, label, row.as().persons(), row.state()));
    }
    mine.sort(java.util.Comparator.comparing((Mine m) -> m.session().as().on()).reversed());
    return mine;
  }

  /**
   * Puts on record what somebody took elsewhere. Refusals: {@code training.booking.subject}, {@code
   * training.elsewhere.course}, {@code day}, {@code given-by}, {@code training.booking.who}.
   */
  @Needs(Permission.TRAINING_WRITE)
  public Decision<Whole> elsewhere(
      TenantContext ctx,
      Subject subject,
      String course,
      LocalDate on,
      String givenBy,
      @Nullable String who) {
    var no = new ArrayList<Reason>();
    if (!subjects.opens(ctx, subject)) {
      no.add(Reason.of("training.booking.subject"));
    }
    if (reader.rule(ctx, ctx.today()).flatMap(r -> r.course(course)).isEmpty()) {
      no.add(Reason.of("training.elsewhere.course"));
    }
    if (on.isAfter(ctx.today())) {
      no.add(Reason.of("training.elsewhere.day", "today", ctx.today()));
    }
    if (givenBy.isBlank() || givenBy.length() > WORDS) {
      no.add(Reason.of("training.elsewhere.given-by", "most", WORDS));
    }
    if (who != null && who.length() > WORDS) {
      no.add(Reason.of("training.booking.who", "most", WORDS));
    }
    if (!no.isEmpty()) {
      return new Decision.Refused<>(no);
    }
    store.elsewhere(ctx, new BookingStore.Elsewhere(subject, course, on, givenBy.strip(), who));
    about(ctx, "training.elsewhere", subject, course + " on " + on);
    return Decision.granted(of(ctx, subject).orElseThrow());
  }

  private void about(TenantContext ctx, String action, Subject subject, @Nullable String detail) {
    audit.fire(
        new Audited(ctx, action, subject.kind().word(), subject.id().toString(), null, detail));
  }
}
