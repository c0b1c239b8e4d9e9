package org.permanency.providers;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.PayRunView.By;
import org.permanency.finance.Turns;
import org.permanency.finance.bank.BankAccounts;
import org.permanency.finance.rule.ApprovalRules;
import org.permanency.finance.rule.PayCycleRules;
import org.permanency.finance.rule.PayDay;
import org.permanency.finance.rule.PayRunRules;
import org.permanency.finance.rule.PayRunState;
import org.permanency.finance.rule.PaymentOutcome;
import org.permanency.finance.rule.Reconciliation;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Pence;
import org.permanency.kernel.Reason;
import org.permanency.providers.ProviderRunView.Paid;
import org.permanency.providers.rule.ProviderRunRules;
import org.permanency.rules.BankDays;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * Runs that pay providers and other adoption agencies what is approved and due, credit notes set
 * off. Where the rule {@code provider-invoices} says so; else the council's purchase ledger pays.
 *
 * <p>As with weekly runs each call is one transaction, and those that make or move a run stand in a
 * queue: a run is there whole or not at all, and a document is in one run at most.
 */
@TenantService
public class ProviderRunService {
  /** Gate of everything that makes or moves these runs. */
  static final String GATE = "provider-run";

  private static final String SUBJECT = "provider-run";
  @Inject Turns turns;
  @Inject ProviderRunStore runs;
  @Inject ProviderPaymentStore payments;
  @Inject ProviderPayables payables;
  @Inject ProviderAccounts accounts;
  @Inject ProviderFindings findings;
  @Inject ProviderReturnStore returned;
  @Inject BankAccounts banks;
  @Inject Named named;
  @Inject RuleLibrary library;
  @Inject InstantSource clock;
  @Inject Event<Audited> audit;

  /** What is approved, paid by this service and in no run yet, the first due first. */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public List<ProviderRunView.Document> payable(TenantContext ctx) {
    audit.fire(Audited.of(ctx, "provider-payable.list", "list", Ids.next(clock).toString()));
    var names = named.providersById(ctx);
    return payables.open(ctx).stream()
        .sorted(java.util.Comparator.comparing(p -> p.due()))
        .map(p -> new ProviderRunView.Document(ProviderPayables.name(names, p.provider()), p))
        .toList();
  }

  /**
   * Makes a run of all that is due by a day.
   *
   * @return the draft, or why not: {@link ProviderRunRules#create}
   */
  @Needs(Permission.PAY_PREPARE)
  public Decision<ProviderRunView> create(TenantContext ctx, LocalDate through) {
    turns.queue(GATE);
    var open = runs.all().stream().filter(r -> r.state().open()).findFirst();
    var choice = ProviderRunRules.choose(payables.open(ctx), through);
    var no =
        ProviderRunRules.create(
            new ProviderRunRules.Facts(
                payables.rule(ctx, ctx.today()).orElse(null),
                open.map(ProviderRunView::dueTo).orElse(null),
                choice,
                through,
                ctx.today()));
    if (!no.isEmpty()) {
      return new Decision.Refused<>(no);
    }
    var id = Ids.next(clock);
    runs.insert(id, through, payDay(ctx), choice.taken(), hand(ctx));
    return Decision.granted(noted(ctx, id, "create", null));
  }

  private LocalDate payDay(TenantContext ctx) {
    return PayDay.earliest(ctx.today(), BankDays.of(library.book(ctx.tenant())));
  }

  private ProviderRunStore.Hand hand(TenantContext ctx) {
    return new ProviderRunStore.Hand(ctx.actor(), clock.instant());
  }

  /** Hands a draft over; refusals: {@link PayRunRules#step}. */
  @Needs(Permission.PAY_PREPARE)
  public Optional<Decision<ProviderRunView>> submit(TenantContext ctx, UUID id, int version) {
    return step(
        ctx,
        id,
        new Step(version, PayRunState.SUBMITTED, "submit", null, r -> List.of()),
        r -> runs.submit(id, hand(ctx)));
  }

  /**
   * Approves a run that somebody else made and submitted: it counts as paid from now on, to the
   * accounts of this moment. What cannot be paid is left to a later run. Refusals: {@link
   * PayRunRules#step}, {@link ApprovalRules}.
   */
  @Needs(Permission.PAY_APPROVE)
  public Optional<Decision<ProviderRunView>> approve(TenantContext ctx, UUID id, int version) {
    return step(
        ctx,
        id,
        new Step(version, PayRunState.APPROVED, "approve", null, r -> limits(ctx, r)),
        r -> pay(ctx, id));
  }

  /** Invoices were approved one by one within limits of their own, so only the sum counts here. */
  private List<Reason> limits(TenantContext ctx, ProviderRunView run) {
    return library
        .book(ctx.tenant())
        .find(PayCycleRules.PAY_APPROVAL, ctx.today())
        .map(
            rule ->
                ApprovalRules.decide(
                    rule.value(),
                    ctx.actor().roles(),
                    new ApprovalRules.Sums(run.total(), Pence.ZERO)))
        .orElse(List.of());
  }

