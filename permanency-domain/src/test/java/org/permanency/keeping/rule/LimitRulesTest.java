package org.permanency.keeping.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.fostering.rule.Register.Terms;
import org.permanency.keeping.rule.LimitRules.Child;
import org.permanency.keeping.rule.LimitRules.Code;
import org.permanency.keeping.rule.LimitRules.Exempt;
import org.permanency.keeping.rule.LimitRules.Found;
import org.permanency.keeping.rule.NewExemption.Kind;
import org.permanency.kernel.EffectivePeriod;

class LimitRulesTest {
  private static final LocalDate DAY = LocalDate.of(2017, 2, 28);
  private static final EffectivePeriod ALWAYS = new EffectivePeriod(LocalDate.of(2015, 1, 1), null);
  private static final Child A = child(1, "2016-01-01", "2010-01-01");
  private static final Child B = child(2, "2016-02-01", "2011-01-01");
  private static final Child C = child(3, "2016-03-01", "2012-01-01");
  private static final Child D = child(4, "2017-02-20", "2013-01-01");

  private static Child child(int number, String since, String born) {
    return new Child(new UUID(0, number), LocalDate.parse(since), LocalDate.parse(born));
  }

  private static List<Terms> terms(int places, int oldest) {
    return List.of(new Terms(new HouseholdId(new UUID(0, 9)), ALWAYS, places, 0, oldest));
  }

  private static List<Found> found(List<Child> children, List<Terms> terms, Exempt... exempt) {
    return LimitRules.of(DAY, children, terms, List.of(exempt), 3);
  }

  @Test
  void givenThreeChildrenWithinTheTerms_thenNothingIsFound() {
    assertThat(found(List.of(A, B, C), terms(3, 10))).isEmpty();
  }

  @Test
  void givenAFourth_thenItIsFoundSinceTheDayItCame() {
    assertThat(found(List.of(A, B, C, D), terms(4, 10)))
        .containsExactly(new Found(Code.OVER_LIMIT, 4, 3, LocalDate.of(2017, 2, 20), null));
  }

  @Test
  void givenAnExemptionThatNamesAllFour_thenItStandsAndOneThatNamesThreeDoesNot() {
    var four = Set.of(A.id(), B.id(), C.id(), D.id());
    var three = Set.of(A.id(), B.id(), C.id());

    assertThat(found(List.of(A, B, C, D), terms(4, 10), new Exempt(Kind.EXEMPTION, ALWAYS, four)))
        .isEmpty();
    assertThat(found(List.of(A, B, C, D), terms(4, 10), new Exempt(Kind.SIBLINGS, ALWAYS, four)))
        .isEmpty();
    assertThat(found(List.of(A, B, C, D), terms(4, 10), new Exempt(Kind.EXEMPTION, ALWAYS, three)))
        .extracting(Found::code)
        .containsExactly(Code.OVER_LIMIT);
  }

  @Test
  void givenAChildTooOldAndOneTooMany_thenBothAreFoundWithTheEmergencysLastDay() {
    var emergency =
        new Exempt(
            Kind.EMERGENCY,
            new EffectivePeriod(LocalDate.of(2017, 2, 20), LocalDate.of(2017, 3, 1)),
            Set.of(D.id()));

    assertThat(found(List.of(A, B, C), terms(2, 5), emergency))
        .containsExactly(
            new Found(Code.OVER_PLACES, 3, 2, LocalDate.of(2016, 3, 1), DAY),
            new Found(Code.AGE, 3, null, LocalDate.of(2016, 1, 1), DAY));
  }
}
