package org.permanency.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.close.Closes;
import org.permanency.finance.close.rule.LedgerMonth;
import org.permanency.finance.model.Hand;
import org.permanency.finance.model.PayRun;
import org.permanency.finance.recovery.Recoveries;
import org.permanency.finance.recovery.rule.RecoveryRules.Taken;
import org.permanency.finance.rule.FinanceRules;
import org.permanency.finance.rule.Finding;
import org.permanency.finance.rule.FindingCode;
import org.permanency.finance.rule.OverLimit;
import org.permanency.finance.rule.Owed;
import org.permanency.finance.rule.PaidBefore;
import org.permanency.finance.rule.PayCalendar;
import org.permanency.finance.rule.PayCycleRules;
import org.permanency.finance.rule.PayDates;
import org.permanency.finance.rule.PayDay;
import org.permanency.finance.rule.PayFacts;
import org.permanency.finance.rule.Payee;
import org.permanency.finance.rule.PayeeId;
import org.permanency.finance.rule.PayeeKind;
import org.permanency.finance.rule.RunDraft;
import org.permanency.fostering.RegisterService;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.people.ChildService;
import org.permanency.rules.BankDays;
import org.permanency.rules.RuleBook;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.TenantContext;

/** Gathers the facts of a run, has it calculated and keeps it: reads and writes in bulk only. */
@ApplicationScoped
class PayRunDrafter {
  @Inject ChildService children;
  @Inject RegisterService register;
  @Inject @Any Instance<PaymentSource> sources;
  @Inject PayeeStore payees;
  @Inject PayRunStore runs;
  @Inject Recoveries recoveries;
  @Inject PayLineStore lines;
  @Inject FindingStore findings;
  @Inject Closes closes;
  @Inject LateEntries late;
  @Inject EntityManager em;
  @Inject InstantSource clock;

  /** Makes the draft for the week that begins on {@code start}; whether it may, was decided. */
  UUID draft(TenantContext ctx, RuleBook book, LocalDate start) {
    var all = recovered(book, calculated(ctx, book, start));
    var week = all.facts().period();
    var rule = new PayCalendar(book.versions(FinanceRules.PAY_WEEK)).on(start).orElseThrow();
    var day = PayDay.of(rule, week, ctx.today(), BankDays.of(book));
    var found =
        PayDates.of(book, week).flatMap(dates -> late.finding(ctx, dates)).stream().toList();
    return keep(ctx, book, all, new Wanted(day, null, "", found));
  }

  /**
   * Makes the draft that pays one payee what is owed above what was paid, and what was held back
   * and waits. Where less than nothing is owed the weekly run sees to it.
   *
   * @return empty when that is nothing
   */
  Optional<UUID> urgent(TenantContext ctx, RuleBook book, UrgentOrder order) {
    var all = calculated(ctx, book, order.week());
    var draft = all.draft().onlyFor(order.payee().id());
    boolean owed = draft.total().amount() > 0;
    if (!owed && order.waiting().amount() <= 0) {
      return Optional.empty();
    }
    var only = all.with(owed ? draft : new RunDraft(List.of(), draft.findings()));
    var day = PayDay.earliest(ctx.today(), BankDays.of(book));
    var wanted = new Wanted(new PayDay(day, day), order.payee(), order.why(), List.of());
    return Optional.of(keep(ctx, book, only, wanted));
  }

  /** The payee of this id, household or other. */
  Optional<Payee> payee(TenantContext ctx, PayeeId id) {
    var households =
        register.facts(ctx).households().stream()
            .map(h -> new Payee(PayeeId.of(h.id()), PayeeKind.HOUSEHOLD, h.code(), h.name()));
    return Stream.concat(households, payees.all().stream())
        .filter(p -> p.id().equals(id))
        .findFirst();
  }

  /** Everything there is to say about a run before it is kept. */
  private record Calculated(
      PayFacts facts,
      List<Payee> others,
      Owed owed,
      PaidBefore paid,
      RunDraft draft,
      List<Taken> taken) {
    Calculated with(RunDraft other) {
      return new Calculated(facts, others, owed, paid, other, taken);
    }
  }

