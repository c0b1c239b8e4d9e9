package org.permanency.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.permanency.finance.rule.FinanceRules;
import org.permanency.finance.rule.Owed;
import org.permanency.finance.rule.PayCalendar;
import org.permanency.finance.rule.PayEffects;
import org.permanency.finance.rule.WeekPay;
import org.permanency.fostering.RegisterService;
import org.permanency.fostering.rule.Register;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Reason;
import org.permanency.people.ChildService;
import org.permanency.people.rule.ChildFact;
import org.permanency.rules.RuleBook;
import org.permanency.rules.RuleEffect;
import org.permanency.tenancy.Actor;
import org.permanency.tenancy.TenantContext;

/**
 * What a version of a rule does to pay, by running it in memory: the last approved month with and
 * without it, this year to its end with everybody staying where they are, and the weeks paid
 * already that it reaches into. Only sums are said, so whoever writes rules need not read children.
 */
@ApplicationScoped
class PayEffect implements RuleEffect {
  private static final Reason TITLE = Reason.of("finance.effect.title");
  @Inject ChildService children;
  @Inject RegisterService register;
  @Inject @Any Instance<PaymentSource> sources;
  @Inject PayRunStore runs;

  /** Records as they stand, read once for all books. */
  private record Records(
      TenantContext ctx, List<ChildFact> children, Register register, EffectivePeriod days) {}

  @Override
  public Optional<View> of(TenantContext ctx, Change change) {
    boolean ours = new FinanceRules().keys().contains(change.rule());
    var paid = runs.paid().periods();
    if (paid.isEmpty()) {
      return ours
          ? Optional.of(
              new View(TITLE, List.of(), List.of(Reason.of("finance.effect.nothing-paid"))))
          : Optional.empty();
    }
    var first = paid.get(0).start();
    var to = yearEnd(later(ctx.today(), change.firstDay()));
    var records = records(ctx, new EffectivePeriod(first, to));
    var pay =
        new Pay(
            weeks(change.now(), records),
            weeks(change.then(), records),
            weeks(change.always(), records));
    return ours || pay.differs() ? Optional.of(view(change, paid, records, pay)) : Optional.empty();
  }

  /** What is owed by the rules as they are, with the version, and as if it had always held. */
  private record Pay(List<WeekPay> now, List<WeekPay> then, List<WeekPay> always) {
    boolean differs() {
      return !now.equals(then) || !now.equals(always);
    }
  }

  private Records records(TenantContext ctx, EffectivePeriod days) {
    var system = new TenantContext(ctx.tenant(), Actor.system("effect of a rule"), ctx.today());
    return new Records(system, children.facts(system), register.facts(system), days);
  }

  private View view(Change change, List<EffectivePeriod> paid, Records records, Pay pay) {
    var labels = new HashMap<String, String>();
    sources.forEach(s -> labels.putAll(s.payments(change.then())));
    var tables = new ArrayList<Table>();
    var notes = new ArrayList<Reason>();

    var month = YearMonth.from(paid.get(paid.size() - 1).start());
    var inMonth = in(month.atDay(1), month.plusMonths(1).atDay(1), paid);
    tables.add(
        new Table(
            Reason.of("finance.effect.month", "from", month.atDay(1), "to", month.atEndOfMonth()),
            PayEffects.rows(pay.now(), pay.always(), inMonth, labels)));
    for (var end = yearEnd(records.ctx().today());
        !end.isAfter(Objects.requireNonNull(records.days().end()));
        end = end.plusYears(1)) {
      var start = later(end.minusYears(1), records.days().start());
      tables.add(
          new Table(
              Reason.of("finance.effect.year", "from", start, "to", end.minusDays(1)),
              PayEffects.rows(pay.now(), pay.then(), within(start, end), labels)));
    }
    notes.add(Reason.of("finance.effect.as-if"));
    notes.add(Reason.of("finance.effect.stay"));
    repaid(change, paid, pay, labels, tables, notes);
    return new View(TITLE, tables, notes);
  }

  private static void repaid(
      Change change,
      List<EffectivePeriod> paid,
      Pay pay,
      Map<String, String> labels,
      List<Table> tables,
      List<Reason> notes) {
    var last = Objects.requireNonNull(paid.get(paid.size() - 1).end());
    if (change.firstDay().isBefore(last)) {
      tables.add(
          new Table(
              Reason.of(
                  "finance.effect.repaid", "from", change.firstDay(), "to", last.minusDays(1)),
              PayEffects.rows(pay.now(), pay.then(), reached(change.firstDay(), last), labels)));
      notes.add(Reason.of("finance.effect.reaches-back", "to", last.minusDays(1)));
    } else {
      notes.add(Reason.of("finance.effect.not-back", "to", last.minusDays(1)));
    }
  }

  /** Weeks paid by {@code last} with days on or after {@code firstDay}. */
  private static Predicate<WeekPay> reached(LocalDate firstDay, LocalDate last) {
    return w ->
        Objects.requireNonNull(w.week().end()).isAfter(firstDay) && w.week().start().isBefore(last);
  }

  private static Predicate<WeekPay> within(LocalDate from, LocalDate to) {
    return w -> !w.week().start().isBefore(from) && w.week().start().isBefore(to);
  }

  /** Weeks that were paid and begin in these days. */
  private static Predicate<WeekPay> in(LocalDate from, LocalDate to, List<EffectivePeriod> paid) {
    var starts =
        paid.stream()
            .map(EffectivePeriod::start)
            .filter(s -> !s.isBefore(from) && s.isBefore(to))
            .collect(java.util.stream.Collectors.toSet());
    return w -> starts.contains(w.week().start());
  }

  private List<WeekPay> weeks(RuleBook book, Records records) {
    var weeks = calendar(book, records.days());
    if (weeks.isEmpty()) {
      return List.of();
    }
    var scope = new PayScope(book, weeks, records.children(), records.register());
    return Owed.all(sources.stream().map(s -> s.owed(records.ctx(), scope)).toList()).weeks();
  }

  /** The pay weeks of the days, as far as the rules say where they begin. */
  private static List<EffectivePeriod> calendar(RuleBook book, EffectivePeriod days) {
    var calendar = new PayCalendar(book.versions(FinanceRules.PAY_WEEK));
    var weeks = new ArrayList<EffectivePeriod>();
    var week = calendar.find(days.start());
    while (week.isPresent() && days.includes(week.get().start())) {
      weeks.add(week.get());
      week = calendar.find(Objects.requireNonNull(week.get().end()));
    }
    return weeks;
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  /** The day after the last one of the financial year that holds {@code day}. */
  private static LocalDate yearEnd(LocalDate day) {
    var end = LocalDate.of(day.getYear(), 4, 1);
    return day.isBefore(end) ? end : end.plusYears(1);
  }
}
