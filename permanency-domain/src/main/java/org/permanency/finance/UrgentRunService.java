package org.permanency.finance;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.holds.Holds;
import org.permanency.finance.rule.PayDates;
import org.permanency.finance.rule.PayRunRules;
import org.permanency.finance.rule.Payee;
import org.permanency.finance.rule.PayeeId;
import org.permanency.finance.rule.UrgentRules;
import org.permanency.kernel.Decision;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Reason;
import org.permanency.rules.RuleBook;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * Runs for one payee between the weekly ones. From the draft on they go the way of every run: see
 * {@link PayRunService}.
 */
@TenantService
public class UrgentRunService {
  @Inject PayQueue queue;
  @Inject PayRunService weeks;
  @Inject PayRunStore runs;
  @Inject PayRunDrafter drafter;
  @Inject RuleLibrary library;
  @Inject RunTrail trail;
  @Inject Payments payments;
  @Inject Holds holds;

  /**
   * Makes a run that pays one payee now what is owed to it above what was paid. The weekly run then
   * finds it paid before, so nothing is paid twice. It pays for weeks up to the one that the next
   * weekly run pays, once that has begun, and not after that week's cut-off. What earlier runs held
   * back from the payee goes out with it; while the payee is on hold nothing is paid.
   *
   * @param payee household or other payee
   * @param why why it cannot wait, 1 to 500 characters
   * @return the draft, or why not: {@link UrgentRules#create}, {@code finance.run.no-fostering},
   *     {@code finance.urgent.nothing-owed}
   */
  @Needs(Permission.PAY_PREPARE)
  public Decision<PayRunView> create(TenantContext ctx, UUID payee, String why) {
    queue.stand();
    var book = library.book(ctx.tenant());
    if (!book.profile().provides("fostering")) {
      return Decision.refused(Reason.of("finance.run.no-fostering"));
    }
    var known = drafter.payee(ctx, new PayeeId(payee));
    var due = due(ctx, book);
    var all = runs.known();
    boolean held = holds.standing().contains(new PayeeId(payee));
    var no =
        UrgentRules.create(
            new UrgentRules.Facts(all, known.isPresent(), held, due, ctx.today()), why);
    if (!no.isEmpty()) {
      return new Decision.Refused<>(no);
    }
    var week = due == null ? last(all).start() : due.week().start();
    var waiting = payments.waiting(ctx, new PayeeId(payee));
    var order = new UrgentOrder(known.orElseThrow(), week, why.strip(), waiting);
    return drafter
        .urgent(ctx, book, order)
        .map(
            id -> {
              var run = runs.find(id).orElseThrow();
              trail.note(ctx, "pay-run.urgent", run);
              return Decision.granted(run);
            })
        .orElseGet(() -> Decision.refused(Reason.of("finance.urgent.nothing-owed")));
  }

  /** Whom such a run would pay; empty when the tenant has no payee of this id. */
  @Needs(Permission.PAY_PREPARE)
  public Optional<Payee> payee(TenantContext ctx, UUID id) {
    return drafter.payee(ctx, new PayeeId(id));
  }

  /** The week that the next weekly run pays; null while it has not begun. */
  private @Nullable PayDates due(TenantContext ctx, RuleBook book) {
    return weeks
        .nextWeek(ctx)
        .filter(week -> !week.start().isAfter(ctx.today()))
        .flatMap(week -> PayDates.of(book, week))
        .orElse(null);
  }

  private static EffectivePeriod last(List<PayRunRules.Known> all) {
    return all.stream()
        .filter(r -> !r.state().open() && !r.urgent())
        .map(PayRunRules.Known::period)
        .reduce((a, b) -> b)
        .orElseThrow();
  }
}
