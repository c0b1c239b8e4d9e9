package org.permanency.portal;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.people.rule.Subject;
import org.permanency.people.rule.SubjectKind;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;
import org.permanency.training.BookingService;
import org.permanency.training.SessionRow;
import org.permanency.training.SessionService;
import org.permanency.training.rule.BookingState;
import org.permanency.training.rule.NewBooking;

/** A carer's own household: who they are here, their children today, their training. */
@TenantService
public class CarerService {
  private static final int COMING = 50;
  @Inject Own own;
  @Inject CarerStore store;
  @Inject SessionService sessions;
  @Inject BookingService bookings;
  @Inject Event<Audited> audit;

  /**
   * The caller's household.
   *
   * @param children who is with it on the business day
   * @param everybody who is or was with it, each stay once
   */
  public record Mine(
      UUID id, String code, String name, List<ChildHere> children, List<ChildHere> everybody) {
    /** Copies the lists. */
    public Mine {
      children = List.copyOf(children);
      everybody = List.copyOf(everybody);
    }
  }

  /** The caller's household; empty when they sign in for none. */
  @Needs(Permission.CARER_SELF)
  public Optional<Mine> mine(TenantContext ctx) {
    return own.household(ctx)
        .map(
            h -> {
              audit.fire(Audited.of(ctx, "portal.read", "household", h.id().toString()));
              return new Mine(
                  h.id().value(),
                  h.code(),
                  h.name(),
                  own.children(ctx, h.id(), ctx.today()),
                  own.everybody(ctx, h.id()));
            });
  }

  /**
   * Training of the caller's household.
   *
   * @param coming sessions that are open to carers and still to come, those it is booked on left
   *     out
   * @param whole what it has, what is asked of it, and its bookings
   */
  public record Learning(List<Coming> coming, BookingService.Whole whole) {
    /** Copies the list. */
    public Learning {
      coming = List.copyOf(coming);
    }
  }

  /** A session to come, with the name of its course. */
  public record Coming(SessionRow session, String label) {}

  private static TenantContext trainer(TenantContext ctx) {
    return Own.lent(ctx, Permission.TRAINING_WRITE, Permission.CARER_READ);
  }

  /** Training of the caller's household; empty when they sign in for none. */
  @Needs(Permission.CARER_SELF)
  public Optional<Learning> learning(TenantContext ctx) {
    return subject(ctx)
        .flatMap(
            subject ->
                bookings
                    .of(trainer(ctx), subject)
                    .map(whole -> new Learning(coming(ctx, whole), whole)));
  }

  private Optional<Subject> subject(TenantContext ctx) {
    return own.household(ctx).map(h -> new Subject(SubjectKind.HOUSEHOLD, h.id().value()));
  }

  private List<Coming> coming(TenantContext ctx, BookingService.Whole whole) {
    var booked = whole.bookings().stream().map(b -> b.session().id()).toList();
    var query = new ListQuery(java.util.Map.of("coming", "yes"), null, false, 0, COMING);
    return sessions.list(trainer(ctx), query).rows().stream()
        .filter(s -> !booked.contains(s.id()))
        .flatMap(
            s ->
                sessions
                    .rule(ctx, s.as().on())
                    .flatMap(r -> r.course(s.as().course()))
                    .filter(c -> c.open().contains(SubjectKind.HOUSEHOLD))
                    .map(c -> new Coming(s, c.label()))
                    .stream())
        .toList();
  }

  /**
   * Books the caller's household on a session to come; on its waiting list when it is full.
   * Refusals: those of {@link BookingService#book}, {@code portal.training.over}.
   *
   * @return empty when there is no such session, or the caller signs in for no household
   */
  @Needs(Permission.CARER_SELF)
  public Optional<Decision<BookingState>> book(
      TenantContext ctx, UUID session, int persons, @Nullable String who) {
    var subject = subject(ctx).orElse(null);
    if (subject == null) {
      return Optional.empty();
    }
    var email = store.email(ctx.actor().id()).orElse(null);
    boolean over =
        sessions
            .find(trainer(ctx), session)
            .filter(s -> s.row().as().on().isBefore(ctx.today()))
            .isPresent();
    if (over) {
      return Optional.of(Decision.refused(Reason.of("portal.training.over")));
    }
    return bookings
        .book(trainer(ctx), session, new NewBooking(subject, persons, who, email))
        .map(
            d ->
                d.fold(
                    view ->
                        Decision.granted(
                            view.bookings().stream()
                                .filter(b -> b.subject().subject().equals(subject))
                                .map(b -> b.state())
                                .findFirst()
                                .orElse(BookingState.BOOKED)),
                    Decision.Refused::new));
  }

  /**
   * Takes a booking of the caller's own household back.
   *
   * @return empty when it has no such booking
   */
  @Needs(Permission.CARER_SELF)
  public Optional<Decision<BookingState>> unbook(TenantContext ctx, UUID booking) {
    boolean mine =
        learning(ctx).stream()
            .flatMap(l -> l.whole().bookings().stream())
            .anyMatch(b -> b.id().equals(booking));
    return mine
        ? bookings
            .withdraw(trainer(ctx), booking, "The carers cannot come.")
            .map(d -> d.fold(v -> Decision.granted(BookingState.CANCELLED), Decision.Refused::new))
        : Optional.empty();
  }
}
