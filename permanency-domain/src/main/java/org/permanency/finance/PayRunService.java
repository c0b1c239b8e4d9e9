package org.permanency.finance;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.permanency.finance.model.Hand;
import org.permanency.finance.model.PayRun;
import org.permanency.finance.rule.ApprovalRules;
import org.permanency.finance.rule.FinanceRules;
import org.permanency.finance.rule.PayApproval;
import org.permanency.finance.rule.PayCalendar;
import org.permanency.finance.rule.PayCycleRules;
import org.permanency.finance.rule.PayDay;
import org.permanency.finance.rule.PayRunRules;
import org.permanency.finance.rule.PayRunRules.CreateFacts;
import org.permanency.finance.rule.PayRunState;
import org.permanency.kernel.Decision;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Pence;
import org.permanency.kernel.Reason;
import org.permanency.rules.BankDays;
import org.permanency.rules.RuleBook;
import org.permanency.rules.RuleLibrary;
import org.permanency.rules.rule.EffectiveDated.Version;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * Weekly pay runs: made, submitted, approved by somebody else, or cancelled.
 *
 * <p>Each call is one transaction, and those that make or move a run stand in a queue. So a run is
 * there whole or not at all, a week is paid once, and of two people who act at once one is told
 * what the other did.
 */
@TenantService
public class PayRunService {
  private static final int REASON = 500;

  @Inject PayQueue queue;
  @Inject PayRunStore runs;
  @Inject PayLineStore lines;
  @Inject PayRunDrafter drafter;
  @Inject Payments payments;
  @Inject RuleLibrary library;
  @Inject EntityManager em;
  @Inject InstantSource clock;
  @Inject RunTrail trail;

  /**
   * Makes the run of one pay week. The first run that is approved fixes where pay begins: what
   * falls before its week is not owed. Weeks left out since, and changes to weeks paid, come along
   * as difference lines.
   *
   * @param periodStart first day of the pay week
   * @return the draft, or why not: see {@link PayRunRules#create}
   */
  @Needs(Permission.PAY_PREPARE)
  public Decision<PayRunView> create(TenantContext ctx, LocalDate periodStart) {
    queue.stand();
    var book = library.book(ctx.tenant());
    var no = PayRunRules.create(facts(ctx, book), periodStart);
    if (!no.isEmpty()) {
      return new Decision.Refused<>(no);
    }
    var run = view(drafter.draft(ctx, book, periodStart));
    trail.note(ctx, "pay-run.create", run);
    return Decision.granted(run);
  }

  private CreateFacts facts(TenantContext ctx, RuleBook book) {
    return new CreateFacts(
        book.profile().provides("fostering"), calendar(book), runs.known(), ctx.today());
  }

  private static PayCalendar calendar(RuleBook book) {
    return new PayCalendar(book.versions(FinanceRules.PAY_WEEK));
  }

  /**
   * Hands a draft over for approval.
   *
   * @param version the version the actor has seen
   * @return empty when the tenant has no such run; otherwise the run or why not
   */
  @Needs(Permission.PAY_PREPARE)
  public Optional<Decision<PayRunView>> submit(TenantContext ctx, UUID id, int version) {
    return step(
        ctx,
        id,
        new Step(version, PayRunState.SUBMITTED, r -> List.of()),
        r -> r.submit(hand(ctx)));
  }

  /**
   * Approves a submitted run: it counts as paid from now on, and where each payee's sum goes is
   * settled with the bank details of this moment. Whoever made or submitted the run may not ({@code
   * finance.run.same-person}), nor may who has a lower limit: {@link ApprovalRules}.
   *
   * @param version the version the actor has seen
   * @return empty when the tenant has no such run; otherwise the run or why not
   */
  @Needs(Permission.PAY_APPROVE)
  public Optional<Decision<PayRunView>> approve(TenantContext ctx, UUID id, int version) {
    var decision =
        step(
            ctx,
            id,
            new Step(version, PayRunState.APPROVED, r -> overLimit(ctx, view(id))),
            run -> run.approve(hand(ctx), ctx.today(), payDay(ctx, run)));
    decision.ifPresent(d -> d.fold(run -> payments.keep(ctx, run), no -> List.of()));
    return decision;
  }

  /** An urgent run is looked at with what was held back before: it pays that on its own. */
  private List<Reason> overLimit(TenantContext ctx, PayRunView run) {
    var own = new Pence(run.totalPence());
    var total = run.urgent() == null ? own : own.plus(payments.released(ctx, run));
    return limits(ctx)
        .map(
            rule ->
                ApprovalRules.decide(
                    rule,
                    ctx.actor().roles(),
                    new ApprovalRules.Sums(total, lines.largest(run.id()))))
        .orElse(List.of());
  }

