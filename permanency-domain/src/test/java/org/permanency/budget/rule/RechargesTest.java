package org.permanency.budget.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildFact;
import org.permanency.people.rule.ChildId;
import org.permanency.placement.rule.CareHistory;
import org.permanency.placement.rule.Episode;

/** Statements for other funders, and grant claims. */
class RechargesTest {
  private static final ChildId CHILD = new ChildId(new UUID(1, 1));
  private static final EffectivePeriod JUNE = Recharges.month(YearMonth.of(2016, 6));
  private static final UnaccompaniedGrant GRANT =
      new UnaccompaniedGrant(
          "unaccompanied",
          "claim",
          List.of(
              new UnaccompaniedGrant.Rate("16 and 17", 16, 17, "night", BigDecimal.valueOf(91)),
              new UnaccompaniedGrant.Rate("Leavers", 18, 24, "week", BigDecimal.valueOf(200))));

  @Test
  void everyFunderHasItsLineAndTheSharesAreTheWhole() {
    var cost =
        new Cost(
            "l",
            "home",
            CHILD,
            JUNE,
            JUNE.start(),
            30,
            new Pence(1_000),
            new Pence(280),
            Map.of("education", new Pence(620), "health", new Pence(100)),
            false,
            false);

    assertThat(Recharges.lines(List.of(cost)))
        .containsExactly(
            new Recharges.Line(
                "education", CHILD, "home", 30, new Pence(1_000), new Pence(280), new Pence(620)),
            new Recharges.Line(
                "health", CHILD, "home", 30, new Pence(1_000), new Pence(280), new Pence(100)));
  }

  @Test
  void nightsBeforeTheEighteenthBirthdayAreClaimedByTheNightAndWholeWeeksAfterIt() {
    var care =
        CareHistory.of(
            List.of(
                new Episode(
                    CHILD,
                    LocalDate.of(2016, 1, 1),
                    LocalDate.of(2016, 6, 11),
                    "S",
                    "V2",
                    "U6",
                    "PR4",
                    "E8",
                    null,
                    null,
                    null)));
    var record =
        new FundingRecord(
            CHILD, "unaccompanied", EffectivePeriod.from(LocalDate.of(2016, 1, 1)), null);

    assertThat(
            Recharges.claims(
                GRANT,
                new ChildFact(CHILD, "PET", "1", LocalDate.of(1998, 6, 11)),
                care,
                List.of(record),
                JUNE))
        .containsExactly(
            new Recharges.Claim(CHILD, "16 and 17", 10, new Pence(91_000)),
            new Recharges.Claim(CHILD, "Leavers", 20, new Pence(40_000)));
  }
}
