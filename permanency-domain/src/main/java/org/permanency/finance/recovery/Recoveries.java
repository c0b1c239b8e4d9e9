package org.permanency.finance.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.permanency.finance.PayScope;
import org.permanency.finance.PaymentSource;
import org.permanency.finance.recovery.rule.OverpaymentTerms;
import org.permanency.finance.recovery.rule.RecoveryRules;
import org.permanency.finance.recovery.rule.RecoveryRules.Taken;
import org.permanency.finance.rule.CarerRules;
import org.permanency.finance.rule.Owed;
import org.permanency.finance.rule.PayKey;
import org.permanency.finance.rule.PayLine;
import org.permanency.finance.rule.PayPart;
import org.permanency.finance.rule.PayWords;
import org.permanency.finance.rule.PayeeId;
import org.permanency.finance.rule.Payment;
import org.permanency.finance.rule.PaymentOutcome;
import org.permanency.finance.rule.WeekPay;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;
import org.permanency.rules.RuleBook;
import org.permanency.rules.rule.EffectiveDated.Version;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.TenantContext;

/**
 * Recovery within runs. How much a run takes depends on what it comes to, so it is decided once,
 * when the run is drafted, and is a record from then on: as a source of payments this answers with
 * what approved runs took, however the facts behind those runs changed since.
 */
@ApplicationScoped
public class Recoveries implements PaymentSource {
  @Inject OverpaymentStore store;
  @Inject InstantSource clock;

  @Override
  public Map<String, String> payments(RuleBook book) {
    var versions = book.versions(CarerRules.OVERPAYMENTS);
    return versions.isEmpty()
        ? Map.of()
        : Map.of(RecoveryRules.PAYMENT, versions.get(versions.size() - 1).value().label());
  }

  @Override
  public Owed owed(TenantContext ctx, PayScope scope) {
    var weeks = new LinkedHashMap<PayKey, EffectivePeriod>();
    var parts = new LinkedHashMap<PayKey, List<PayPart>>();
    for (var one : store.recovered()) {
      var terms = terms(scope.book(), one.week().start());
      if (terms != null && !one.week().start().isBefore(scope.from())) {
        var key = key(one.payee(), one.week());
        weeks.put(key, one.week());
        parts
            .computeIfAbsent(key, k -> new ArrayList<>(1))
            .add(part(terms, one.foundOn(), one.pence()));
      }
    }
    return new Owed(
        parts.entrySet().stream()
            .map(
                e ->
                    WeekPay.of(
                        e.getKey(),
                        java.util.Objects.requireNonNull(weeks.get(e.getKey())),
                        e.getValue()))
            .toList(),
        List.of());
  }

  private static PayKey key(PayeeId payee, EffectivePeriod week) {
    return new PayKey(RecoveryRules.PAYMENT, null, payee, week.start());
  }

  private static PayPart part(Version<OverpaymentTerms> terms, LocalDate foundOn, Pence pence) {
    var what = terms.value().label() + " found on " + PayWords.day(foundOn);
    return PayPart.one("overpayments", terms.from(), what, "", pence.negated());
  }

  private static @org.jspecify.annotations.Nullable Version<OverpaymentTerms> terms(
      RuleBook book, LocalDate day) {
    return book.find(CarerRules.OVERPAYMENTS, day).orElse(null);
  }

  /**
   * What the run for {@code week} takes.
   *
   * @param lines what the run comes to before
   */
  public List<Taken> take(RuleBook book, EffectivePeriod week, List<PayLine> lines) {
    var agreed = store.agreed();
    var terms = terms(book, week.start());
    if (agreed.isEmpty() || terms == null) {
      return List.of();
    }
    var sums = new LinkedHashMap<PayeeId, Pence>();
    lines.forEach(l -> sums.merge(l.key().payee(), l.pence(), Pence::plus));
    return RecoveryRules.take(agreed, sums, terms.value(), week.start());
  }

  /** The same as something owed for the week. */
  public Owed owed(RuleBook book, EffectivePeriod week, List<Taken> taken) {
    var parts = new LinkedHashMap<PayKey, List<PayPart>>();
    var terms = terms(book, week.start());
    for (var one : taken) {
      if (terms != null) {
        parts
            .computeIfAbsent(key(one.payee(), week), k -> new ArrayList<>(1))
            .add(part(terms, one.foundOn(), one.pence()));
      }
    }
    return new Owed(
        parts.entrySet().stream().map(e -> WeekPay.of(e.getKey(), week, e.getValue())).toList(),
        List.of());
  }

  /** Keeps what the drafted run takes; it counts once the run is approved. */
  public void keep(UUID run, List<Taken> taken) {
    if (!taken.isEmpty()) {
      store.take(run, taken);
    }
  }

  /** Records what an approved run found paid too much. */
  public void found(TenantContext ctx, UUID run, List<Payment> payments) {
    payments.stream()
        .filter(p -> p.outcome() == PaymentOutcome.CARRIED)
        .forEach(p -> store.insert(Ids.next(clock), run, ctx.today(), p));
  }
}