  /** When a run is paid, for an urgent one to whom and why, and what is to be said of it. */
  private record Wanted(PayDay day, @Nullable Payee urgent, String why, List<Finding> found) {}

  private Calculated calculated(TenantContext ctx, RuleBook book, LocalDate start) {
    var paid = runs.paid();
    var calendar = new PayCalendar(book.versions(FinanceRules.PAY_WEEK));
    var scope = scope(ctx, book, calendar.weeks(firstWeek(paid, start), start));
    var facts = new PayFacts(scope.children(), scope.register(), List.of(), scope.weeks());
    var others = payees.all();
    var owed = Owed.all(sources.stream().map(s -> s.owed(ctx, scope)).toList());
    var draft = RunDraft.of(facts, owed, others, paid);
    return new Calculated(facts, others, owed, paid, draft, List.of());
  }

  /** The same after what the run takes back of overpayments; urgent runs take nothing. */
  private Calculated recovered(RuleBook book, Calculated all) {
    var week = all.facts().period();
    var taken = recoveries.take(book, week, all.draft().lines());
    if (taken.isEmpty()) {
      return all;
    }
    var owed = Owed.all(List.of(all.owed(), recoveries.owed(book, week, taken)));
    var draft = RunDraft.of(all.facts(), owed, all.others(), all.paid());
    return new Calculated(all.facts(), all.others(), owed, all.paid(), draft, taken);
  }

  private UUID keep(TenantContext ctx, RuleBook book, Calculated all, Wanted wanted) {
    var week = all.facts().period();
    var month = closes.monthFor(book, week);
    var draft = month.closed() ? all.draft().asDifferences() : all.draft();
    var run =
        PayRun.draft(Ids.next(clock), week, draft.total(), draft.lines().size())
            .by(new Hand(ctx.actor().id(), ctx.actor().name(), clock.instant()), wanted.day().day())
            .in(month.stands());
    if (wanted.urgent() != null) {
      run.urgent(wanted.urgent(), wanted.why());
    }
    em.persist(run);
    var found = found(wanted.day(), month, week);
    found.addAll(wanted.found());
    found.addAll(overLimit(ctx, book, draft));
    keep(run.id(), draft, new RunNames(all.facts(), all.others()), found);
    recoveries.keep(run.id(), all.taken());
    return run.id();
  }

  private static LocalDate firstWeek(PaidBefore paid, LocalDate start) {
    return paid.periods().isEmpty() ? start : paid.periods().get(0).start();
  }

  private PayScope scope(TenantContext ctx, RuleBook book, List<EffectivePeriod> weeks) {
    return new PayScope(book, weeks, children.facts(ctx), register.facts(ctx));
  }

  private static List<Finding> overLimit(TenantContext ctx, RuleBook book, RunDraft draft) {
    return book.find(PayCycleRules.PAY_APPROVAL, ctx.today())
        .map(limits -> OverLimit.of(limits.value(), draft))
        .orElse(List.of());
  }

  private static List<Finding> found(PayDay day, LedgerMonth month, EffectivePeriod week) {
    var found = new ArrayList<Finding>();
    if (day.late()) {
      var days = Map.of("planned", day.planned().toString(), "day", day.day().toString());
      found.add(new Finding(FindingCode.PAID_LATE, null, null, null, days));
    }
    if (month.closed()) {
      found.add(new Finding(FindingCode.MONTH_CLOSED, null, null, week, month.words()));
    }
    return found;
  }

  private void keep(UUID run, RunDraft draft, RunNames names, List<Finding> more) {
    lines.insert(run, draft.lines().stream().map(names::of).toList());
    var found = new ArrayList<>(draft.findings());
    found.addAll(more);
    found.sort(Comparator.comparingInt(f -> f.code().gravity()));
    findings.insert(run, found.stream().map(names::of).toList());
  }
}
