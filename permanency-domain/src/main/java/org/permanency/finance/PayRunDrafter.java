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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.close.Closes;
import org.permanency.finance.close.rule.LedgerMonth;
import org.permanency.finance.model.Hand;
import org.permanency.finance.model.PayRun;
import org.permanency.finance.recovery.Recoveries;
import org.permanency.finance.rule.FinanceRules;
import org.permanency.finance.rule.Finding;
import org.permanency.finance.rule.FindingCode;
import org.permanency.finance.rule.OverLimit;
import org.permanency.finance.rule.Owed;
import org.permanency.finance.rule.PaidBefore;
import org.permanency.finance.rule.PayCalendar;
import org.permanency.finance.rule.PayCycleRules;
import org.permanency.finance.rule.PayDay;
import org.permanency.finance.rule.PayFacts;
import org.permanency.finance.rule.Payee;
import org.permanency.finance.rule.PayeeId;
import org.permanency.finance.rule.PayeeKind;
import org.permanency.finance.rule.RunDraft;
import org.permanency.fostering.RegisterService;
import org.permanency.fostering.rule.Register;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.people.ChildService;
import org.permanency.people.rule.ChildFact;
import org.permanency.people.rule.ChildId;
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
  @Inject EntityManager em;
  @Inject InstantSource clock;

  /** Makes the draft for the week that begins on {@code start}; whether it may, was decided. */
  UUID draft(TenantContext ctx, RuleBook book, LocalDate start) {
    var paid = runs.paid();
    var calendar = new PayCalendar(book.versions(FinanceRules.PAY_WEEK));
    var scope = scope(ctx, book, calendar.weeks(firstWeek(paid, start), start));
    var facts = new PayFacts(scope.children(), scope.register(), List.of(), scope.weeks());
    var others = payees.all();
    var owed = Owed.all(sources.stream().map(s -> s.owed(ctx, scope)).toList());
    var draft = RunDraft.of(facts, owed, others, paid);
    var taken = recoveries.take(book, facts.period(), draft.lines());
    if (!taken.isEmpty()) {
      var all = List.of(owed, recoveries.owed(book, facts.period(), taken));
      draft = RunDraft.of(facts, Owed.all(all), others, paid);
    }
    var month = closes.monthFor(book, facts.period());
    if (month.closed()) {
      draft = draft.asDifferences();
    }
    var day = PayDay.of(calendar.on(start).orElseThrow(), facts.period(), ctx.today());
    var run =
        PayRun.draft(Ids.next(clock), facts.period(), draft.total(), draft.lines().size())
            .by(new Hand(ctx.actor().id(), ctx.actor().name(), clock.instant()), day.day())
            .in(month.stands());
    em.persist(run);
    var found = found(day, month, facts.period());
    found.addAll(overLimit(ctx, book, draft));
    keep(run.id(), draft, new Names(facts, others), found);
    recoveries.keep(run.id(), taken);
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

  private void keep(UUID run, RunDraft draft, Names names, List<Finding> more) {
    lines.insert(run, draft.lines().stream().map(names::of).toList());
    var found = new ArrayList<>(draft.findings());
    found.addAll(more);
    found.sort(Comparator.comparingInt(f -> f.code().gravity()));
    findings.insert(run, found.stream().map(names::of).toList());
  }

  /** Numbers and codes of the people a run is about. */
  private static final class Names {
    private final Map<ChildId, ChildFact> children = new HashMap<>();
    private final Map<PayeeId, Payee> payees = new HashMap<>();

    Names(PayFacts facts, List<Payee> others) {
      facts.children().forEach(c -> children.put(c.id(), c));
      facts.register().households().forEach(this::household);
      others.forEach(p -> payees.put(p.id(), p));
    }

    private void household(Register.Household h) {
      var id = PayeeId.of(h.id());
      payees.put(id, new Payee(id, PayeeKind.HOUSEHOLD, h.code(), h.name()));
    }

    private @Nullable ChildFact child(@Nullable ChildId id) {
      return id == null ? null : children.get(id);
    }

    PayLineStore.Named of(org.permanency.finance.rule.PayLine line) {
      return new PayLineStore.Named(
          line, child(line.key().child()), payees.get(line.key().payee()));
    }

    PayExceptionView of(Finding f) {
      var child = child(f.child());
      var payee = f.payee() == null ? null : payees.get(f.payee());
      var nights = f.nights();
      return new PayExceptionView(
          f.code(),
          f.child() == null ? null : f.child().value(),
          child == null ? null : child.council(),
          child == null ? null : child.number(),
          f.payee() == null ? null : f.payee().value(),
          payee == null ? null : payee.code(),
          nights == null ? null : nights.start(),
          nights == null ? null : Objects.requireNonNull(nights.end()).minusDays(1),
          f.facts());
    }
  }
}
