package org.permanency.fostering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.fostering.rule.Approval;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.fostering.rule.HouseholdStatus;
import org.permanency.fostering.rule.Register;
import org.permanency.kernel.Decision;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Reason;
import org.permanency.tenancy.AttackService;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.Workbench;

/** Decisions on carers, written into the register in the transaction of whoever decides. */
class HouseholdBookIT {
  private static final LocalDate DAY = LocalDate.of(2017, 2, 28);
  private static final TenantContext PET = Workbench.all("peterborough", DAY);
  private static final Approval.Terms TWO = new Approval.Terms(2, 5, 12, "No child under five.");
  private static final Workbench BENCH = Workbench.get().provision();
  private final HouseholdBook book = BENCH.bean(HouseholdBook.class);
  private final HouseholdService households = BENCH.bean(HouseholdService.class);
  private final AttackService transaction = BENCH.bean(AttackService.class);

  @BeforeEach
  void nobody() {
    BENCH.emptied("peterborough").emptied("larkmere");
  }

  private static Approval sample(
      @Nullable HouseholdId existing, LocalDate from, @Nullable LocalDate until) {
    return new Approval(
        existing,
        "Ada and Bo Sample",
        "mainstream",
        from,
        until,
        TWO,
        existing != null
            ? List.of()
            : List.of(
                new Approval.Carer("Ada", "Sample", LocalDate.of(1980, 2, 29), "F", "BCRB"),
                new Approval.Carer("Bo", "Sample", null, null, null)));
  }

  private Decision<HouseholdId> approved(Approval it) {
    return transaction.sql(PET, h -> book.approve(PET, it));
  }

  private static <T> T granted(Decision<T> decision) {
    return decision.fold(
        done -> done,
        no -> {
          throw new AssertionError("refused: " + no);
        });
  }

  private HouseholdView view(HouseholdId id) {
    return households.find(PET, id).orElseThrow();
  }

  @Test
  void
      givenADecision_whenApproved_thenTheHouseholdItsCarersItsTermsAndConditionsAreOnTheRegister() {
    var id = granted(approved(sample(null, DAY, null)));

    var it = view(id);
    assertThat(it.facts().household())
        .isEqualTo(
            new Register.Household(
                id,
                "H2017-0001",
                "Ada and Bo Sample",
                "mainstream",
                new EffectivePeriod(DAY, null)));
    assertThat(it.facts().terms())
        .containsExactly(new Register.Terms(id, new EffectivePeriod(DAY, null), 2, 5, 12));
    assertThat(it.carers())
        .extracting(c -> c.person().name())
        .containsExactlyInAnyOrder("Ada Sample", "Bo Sample");
    assertThat(transaction.<Map<LocalDate, String>>sql(PET, h -> book.conditions(id)))
        .isEqualTo(Map.of(DAY, "No child under five."));
  }

  @Test
  void givenATemporaryApproval_whenApprovedForGood_thenItsDaysJoinAndItsCarersStay() {
    var id = granted(approved(sample(null, DAY.minusWeeks(16), DAY.minusDays(1))));
    assertThat(view(id).status()).isEqualTo(HouseholdStatus.ENDED);

    granted(approved(sample(id, DAY, null)));

    var it = view(id);
    assertThat(it.facts().household().approval())
        .isEqualTo(new EffectivePeriod(DAY.minusWeeks(16), null));
    assertThat(it.facts().terms())
        .extracting(Register.Terms::period)
        .containsExactly(
            new EffectivePeriod(DAY.minusWeeks(16), DAY), new EffectivePeriod(DAY, null));
    assertThat(it.carers()).hasSize(2);
  }

  @Test
  void givenAHousehold_whenItsTermsChangeAndItEnds_thenWhatStoodBeforeStaysInItsHistory() {
    var id = granted(approved(sample(null, DAY.minusYears(1), null)));
    var three = new Approval.Terms(3, 0, 18, null);

    granted(transaction.sql(PET, h -> book.terms(PET, id, DAY, three, "long-term")));
    granted(transaction.sql(PET, h -> book.end(PET, id, DAY.plusDays(28), "They resigned.")));

    var it = view(id);
    assertThat(it.facts().household().type()).isEqualTo("long-term");
    assertThat(it.facts().household().approval())
        .isEqualTo(new EffectivePeriod(DAY.minusYears(1), DAY.plusDays(29)));
    assertThat(it.facts().terms())
        .containsExactly(
            new Register.Terms(id, new EffectivePeriod(DAY.minusYears(1), DAY), 2, 5, 12),
            new Register.Terms(id, new EffectivePeriod(DAY, DAY.plusDays(29)), 3, 0, 18));
  }

  @Test
  void givenWhatCannotBe_whenDecided_thenEveryReasonIsGivenAndNothingIsWritten() {
    var bad =
        new Approval(
            null,
            " ",
            "castle",
            DAY,
            DAY.minusDays(1),
            new Approval.Terms(0, 9, 3, null),
            List.of());
    var elsewhere = new HouseholdId(UUID.randomUUID());

    List<String> codes =
        approved(bad).fold(ok -> List.of(), no -> no.stream().map(Reason::code).toList());
    assertThat(codes)
        .containsExactly(
            "fostering.household.name",
            "fostering.household.type",
            "fostering.household.approval-order",
            "fostering.terms.places",
            "fostering.terms.ages",
            "fostering.approval.carers");
    assertThat(approved(sample(elsewhere, DAY, null)))
        .isEqualTo(Decision.refused(Reason.of("fostering.household.none")));
    assertThat(transaction.<Decision<Integer>>sql(PET, h -> book.end(PET, elsewhere, DAY, "Gone")))
        .isEqualTo(Decision.refused(Reason.of("fostering.household.none")));
  }
}
