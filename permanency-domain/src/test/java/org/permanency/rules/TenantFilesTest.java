package org.permanency.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.permanency.tenancy.TenantId;

/** Checks every file below {@code tenants/}, and that faults are said as file, pointer, message. */
class TenantFilesTest {
  @TempDir Path copy;

  @Test
  void everyFileIsRight() {
    assertThat(new RuleFiles().read(RuleFiles.bundled()).problems()).isEmpty();
  }

  @Test
  void givenAFolderFromBeforeAKindOfLaw_thenTheLibrarysLawOfThatKindHolds() throws IOException {
    copyTenants();
    var kind = copy.resolve("_national/import-retention");
    try (var files = Files.list(kind)) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(kind);

    var read = new RuleFiles().read(copy);

    assertThat(read.problems()).isEmpty();
    var day = java.time.LocalDate.of(2017, 2, 28);
    var book = java.util.Objects.requireNonNull(read.books().get(new TenantId("larkmere")));
    assertThat(
            book.get(org.permanency.returns.rule.ReturnRules.IMPORT_RETENTION, day).checkedDays())
        .isEqualTo(30);
  }

  @Test
  void givenAMisspeltKey_thenThatTenantDoesNotStartAndTheOthersDo() throws IOException {
    copyTenants();
    var file = copy.resolve("peterborough/pay-week/2016-04-01.yaml");
    Files.writeString(file, Files.readString(file).replace("firstDay", "fristDay"));

    var read = new RuleFiles().read(copy);

    assertThat(read.problems())
        .isEqualTo(
            java.util.Map.of(
                "peterborough",
                List.of(
                    new Problem(
                        "peterborough/pay-week/2016-04-01.yaml",
                        "",
                        "required property 'firstDay' not found"),
                    new Problem(
                        "peterborough/pay-week/2016-04-01.yaml", "/fristDay", "unknown key"))));
    assertThat(read.books()).containsOnlyKeys(new TenantId("larkmere"));
  }

  @Test
  void givenAPaymentOfOneRuleWithTheKeyOfAnother_thenThatTenantDoesNotStart() throws IOException {
    copyTenants();
    var claims = copy.resolve("larkmere/claims").toFile().listFiles()[0].toPath();
    Files.writeString(claims, Files.readString(claims).replace("  mileage:", "  birthday:"));
    var awards = copy.resolve("larkmere/family-allowances").toFile().listFiles()[0].toPath();
    Files.writeString(awards, Files.readString(awards).replace("settling-in:", "duty-fee:"));

    assertThat(new RuleFiles().read(copy).problems().get("larkmere"))
        .containsExactlyInAnyOrder(
            new Problem(
                "larkmere/claims/" + claims.getFileName(),
                "/categories/birthday",
                "is a payment of the rule celebrations already; each needs a key of its own"),
            new Problem(
                "larkmere/family-allowances/" + awards.getFileName(),
                "/kinds/duty-fee",
                "is a payment of the rule duty-fee already; each needs a key of its own"));
  }

  @Test
  void givenAPaymentWithAKeyOfTheProvidersLedger_thenThatTenantDoesNotStart() throws IOException {
    copyTenants();
    var claims = copy.resolve("larkmere/claims").toFile().listFiles()[0].toPath();
    Files.writeString(claims, Files.readString(claims).replace("  mileage:", "  fee:"));

    assertThat(new RuleFiles().read(copy).problems().get("larkmere"))
        .containsExactly(
            new Problem(
                "larkmere/claims/" + claims.getFileName(),
                "/categories/fee",
                "is a payment of the rule adoption-fees already; each needs a key of its own"));
  }

  @Test
  void givenAPaleAccent_thenItIsRefusedWithItsContrast() throws IOException {
    copyTenants();
    var file = copy.resolve("larkmere/tenant.yaml");
    Files.writeString(file, Files.readString(file).replace("#7a2e5d", "#f0c0c0"));

    assertThat(new RuleFiles().read(copy).problems().get("larkmere"))
        .containsExactly(
            new Problem(
                "larkmere/tenant.yaml",
                "/accent",
                "has contrast 1.6:1 on white; at least 4.5:1 is needed to be read"));
  }

  @Test
  void givenAnUntilBeforeTheNextFile_thenTheGapIsSaid() throws IOException {
    copyTenants();
    var file = copy.resolve("larkmere/fostering-allowances/2024-04-01.yaml");
    Files.writeString(file, Files.readString(file) + "until: \"2025-03-01\"\n");

    assertThat(new RuleFiles().read(copy).problems().get("larkmere"))
        .containsExactly(
            new Problem(
                "larkmere/fostering-allowances/2024-04-01.yaml",
                "/until",
                "leaves a gap before the version that begins on 2025-04-01"));
  }

  @Test
  void givenABandWithoutARate_thenTheLevelIsNamed() throws IOException {
    copyTenants();
    var file = copy.resolve("peterborough/fostering-allowances/2016-04-01.yaml");
    Files.writeString(file, Files.readString(file).replace(", 16+: 278.28", ""));

    assertThat(new RuleFiles().read(copy).problems().get("peterborough"))
        .singleElement()
        .satisfies(
            p -> assertThat(p.message()).startsWith("level level-2 should have one rate for each"));
  }

  private void copyTenants() throws IOException {
    var from = RuleFiles.bundled();
    try (var files = Files.walk(from)) {
      for (var file : (Iterable<Path>) files::iterator) {
        var to = copy.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(to);
        } else {
          Files.copy(file, to);
        }
      }
    }
  }
}
