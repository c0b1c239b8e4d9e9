package org.permanency.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.permanency.finance.PayRunService;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.performance.IndicatorService;
import org.permanency.returns.ImportFile;
import org.permanency.returns.ImportRequest;
import org.permanency.returns.ImportService;
import org.permanency.returns.rule.ImportKind;
import org.permanency.returns.rule.ImportMode;
import org.permanency.rules.RuleFiles;
import org.permanency.rules.RuleService;
import org.permanency.testing.Workbench;

/** A third agency, adoption only, made of files: its own database, and no fostering in it. */
class ThirdTenantIT {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 3);
  private static final TenantContext NORTHMOOR = Workbench.all("adopt-northmoor", DAY);
  private static final TenantContext PET = Workbench.all("peterborough", DAY);
  private static Workbench bench;

  @BeforeAll
  static void theProductsTenantsAndOneMore(@TempDir Path folder) throws Exception {
    copy(RuleFiles.bundled(), folder);
    copy(
        Path.of(ThirdTenantIT.class.getResource("/more-tenants/adopt-northmoor").toURI()),
        folder.resolve("adopt-northmoor"));
    bench = Workbench.get().provision(folder).emptied("adopt-northmoor").emptied("peterborough");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (var file : files.toList()) {
        var target = to.resolve(from.relativize(file).toString());
        if (!Files.isDirectory(file)) {
          Files.copy(file, target);
        } else if (!Files.exists(target)) {
          Files.createDirectory(target);
        }
      }
    }
  }

  @Test
  void givenItsDatabase_thenItSeesItsOwnAndNobodyElseDoes() {
    var attack = bench.bean(AttackService.class);
    for (var ctx : List.of(NORTHMOOR, PET)) {
      attack.sql(
          ctx,
          h ->
              h.execute(
                  "INSERT INTO people_team (id, name, organisation) VALUES (UUID(), ?, 'x')",
                  "team of " + ctx.tenant()));
    }

    assertThat(attack.query(NORTHMOOR, "SELECT name FROM people_team").toString())
        .isEqualTo("[team of adopt-northmoor]");
    assertThatThrownBy(() -> attack.query(NORTHMOOR, "SELECT name FROM t_peterborough.people_team"))
        .hasStackTraceContaining("denied");
    assertThatThrownBy(() -> attack.query(PET, "SELECT name FROM t_adopt_northmoor.people_team"))
        .hasStackTraceContaining("denied");
  }

  @Test
  void givenNoFostering_thenNobodyIsPaid() {
    assertThat(bench.bean(PayRunService.class).create(NORTHMOOR, LocalDate.of(2025, 2, 24)))
        .isEqualTo(Decision.refused(Reason.of("finance.run.no-fostering")));
  }

  @Test
  void givenNoFostering_thenNoIndicatorAndNoRuleOfIt() {
    assertThat(bench.bean(IndicatorService.class).definitions(NORTHMOOR))
        .isNotEmpty()
        .noneMatch(i -> i.id().startsWith("FOS"));
    assertThat(bench.bean(RuleService.class).list(NORTHMOOR, DAY))
        .extracting(r -> r.key().name())
        .contains("roles")
        .doesNotContain("pay-week", "fostering-allowances", "bank-origin", "return-codes");
  }

  @Test
  void givenNoNationalReturn_thenItsFilesAreNotTakenIn() {
    assertThat(taken(ImportKind.NATIONAL, 2024, "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n"))
        .isEqualTo("returns.import.not-provided");
    assertThat(
            taken(
                ImportKind.OWN,
                null,
                "HOUSEHOLD,NAME,TYPE,APPROVED_FROM,APPROVED_TO,SORT_CODE,ACCOUNT,ACCOUNT_NAME\n"
                    + "H1,Reed,mainstream,01/04/2016,,,,\n"))
        .isEqualTo("REFUSED");
    assertThat(
            taken(
                ImportKind.OWN,
                null,
                "WORKER,NAME,ORGANISATION,POST,QUALIFIED,FROM,TO\n"
                    + "W1,A. Reed,provider,Adoption worker,1,01/04/2016,\n"))
        .isEqualTo("APPLIED");
    assertThat(
            bench
                .bean(AttackService.class)
                .query(
                    NORTHMOOR,
                    "SELECT (SELECT COUNT(*) FROM fostering_household) + 10 * (SELECT COUNT(*) FROM"
                        + " people_worker)")
                .toString())
        .isEqualTo("[10]");
  }

  private static String taken(ImportKind kind, Integer year, String text) {
    var file = new ImportFile("file.csv", text.getBytes(StandardCharsets.UTF_8));
    var request = new ImportRequest("NMOR", kind, year, ImportMode.LENIENT, List.of(file));
    return bench
        .bean(ImportService.class)
        .run(NORTHMOOR, request, false)
        .fold(done -> done.state().name(), no -> no.get(0).code());
  }
}
