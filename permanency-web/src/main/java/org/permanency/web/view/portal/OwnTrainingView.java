package org.permanency.web.view.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.permanency.portal.CarerService.Learning;
import org.permanency.training.BookingService.Mine;
import org.permanency.training.rule.BookingState;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.shell.Missing;
import org.permanency.web.view.training.TrainingWords;

/** Training of the carer's own household: what is asked, what it is booked on, what it may book. */
@Named("portalTraining")
@RequestScoped
public class OwnTrainingView extends PortalForm {
  private @Nullable Optional<Learning> known;

  /** A booking. */
  public record Booked(String id, String what, String when, String place, Tag tag, boolean back) {}

  /** A session that may be booked. */
  public record Session(String id, String what, String when, String place, String seats) {}

  private Optional<Learning> learning() {
    var found = known;
    if (found == null) {
      found = carers.learning(caller.context());
      known = found;
    }
    return found;
  }

  @Override
  protected String page() {
    return "/portal/training.xhtml";
  }

  @Override
  protected String fresh() {
    return "Training";
  }

  @Override
  protected Map<String, String> fields() {
    return Map.of("persons", "persons", "who", "who");
  }

  @Override
  protected void act(String what) throws IOException {
    var ctx = caller.context();
    if (what.equals("book")) {
      var session = Missing.id(typed("session"));
      int persons = typed("persons").matches("[1-9]") ? Integer.parseInt(typed("persons")) : 0;
      var done =
          session == null
              ? Optional.<org.permanency.kernel.Decision<BookingState>>empty()
              : carers.book(ctx, session, persons, typed("who").isEmpty() ? null : typed("who"));
      var waits =
          done.flatMap(d -> d.fold(Optional::of, no -> Optional.<BookingState>empty()))
              .filter(s -> s == BookingState.WAITING)
              .isPresent();
      answer(
          done,
          waits
              ? "Every seat is taken. You are on the waiting list, and we write when one is free."
              : "Your seats are booked.",
          page());
    } else if (what.equals("unbook")) {
      var booking = Missing.id(typed("booking"));
      answer(
          booking == null ? Optional.empty() : carers.unbook(ctx, booking),
          "Your booking is taken back.",
          page());
    } else {
      missing.page();
    }
  }

  /** What is asked of carers, and how they stand. */
  public List<TrainingWords.Asked> getAsked() {
    return learning().map(l -> TrainingWords.asked(l.whole().trained())).orElse(List.of());
  }

  /** Their bookings, the latest first. */
  public List<Booked> getBooked() {
    return learning().map(l -> l.whole().bookings()).orElse(List.of()).stream()
        .map(this::booked)
        .toList();
  }

  private Booked booked(Mine b) {
    var as = b.session().as();
    boolean back =
        (b.state() == BookingState.BOOKED || b.state() == BookingState.WAITING)
            && !as.on().isBefore(caller.context().today());
    return new Booked(
        b.id().toString(),
        b.label(),
        TrainingWords.when(as),
        as.place(),
        TrainingWords.tag(b.state()),
        back);
  }

  /** Sessions they may book. */
  public List<Session> getComing() {
    return learning().map(Learning::coming).orElse(List.of()).stream()
        .map(
            c ->
                new Session(
                    c.session().id().toString(),
                    c.label(),
                    TrainingWords.when(c.session().as()),
                    c.session().as().place(),
                    c.session().free() == 0
                        ? "Full: you would wait"
                        : c.session().free() + " seats free"))
        .toList();
  }
}
