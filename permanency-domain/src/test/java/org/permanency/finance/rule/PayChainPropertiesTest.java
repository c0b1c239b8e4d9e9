package org.permanency.finance.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.permanency.finance.recovery.rule.OverpaymentTerms;
import org.permanency.finance.recovery.rule.RecoveryRules;
import org.permanency.finance.recovery.rule.RecoveryRules.Agreed;
import org.permanency.finance.recovery.rule.RecoveryRules.Taken;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;

/**
 * Chains of weekly runs, urgent runs and recoveries over every source of carers' money, while
 * records and rates change backwards in between: what a payee was sent, less what it still owes, is
 * what a count from nothing says is owed.
 */
class PayChainPropertiesTest {
  private static final OverpaymentTerms TERMS =
      new OverpaymentTerms("Recovery", new BigDecimal("25"), new BigDecimal("5.00"));

  /** What happened, kept the way the tables and the bank keep it. */
  private static final class Books {
    final PayLedger ledger = new PayLedger();
    final Map<PayeeId, Pence> sent = new HashMap<>();
    final Map<UUID, Agreed> overpaid = new HashMap<>();
    final List<WeekPay> recovered = new ArrayList<>();

    void pay(RunDraft draft) {
      var sums = new HashMap<PayeeId, Pence>();
      draft.lines().forEach(l -> sums.merge(l.key().payee(), l.pence(), Pence::plus));
      sums.forEach(
          (payee, sum) -> {
            if (sum.amount() < 0) {
              found(payee, sum.negated());
            } else {
              sent.merge(payee, sum, Pence::plus);
            }
          });
    }

    private void found(PayeeId payee, Pence pence) {
      var id = new UUID(7, overpaid.size());
      overpaid.put(id, new Agreed(id, payee, PayChanges.FIRST, pence, pence, PayChanges.FIRST));
    }

    void take(List<Taken> taken, EffectivePeriod week) {
      for (var t : taken) {
        var o = overpaid.get(t.overpayment());
        var left = o.outstanding().minus(t.pence());
        overpaid.put(
            t.overpayment(),
            new Agreed(o.overpayment(), o.payee(), o.foundOn(), left, o.instalment(), o.from()));
        var part = PayPart.one("overpayments", week.start(), "", "", t.pence().negated());
        var key = new PayKey(RecoveryRules.PAYMENT, null, t.payee(), week.start());
        recovered.stream()
            .filter(w -> w.key().equals(key))
            .findFirst()
            .ifPresentOrElse(
                w -> {
                  var both = new ArrayList<>(w.parts());
                  both.add(part);
                  recovered.set(recovered.indexOf(w), WeekPay.of(key, week, both));
                },
                () -> recovered.add(WeekPay.of(key, week, List.of(part))));
      }
    }

    Pence outstanding(PayeeId payee) {
      return overpaid.values().stream()
          .filter(o -> o.payee().equals(payee))
          .map(Agreed::outstanding)
          .reduce(Pence.ZERO, Pence::plus);
    }
  }

  @Property(tries = 300)
  void whatWasSentLessWhatIsToComeBackIsWhatIsOwed(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 9) int runs) {
    var records = new PayChanges(seed);
    var books = new Books();
    var random = new Random(seed + 1);
    var start = PayChanges.FIRST;
    for (int i = 0; i < runs; i++) {
      var facts = records.world.facts(PayChanges.FIRST.toString(), start.toString());
      if (i > 0 && random.nextBoolean()) {
        urgent(records, books, facts, PayWorld.household("H" + random.nextInt(3)).value());
      }
      var owed = weekly(records, books, facts, random);

      assertThat(less(books)).isEqualTo(byPayee(owed));
      for (int c = random.nextInt(6); c > 0; c--) {
        records.change();
      }
      start = start.plusWeeks(1L + random.nextInt(2));
    }
  }

  private static void urgent(PayChanges records, Books books, PayFacts facts, UUID household) {
    var all = Owed.all(List.of(records.owed(facts), new Owed(books.recovered, List.of())));
    var draft =
        RunDraft.of(facts, all, List.of(), books.ledger.before()).onlyFor(new PayeeId(household));
    if (draft.total().amount() > 0) {
      books.pay(draft);
      books.ledger.keep(draft);
    }
  }

  /** The weekly run; what was owed before anything was taken back. */
  private static Owed weekly(PayChanges records, Books books, PayFacts facts, Random random) {
    var owed = records.owed(facts);
    var before = Owed.all(List.of(owed, new Owed(books.recovered, List.of())));
    var sums = new HashMap<PayeeId, Pence>();
    RunDraft.of(facts, before, List.of(), books.ledger.before())
        .lines()
        .forEach(l -> sums.merge(l.key().payee(), l.pence(), Pence::plus));
    books.take(
        RecoveryRules.take(
            List.copyOf(books.overpaid.values()), sums, TERMS, facts.period().start()),
        facts.period());
    var after = Owed.all(List.of(owed, new Owed(books.recovered, List.of())));
    var draft = RunDraft.of(facts, after, List.of(), books.ledger.before());
    var kept = random.nextInt(4) == 0 ? draft.asDifferences() : draft;
    books.pay(kept);
    books.ledger.approve(kept, facts.period());
    return owed;
  }

  private static Map<PayeeId, Pence> byPayee(Owed owed) {
    var sums = new HashMap<PayeeId, Pence>();
    owed.weeks().forEach(w -> sums.merge(w.key().payee(), w.pence(), Pence::plus));
    sums.values().removeIf(Pence.ZERO::equals);
    return sums;
  }

  private static Map<PayeeId, Pence> less(Books books) {
    var sums = new HashMap<>(books.sent);
    books.overpaid.values().forEach(o -> sums.putIfAbsent(o.payee(), Pence.ZERO));
    sums.replaceAll((payee, sent) -> sent.minus(books.outstanding(payee)));
    sums.values().removeIf(Pence.ZERO::equals);
    return sums;
  }
}
