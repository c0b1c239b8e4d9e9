package org.permanency.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.permanency.assessment.AssessmentFixture.BENCH;
import static org.permanency.assessment.AssessmentFixture.granted;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.assessment.TemporaryService.Extension;
import org.permanency.assessment.TemporaryService.Wanted;
import org.permanency.assessment.rule.TemporaryRules.Condition;
import org.permanency.fostering.HouseholdService;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Reason;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.People;
import org.permanency.testing.Workbench;

/** Temporary approvals: sixteen weeks, eight more on conditions, never a second time. */
class TemporaryServiceIT {
  private static final LocalDate DAY = LocalDate.of(2017, 2, 28);
  private static final LocalDate FIRST = LocalDate.of(2016, 11, 10);
  private static final LocalDate SIXTEEN = LocalDate.of(2017, 3, 2);
  private final AssessmentFixture made = new AssessmentFixture("peterborough", DAY);
  private final TemporaryService service = BENCH.bean(TemporaryService.class);

  @BeforeEach
  void oneChild() {
    BENCH.emptied("peterborough").emptied("larkmere");
    BENCH.bean(People.class).child(made.ctx, "PET", "1001", "Sample", "Anna", FIRST.minusYears(6));
  }

  private UUID approved() {
    var enquiry = made.registered("connected", FIRST);
    granted(
        service
            .approve(made.ctx, enquiry, new Wanted("connected", "pet 1001", FIRST))
            .orElseThrow());
    return enquiry;
  }

  private TemporaryView only(UUID enquiry) {
    return service.of(made.ctx, enquiry).get(0);
  }

  private EffectivePeriod approval(TemporaryView it) {
    return BENCH
        .bean(HouseholdService.class)
        .find(made.ctx, new HouseholdId(it.household()))
        .orElseThrow()
        .facts()
        .household()
        .approval();
  }

  @Test
  void givenAConnectedPerson_whenApprovedForAChild_thenItHoldsSixteenWeeksOnTheRegister() {
    var it = only(approved());

    assertThat(it.until()).isEqualTo(SIXTEEN);
    assertThat(it.child()).contains("Anna");
    assertThat(approval(it)).isEqualTo(new EffectivePeriod(FIRST, SIXTEEN.plusDays(1)));
  }

  @Test
  void givenItsConditions_whenExtended_thenItHoldsEightWeeksMore_onceOnly() {
    var enquiry = approved();
    var it = only(enquiry);
    var all = new Extension(EnumSet.allOf(Condition.class), "N. Officer", "Checks from abroad");

    granted(service.extend(made.ctx, it.id(), it.version(), all).orElseThrow());

    it = only(enquiry);
    // Counted from the first day after the sixteen weeks, 3 March 2017.
    assertThat(it.until()).isEqualTo(LocalDate.of(2017, 4, 28));
    assertThat(approval(it)).isEqualTo(new EffectivePeriod(FIRST, LocalDate.of(2017, 4, 29)));
    assertThat(codes(made.ctx, it, all)).containsExactly("assessment.temporary.once");
  }

  private List<String> codes(TenantContext ctx, TemporaryView it, Extension extension) {
    return service
        .extend(ctx, it.id(), it.version(), extension)
        .orElseThrow()
        .fold(ok -> List.of(), no -> no.stream().map(Reason::code).toList());
  }

  @Test
  void givenMissingConditionsAfterTheSixteenWeeks_whenExtended_thenEachIsNamed() {
    var it = only(approved());
    var late = Workbench.all("peterborough", SIXTEEN.plusDays(1));

    assertThat(codes(late, it, new Extension(Set.of(), " ", "")))
        .containsExactly(
            "assessment.temporary.late",
            "assessment.temporary.best",
            "assessment.temporary.panel",
            "assessment.temporary.reviewing",
            "assessment.temporary.officer",
            "assessment.temporary.why");
  }

  @Test
  void givenItEnds_thenTheApprovalEndsWithIt() {
    var enquiry = approved();
    var it = only(enquiry);

    granted(
        service.end(made.ctx, it.id(), it.version(), DAY, "The child went home.").orElseThrow());

    it = only(enquiry);
    assertThat(it.endedOn()).isEqualTo(DAY);
    assertThat(approval(it)).isEqualTo(new EffectivePeriod(FIRST, DAY.plusDays(1)));
  }

  @Test
  void givenNoSuchChildOrKind_thenBothAreNamed() {
    var enquiry = made.registered("connected", FIRST);

    var no = service.approve(made.ctx, enquiry, new Wanted("castle", "PET 9", FIRST));

    List<String> codes =
        no.orElseThrow().fold(ok -> List.of(), n -> n.stream().map(Reason::code).toList());
    assertThat(codes).containsExactly("assessment.temporary.kind", "assessment.temporary.child");
  }
}
