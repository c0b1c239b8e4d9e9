package org.permanency.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.permanency.finance.model.Hand;
import org.permanency.finance.model.PayRun;
import org.permanency.finance.rule.FinanceRules;
import org.permanency.finance.rule.Finding;
import org.permanency.finance.rule.FindingCode;
import org.permanency.finance.rule.PaidBefore;
import org.permanency.finance.rule.PayCalendar;
import org.permanency.finance.rule.PayDay;
import org.permanency.finance.rule.PayFacts;
import org.permanency.finance.rule.RunDraft;
import org.permanency.fostering.RegisterService;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.fostering.rule.Register;
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
  @Inject PayRunStore runs;
  @Inject PayLineStore lines;
  @Inject FindingStore findings;
  @Inject EntityManager em;
  @Inject InstantSource clock;

  /** Makes the draft for the week that begins on {@code start}; whether it may, was decided. */
  UUID draft(TenantContext ctx, RuleBook book, LocalDate start) {
    var paid = runs.paid();
    var calendar = new PayCalendar(book.versions(FinanceRules.PAY_WEEK));
    var facts = facts(ctx, book, calendar.weeks(firstWeek(paid, start), start));
    var draft = RunDraft.of(facts, paid);
    var day = PayDay.of(calendar.on(start).orElseThrow(), facts.period(), ctx.today());
    var run =
        PayRun.draft(Ids.next(clock), facts.period(), draft.total(), draft.lines().size())
            .by(new Hand(ctx.actor().id(), ctx.actor().name(), clock.instant()), day.day());
    em.persist(run);
    keep(run.id(), draft, new Names(facts), day);
    return run.id();
  }

  private static LocalDate firstWeek(PaidBefore paid, LocalDate start) {
    return paid.periods().isEmpty() ? start : paid.periods().get(0).start();
  }

  private PayFacts facts(
      TenantContext ctx, RuleBook book, List<org.permanency.kernel.EffectivePeriod> weeks) {
    return new PayFacts(
        children.facts(ctx),
        register.facts(ctx),
        book.versions(FinanceRules.FOSTERING_ALLOWANCES),
        weeks);
  }

  private void keep(UUID run, RunDraft draft, Names names, PayDay day) {
    lines.insert(run, draft.lines().stream().map(names::of).toList());
    var found = new ArrayList<>(draft.findings());
    if (day.late()) {
      found.add(
          new Finding(
              FindingCode.PAID_LATE,
              null,
              null,
              null,
              Map.of("planned", day.planned().toString(), "day", day.day().toString())));
    }
    found.sort(java.util.Comparator.comparingInt(f -> f.code().gravity()));
    findings.insert(run, found.stream().map(names::of).toList());
  }

  /** Numbers and codes of the people a run is about. */
  private static final class Names {
    private final Map<ChildId, ChildFact> children = new HashMap<>();
    private final Map<HouseholdId, Register.Household> households = new HashMap<>();

    Names(PayFacts facts) {
      facts.children().forEach(c -> children.put(c.id(), c));
      facts.register().households().forEach(h -> households.put(h.id(), h));
    }

    PayLineStore.Named of(org.permanency.finance.rule.PayLine line) {
      return new PayLineStore.Named(
          line, children.get(line.key().child()), households.get(line.key().household()));
    }

    PayExceptionView of(Finding f) {
      var child = f.child() == null ? null : children.get(f.child());
      var household = f.household() == null ? null : households.get(f.household());
      var nights = f.nights();
      return new PayExceptionView(
          f.code(),
          f.child() == null ? null : f.child().value(),
          child == null ? null : child.council(),
          child == null ? null : child.number(),
          f.household() == null ? null : f.household().value(),
          household == null ? null : household.code(),
          nights == null ? null : nights.start(),
          nights == null ? null : Objects.requireNonNull(nights.end()).minusDays(1),
          f.facts());
    }
  }
}
