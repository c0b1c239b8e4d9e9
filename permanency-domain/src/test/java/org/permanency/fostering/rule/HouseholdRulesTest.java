package org.permanency.fostering.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.permanency.fostering.rule.Register.Hold;
import org.permanency.fostering.rule.Register.Household;
import org.permanency.fostering.rule.Register.Level;
import org.permanency.fostering.rule.Register.Terms;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Reason;

/** What may be changed on a household, and all that stands against it. */
class HouseholdRulesTest {
  private static final HouseholdId ID = new HouseholdId(new UUID(1, 1));
  private static final LocalDate APRIL = LocalDate.of(2016, 4, 1);
  private static final LocalDate MAY = LocalDate.of(2016, 5, 1);
  private static final LocalDate JUNE = LocalDate.of(2016, 6, 1);
  private static final LocalDate JULY = LocalDate.of(2016, 7, 1);

  /** Approved from April; 2 places from April, 3 from June; 1 of them on hold in all of May. */
  private static final HouseholdFacts FACTS =
      new HouseholdFacts(
          new Household(ID, "H1", "Hill", "mainstream", EffectivePeriod.from(APRIL)),
          List.of(
              new Terms(ID, new EffectivePeriod(APRIL, JUNE), 2, null, null),
              new Terms(ID, EffectivePeriod.from(JUNE), 3, 0, 10)),
          List.of(new Level(ID, EffectivePeriod.from(MAY), "level-1")),
          List.of(new Hold(ID, new EffectivePeriod(MAY, JUNE), 1, "Building work")));

  private static final HouseholdFacts BARE =
      new HouseholdFacts(
          new Household(ID, "H2", "Vale", "link", null), List.of(), List.of(), List.of());

  @Test
  void givenNothingWrong_whenChanged_thenNoReasonIsGiven() {
    assertThat(HouseholdRules.details(FACTS, new HouseholdEdit("Hill", "link", APRIL, JULY)))
        .isEmpty();
    assertThat(HouseholdRules.details(BARE, new HouseholdEdit("Vale", "link", null, null)))
        .isEmpty();
    assertThat(HouseholdRules.details(FACTS, new HouseholdEdit("Hill", "link", APRIL, APRIL)))
        .isEmpty();
    assertThat(HouseholdRules.terms(FACTS, new TermsChange(JUNE, 20, 0, 25))).isEmpty();
    assertThat(HouseholdRules.level(FACTS, new LevelChange(MAY, "level-2"), Set.of("level-2")))
        .isEmpty();
    assertThat(HouseholdRules.hold(FACTS, new HoldChange(APRIL, APRIL, 2, "Holiday"))).isEmpty();
    assertThat(HouseholdRules.endTerms(FACTS, JULY)).isEmpty();
    assertThat(HouseholdRules.endHold(FACTS, MAY, MAY)).isEmpty();
    assertThat(HouseholdRules.bank(new BankDetails("010203", "01234567", "A Hill"))).isEmpty();
  }

  @Test
  void givenAnEditWrongEverywhere_whenDecided_thenEveryReasonIsGiven() {
    var no = HouseholdRules.details(FACTS, new HouseholdEdit(" ", "castle", null, MAY));

    assertThat(no)
        .containsExactly(
            Reason.of("fostering.household.name", "most", 200),
            Reason.of(
                "fostering.household.type",
                "type",
                "castle",
                "known",
                "mainstream, connected, link, supported-lodgings, parent-and-child, remand,"
                    + " emergency, long-term"),
            Reason.of("fostering.household.approval-removed"));
  }

  @Test
  void givenApprovalDaysThatDoNotFit_whenDecided_thenItSaysWhich() {
    assertThat(HouseholdRules.details(BARE, new HouseholdEdit("Vale", "link", null, MAY)))
        .containsExactly(Reason.of("fostering.household.approval-start"));
    assertThat(HouseholdRules.details(BARE, new HouseholdEdit("Vale", "link", JUNE, MAY)))
        .containsExactly(Reason.of("fostering.household.approval-order", "from", JUNE, "to", MAY));
  }

  @Test
  void givenTermsOutsideApprovalAndBeforeTheLast_whenDecided_thenEveryReasonIsGiven() {
    var no = HouseholdRules.terms(FACTS, new TermsChange(APRIL.minusDays(1), 21, 9, 8));

    assertThat(no)
        .containsExactly(
            Reason.of("fostering.terms.places", "places", 21, "most", 20),
            Reason.of("fostering.terms.ages", "oldest", 25),
            Reason.of("fostering.terms.not-approved", "from", APRIL.minusDays(1)),
            Reason.of("fostering.terms.not-after", "last", JUNE));
  }

  @Test
  void givenNoApprovalOrNoPlace_whenTermsAreSet_thenItIsRefused() {
    assertThat(HouseholdRules.terms(BARE, new TermsChange(MAY, 0, -1, null)))
        .containsExactly(
            Reason.of("fostering.terms.places", "places", 0, "most", 20),
            Reason.of("fostering.terms.ages", "oldest", 25),
            Reason.of("fostering.terms.not-approved", "from", MAY));
    assertThat(HouseholdRules.terms(FACTS, new TermsChange(JUNE, 1, null, 26)))
        .containsExactly(Reason.of("fostering.terms.ages", "oldest", 25));
  }

