package org.permanency.web.rest.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.permanency.training.SessionRow;
import org.permanency.training.SessionView;

/** Sessions as callers read them. */
public final class SessionJson {
  static final String ID = "0195f0c2-7c3e-7000-8000-00c0ffee0011";
  static final String EXAMPLE =
      "{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0011\",\"course\":\"first-aid\",\"on\":\"2017-03-11\",\"days\":1,\"begins\":\"10:00\",\"ends\":\"15:30\",\"place\":\"Town"
          + " Hall\",\"seats\":12,\"taken\":2,\"waiting\":0,\"state\":\"planned\",\"version\":1}";

  private SessionJson() {}

  /**
   * A session.
   *
   * @param state planned, held or cancelled
   * @param bookings with one session only
   */
  @Schema(name = "TrainingSession")
  public record Whole(
      UUID id,
      String course,
      LocalDate on,
      int days,
      String begins,
      String ends,
      String place,
      int seats,
      int taken,
      int waiting,
      @Nullable String trainer,
      String state,
      @Nullable List<Booking> bookings,
      int version) {
    static Whole of(SessionRow r) {
      return of(r, null);
    }

    static Whole of(SessionView v) {
      return of(v.row(), v.bookings().stream().map(Booking::of).toList());
    }

    private static Whole of(SessionRow r, @Nullable List<Booking> bookings) {
      var as = r.as();
      return new Whole(
          r.id(),
          as.course(),
          as.on(),
          as.days(),
          as.at().toString(),
          as.ends().toString(),
          as.place(),
          as.seats(),
          r.taken(),
          r.waiting(),
          as.trainer(),
          r.state().name().toLowerCase(Locale.ROOT),
          bookings,
          r.version());
    }
  }

  /** A booking. */
  @Schema(name = "TrainingBooking")
  public record Booking(
      UUID id,
      String subjectKind,
      UUID subjectId,
      int persons,
      @Nullable String who,
      String state) {
    static Booking of(SessionView.Booking b) {
      var subject = b.subject().subject();
      return new Booking(
          b.id(),
          subject.kind().name(),
          subject.id(),
          b.persons(),
          b.who(),
          b.state().name().toLowerCase(Locale.ROOT));
    }
  }
}
