package org.permanency.training;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;
import org.permanency.training.rule.BookingState;
import org.permanency.training.rule.NewSession;
import org.permanency.training.rule.SessionRules;
import org.permanency.training.rule.SessionState;
import org.permanency.training.rule.Training;
import org.permanency.workflow.MoveBook;
import org.permanency.workflow.rule.WorkItem;

/** Sessions of courses: planned, changed, held with attendance, cancelled. */
@TenantService
public class SessionService {
  /** Kind of work that moves of sessions belong to. */
  static final String KIND = "training-session";

  @Inject SessionStore store;
  @Inject BookingStore bookings;
  @Inject Seats seats;
  @Inject SessionReader reader;
  @Inject MoveBook moves;
  @Inject RuleLibrary library;
  @Inject Event<Audited> audit;
  @Inject InstantSource clock;

  /**
   * Sessions, the earlier first; one audit entry.
   *
   * @param query filters {@code course}, {@code state} (exact), {@code place}, {@code trainer}
   *     (contain), {@code from}, {@code to} (days), {@code coming}, {@code free} (yes, no); sorts
   *     {@code on}, {@code course}, {@code state}, {@code place}
   */
  @Needs({Permission.TRAINING_READ, Permission.TRAINING_WRITE})
  public ListPage<SessionRow> list(TenantContext ctx, ListQuery query) {
    audit.fire(Audited.of(ctx, "training.list", "list", "training-sessions"));
    return store.list(query, ctx.today());
  }

  /** What the rule of a day says; empty when the agency has none. */
  @Needs({})
  public Optional<Training> rule(TenantContext ctx, LocalDate day) {
    return reader.rule(ctx, day);
  }

  /** One session with everybody on it; empty when the tenant has none of this id. */
  @Needs({Permission.TRAINING_READ, Permission.TRAINING_WRITE})
  public Optional<SessionView> find(TenantContext ctx, UUID id) {
    var found = store.find(id).map(row -> reader.view(ctx, row));
    found.ifPresent(v -> about(ctx, "training.read", id, who(v)));
    return found;
  }

  private static String who(SessionView view) {
    return String.join(
        " ", view.bookings().stream().map(b -> b.subject().subject().toString()).toList());
  }

  /** Plans a session. Refusals: {@link SessionRules#plan}. */
  @Needs(Permission.TRAINING_WRITE)
  public Decision<SessionView> plan(TenantContext ctx, NewSession it) {
    var no = refusals(ctx, it, 0);
    if (!no.isEmpty()) {
      return new Decision.Refused<>(no);
    }
    var id = Ids.next(clock);
    store.insert(ctx, id, it);
    moves.record(ctx, item(id), null, SessionState.PLANNED, ctx.today(), null);
    about(ctx, "training.plan", id, it.course() + " on " + it.on());
    return Decision.granted(reader.view(ctx, store.find(id).orElseThrow()));
  }

  private List<Reason> refusals(TenantContext ctx, NewSession it, int taken) {
    var provides = library.book(ctx.tenant()).profile().services();
    return SessionRules.plan(it, reader.rule(ctx, it.on()).orElse(null), provides, taken);
  }

  /**
   * Changes day, time, place or seats of a session that is planned; whoever is booked is written to
   * when day, time or place changed, and who waits gets new seats. Refusals: {@link
   * SessionRules#plan}, {@code training.session.changed}, {@code state}.
   *
   * @return empty when the tenant has no such session
   */
  @Needs(Permission.TRAINING_WRITE)
  public Optional<Decision<SessionView>> change(
      TenantContext ctx, UUID id, int version, NewSession it) {
    return step(
        ctx,
        id,
        version,
        (row, stale) -> {
          var no = new ArrayList<Reason>();
          if (stale) {
            no.add(Reason.of("training.session.changed"));
          }
          if (row.state() != SessionState.PLANNED) {
            no.add(Reason.of("training.session.over"));
          }
          no.addAll(refusals(ctx, it, row.taken()));
          return no;
        },
        row -> {
          store.update(id, it);
          seats.changed(ctx, row.as(), store.find(id).orElseThrow());
          about(ctx, "training.change", id, it.toString());
        });
  }

