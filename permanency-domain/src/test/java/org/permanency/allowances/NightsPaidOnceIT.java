package org.permanency.allowances;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.permanency.allowances.rule.AwardStep;
import org.permanency.finance.exceptions.RateExceptionService;
import org.permanency.finance.exceptions.rule.NewRateException;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.tenancy.AttackService;

/** Nights that a rate apart from levels and an award would both pay. */
class NightsPaidOnceIT extends FamilyBench {
  @Test
  void aNightIsPaidOnceForLodgingsByARateOrByAnAward() {
    var rates = bench.bean(RateExceptionService.class);
    var edit = edit("SL-1", "supported-lodgings", "2016-09-05", null).until(day("2016-09-30"));
    granted(awards.create(OFFICER, edit));
    var first = granted(rates.add(OFFICER, lodgings("2016-10-01")));

    assertThat(rates.add(OFFICER, lodgings("2016-09-30")))
        .isEqualTo(
            Decision.refused(
                Reason.of(
                    "finance.rate.award", "kind", "Supported lodgings", "from", "2016-09-30")));
    assertThat(
            refused(awards.create(OFFICER, edit("SL-2", "supported-lodgings", "2016-10-20", null))))
        .containsExactly("allowances.award.paid-by-rate");

    granted(rates.withdraw(OFFICER, first.id(), first.version(), "By award").orElseThrow());
    granted(awards.create(OFFICER, edit("SL-2", "supported-lodgings", "2016-10-20", null)));
  }

  @Test
  void anAwardOrARateIsNotMadeLongerIntoNightsThatArePaidForTheSameThing() {
    var rates = bench.bean(RateExceptionService.class);
    var edit = edit("SL-1", "supported-lodgings", "2016-09-05", null).until(day("2016-09-10"));
    var award = granted(awards.create(OFFICER, edit)).row().record();
    var rate = granted(rates.add(OFFICER, lodgings("2016-09-12")));
    var end = step(AwardStep.Kind.END, "2016-09-12");

    assertThat(refused(awards.step(OFFICER, award.id(), 1, end).orElseThrow().decision()))
        .containsExactly("allowances.award.paid-by-rate");
    var shorter =
        granted(rates.end(OFFICER, rate.id(), rate.version(), day("2016-09-13")).orElseThrow());
    granted(awards.create(OFFICER, edit("SL-2", "supported-lodgings", "2016-09-14", null)));
    assertThat(
            refused(
                rates.end(OFFICER, rate.id(), shorter.version(), day("2016-09-14")).orElseThrow()))
        .containsExactly("finance.rate.award");
  }

  /** A rate apart from levels for the child with a household. */
  private NewRateException lodgings(String from) {
    var household = new UUID(7, 7);
    bench
        .bean(AttackService.class)
        .sql(
            OFFICER,
            h ->
                h.execute(
                    "INSERT IGNORE INTO fostering_household (id, code, name, type)"
                        + " VALUES (?, 'H7', 'Ash family', 'supported-lodgings')",
                    household));
    return new NewRateException(
        child, new HouseholdId(household), day(from), null, "supported-lodgings", null, false, "x");
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