  private Optional<PayApproval> limits(TenantContext ctx) {
    return library
        .book(ctx.tenant())
        .find(PayCycleRules.PAY_APPROVAL, ctx.today())
        .map(Version::value);
  }

  /**
   * The limits of the business day, and why this actor may not approve this run for its sums; for
   * pages, which say so before anybody asks. Empty when the tenant has no such run.
   */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public Optional<ApprovalLimits> limits(TenantContext ctx, UUID id) {
    return runs.find(id)
        .map(run -> new ApprovalLimits(limits(ctx).orElse(null), overLimit(ctx, run)));
  }

  private LocalDate payDay(TenantContext ctx, PayRun run) {
    var book = library.book(ctx.tenant());
    var days = BankDays.of(book);
    if (run.isUrgent()) {
      return PayDay.earliest(ctx.today(), days);
    }
    var rule = calendar(book).on(run.week().start()).orElseThrow();
    return PayDay.of(rule, run.week(), ctx.today(), days).day();
  }

  /**
   * Gives up a run that is not approved; its week can then be paid by another.
   *
   * @param version the version the actor has seen
   * @param reason why, 1 to 500 characters
   * @return empty when the tenant has no such run; otherwise the run or why not
   */
  @Needs(Permission.PAY_PREPARE)
  public Optional<Decision<PayRunView>> cancel(
      TenantContext ctx, UUID id, int version, String reason) {
    var no = new ArrayList<Reason>();
    if (reason.isBlank()) {
      no.add(Reason.of("finance.run.reason-missing"));
    } else if (reason.strip().length() > REASON) {
      no.add(Reason.of("finance.run.reason-too-long", "most", REASON));
    }
    return step(
        ctx,
        id,
        new Step(version, PayRunState.CANCELLED, r -> no),
        run -> run.cancel(hand(ctx), reason.strip()));
  }

  /** One run; empty when the tenant has none of this id. */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public Optional<PayRunView> find(TenantContext ctx, UUID id) {
    return runs.find(id);
  }

  /**
   * Runs, the latest week first. Columns: state (exact), periodStart, payDate, totalPence,
   * lineCount, created, approved.
   *
   * @throws IllegalArgumentException for another column
   */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public ListPage<PayRunView> list(TenantContext ctx, ListQuery query) {
    return runs.list(query);
  }

  /**
   * The pay week that would come next: the one after the last approved run's, or the one that ended
   * last when there is none. Empty when the tenant's rules name no pay week.
   */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public Optional<EffectivePeriod> nextWeek(TenantContext ctx) {
    var calendar = calendar(library.book(ctx.tenant()));
    var paid =
        runs.known().stream()
            .filter(r -> r.state() == PayRunState.APPROVED && !r.urgent())
            .map(r -> r.period().end())
            .reduce((a, b) -> b);
    return paid.or(
            () -> calendar.on(ctx.today()).map(rule -> rule.weekOf(ctx.today()).minusWeeks(1)))
        .flatMap(calendar::find);
  }

  private record Step(int version, PayRunState next, Function<PayRun, List<Reason>> reasons) {}

  private Optional<Decision<PayRunView>> step(
      TenantContext ctx, UUID id, Step step, Consumer<PayRun> change) {
    queue.stand();
    return Optional.ofNullable(em.find(PayRun.class, id))
        .map(
            run -> {
              var no =
                  new ArrayList<>(
                      PayRunRules.step(run.facts(step.version()), step.next(), ctx.actor().id()));
              no.addAll(step.reasons().apply(run));
              if (!no.isEmpty()) {
                return new Decision.Refused<PayRunView>(no);
              }
              change.accept(run);
              var view = view(id);
              trail.note(ctx, "pay-run." + verb(step.next()), view);
              return Decision.granted(view);
            });
  }

  private static String verb(PayRunState next) {
    return switch (next) {
      case DRAFT -> "create";
      case SUBMITTED -> "submit";
      case APPROVED -> "approve";
      case CANCELLED -> "cancel";
    };
  }

  private PayRunView view(UUID id) {
    return runs.find(id).orElseThrow();
  }

  private Hand hand(TenantContext ctx) {
    return new Hand(ctx.actor().id(), ctx.actor().name(), clock.instant());
  }
}
