package org.permanency.portal;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.PayFile;
import org.permanency.finance.PayFileService;
import org.permanency.finance.PayeeRunService;
import org.permanency.finance.PayeeRunService.PaidRun;
import org.permanency.finance.RemittanceService;
import org.permanency.finance.calendar.PayCalendarService;
import org.permanency.finance.claims.ClaimService;
import org.permanency.finance.claims.ClaimView;
import org.permanency.finance.claims.rule.Claim;
import org.permanency.finance.claims.rule.ClaimState;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Pence;
import org.permanency.kernel.Reason;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * A carer's own money: claims, which wait for approval as those of staff do, statements and
 * remittance advice. Whatever is not the caller's own household's is not there.
 */
@TenantService
public class OwnMoneyService {
  @Inject Own own;
  @Inject ClaimService claims;
  @Inject PayeeRunService runs;
  @Inject PayFileService files;
  @Inject RemittanceService remittances;
  @Inject PayCalendarService calendar;
  @Inject Event<Audited> audit;

  private static TenantContext finance(TenantContext ctx) {
    return Own.lent(
        ctx,
        Permission.PAY_READ,
        Permission.PAY_PREPARE,
        Permission.CARER_READ,
        Permission.CHILD_READ);
  }

  private Optional<HouseholdId> household(TenantContext ctx) {
    return own.household(ctx).map(h -> h.id());
  }

  /** Claims of the caller's household, the latest day first. */
  @Needs(Permission.CARER_SELF)
  public List<ClaimView> claims(TenantContext ctx) {
    return household(ctx).map(h -> claims.of(finance(ctx), h)).orElse(List.of());
  }

  /** Categories of claims on the business day, key and label. */
  @Needs(Permission.CARER_SELF)
  public Map<String, String> categories(TenantContext ctx) {
    return claims.categories(finance(ctx));
  }

  /**
   * A claim as a carer makes it.
   *
   * @param child for whom; null for no one child
   * @param units counted, 1 for sums on receipts
   * @param amount on the receipts; null where units are counted
   */
  public record Asked(
      @Nullable UUID child,
      String category,
      LocalDate on,
      int units,
      @Nullable Pence amount,
      String what) {}

  /**
   * Enters a claim of the caller's household as a draft. Refusals: {@code portal.diary.none},
   * {@code portal.claim.child} for a child who was not with the household on the day, and those of
   * {@link ClaimService#enter}.
   */
  @Needs(Permission.CARER_SELF)
  public Decision<ClaimView> claim(TenantContext ctx, Asked asked) {
    var household = household(ctx).orElse(null);
    if (household == null) {
      return Decision.refused(Reason.of("portal.diary.none"));
    }
    var child = asked.child() == null ? null : new ChildId(asked.child());
    if (child != null && !own.with(household, child, asked.on())) {
      return Decision.refused(Reason.of("portal.claim.child", "day", asked.on()));
    }
    return claims.enter(
        finance(ctx),
        new Claim(
            household,
            child,
            asked.category(),
            asked.on(),
            asked.units(),
            asked.amount(),
            asked.what()));
  }

  private Optional<ClaimView> mine(TenantContext ctx, UUID claim) {
    return claims(ctx).stream().filter(c -> c.id().equals(claim)).findFirst();
  }

  /** One claim of the caller's household; empty for everybody else's. */
  @Needs(Permission.CARER_SELF)
  public Optional<ClaimView> find(TenantContext ctx, UUID claim) {
    return mine(ctx, claim);
  }

  /** Attaches a receipt to a draft of the caller's household. */
  @Needs(Permission.CARER_SELF)
  public Optional<Decision<ClaimView>> attach(
      TenantContext ctx, UUID claim, String name, byte[] content) {
    return mine(ctx, claim).flatMap(c -> claims.attach(finance(ctx), claim, name, content));
  }

  /** Hands a draft of the caller's household over for approval. */
  @Needs(Permission.CARER_SELF)
  public Optional<Decision<ClaimView>> submit(TenantContext ctx, UUID claim) {
    return mine(ctx, claim)
        .filter(c -> c.state() == ClaimState.DRAFT)
        .flatMap(c -> claims.submit(finance(ctx), claim, c.version()));
  }

  /** A receipt of a claim of the caller's household. */
  @Needs(Permission.CARER_SELF)
  public Optional<PayFile> receipt(TenantContext ctx, UUID claim, UUID document) {
    return mine(ctx, claim).flatMap(c -> claims.document(finance(ctx), claim, document));
  }

  /** Approved runs with something for the caller's household, the latest first. */
  @Needs(Permission.CARER_SELF)
  public List<PaidRun> runs(TenantContext ctx) {
    return household(ctx).map(h -> runs.of(finance(ctx), h.value())).orElse(List.of());
  }

  /** The statement of the caller's household in a run, as a PDF; empty when it has none there. */
  @Needs(Permission.CARER_SELF)
  public Optional<Decision<PayFile>> statement(TenantContext ctx, UUID run) {
    return paid(ctx, run).flatMap(h -> files.statementPdf(finance(ctx), run, h.value()));
  }

  /** The remittance advice of the caller's household, as a PDF; empty when it has none there. */
  @Needs(Permission.CARER_SELF)
  public Optional<Decision<PayFile>> remittance(TenantContext ctx, UUID run) {
    return paid(ctx, run).flatMap(h -> remittances.pdf(finance(ctx), run, h.value()));
  }

  private Optional<HouseholdId> paid(TenantContext ctx, UUID run) {
    return household(ctx)
        .filter(h -> runs.of(finance(ctx), h.value()).stream().anyMatch(r -> r.run().equals(run)));
  }

  /** The next day on which the agency pays; empty without a calendar. */
  @Needs(Permission.CARER_SELF)
  public Optional<LocalDate> nextPay(TenantContext ctx) {
    return calendar.next(finance(ctx)).map(w -> w.dates().payDay());
  }
}
