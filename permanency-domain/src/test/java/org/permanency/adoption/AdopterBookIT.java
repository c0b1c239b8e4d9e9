package org.permanency.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.adoption.rule.AdopterEnd;
import org.permanency.kernel.ListQuery;
import org.permanency.people.Subjects;
import org.permanency.people.rule.Subject;
import org.permanency.people.rule.SubjectKind;
import org.permanency.tenancy.AttackService;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.Approvals;
import org.permanency.testing.Workbench;
import org.permanency.workflow.TaskService;

class AdopterBookIT {
  private static final LocalDate APPROVED = LocalDate.of(2016, 3, 7);
  private static final LocalDate DAY = LocalDate.of(2017, 2, 28);
  private static final TenantContext PET = Workbench.all("peterborough", DAY);
  private static final TenantContext LARK = Workbench.all("larkmere", DAY);
  private static final Workbench BENCH = Workbench.get().provision();

  @BeforeEach
  void nothing() {
    BENCH.emptied("peterborough").emptied("larkmere");
  }

  private static UUID approved(@Nullable UUID applicant) {
    return Approvals.adopters(BENCH, PET, APPROVED, applicant);
  }

  private static String rows(String sql) {
    return BENCH.bean(AttackService.class).query(PET, sql).toString();
  }

  @Test
  void givenApprovedPeople_whenPutOnTheRegister_thenTheyWaitAndTheirReviewIsDueInAYear() {
    var id = approved(null);

    assertThat(rows("SELECT CONCAT_WS(' ', reference, state, approved_on) FROM adoption_adopter"))
        .isEqualTo("[A2016-0001 WAITING 2016-03-07]");
    assertThat(rows("SELECT CONCAT_WS(' ', children, age_from, age_to) FROM adoption_terms"))
        .isEqualTo("[1 0 4]");
    assertThat(BENCH.bean(TaskService.class).list(PET, ListQuery.ALL).rows())
        .extracting(t -> t.task().subject().id(), t -> t.task().due().day())
        .containsExactly(tuple(id, LocalDate.of(2017, 3, 7)));
  }

  @Test
  void givenAnApplicantApprovedTwice_whenPutOnTheRegister_thenTheyStandThereOnce() {
    var applicant = UUID.randomUUID();
    var first = approved(applicant);

    assertThat(approved(applicant)).isEqualTo(first);
    assertThat(rows("SELECT COUNT(*) FROM people_person")).isEqualTo("[2]");
  }

  @Test
  void givenAdopters_whenTheirApprovalEnds_thenTheyStayOnTheRegisterAsEnded() {
    var id = approved(null);

    for (int i = 0; i < 2; i++) {
      Approvals.with(
          BENCH,
          PET,
          b -> {
            b.end(PET, id, AdopterEnd.TERMINATED, DAY, "The panel's advice");
            return id;
          });
    }

    assertThat(rows("SELECT CONCAT_WS(' ', state, ended_on, ended_how) FROM adoption_adopter"))
        .isEqualTo("[ENDED 2017-02-28 TERMINATED]");
    assertThat(rows("SELECT to_state FROM workflow_move ORDER BY id"))
        .isEqualTo("[WAITING, ENDED]");
    assertThat(rows("SELECT state FROM workflow_task")).isEqualTo("[cancelled]");
  }

  @Test
  void givenAdopters_whenAskedAsSubjects_thenOnlyTheirAgencySeesThem() {
    var subject = new Subject(SubjectKind.ADOPTER, approved(null));

    assertThat(name(PET, subject)).isEqualTo("Ada and Bo Sample");
    assertThat(name(LARK, subject)).isNull();
  }

  private static @Nullable String name(TenantContext ctx, Subject subject) {
    var subjects = BENCH.bean(Subjects.class);
    var seen =
        BENCH
            .bean(AttackService.class)
            .inside(ctx, () -> subjects.seen(ctx, List.of(subject)).get(subject));
    return seen == null ? null : seen.name();
  }

  @Test
  void givenNobody_whenPutOnTheRegister_thenItIsTheCallersFault() {
    assertThatThrownBy(
            () ->
                Approvals.with(
                    BENCH, PET, b -> b.approve(PET, Approvals.adopters(List.of(), DAY, null))))
        .hasStackTraceContaining("one or two people");
  }
}