  /** Why this actor may not approve the run now; for pages, which say so before anybody asks. */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public List<Reason> refusals(TenantContext ctx, ProviderRunView run) {
    var no = new ArrayList<Reason>();
    no.addAll(PayRunRules.step(facts(run, run.version()), PayRunState.APPROVED, ctx.actor().id()));
    no.addAll(limits(ctx, run));
    return no;
  }

  private void pay(TenantContext ctx, UUID id) {
    var paid = accounts.decide(ctx, runs.documents(id));
    var day = payDay(ctx);
    runs.approve(id, hand(ctx), ctx.today(), day);
    payments.insert(id, paid);
    for (var p : paid) {
      var outcome = p.payment().outcome();
      if (outcome == PaymentOutcome.IN_FILE || outcome == PaymentOutcome.NOTHING) {
        runs.settleFees(id, p.provider(), day);
      } else {
        runs.hold(id, p.provider(), false);
      }
    }
    banks.pin(ctx.today(), paid.stream().map(Paid::payment).toList());
  }

  /** Gives up a run that is not approved; refusals: {@link PayRunRules#step}, {@code why}. */
  @Needs(Permission.PAY_PREPARE)
  public Optional<Decision<ProviderRunView>> cancel(
      TenantContext ctx, UUID id, int version, String reason) {
    return step(
        ctx,
        id,
        new Step(
            version, PayRunState.CANCELLED, "cancel", reason, r -> ProviderRunRules.why(reason)),
        r -> runs.cancel(id, hand(ctx), reason.strip()));
  }

  /** All runs, the latest first. */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public List<ProviderRunView> list(TenantContext ctx) {
    return runs.all();
  }

  /** One run; empty when the tenant has none of this id. */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public Optional<ProviderRunView> find(TenantContext ctx, UUID id) {
    return runs.find(id);
  }

  /** One run with all that is in it. */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public Optional<ProviderRunView.Whole> whole(TenantContext ctx, UUID id) {
    return runs.find(id)
        .map(
            run -> {
              audit.fire(Audited.of(ctx, "provider-run.read", SUBJECT, id.toString()));
              var documents = runs.documents(id);
              boolean kept = run.state() == PayRunState.APPROVED;
              var paid = kept ? payments.of(id) : accounts.decide(ctx, documents);
              var names = named.providersById(ctx);
              return new ProviderRunView.Whole(
                  run,
                  paid,
                  documents.stream()
                      .map(
                          d ->
                              new ProviderRunView.Document(
                                  ProviderPayables.name(names, d.provider()), d))
                      .toList(),
                  run.state().open() ? findings.of(ctx, run, paid, documents) : List.of(),
                  Reconciliation.of(
                      ProviderRunRules.sum(documents),
                      run.total(),
                      paid.stream().map(Paid::payment).toList()),
                  returned.all().stream().filter(r -> r.run().equals(id)).toList());
            });
  }

  private record Step(
      int version,
      PayRunState next,
      String verb,
      @Nullable String why,
      Function<ProviderRunView, List<Reason>> reasons) {}

  private Optional<Decision<ProviderRunView>> step(
      TenantContext ctx, UUID id, Step step, Consumer<ProviderRunView> change) {
    turns.queue(GATE);
    return runs.find(id)
        .map(
            run -> {
              var no =
                  new ArrayList<>(
                      PayRunRules.step(facts(run, step.version()), step.next(), ctx.actor().id()));
              no.addAll(step.reasons().apply(run));
              if (!no.isEmpty()) {
                return new Decision.Refused<ProviderRunView>(no);
              }
              change.accept(run);
              return Decision.granted(noted(ctx, id, step.verb(), step.why()));
            });
  }

  private static PayRunRules.StepFacts facts(ProviderRunView run, int expected) {
    var last =
        Stream.of(run.cancelled(), run.approved(), run.submitted(), run.created())
            .filter(Objects::nonNull)
            .findFirst()
            .orElseThrow();
    return new PayRunRules.StepFacts(
        run.state(),
        run.version(),
        expected,
        last.name(),
        last.at().toString(),
        Stream.of(run.created(), run.submitted()).filter(Objects::nonNull).map(By::id).toList());
  }

  private ProviderRunView noted(TenantContext ctx, UUID id, String verb, @Nullable String why) {
    var run = runs.find(id).orElseThrow();
    var detail = run.documents() + " documents due by " + run.dueTo() + ", " + run.total();
    audit.fire(
        new Audited(
            ctx,
            SUBJECT + "." + verb,
            SUBJECT,
            id.toString(),
            why == null ? null : why.strip(),
            detail));
    return run;
  }
}
