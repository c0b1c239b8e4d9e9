package org.permanency.finance.holds;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.permanency.finance.Directory;
import org.permanency.finance.rule.Payee;
import org.permanency.finance.rule.PayeeId;
import org.permanency.finance.rule.PayeeKind;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * Holds of payments: what a payee is owed goes on being calculated and counts as paid to it, but
 * stays out of the bank file until somebody releases it; the next file then pays it.
 */
@TenantService
public class HoldService {
  private static final String SUBJECT = "payment-hold";
  private static final int WORDS = 500;
  @Inject HoldStore store;
  @Inject Directory directory;
  @Inject Event<Audited> audit;
  @Inject InstantSource clock;

  /** All holds, also released ones, the latest first. */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public List<HoldView> list(TenantContext ctx) {
    audit.fire(Audited.of(ctx, "payment-hold.list", "list", Ids.next(clock).toString()));
    return store.all();
  }

  /** One hold; empty when the tenant has none of this id. */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public Optional<HoldView> find(TenantContext ctx, UUID id) {
    var found = store.find(id);
    found.ifPresent(o -> audit.fire(Audited.of(ctx, "payment-hold.read", SUBJECT, id.toString())));
    return found;
  }

  /**
   * Holds a household's payments back from the next approval on. Refusals: {@code
   * finance.hold.unknown}, {@code finance.hold.there}, {@code finance.hold.why}.
   *
   * @param reason why, 1 to 500 characters
   */
  @Needs(Permission.PAY_PREPARE)
  public Decision<HoldView> place(TenantContext ctx, HouseholdId id, String reason) {
    var household = directory.read(ctx).household(id);
    var no = new ArrayList<Reason>();
    if (household == null) {
      no.add(Reason.of("finance.hold.unknown"));
    }
    if (store.standing().contains(PayeeId.of(id))) {
      no.add(Reason.of("finance.hold.there"));
    }
    why(reason, no);
    if (!no.isEmpty() || household == null) {
      return new Decision.Refused<>(no);
    }
    var hold = Ids.next(clock);
    var payee = new Payee(PayeeId.of(id), PayeeKind.HOUSEHOLD, household.code(), household.name());
    store.insert(ctx, hold, payee, reason.strip(), clock.instant());
    audit.fire(
        new Audited(ctx, "payment-hold.place", SUBJECT, hold.toString(), reason.strip(), null));
    return Decision.granted(store.find(hold).orElseThrow());
  }

  /**
   * Releases a hold. Refusals: {@code finance.hold.changed} when it is not there in this version
   * any more, {@code finance.hold.why}.
   *
   * @param version the version that was read
   * @return empty when the tenant has no such hold
   */
  @Needs(Permission.PAY_PREPARE)
  public Optional<Decision<HoldView>> release(
      TenantContext ctx, UUID id, int version, String reason) {
    return store.find(id).map(hold -> release(ctx, hold, version, reason));
  }

  private Decision<HoldView> release(TenantContext ctx, HoldView hold, int version, String reason) {
    var no = new ArrayList<Reason>();
    why(reason, no);
    if (no.isEmpty() && !store.release(ctx, hold.id(), version, reason.strip(), clock.instant())) {
      no.add(Reason.of("finance.hold.changed"));
    }
    if (!no.isEmpty()) {
      return new Decision.Refused<>(no);
    }
    audit.fire(
        new Audited(
            ctx, "payment-hold.release", SUBJECT, hold.id().toString(), reason.strip(), null));
    return Decision.granted(store.find(hold.id()).orElseThrow());
  }

  private static void why(String reason, List<Reason> no) {
    if (reason.isBlank() || reason.length() > WORDS) {
      no.add(Reason.of("finance.hold.why", "most", WORDS));
    }
  }
}
