package org.permanency.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.permanency.keeping.rule.NewVisit;
import org.permanency.keeping.rule.VisitKind;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.NotPermitted;
import org.permanency.tenancy.Permission;
import org.permanency.testing.Workbench;
import org.permanency.workflow.TaskService;

class VisitServiceIT extends KeepingFixture {
  private final VisitService visits = BENCH.bean(VisitService.class);
  private final CareService care = BENCH.bean(CareService.class);
  private final CareFileService files = BENCH.bean(CareFileService.class);
  private final TaskService tasks = BENCH.bean(TaskService.class);

  private NewVisit visit(LocalDate on) {
    return new NewVisit(home, VisitKind.SUPERVISION, on, true, null, "Both", null, null);
  }

  private List<String> clocks() {
    return tasks.list(PET, ListQuery.ALL).rows().stream()
        .map(r -> r.task().clock() + " " + r.task().due().day())
        .sorted()
        .toList();
  }

  @Test
  void givenAVisit_whenRecorded_thenTheNextOnesClockRunsSixWeeksFromItAcrossChristmas() {
    granted(visits.record(PET, visit(LocalDate.of(2016, 12, 14))));

    assertThat(clocks()).containsExactly("supervision-visit 2017-01-25");
    granted(visits.record(PET, visit(LocalDate.of(2017, 2, 20))));
    assertThat(clocks()).containsExactly("supervision-visit 2017-04-03");
    granted(visits.record(PET, visit(LocalDate.of(2017, 1, 10))));
    assertThat(clocks())
        .as("an earlier one changes nothing")
        .hasSize(1)
        .allMatch(c -> c.endsWith("04-03"));
  }

  @Test
  void givenAVisitByMistake_whenWithdrawn_thenItsClockRunsFromTheOneBefore() {
    granted(visits.record(PET, visit(LocalDate.of(2017, 1, 10))));
    var wrong = granted(visits.record(PET, visit(LocalDate.of(2017, 2, 20))));

    granted(visits.withdraw(PET, wrong.id(), wrong.version(), "Another family").orElseThrow());

    assertThat(clocks()).containsExactly("supervision-visit 2017-02-21");
    assertThat(codes(visits.withdraw(PET, wrong.id(), 1, " ").orElseThrow()))
        .containsExactly("keeping.care.changed", "keeping.care.withdrawn", "keeping.care.why");
  }

  @Test
  void givenEverythingWrong_whenRecorded_thenAllReasonsAreGiven() {
    granted(visits.record(PET, visit(DAY)));
    var wrong =
        new NewVisit(
            home,
            VisitKind.SUPERVISION,
            LocalDate.of(2017, 3, 1),
            true,
            new UUID(1, 1),
            "x".repeat(1001),
            "x".repeat(4001),
            null);

    assertThat(codes(visits.record(PET, wrong)))
        .containsExactly(
            "keeping.care.future", "keeping.care.worker", "keeping.care.seen", "keeping.care.note");
    assertThat(codes(visits.record(PET, visit(DAY)))).containsExactly("keeping.care.twice");
    assertThat(codes(visits.record(PET, visit(LocalDate.of(2015, 2, 28)))))
        .containsExactly("keeping.care.not-approved");
  }

  @Test
  void givenAHouseholdNeverVisited_whenClocksAreSetGoing_thenTheyRunFromApproval() {
    assertThat(care.wind(PET)).isEqualTo(1);
    assertThat(care.wind(PET)).isZero();

    assertThat(clocks())
        .containsExactly(
            "carer-review 2016-03-01",
            "fostering-unannounced 2016-03-01",
            "supervision-visit 2015-04-12");
    assertThat(care.all(PET))
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.visitDue()).isEqualTo(LocalDate.of(2015, 4, 12));
              assertThat(r.late()).isTrue();
            });
  }

  @Test
  void givenAFileOfVisits_whenTakenTwice_thenEachIsThereOnceAndWrongRowsAreNamed() {
    var csv =
        "REFERENCE,HOUSEHOLD,KIND,ON,HELD,WORKER,SEEN,NOTE\n"
            + "V1,H1,supervision,2017-01-04,yes,,Both,\n"
            + "V2,h1,unannounced,2016-07-01,,,,\n"
            + "V3,H9,supervised,2017-13-01,yes,W9,,\n";

    var dry = files.visits(PET, csv.getBytes(StandardCharsets.UTF_8), true);
    var taken = files.visits(PET, csv.getBytes(StandardCharsets.UTF_8), false);
    var again = files.visits(PET, csv.getBytes(StandardCharsets.UTF_8), false);

    assertThat(List.of(dry.entered(), taken.entered(), again.entered())).containsExactly(2, 2, 0);
    assertThat(taken.faults())
        .singleElement()
        .satisfies(f -> assertThat(f.line()).isEqualTo(4))
        .satisfies(f -> assertThat(f.reasons()).hasSize(4));
    assertThat(clocks())
        .containsExactly("fostering-unannounced 2017-07-01", "supervision-visit 2017-02-15");
  }

  @Test
  void givenAnotherAgencyOrNoPermission_thenNothingIsShown() {
    var id = granted(visits.record(PET, visit(DAY))).id();

    assertThat(visits.find(LARK, id)).isEmpty();
    assertThat(visits.list(LARK, ListQuery.ALL).total()).isZero();
    assertThat(visits.withdraw(LARK, id, 1, "x")).isEmpty();
    var reader = Workbench.as("peterborough", "u", DAY, Permission.CARER_READ);
    assertThatThrownBy(() -> visits.find(reader, id)).isInstanceOf(NotPermitted.class);
  }
}
