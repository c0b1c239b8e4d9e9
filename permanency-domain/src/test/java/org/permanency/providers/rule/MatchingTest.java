package org.permanency.providers.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildId;
import org.permanency.providers.rule.Match.Cause;
import org.permanency.providers.rule.Match.Difference;

/** Charges beside agreements and nights: £790.00 a week from 1 May 2016, £840.00 from 1 June. */
class MatchingTest {
  private static final ChildId CHILD = new ChildId(new UUID(1, 1));
  private static final LocalDate MAY = LocalDate.of(2016, 5, 1);
  private static final LocalDate JUNE = LocalDate.of(2016, 6, 1);
  private static final List<Agreement> AGREED =
      List.of(agreement(MAY, JUNE, 79_000), agreement(JUNE, null, 84_000));

  private static Agreement agreement(LocalDate from, @Nullable LocalDate to, long weekly) {
    return new Agreement(
        "A" + from,
        CHILD,
        new UUID(2, 2),
        new EffectivePeriod(from, to),
        null,
        new Pence(weekly - 1_000),
        new Pence(1_000),
        "Transport",
        "");
  }

  private static Charge charge(LocalDate from, LocalDate end, long pence) {
    return new Charge(CHILD, new EffectivePeriod(from, end), new Pence(pence));
  }

  private static Match match(Charge charge, LocalDate left, LocalDate... paid) {
    return Matching.of(
        charge,
        new Matching.Facts(AGREED, n -> n.isBefore(left), Set.of(paid)::contains, Pence.ZERO));
  }

  @Test
  void aMonthAtThePriceAgreedMatchesRoundedOnce() {
    // 31 x 790.00 / 7 = 3,498.571...
    var match = match(charge(MAY, JUNE, 349_857), LocalDate.MAX);

    assertThat(match)
        .isEqualTo(new Match(new Pence(349_857), Matching.days(charge(MAY, JUNE, 1)), List.of()));
  }

  @Test
  void aNewPriceCountsFromItsFirstNight() {
    // 2 x 790.00 / 7 + 3 x 840.00 / 7 = 225.714... + 360.00
    var match = match(charge(JUNE.minusDays(2), JUNE.plusDays(3), 58_571), LocalDate.MAX);

    assertThat(match.differences()).isEmpty();
  }

  @Test
  void theDayOfLeavingIsNotANight() {
    // 31 nights charged, the child left on 30 May: 29 x 790.00 / 7 = 3,272.857...
    var match = match(charge(MAY, JUNE, 349_857), LocalDate.of(2016, 5, 30));

    assertThat(match.agreed()).isEqualTo(new Pence(327_286));
    assertThat(match.differences())
        .isEqualTo(List.of(new Difference(Cause.NOT_PLACED, 2, new Pence(22_571))));
  }

  @Test
  void anotherPriceIsSaidAsWhatItCostsMore() {
    var match = match(charge(MAY, MAY.plusDays(7), 80_500), LocalDate.MAX);

    assertThat(match.agreed()).isEqualTo(new Pence(79_000));
    assertThat(match.differences())
        .isEqualTo(List.of(new Difference(Cause.RATE, 7, new Pence(1_500))));
  }

  @Test
  void aNightThatIsPaidAlreadyIsNotPaidAgain() {
    var match = match(charge(MAY, MAY.plusDays(7), 79_000), LocalDate.MAX, MAY, MAY.plusDays(1));

    assertThat(match.agreed()).isEqualTo(new Pence(56_429));
    assertThat(match.nights()).hasSize(5).doesNotContain(MAY);
    assertThat(match.differences())
        .isEqualTo(List.of(new Difference(Cause.PAID_ALREADY, 2, new Pence(22_571))));
    assertThat(match.paidAlready()).isTrue();
  }

  @Test
  void nightsWithoutAnAgreementAreSaidWithWhatIsChargedForThem() {
    var match = match(charge(MAY.minusDays(7), MAY.plusDays(7), 160_000), LocalDate.MAX);

    assertThat(match.differences())
        .isEqualTo(List.of(new Difference(Cause.NO_AGREEMENT, 7, new Pence(81_000))));
  }

  @Test
  void aDifferenceUpToTheToleranceCountsAsAgreed() {
    var facts = new Matching.Facts(AGREED, n -> true, n -> false, new Pence(5));

    assertThat(Matching.of(charge(MAY, MAY.plusDays(7), 79_005), facts).matched()).isTrue();
    assertThat(Matching.of(charge(MAY, MAY.plusDays(7), 79_006), facts).differences())
        .isEqualTo(List.of(new Difference(Cause.RATE, 7, new Pence(6))));
  }

  @Test
  void aCreditNoteGivesBackNoMoreThanWasPaid() {
    var paid = Matching.spread(new Pence(79_000), Matching.days(charge(MAY, MAY.plusDays(7), 1)));

    assertThat(Matching.credit(charge(MAY, MAY.plusDays(7), 79_000), paid).matched()).isTrue();
    assertThat(Matching.credit(charge(MAY, MAY.plusDays(8), 79_100), paid).differences())
        .isEqualTo(
            List.of(
                new Difference(Cause.NOT_PAID, 1, Pence.ZERO),
                new Difference(Cause.MORE_THAN_PAID, 8, new Pence(100))));
  }

  @Property(tries = 200)
  void whatIsChargedIsWhatIsAgreedAndAllDifferences(
      @ForAll @IntRange(min = 1, max = 90) int nights,
      @ForAll @IntRange(min = 1, max = 2_000_000) int pence,
      @ForAll @IntRange(min = 0, max = 90) int left,
      @ForAll @IntRange(min = 0, max = 20) int paid) {
    var charge = charge(MAY.minusDays(10), MAY.minusDays(10).plusDays(nights), pence);
    var match =
        Matching.of(
            charge,
            new Matching.Facts(
                AGREED,
                n -> n.isBefore(MAY.plusDays(left)),
                n -> n.getDayOfMonth() <= paid,
                Pence.ZERO));

    var sum =
        match.differences().stream().map(Difference::pence).reduce(match.agreed(), Pence::plus);
    assertThat(sum).isEqualTo(charge.pence());
  }

  @Property(tries = 200)
  void nightsTogetherAreTheAmountToThePenny(
      @ForAll @IntRange(min = 1, max = 400) int count,
      @ForAll @IntRange(min = 0, max = 5_000_000) int pence,
      @ForAll @IntRange(min = 1, max = 100) int percent) {
    var nights = MAY.datesUntil(MAY.plusDays(count)).toList();
    var spread = Matching.spread(new Pence(pence), nights);
    var back = new Pence(-(long) pence * percent / 100);
    var shared = Matching.shared(back, spread, nights);

    assertThat(spread.values().stream().reduce(Pence.ZERO, Pence::plus))
        .isEqualTo(new Pence(pence));
    assertThat(shared.values().stream().reduce(Pence.ZERO, Pence::plus)).isEqualTo(back);
    var left = new TreeMap<LocalDate, Pence>(spread);
    shared.forEach((n, p) -> left.merge(n, p, Pence::plus));
    assertThat(left.values()).allMatch(p -> p.amount() >= 0);
  }
}
