package org.permanency.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.returns.rule.ImportState;
import org.permanency.tenancy.AttackService;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.Workbench;

/** Imports in steps, as a job makes them, and what becomes of those that nobody takes in. */
class ImportJobsIT {
  private static final LocalDate DAY = LocalDate.of(2017, 2, 28);
  private static final TenantContext PET = Workbench.all("peterborough", DAY);
  private final ImportService imports = Workbench.get().provision().bean(ImportService.class);
  private final AttackService database = Workbench.get().bean(AttackService.class);

  @BeforeEach
  void nothingIsHeld() {
    Workbench.get().emptied("peterborough");
  }

  @Test
  void givenFilesAreSubmitted_whenJobsCheckAndWriteThem_thenEachStepCanBeSeen() {
    var id = granted(imports.submit(PET, Box.of(Box.EPISODES, Box.HEADER).request()));
    assertThat(state(id)).isEqualTo(ImportState.CHECKING);

    imports.check(PET, id);
    assertThat(state(id)).isEqualTo(ImportState.CHECKED);

    assertThat(imports.begin(PET, id)).contains(Decision.granted(ImportState.APPLYING));
    assertThat(state(id)).isEqualTo(ImportState.APPLYING);
    assertThat(imports.begin(PET, id))
        .contains(
            Decision.refused(
                Reason.of("returns.import.wrong-state", "wanted", "applied", "state", "applying")));

    imports.finish(PET, id);
    assertThat(state(id)).isEqualTo(ImportState.APPLIED);
    assertThat(imports.finish(PET, id).orElseThrow()).isInstanceOf(Decision.Refused.class);
  }

  @Test
  void givenSomethingElseWasRecordedMeanwhile_whenTheJobWrites_thenThePageCanSayWhyNot() {
    var id = checked();
    imports.run(PET, Box.of(Box.EPISODES, Box.HEADER).request(), false);

    imports.begin(PET, id);
    imports.finish(PET, id);

    var after = imports.find(PET, id).orElseThrow().summary();
    assertThat(after.state()).isEqualTo(ImportState.CHECKED);
    assertThat(after.message()).startsWith("Something else was recorded since");
  }

  @Test
  void givenThirtyDaysAfterTheCheck_thenTheFilesGoAndTheResultStays() {
    var old = checked();
    var young = checked();
    var finished = imports.find(PET, old).orElseThrow().summary().finishedAt();
    assertThat(imports.keptUntil(PET, old)).contains(finished.plus(Duration.ofDays(30)));
    database.sql(
        PET,
        h ->
            h.execute(
                "UPDATE returns_import SET finished_at = finished_at - INTERVAL 31 DAY WHERE id ="
                    + " ?",
                old));

    assertThat(imports.expire(PET)).isEqualTo(1);

    var after = imports.find(PET, old).orElseThrow().summary();
    assertThat(List.of(after.state(), state(young)))
        .containsExactly(ImportState.DISCARDED, ImportState.CHECKED);
    assertThat(after.message()).contains("kept for 30 days");
    assertThat(database.query(PET, "SELECT DISTINCT import_id FROM returns_import_file"))
        .hasSize(1);
    assertThat(imports.keptUntil(PET, old)).isEmpty();
    assertThat(imports.expire(PET)).isZero();
  }

  private UUID checked() {
    var id = granted(imports.submit(PET, Box.of(Box.EPISODES, Box.HEADER).request()));
    imports.check(PET, id);
    return id;
  }

  private ImportState state(UUID id) {
    return imports.find(PET, id).orElseThrow().state();
  }

  private static UUID granted(Decision<UUID> decision) {
    return decision.fold(
        id -> id,
        no -> {
          throw new AssertionError("refused: " + no);
        });
  }
}
