package org.permanency.finance.recovery.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.permanency.finance.recovery.rule.RecoveryRules.Agreed;
import org.permanency.finance.recovery.rule.RecoveryRules.Taken;
import org.permanency.finance.rule.PayeeId;
import org.permanency.kernel.Pence;
import org.permanency.kernel.Reason;

class RecoveryRulesTest {
  private static final PayeeId ASH = new PayeeId(new UUID(0, 1));
  private static final LocalDate WEEK = LocalDate.of(2016, 9, 5);
  private static final OverpaymentTerms TERMS =
      new OverpaymentTerms("Recovery", new BigDecimal("25"), new BigDecimal("5.00"));

  private static Agreed agreed(int id, long outstanding, long instalment, LocalDate from) {
    return new Agreed(
        new UUID(1, id),
        ASH,
        LocalDate.of(2016, 8, 1).plusDays(id),
        new Pence(outstanding),
        new Pence(instalment),
        from);
  }

  private static List<Long> taken(long sum, Agreed... agreed) {
    return RecoveryRules.take(List.of(agreed), Map.of(ASH, new Pence(sum)), TERMS, WEEK).stream()
        .map(t -> t.pence().amount())
        .toList();
  }

  @Test
  void givenAnInstalment_thenItIsTakenUpToWhatIsLeftAndTheShareOfTheRule() {
    assertThat(taken(20000, agreed(1, 10000, 2000, WEEK))).containsExactly(2000L);
    assertThat(taken(20000, agreed(1, 1500, 2000, WEEK))).containsExactly(1500L);
    assertThat(taken(20003, agreed(1, 10000, 6000, WEEK))).containsExactly(5000L);
    assertThat(taken(20000, agreed(1, 9000, 3000, WEEK), agreed(2, 9000, 3000, WEEK)))
        .containsExactly(3000L, 2000L);
  }

  @Test
  void givenNothingToPayOrALaterWeek_thenNothingIsTaken() {
    assertThat(taken(0, agreed(1, 10000, 2000, WEEK))).isEmpty();
    assertThat(taken(-500, agreed(1, 10000, 2000, WEEK))).isEmpty();
    assertThat(taken(20000, agreed(1, 10000, 2000, WEEK.plusWeeks(1)))).isEmpty();
  }

  @Property
  void aRunNeverTakesMoreThanTheShareNorMoreThanIsLeft(
      @ForAll @LongRange(min = -100_000, max = 500_000) long sum,
      @ForAll @LongRange(min = 1, max = 90_000) long first,
      @ForAll @LongRange(min = 1, max = 90_000) long second,
      @ForAll @LongRange(min = 1, max = 90_000) long instalment) {
    var taken =
        RecoveryRules.take(
            List.of(agreed(1, first, instalment, WEEK), agreed(2, second, instalment, WEEK)),
            Map.of(ASH, new Pence(sum)),
            TERMS,
            WEEK);

    var all = taken.stream().map(Taken::pence).reduce(Pence.ZERO, Pence::plus);
    assertThat(all.amount()).isBetween(0L, Math.max(0, sum / 4));
    assertThat(taken).allSatisfy(t -> assertThat(t.pence().amount()).isPositive());
    assertThat(all.amount()).isLessThanOrEqualTo(first + second);
  }

  @Test
  void givenAnInstalmentBelowTheLeast_thenRefusedUnlessItIsAllThatIsLeft() {
    assertThat(RecoveryRules.agree(new Pence(10000), new Pence(499), "by phone", TERMS))
        .containsExactly(
            Reason.of("finance.overpayment.instalment", "least", "£5.00", "most", "£100.00"));
    assertThat(RecoveryRules.agree(new Pence(300), new Pence(300), "by phone", TERMS)).isEmpty();
    assertThat(RecoveryRules.agree(Pence.ZERO, new Pence(300), " ", TERMS))
        .containsExactly(
            Reason.of("finance.overpayment.settled"),
            Reason.of("finance.overpayment.note", "most", 500));
  }

  @Test
  void givenWhoAsked_thenSomebodyElseDecides() {
    assertThat(RecoveryRules.decide("a", "a"))
        .containsExactly(Reason.of("finance.overpayment.same-person"));
    assertThat(RecoveryRules.decide("a", "b")).isEmpty();
    assertThat(RecoveryRules.decide(null, "b"))
        .containsExactly(Reason.of("finance.overpayment.not-asked"));
  }
}
