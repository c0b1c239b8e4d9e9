package org.permanency.finance.bank;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.permanency.finance.bank.rule.BankChangeRules;
import org.permanency.finance.bank.rule.BankChangeState;
import org.permanency.finance.rule.PayCycleRules;
import org.permanency.finance.rule.PayeeKind;
import org.permanency.fostering.RegisterService;
import org.permanency.fostering.rule.BankAccount;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.rules.RuleLibrary;
import org.permanency.rules.rule.EffectiveDated.Version;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * Changes of bank details. They are opened by whatever records other details, see {@code
 * BankWatch}; a second person confirms or refuses them here. A confirmed change counts once the
 * days of the rule {@code bank-changes} are over; until then the old account is paid.
 */
@TenantService
public class BankChangeService {
  private static final String SUBJECT = "bank-change";
  @Inject BankChangeStore store;
  @Inject BankStore accounts;
  @Inject RegisterService register;
  @Inject RuleLibrary library;
  @Inject Event<Audited> audit;

  /**
   * Changes, the latest first. Columns: state, kind, payee, origin (exact), code, name, recordedBy,
   * recordedOn, decidedBy, effective (sort only).
   *
   * @throws IllegalArgumentException for another column
   */
  @Needs({Permission.PAY_READ, Permission.BANK_CONFIRM})
  public ListPage<BankChangeView> list(TenantContext ctx, ListQuery query) {
    var page = store.list(query);
    return new ListPage<>(page.rows().stream().map(c -> seen(ctx, c)).toList(), page.total());
  }

  /** One change; empty when the tenant has none of this id. */
  @Needs({Permission.PAY_READ, Permission.BANK_CONFIRM})
  public Optional<BankChangeView> find(TenantContext ctx, UUID id) {
    var found = store.find(id).map(c -> seen(ctx, c));
    found.ifPresent(c -> audit.fire(Audited.of(ctx, "bank-change.read", SUBJECT, id.toString())));
    return found;
  }

  /** The change of a payee that has still to count; empty when there is none. */
  @Needs({Permission.CARER_READ, Permission.PAY_READ, Permission.BANK_CONFIRM})
  public Optional<BankChangeView> open(TenantContext ctx, UUID payee) {
    return store.last(payee).filter(c -> c.open(ctx.today())).map(c -> seen(ctx, c));
  }

  private static BankChangeView seen(TenantContext ctx, BankChangeView change) {
    return ctx.actor().may(Permission.BANK_READ) ? change : change.masked();
  }

  /**
   * Why the actor may not confirm a change now, words apart; empty when they may. For pages, which
   * say so before anybody asks.
   */
  @Needs({Permission.PAY_READ, Permission.BANK_CONFIRM})
  public List<Reason> refusals(TenantContext ctx, BankChangeView change) {
    var facts = change.facts(change.version(), ctx.today());
    var no = new ArrayList<Reason>();
    no.addAll(
        BankChangeRules.decide(facts, BankChangeState.CONFIRMED, ctx.actor().id(), "checked"));
    if (days(ctx, change).isEmpty()) {
      no.add(Reason.of("finance.bank.no-rule", "day", change.recordedOn()));
    }
    return no;
  }

  private Optional<Integer> days(TenantContext ctx, BankChangeView change) {
    return library
        .book(ctx.tenant())
        .find(PayCycleRules.BANK_CHANGES, change.recordedOn())
        .map(Version::value)
        .map(rule -> rule.coolingOffDays());
  }

  /**
   * Confirms a change that somebody else recorded: it counts once its days are over.
   *
   * @param version the version the actor has seen
   * @param how how the details were checked, 1 to 500 characters
   * @return empty when the tenant has no such change; otherwise the change or why not: {@link
   *     BankChangeRules#decide}, {@code finance.bank.no-rule}
   */
  @Needs(Permission.BANK_CONFIRM)
  public Optional<Decision<BankChangeView>> confirm(
      TenantContext ctx, UUID id, int version, String how) {
    return store
        .locked(id)
        .map(
            change -> {
              var no = no(ctx, change, version, BankChangeState.CONFIRMED, how);
              var days = days(ctx, change);
              if (days.isEmpty()) {
                no.add(Reason.of("finance.bank.no-rule", "day", change.recordedOn()));
              }
              if (!no.isEmpty()) {
                return new Decision.Refused<BankChangeView>(no);
              }
              var from =
                  BankChangeRules.effective(change.recordedOn(), days.orElseThrow(), ctx.today());
              store.decide(ctx, id, BankChangeState.CONFIRMED, how.strip(), from);
              return done(ctx, change, "bank-change.confirm", how);
            });
  }

  /**
   * Refuses a change that does not count yet, also one that is confirmed; the account paid to is
   * put back on record.
   *
   * @param version the version the actor has seen
   * @param why 1 to 500 characters
   * @return empty when the tenant has no such change; otherwise the change or why not: {@link
   *     BankChangeRules#decide}
   */
  @Needs(Permission.BANK_CONFIRM)
  public Optional<Decision<BankChangeView>> refuse(
      TenantContext ctx, UUID id, int version, String why) {
    return store
        .locked(id)
        .map(
            change -> {
              var no = no(ctx, change, version, BankChangeState.REFUSED, why);
              if (!no.isEmpty()) {
                return new Decision.Refused<BankChangeView>(no);
              }
              store.decide(ctx, id, BankChangeState.REFUSED, why.strip(), null);
              putBack(ctx, change);
              return done(ctx, change, "bank-change.refuse", why);
            });
  }

  private static ArrayList<Reason> no(
      TenantContext ctx, BankChangeView change, int version, BankChangeState next, String words) {
    var facts = change.facts(version, ctx.today());
    return new ArrayList<>(BankChangeRules.decide(facts, next, ctx.actor().id(), words));
  }

  private void putBack(TenantContext ctx, BankChangeView change) {
    var before = change.before();
    var account = new BankAccount(before.sortCode(), before.account(), before.name());
    if (change.kind() == PayeeKind.HOUSEHOLD) {
      register.putBack(ctx, new HouseholdId(change.payee()), account);
    } else {
      accounts.putBack(change.payee(), account);
    }
  }

  private Decision<BankChangeView> done(
      TenantContext ctx, BankChangeView change, String action, String words) {
    audit.fire(
        new Audited(
            ctx,
            action,
            SUBJECT,
            change.id().toString(),
            words.strip(),
            change.code() + " to " + change.after()));
    return Decision.granted(seen(ctx, store.find(change.id()).orElseThrow()));
  }
}
