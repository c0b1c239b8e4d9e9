package org.permanency.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.permanency.fostering.HouseholdRow;
import org.permanency.fostering.HouseholdService;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListQuery;
import org.permanency.people.rule.Subject;
import org.permanency.people.rule.SubjectKind;
import org.permanency.tenancy.TenantContext;
import org.permanency.training.BookingService;
import org.permanency.training.SessionService;
import org.permanency.training.SessionView;
import org.permanency.training.rule.NewBooking;
import org.permanency.training.rule.NewSession;

/** Enters the sample's training: sessions of the last year with who came, and some to come. */
@ApplicationScoped
class SampleTraining {
  private static final List<String> COURSES =
      List.of("safeguarding", "first-aid", "online-safety", "recording", "child-development");
  private static final int PAST = 6;
  private static final int COMING = 4;
  private static final int EACH = 5;
  @Inject SessionService sessions;
  @Inject BookingService bookings;
  @Inject HouseholdService households;

  /** Enters what is not there yet. */
  void fill(TenantContext ctx) {
    boolean none = sessions.rule(ctx, ctx.today()).isEmpty();
    if (none || sessions.list(ctx, ListQuery.ALL).total() > 0) {
      return;
    }
    var who =
        households
            .list(ctx, new ListQuery(Map.of("status", "approved"), "code", false, 0, 60))
            .rows();
    for (int i = 0; i < PAST + COMING; i++) {
      one(ctx, i, who);
    }
  }

  private void one(TenantContext ctx, int number, List<HouseholdRow> who) {
    var course = COURSES.get(number % COURSES.size());
    var on =
        number < PAST
            ? ctx.today().minusWeeks(4L * (PAST - number))
            : ctx.today().plusWeeks(2L * (number - PAST) + 1);
    // The last one is small, so that somebody waits.
    int seats = number == PAST + COMING - 1 ? 4 : 12;
    var as =
        new NewSession(
            course,
            on,
            1,
            LocalTime.of(10, 0),
            LocalTime.of(15, 30),
            "Town Hall, room " + (1 + number % 3),
            seats,
            "Sample Trainer " + (1 + number % 4));
    var it = granted(sessions.plan(ctx, as));
    for (int i = 0; i < EACH && !who.isEmpty(); i++) {
      var household = who.get((number * EACH + i) % who.size());
      var subject = new Subject(SubjectKind.HOUSEHOLD, household.id().value());
      it =
          granted(
              bookings
                  .book(ctx, it.id(), new NewBooking(subject, 1 + i % 2, null, null))
                  .orElseThrow());
    }
    if (number < PAST) {
      held(ctx, it);
    }
  }

  private void held(TenantContext ctx, SessionView it) {
    var came = new HashMap<UUID, Boolean>();
    it.bookings().stream()
        .filter(b -> b.state().seated())
        .forEach(b -> came.put(b.id(), came.size() != 3));
    granted(sessions.attendance(ctx, it.id(), it.version(), came).orElseThrow());
  }

  private static <T> T granted(Decision<T> decision) {
    return decision.fold(
        done -> done,
        no -> {
          throw new IllegalStateException("the sample was refused: " + no);
        });
  }
}