  /**
   * Cancels a session and writes to everybody who is booked or waits. Refusals: {@link
   * SessionRules#step}, {@code training.session.why}.
   *
   * @return empty when the tenant has no such session
   */
  @Needs(Permission.TRAINING_WRITE)
  public Optional<Decision<SessionView>> cancel(
      TenantContext ctx, UUID id, int version, String why) {
    return step(
        ctx,
        id,
        version,
        (row, stale) -> {
          var no = new ArrayList<>(facts(ctx, row, stale, SessionState.CANCELLED));
          no.addAll(SessionRules.why(why));
          return no;
        },
        row -> {
          store.state(id, SessionState.CANCELLED, why.strip());
          seats.cancelled(ctx, row);
          moves.record(
              ctx, item(id), row.state(), SessionState.CANCELLED, ctx.today(), why.strip());
          about(ctx, "training.cancel", id, why);
        });
  }

  private static List<Reason> facts(
      TenantContext ctx, SessionRow row, boolean stale, SessionState next) {
    return SessionRules.step(
        new SessionRules.Facts(row.state(), row.as().last(), stale, ctx.today()), next);
  }

  /**
   * Notes who came, for the bookings named; the session is held then. May be put right later.
   * Refusals: {@link SessionRules#step}, {@code training.session.nobody}, {@code not-booked}.
   *
   * @param came bookings by id, and whether their people came
   * @return empty when the tenant has no such session
   */
  @Needs(Permission.TRAINING_WRITE)
  public Optional<Decision<SessionView>> attendance(
      TenantContext ctx, UUID id, int version, Map<UUID, Boolean> came) {
    return step(
        ctx,
        id,
        version,
        (row, stale) -> {
          var no = new ArrayList<>(facts(ctx, row, stale, SessionState.HELD));
          if (came.isEmpty()) {
            no.add(Reason.of("training.session.nobody"));
          }
          if (!seated(id).containsAll(came.keySet())) {
            no.add(Reason.of("training.session.not-booked"));
          }
          return no;
        },
        row -> {
          noted(ctx, row, came);
          about(ctx, "training.attendance", id, came.toString());
        });
  }

  private Set<UUID> seated(UUID session) {
    return bookings.of(session).stream()
        .filter(b -> b.state().seated())
        .map(BookingStore.Row::id)
        .collect(java.util.stream.Collectors.toSet());
  }

  private void noted(TenantContext ctx, SessionRow row, Map<UUID, Boolean> came) {
    for (var state : List.of(BookingState.ATTENDED, BookingState.ABSENT)) {
      var ids =
          bookings.of(row.id()).stream()
              .filter(b -> b.state() != state)
              .map(BookingStore.Row::id)
              .filter(b -> Objects.equals(came.get(b), (Boolean) (state == BookingState.ATTENDED)))
              .toList();
      bookings.state(ids, state);
    }
    store.state(row.id(), SessionState.HELD, null);
    if (row.state() != SessionState.HELD) {
      moves.record(ctx, item(row.id()), row.state(), SessionState.HELD, row.as().last(), null);
    }
  }

  /** What stands against a step, for a session and whether its version is an old one. */
  private interface Against {
    List<Reason> step(SessionRow row, boolean stale);
  }

  private Optional<Decision<SessionView>> step(
      TenantContext ctx, UUID id, int version, Against rule, Consumer<SessionRow> apply) {
    var locked = store.lock(id);
    return store
        .find(id)
        .map(
            row -> {
              var no = rule.step(row, locked.isEmpty() || locked.get() != version);
              if (!no.isEmpty()) {
                return new Decision.Refused<SessionView>(no);
              }
              apply.accept(row);
              return Decision.granted(reader.view(ctx, store.find(id).orElseThrow()));
            });
  }

  static WorkItem item(UUID id) {
    return new WorkItem(KIND, id);
  }

  private void about(TenantContext ctx, String action, UUID id, String detail) {
    audit.fire(new Audited(ctx, action, KIND, id.toString(), null, detail));
  }
}
