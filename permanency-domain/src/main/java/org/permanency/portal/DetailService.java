package org.permanency.portal;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.RegisterService;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.portal.rule.Details;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/** Telephone, e-mail and address of a household: carers ask for a change, staff confirm it. */
@TenantService
public class DetailService {
  private static final int WHY = 500;
  @Inject Own own;
  @Inject DetailStore store;
  @Inject RegisterService register;
  @Inject Event<Audited> audit;

  /** Where a change stands. */
  public enum State {
    /** Waits for staff. */
    ASKED,
    /** On record. */
    CONFIRMED,
    /** Not taken. */
    REFUSED,
    /** The carer asked for something else before it was confirmed. */
    OVERTAKEN
  }

  /** A change that was asked for. */
  public record Change(
      UUID id,
      Details details,
      LocalDate on,
      String by,
      State state,
      @Nullable LocalDate decidedOn,
      @Nullable String decidedBy,
      @Nullable String why,
      int version) {}

  /**
   * Details of a household.
   *
   * @param now what is on record
   * @param asked what waits to be confirmed; null for nothing
   * @param changes all that were asked for, the latest first
   */
  public record Whole(Details now, @Nullable Change asked, List<Change> changes) {
    /** Copies the list. */
    public Whole {
      changes = List.copyOf(changes);
    }
  }

  private Whole whole(UUID household) {
    var all = store.of(household);
    return new Whole(
        all.stream()
            .filter(c -> c.state() == State.CONFIRMED)
            .findFirst()
            .map(Change::details)
            .orElse(Details.NONE),
        all.stream().filter(c -> c.state() == State.ASKED).findFirst().orElse(null),
        all);
  }

  /** Details of the caller's own household; empty when they sign in for none. */
  @Needs(Permission.CARER_SELF)
  public Optional<Whole> mine(TenantContext ctx) {
    return own.household(ctx).map(h -> whole(h.id().value()));
  }

  /**
   * Asks for other details of the caller's own household. What was asked before and waits is
   * overtaken. Refusals: {@code portal.diary.none}, {@link Details#refusals}.
   */
  @Needs(Permission.CARER_SELF)
  public Decision<Whole> ask(TenantContext ctx, Details wanted) {
    var household = own.household(ctx).orElse(null);
    if (household == null) {
      return Decision.refused(Reason.of("portal.diary.none"));
    }
    var id = household.id().value();
    var no = wanted.refusals(whole(id).now());
    if (!no.isEmpty()) {
      return new Decision.Refused<>(no);
    }
    store.ask(ctx, id, wanted);
    about(ctx, "details.ask", id, null);
    return Decision.granted(whole(id));
  }

  /** Details of a household, for staff; empty when the tenant has none of this id. */
  @Needs(Permission.CARER_READ)
  public Optional<Whole> of(TenantContext ctx, UUID household) {
    if (register.households(ctx, List.of(household)).isEmpty()) {
      return Optional.empty();
    }
    about(ctx, "details.read", household, null);
    return Optional.of(whole(household));
  }

  /**
   * Confirms or refuses what a carer asked for. Refusals: {@code portal.details.changed} when it is
   * not what was read, {@code portal.details.why} when it is refused without a reason.
   *
   * @param why why it is refused; null to confirm it
   * @return empty when the tenant has no such household
   */
  @Needs(Permission.CARER_WRITE)
  public Optional<Decision<Whole>> decide(
      TenantContext ctx, UUID household, UUID change, int version, @Nullable String why) {
    if (register.households(Own.lent(ctx, Permission.CARER_READ), List.of(household)).isEmpty()) {
      return Optional.empty();
    }
    var no = new ArrayList<Reason>();
    var asked = whole(household).asked();
    if (asked == null || !asked.id().equals(change) || asked.version() != version) {
      no.add(Reason.of("portal.details.changed"));
    }
    if (why != null && (why.isBlank() || why.length() > WHY)) {
      no.add(Reason.of("portal.details.why", "most", WHY));
    }
    if (!no.isEmpty()) {
      return Optional.of(new Decision.Refused<>(no));
    }
    store.decide(ctx, change, why == null ? State.CONFIRMED : State.REFUSED, why);
    about(ctx, why == null ? "details.confirm" : "details.refuse", household, why);
    return Optional.of(Decision.granted(whole(household)));
  }

  private void about(TenantContext ctx, String action, UUID household, @Nullable String detail) {
    audit.fire(new Audited(ctx, action, "household", household.toString(), null, detail));
  }
}
