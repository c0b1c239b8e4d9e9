package org.permanency.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.permanency.access.rule.AccessRules;
import org.permanency.finance.rule.FinanceRules;
import org.permanency.tenancy.TenantId;

/** A tenant says which services it provides, and needs no rules of the others. Files, no Java. */
class AdoptionOnlyTenantTest {
  private static final TenantId NORTHMOOR = new TenantId("adopt-northmoor");
  @TempDir Path folder;

  @BeforeEach
  void nationalRulesAndOneAgency() throws IOException, URISyntaxException {
    copy(RuleFiles.bundled().resolve("_national"), folder.resolve("_national"));
    var more = AdoptionOnlyTenantTest.class.getResource("/more-tenants/adopt-northmoor");
    copy(Path.of(more.toURI()), folder.resolve("adopt-northmoor"));
  }

  @Test
  void givenNoFosteringService_thenNoPayRuleIsAskedFor() {
    var read = new RuleFiles().read(folder);

    assertThat(read.problems()).isEmpty();
    var book = read.books().get(NORTHMOOR);
    assertThat(book.find(FinanceRules.PAY_WEEK, LocalDate.of(2026, 1, 1))).isEmpty();
    assertThat(book.find(AccessRules.ROLES, LocalDate.of(2026, 1, 1))).isPresent();
    assertThat(book.profile().provides("fostering")).isFalse();
  }

  @Test
  void givenFosteringIsAdded_thenTheMissingRulesAreNamed() throws IOException {
    var file = folder.resolve("adopt-northmoor/tenant.yaml");
    Files.writeString(file, Files.readString(file).replace("[adoption]", "[adoption, fostering]"));

    assertThat(new RuleFiles().read(folder).problems().get("adopt-northmoor"))
        .extracting(Problem::toString)
        .containsExactly(
            "adopt-northmoor/bank-origin / no version is in force; one is needed",
            "adopt-northmoor/fostering-allowances / no version is in force; one is needed",
            "adopt-northmoor/pay-week / no version is in force; one is needed");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (var file : (Iterable<Path>) files::iterator) {
        var target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
