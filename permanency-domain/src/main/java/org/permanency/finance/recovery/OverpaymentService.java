package org.permanency.finance.recovery;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.permanency.finance.Directory;
import org.permanency.finance.PayLineService;
import org.permanency.finance.recovery.rule.RecoveryRules;
import org.permanency.finance.rule.CarerRules;
import org.permanency.finance.rule.FinanceRules;
import org.permanency.finance.rule.PayCalendar;
import org.permanency.finance.rule.PayWords;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Pence;
import org.permanency.kernel.Reason;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * Overpayments: each is what one run came to below nothing for one payee. Recovered by instalments
 * that were agreed, written off when one person asks and another approves.
 */
@TenantService
public class OverpaymentService {
  private static final String SUBJECT = "overpayment";
  @Inject OverpaymentStore store;
  @Inject PayLineService lines;
  @Inject Directory directory;
  @Inject RuleLibrary library;
  @Inject Event<Audited> audit;
  @Inject InstantSource clock;

  /** All of them, the latest first, without their causes. */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public List<OverpaymentView> list(TenantContext ctx) {
    audit.fire(Audited.of(ctx, "overpayment.list", "list", Ids.next(clock).toString()));
    return store.all();
  }

  /** One of them with its causes; empty when the tenant has none of this id. */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public Optional<OverpaymentView> find(TenantContext ctx, UUID id) {
    var found = whole(ctx, id);
    found.ifPresent(o -> audit.fire(Audited.of(ctx, "overpayment.read", SUBJECT, id.toString())));
    return found;
  }

  private Optional<OverpaymentView> whole(TenantContext ctx, UUID id) {
    return store
        .find(id)
        .map(
            o -> {
              var known = directory.read(ctx);
              var labels = lines.payments(ctx);
              return o.with(
                  store.causes(o.run(), o.payeeId()).stream()
                      .map(c -> words(c, known.number(c.child()), labels))
                      .toList());
            });
  }

  /** The number of a child whose record is closed to the actor is left out. */
  private static String words(
      OverpaymentStore.Cause cause, String child, Map<String, String> labels) {
    var week = cause.week();
    return labels.getOrDefault(cause.payment(), cause.payment())
        + (child.isEmpty() ? "" : " for " + child)
        + ", "
        + PayWords.day(week.start())
        + " to "
        + PayWords.day(week.start().plusDays(week.days() - 1L))
        + ": comes to "
        + cause.owed()
        + ", paid before "
        + cause.paidBefore()
        + ", taken back "
        + cause.pence().negated()
        + ".";
  }

  /**
   * Agrees what each run takes, from the pay week of the business day on; refusals: {@link
   * RecoveryRules#agree}, {@code finance.overpayment.changed}.
   *
   * @param version the version that was read
   * @param note what was agreed, with whom
   * @return empty when the tenant has none of this id
   */
  @Needs(Permission.PAY_PREPARE)
  public Optional<Decision<OverpaymentView>> agree(
      TenantContext ctx, UUID id, int version, Pence instalment, String note) {
    var book = library.book(ctx.tenant());
    var terms = book.find(CarerRules.OVERPAYMENTS, ctx.today()).map(v -> v.value()).orElse(null);
    var calendar = new PayCalendar(book.versions(FinanceRules.PAY_WEEK));
    return change(
        ctx,
        new Asked(id, version, "overpayment.agree", instalment + ": " + note.strip()),
        o -> RecoveryRules.agree(new Pence(o.outstandingPence()), instalment, note, terms),
        () -> {
          var from = calendar.on(ctx.today()).orElseThrow().weekOf(ctx.today()).minusWeeks(1);
          store.agree(id, instalment, from, note.strip());
        });
  }

  /**
   * Asks to write off what is left; refusals: {@link RecoveryRules#ask}, {@code
   * finance.overpayment.changed}.
   */
  @Needs(Permission.PAY_PREPARE)
  public Optional<Decision<OverpaymentView>> askWriteOff(
      TenantContext ctx, UUID id, int version, String reason) {
    return change(
        ctx,
        new Asked(id, version, "overpayment.write-off.ask", reason.strip()),
        o -> RecoveryRules.ask(new Pence(o.outstandingPence()), o.askedBy() != null, reason),
        () -> store.ask(id, ctx.actor().id(), ctx.actor().name(), reason.strip()));
  }

  /**
   * Approves or refuses the write-off that somebody else asked for; refusals: {@link
   * RecoveryRules#decide}, {@code finance.overpayment.changed}, {@code finance.overpayment.in-run}
   * while a run that is not yet approved takes an instalment, which would come on top.
   */
  @Needs(Permission.PAY_APPROVE)
  public Optional<Decision<OverpaymentView>> decideWriteOff(
      TenantContext ctx, UUID id, int version, boolean approve) {
    store.queue();
    var outstanding = store.find(id).map(OverpaymentView::outstandingPence).orElse(0L);
    var askedBy = store.lock(id).orElse(null);
    return change(
        ctx,
        new Asked(id, version, "overpayment.write-off." + (approve ? "approve" : "refuse"), ""),
        o -> {
          var no = new ArrayList<>(RecoveryRules.decide(askedBy, ctx.actor().id()));
          if (approve && o.pendingPence() > 0) {
            no.add(Reason.of("finance.overpayment.in-run"));
          }
          return no;
        },
        () -> store.decided(id, new Pence(approve ? outstanding : 0), ctx.actor().name()));
  }

  private record Asked(UUID id, int version, String action, String why) {}

  private Optional<Decision<OverpaymentView>> change(
      TenantContext ctx,
      Asked asked,
      Function<OverpaymentView, List<Reason>> rule,
      Runnable apply) {
    store.lock(asked.id());
    return store
        .find(asked.id())
        .map(
            o -> {
              var no = new ArrayList<Reason>();
              if (o.version() != asked.version()) {
                no.add(Reason.of("finance.overpayment.changed"));
              }
              no.addAll(rule.apply(o));
              if (!no.isEmpty()) {
                return new Decision.Refused<OverpaymentView>(no);
              }
              apply.run();
              audit.fire(
                  new Audited(
                      ctx, asked.action(), SUBJECT, asked.id().toString(), asked.why(), null));
              return Decision.granted(whole(ctx, asked.id()).orElseThrow());
            });
  }
}
