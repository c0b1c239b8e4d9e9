package org.permanency.finance.close;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.permanency.finance.PayQueue;
import org.permanency.finance.close.rule.CloseKind;
import org.permanency.finance.close.rule.CloseRules;
import org.permanency.finance.close.rule.LedgerCalendar;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Pence;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * Months and years of account: how they stand, and their end. One person closes a month once its
 * last pay week is over and no run of it is unfinished; nobody opens it again, and the database
 * lets nobody change it. A run whose week lies in a closed month pays by difference lines only and
 * stands in the accounts of the first open month.
 */
@TenantService
public class CloseService {
  @Inject PayQueue queue;
  @Inject CloseStore store;
  @Inject RuleLibrary library;
  @Inject InstantSource clock;
  @Inject Event<Audited> audit;

  /** Months from the one in which pay begins to the one of today, the latest first. */
  @Needs({Permission.PAY_READ, Permission.PAY_CLOSE})
  public List<LedgerPeriod> months(TenantContext ctx) {
    return ledger(ctx).months(YearMonth.from(ctx.today()));
  }

  /** Years that these months lie in, the latest first, with all their weeks. */
  @Needs({Permission.PAY_READ, Permission.PAY_CLOSE})
  public List<LedgerPeriod> years(TenantContext ctx) {
    return ledger(ctx).years(YearMonth.from(ctx.today()));
  }

  /** First month of the next year of account, this one included, that has 53 pay weeks. */
  @Needs({Permission.PAY_READ, Permission.PAY_CLOSE})
  public Optional<YearMonth> longYear(TenantContext ctx) {
    return LedgerCalendar.of(library.book(ctx.tenant())).longYear(YearMonth.from(ctx.today()));
  }

  private Ledger ledger(TenantContext ctx) {
    var calendar = LedgerCalendar.of(library.book(ctx.tenant()));
    return new Ledger(calendar, store.runs(), store.all(), store.totals(), ctx.today());
  }

  /** A month or year with its sums; {@code starts} is its first month, whatever it is. */
  @Needs({Permission.PAY_READ, Permission.PAY_CLOSE})
  public CloseDetail detail(TenantContext ctx, CloseKind kind, YearMonth starts) {
    var period = ledger(ctx).period(kind, starts);
    var closed = period.closed();
    return new CloseDetail(
        period,
        store.sums(starts, period.next()),
        closed == null ? List.of() : store.kept(closed.id()));
  }

  /**
   * What is closed, the latest first. Columns: kind, starts (exact), totalPence, by.
   *
   * @throws IllegalArgumentException for another column
   */
  @Needs({Permission.PAY_READ, Permission.PAY_CLOSE})
  public ListPage<CloseView> list(TenantContext ctx, ListQuery query) {
    return store.list(query);
  }

  /** One month or year that is closed; empty when the tenant has none of this id. */
  @Needs({Permission.PAY_READ, Permission.PAY_CLOSE})
  public Optional<CloseView> find(TenantContext ctx, UUID id) {
    return store.find(id);
  }

  /**
   * Closes a month or year for good.
   *
   * @param starts its first month
   * @return what was closed, or why not: {@link CloseRules#month} and {@link CloseRules#year}
   */
  @Needs(Permission.PAY_CLOSE)
  public Decision<CloseView> close(TenantContext ctx, CloseKind kind, YearMonth starts) {
    queue.stand();
    var period = ledger(ctx).period(kind, starts);
    if (!period.refusals().isEmpty()) {
      return new Decision.Refused<>(period.refusals());
    }
    var id = Ids.next(clock);
    store.insert(ctx, id, clock.instant(), period, store.sums(starts, period.next()));
    var detail = period.words() + ", " + period.runs() + " runs, " + new Pence(period.totalPence());
    audit.fire(
        new Audited(ctx, "pay-close." + kind.code(), "pay-close", id.toString(), null, detail));
    return Decision.granted(store.find(id).orElseThrow());
  }
}
