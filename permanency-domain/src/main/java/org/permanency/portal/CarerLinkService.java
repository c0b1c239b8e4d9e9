package org.permanency.portal;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.RegisterService;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.kernel.Decision;
import org.permanency.kernel.EmailAddress;
import org.permanency.kernel.Reason;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.NotPermitted;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * Says who signs in for a household. Asks for the permission to read users as well as the one to
 * change households.
 */
@TenantService
public class CarerLinkService {
  private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>\"]{1,64}@[^@\\s,;<>\"]{1,189}");
  @Inject CarerStore store;
  @Inject RegisterService register;
  @Inject Event<Audited> audit;

  /** Who signs in for a household; empty when the tenant has none of this id. */
  @Needs(Permission.CARER_READ)
  public Optional<List<CarerLink>> of(TenantContext ctx, UUID household) {
    return there(ctx, household).map(id -> store.of(id));
  }

  private Optional<HouseholdId> there(TenantContext ctx, UUID household) {
    return register.households(ctx, List.of(household)).stream().map(h -> h.id()).findFirst();
  }

  private static void mayLink(TenantContext ctx) {
    if (!ctx.actor().may(Permission.USER_READ)) {
      throw new NotPermitted(ctx.actor(), Permission.USER_READ);
    }
  }

  /**
   * Lets a user sign in for a household. Refusals: {@code portal.link.user}, {@code taken} when the
   * user signs in for another household, {@code email}.
   *
   * @param user id of a user
   * @return empty when the tenant has no such household
   */
  @Needs(Permission.CARER_WRITE)
  public Optional<Decision<List<CarerLink>>> link(
      TenantContext ctx, UUID household, String user, @Nullable String email) {
    mayLink(ctx);
    return there(ctx, household)
        .map(
            id -> {
              var no = new ArrayList<Reason>();
              if (user.isBlank() || user.length() > 60) {
                no.add(Reason.of("portal.link.user"));
              }
              if (store.household(user).filter(h -> !h.equals(household)).isPresent()) {
                no.add(Reason.of("portal.link.taken"));
              }
              if (email != null && !EmailAddress.is(email)) {
                no.add(Reason.of("portal.link.email"));
              }
              if (!no.isEmpty()) {
                return new Decision.Refused<List<CarerLink>>(no);
              }
              store.link(ctx, user, id, email);
              about(ctx, "carer.link", household, user);
              return Decision.granted(store.of(id));
            });
  }

  /**
   * Ends that a user signs in for a household; what they wrote stays.
   *
   * @return empty when the tenant has no such household; refused with {@code portal.link.none}
   */
  @Needs(Permission.CARER_WRITE)
  public Optional<Decision<List<CarerLink>>> unlink(
      TenantContext ctx, UUID household, String user) {
    mayLink(ctx);
    return there(ctx, household)
        .map(
            id -> {
              if (!store.unlink(user, id)) {
                return Decision.refused(Reason.of("portal.link.none"));
              }
              about(ctx, "carer.unlink", household, user);
              return Decision.granted(store.of(id));
            });
  }

  private void about(TenantContext ctx, String action, UUID household, String user) {
    audit.fire(new Audited(ctx, action, "household", household.toString(), null, "user " + user));
  }
}
