package org.permanency.assessment.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.permanency.assessment.rule.CheckFact.Outcome;
import org.permanency.assessment.rule.CheckPlan.Check;
import org.permanency.assessment.rule.Checks.How;
import org.permanency.assessment.rule.Member.Role;

class ChecksTest {
  private static final LocalDate DAY = LocalDate.of(2017, 2, 28);
  private static final Member ADA = member(1, Role.APPLICANT, "Ada", LocalDate.of(1980, 2, 29));
  private static final Member BO = member(2, Role.MEMBER, "Bo", LocalDate.of(1999, 2, 28));
  private static final Member CY = member(3, Role.MEMBER, "Cy", LocalDate.of(1999, 3, 1));
  private static final Member DI = member(4, Role.VISITOR, "Di", null);
  private static final Member EL = member(5, Role.ELSEWHERE, "El", LocalDate.of(1990, 1, 1));

  private static Member member(long id, Role role, String name, @Nullable LocalDate born) {
    return new Member(new UUID(0, id), role, name, "Sample", born, null, null, null);
  }

  private static CheckPlan plan() {
    var checks = new LinkedHashMap<String, Check>();
    checks.put(
        "disclosure",
        new Check(
            "Disclosure", 1, List.of("applicants", "adults", "visitors"), null, 36, null, false));
    checks.put("medical", new Check("Medical", 1, List.of("applicants"), null, 24, null, false));
    checks.put("reference", new Check("Reference", 1, List.of("household"), 2, null, null, false));
    checks.put(
        "former", new Check("Former", 1, List.of("household"), null, null, "former-carer", false));
    checks.put("home", new Check("Home", 2, List.of("household"), null, 12, null, false));
    return new CheckPlan(checks);
  }

  private static CheckFact made(
      long id,
      @Nullable Member of,
      String kind,
      @Nullable LocalDate received,
      @Nullable Outcome outcome,
      @Nullable LocalDate expires) {
    return new CheckFact(
        new UUID(1, id),
        of == null ? null : of.id(),
        kind,
        LocalDate.of(2014, 1, 1),
        received,
        outcome,
        expires,
        null,
        "test");
  }

  @Test
  void givenAHousehold_thenEveryGrownUpAndRegularVisitorIsChecked_andNoChildNorWhoLivesElsewhere() {
    var lines = Checks.needed(plan(), List.of(ADA, BO, CY, DI, EL), List.of(), false, 1, DAY);

    assertThat(lines)
        .extracting(Checks.Line::kind, Checks.Line::name, Checks.Line::how)
        .containsExactly(
            tuple("disclosure", "Ada Sample", How.MISSING),
            tuple("disclosure", "Bo Sample", How.MISSING),
            tuple("disclosure", "Di Sample", How.MISSING),
            tuple("medical", "Ada Sample", How.MISSING),
            tuple("reference", "the household", How.MISSING));
  }

  @Test
  void givenTheEighteenthBirthday_thenTheCheckIsNeededFromThatDay() {
    assertThat(CY.groups(DAY)).isEmpty();
    assertThat(CY.groups(DAY.plusDays(1))).containsExactly("adults");
  }

  @Test
  void givenFormerCarersInStageTwo_thenTheirServiceAndTheHomeAreAskedToo() {
    var lines = Checks.needed(plan(), List.of(), List.of(), true, 2, DAY);

    assertThat(lines).extracting(Checks.Line::kind).containsExactly("reference", "former", "home");
  }

  @Test
  void givenWhatCameBack_thenEachStandsAsItDoesOnTheDay() {
    var fresh = LocalDate.of(2017, 1, 10);
    var made =
        List.of(
            made(1, ADA, "disclosure", fresh, Outcome.CLEAR, DAY),
            made(2, BO, "disclosure", fresh, Outcome.ACCEPTED, DAY.minusDays(1)),
            made(3, DI, "disclosure", null, null, null),
            made(4, ADA, "medical", fresh, Outcome.ADVERSE, null),
            made(5, null, "reference", fresh, Outcome.CLEAR, null));

    var lines = Checks.needed(plan(), List.of(ADA, BO, DI), made, false, 1, DAY);

    assertThat(lines)
        .extracting(Checks.Line::how)
        .containsExactly(How.HELD, How.EXPIRED, How.WAITING, How.ADVERSE, How.MISSING);
    assertThat(lines.get(0).until()).isEqualTo(DAY);
  }

  @Test
  void givenARenewalThatIsWaitedFor_whileTheOldOneHolds_thenNothingIsMissing() {
    var made =
        List.of(
            made(1, ADA, "medical", LocalDate.of(2015, 3, 2), Outcome.CLEAR, DAY.plusDays(1)),
            made(2, ADA, "medical", null, null, null));

    var line = Checks.needed(plan(), List.of(ADA), made, false, 1, DAY).get(1);

    assertThat(line.how()).isEqualTo(How.HELD);
    assertThat(line.reason()).isNull();
  }

  @Test
  void givenMonths_thenACheckHoldsUntilTheDayBefore() {
    var check = plan().checks().get("disclosure");

    assertThat(Checks.expires(check, LocalDate.of(2016, 2, 29)))
        .isEqualTo(LocalDate.of(2019, 2, 27));
    assertThat(Checks.expires(plan().checks().get("reference"), DAY)).isNull();
  }
}
