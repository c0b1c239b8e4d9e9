package org.permanency.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.TenantContext;
import org.permanency.training.rule.BookingState;
import org.permanency.training.rule.NewSession;
import org.permanency.training.rule.Training;
import org.permanency.training.rule.Training.Event;
import org.permanency.training.rule.TrainingRules;
import org.permanency.workflow.LetterBook;
import org.permanency.workflow.MoveBook;
import org.permanency.workflow.rule.WorkItem;

/** Gives seats to who waited longest, and writes the letters about bookings. */
@ApplicationScoped
class Seats {
  private static final String KIND = "training-booking";
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
  @Inject BookingStore store;
  @Inject MoveBook moves;
  @Inject LetterBook letters;
  @Inject RuleLibrary library;

  /** The first of those who wait for whom there is room get their seats; none is passed over. */
  void fill(TenantContext ctx, SessionRow session) {
    int free = session.free();
    for (var row : store.of(session.id())) {
      if (row.state() == BookingState.WAITING) {
        if (row.as().persons() > free) {
          return;
        }
        free -= row.as().persons();
        to(ctx, row, BookingState.BOOKED, null);
        write(ctx, session.as(), there(row.id()), Event.BOOKED);
      }
    }
  }

  BookingStore.Row there(UUID booking) {
    return store.find(booking).orElseThrow();
  }

  /** Moves a booking on. */
  void to(TenantContext ctx, BookingStore.Row row, BookingState next, @Nullable String why) {
    store.state(List.of(row.id()), next);
    moved(ctx, row.id(), row.state(), next, why);
  }

  /** Remembers a move of a booking. */
  void moved(
      TenantContext ctx,
      UUID booking,
      @Nullable BookingState from,
      BookingState next,
      @Nullable String why) {
    moves.record(ctx, new WorkItem(KIND, booking), from, next, ctx.today(), why);
  }

  /** Tells who has or awaits a seat what changed, and gives seats that are new. */
  void changed(TenantContext ctx, NewSession before, SessionRow now) {
    var as = now.as();
    boolean told =
        !before.on().equals(as.on())
            || !before.at().equals(as.at())
            || !before.ends().equals(as.ends())
            || before.days() != as.days()
            || !before.place().equals(as.place());
    if (told) {
      alive(now.id())
          .forEach(row -> write(ctx, as, row, Event.CHANGED, "session version " + now.version()));
    }
    fill(ctx, now);
  }

  /** Takes every booking of a session back and writes to its people. */
  void cancelled(TenantContext ctx, SessionRow session) {
    for (var row : alive(session.id())) {
      to(ctx, row, BookingState.CANCELLED, "The session will not be held.");
      write(ctx, session.as(), there(row.id()), Event.CANCELLED);
    }
  }

  private List<BookingStore.Row> alive(UUID session) {
    var alive = new ArrayList<BookingStore.Row>();
    for (var row : store.of(session)) {
      if (row.state() == BookingState.BOOKED || row.state() == BookingState.WAITING) {
        alive.add(row);
      }
    }
    return alive;
  }

  /** Writes to whoever booked, when they have an address and the rule a letter. */
  void write(TenantContext ctx, NewSession session, BookingStore.Row row, Event event) {
    write(ctx, session, row, event, "version " + row.version());
  }

  private void write(
      TenantContext ctx, NewSession session, BookingStore.Row row, Event event, String once) {
    var address = row.as().email();
    var rule =
        library.book(ctx.tenant()).find(TrainingRules.TRAINING, ctx.today()).map(v -> v.value());
    if (address != null) {
      rule.flatMap(r -> r.letter(event))
          .ifPresent(
              letter ->
                  letters.write(
                      "training " + row.id() + " " + event + " " + once,
                      address,
                      letter.subject(),
                      filled(letter.text(), session, rule.get())));
    }
  }

  private static String filled(String text, NewSession session, Training rule) {
    var label = rule.course(session.course()).map(Training.Course::label).orElse(session.course());
    var day = DAY.format(session.on());
    return text.replace("{course}", label)
        .replace("{day}", session.days() == 1 ? day : day + " to " + DAY.format(session.last()))
        .replace("{time}", session.at() + " to " + session.ends())
        .replace("{place}", session.place());
  }
}