  @Test
  void givenTermsThatDoNotHoldThatDay_whenEnded_thenItIsRefused() {
    assertThat(HouseholdRules.endTerms(FACTS, MAY))
        .containsExactly(Reason.of("fostering.terms.none", "day", MAY));
    assertThat(HouseholdRules.endTerms(BARE, MAY))
        .containsExactly(Reason.of("fostering.terms.none", "day", MAY));
  }

  @Test
  void givenAnUnknownLevelBeforeTheLast_whenSet_thenBothReasonsAreGiven() {
    var no =
        HouseholdRules.level(FACTS, new LevelChange(APRIL, "gold"), Set.of("level-2", "level-1"));

    assertThat(no)
        .containsExactly(
            Reason.of("fostering.level.unknown", "level", "gold", "known", "level-1, level-2"),
            Reason.of("fostering.level.not-after", "last", MAY));
  }

  @Test
  void givenFewerFreePlacesOnOneDay_whenHeld_thenThatDayDecides() {
    assertThat(HouseholdRules.hold(FACTS, new HoldChange(APRIL, MAY, 2, "Holiday")))
        .containsExactly(Reason.of("fostering.hold.places", "places", 2, "free", 1));
    assertThat(HouseholdRules.hold(FACTS, new HoldChange(APRIL, MAY.minusDays(1), 2, "Holiday")))
        .isEmpty();
    assertThat(HouseholdRules.hold(FACTS, new HoldChange(JUNE, null, 3, "Holiday"))).isEmpty();
    assertThat(HouseholdRules.hold(FACTS, new HoldChange(JUNE, null, 4, "Holiday")))
        .containsExactly(Reason.of("fostering.hold.places", "places", 4, "free", 3));
  }

  @Test
  void givenAHoldWrongEverywhere_whenDecided_thenEveryReasonIsGiven() {
    assertThat(HouseholdRules.hold(FACTS, new HoldChange(MAY, null, 0, "")))
        .containsExactly(
            Reason.of("fostering.hold.reason", "most", 200),
            Reason.of("fostering.hold.same-start", "from", MAY),
            Reason.of("fostering.hold.places", "places", 0, "free", 1));
    assertThat(HouseholdRules.hold(FACTS, new HoldChange(JUNE, MAY, 1, "x".repeat(201))))
        .containsExactly(
            Reason.of("fostering.hold.reason", "most", 200),
            Reason.of("fostering.hold.order", "from", JUNE, "to", MAY));
  }

  @Test
  void givenAHoldThatIsNotThereOrOver_whenEnded_thenItIsRefused() {
    assertThat(HouseholdRules.endHold(FACTS, JUNE, JULY))
        .containsExactly(Reason.of("fostering.hold.none", "from", JUNE));
    assertThat(HouseholdRules.endHold(FACTS, MAY, APRIL))
        .containsExactly(Reason.of("fostering.hold.order", "from", MAY, "to", APRIL));
    assertThat(HouseholdRules.endHold(FACTS, MAY, JUNE))
        .containsExactly(Reason.of("fostering.hold.ended", "from", MAY));
  }

  @Test
  void givenBankDetailsOfAnotherForm_whenDecided_thenEveryReasonIsGiven() {
    assertThat(HouseholdRules.bank(new BankDetails("01020", "0123456x", " ")))
        .containsExactly(
            Reason.of("fostering.bank.sort-code"),
            Reason.of("fostering.bank.account"),
            Reason.of("fostering.bank.name", "most", 100));
  }

  @Test
  void givenBankDetailsAsTyped_thenBlanksAndHyphensGoAndTheMaskShowsTwoDigits() {
    var typed = BankDetails.typed("01-02-03", "0123 4567", " A Hill ");

    assertThat(typed).isEqualTo(new BankDetails("010203", "01234567", "A Hill"));
    assertThat(typed.masked()).isEqualTo(new BankDetails("****03", "******67", ""));
    assertThat(typed.toString()).isEqualTo("BankDetails[******67]");
  }

  @Test
  void givenApprovalFromAprilToMay_thenTheStatusFollowsTheDay() {
    var approval = new EffectivePeriod(APRIL, JUNE);

    assertThat(HouseholdStatus.on(APRIL.minusDays(1), approval))
        .isEqualTo(HouseholdStatus.NOT_APPROVED);
    assertThat(HouseholdStatus.on(APRIL, approval)).isEqualTo(HouseholdStatus.APPROVED);
    assertThat(HouseholdStatus.on(JUNE, approval)).isEqualTo(HouseholdStatus.ENDED);
    assertThat(HouseholdStatus.on(JUNE, null)).isEqualTo(HouseholdStatus.NOT_APPROVED);
  }
}
