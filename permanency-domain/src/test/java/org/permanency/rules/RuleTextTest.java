package org.permanency.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.permanency.rules.RuleFiles.Faults;
import org.permanency.rules.RuleMerge.Screen;
import org.permanency.rules.rule.RuleDifference;
import org.permanency.tenancy.TenantId;

/** Rule files as text: written the same each time, and versions among files. */
class RuleTextTest {
  private static final TenantId CITY = new TenantId("peterborough");
  private static final RuleFiles.Loaded FILES = new RuleFiles().read(RuleFiles.bundled());
  private static final RuleReader READER = new RuleReader();

  static Stream<String> files() {
    return FILES.texts().keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("files")
  void whatIsExportedAndTakenBackIsExportedTheSame(String file) {
    var rule = file.split("/")[1];
    var text = FILES.texts().get(file);
    var faults = new Faults(new HashMap<>(), "x");

    var tree = READER.text().tree(text, file, faults).orElseThrow();

    assertThat(READER.text().write(rule, tree)).isEqualTo(text);
    assertThat(READER.text().fits(rule, tree, file, faults)).isTrue();
    assertThat(faults.list()).isEmpty();
  }

  @Test
  void anExportBeginsWithItsSchemaAndKeepsKeysAndPenceAsTheyStand() {
    assertThat(FILES.texts().get("larkmere/fostering-allowances/2026-04-01.yaml"))
        .startsWith(
            """
            # yaml-language-server: $schema=../../../permanency-domain/src/main/resources/schema/fostering-allowances.schema.json
            source: "Invented: the trust's board, February 2026"
            bands:
              - name: 0-2
                from: 0
                to: 2
            """)
        .contains("    weekly:\n      \"0-2\": 198.00\n      \"3-9\": 228.00\n");
    assertThat(FILES.texts().get("peterborough/bank-origin/2016-04-01.yaml"))
        .contains("account: \"00112233\"\n");
  }

  private static RuleMerge.Merged with(String rule, String day, String text) {
    return RuleMerge.of(
        READER,
        FILES.books().get(CITY),
        FILES.texts(),
        List.of(new Screen(rule, LocalDate.parse(day), text)));
  }

  private static String rates() {
    return FILES.texts().get("peterborough/fostering-allowances/2016-04-01.yaml");
  }

  private static List<String> problems(RuleMerge.Merged merged) {
    return merged.problems().stream().map(p -> p.pointer() + " " + p.message()).toList();
  }

  @Test
  void givenALaterFirstDay_thenTheFileEndsWhereTheVersionBegins() {
    var merged = with("fostering-allowances", "2017-04-01", rates().replace("145.44", "150.00"));

    var versions =
        merged.book().versions(org.permanency.finance.rule.FinanceRules.FOSTERING_ALLOWANCES);
    assertThat(merged.problems()).isEmpty();
    assertThat(versions)
        .extracting(v -> v.period().toString())
        .containsExactly(
            "EffectivePeriod[start=2016-04-01, end=2017-04-01]",
            "EffectivePeriod[start=2017-04-01, end=null]");
    assertThat(versions.get(1).file())
        .isEqualTo("peterborough/fostering-allowances/2017-04-01.yaml");
  }

  @Test
  void givenTheFirstDayOfAFile_thenTheVersionIsRefusedBecauseAVersionNeverChanges() {
    var merged = with("fostering-allowances", "2016-04-01", rates().replace("145.44", "150.00"));

    assertThat(problems(merged))
        .containsExactly(" begins on the same day as another version; a version never changes");
    assertThat(merged.book()).isEqualTo(FILES.books().get(CITY));
  }

  @Test
  void givenTheVeryTextOfAFile_thenItIsTheFile() {
    assertThat(with("fostering-allowances", "2016-04-01", rates()).problems()).isEmpty();
  }

  @Test
  void givenALastDayBeforeTheFirst_thenItIsSaid() {
    var merged = with("fostering-allowances", "2017-04-01", rates() + "until: \"2017-01-01\"\n");

    assertThat(problems(merged)).containsExactly("/until is before the first day, 2017-04-01");
  }

  @Test
  void givenARateBelowTheGuarantee_thenLevelBandAndSumsAreNamed() {
    var merged = with("fostering-allowances", "2017-04-01", rates().replace("145.44", "145.43"));

    assertThat(problems(merged))
        .containsExactly(
            "/levels/level-1/weekly/0-4 Level 1, ages 0-4: £145.43 a week is below £145.44 for ages"
                + " 0-4, which the contract guarantees since 1 April 2016");
  }

  @Test
  void givenARateBelowBoth_thenBothFloorsAreNamed() {
    var merged = with("fostering-allowances", "2017-04-01", rates().replace("206.23", "160.99"));

    assertThat(problems(merged))
        .containsExactly(
            "/levels/level-1/weekly/11-15 Level 1, ages 11-15: £160.99 a week is below £206.23 for"
                + " ages 11-15, which the contract guarantees since 1 April 2016",
            "/levels/level-1/weekly/11-15 Level 1, ages 11-15: £160.99 a week is below £161.00 for"
                + " ages 11-15, the national minimum from 6 April 2017 in rest of england");
  }

  @Test
  void givenAFourthLevelBelowTheLowestGuarantee_thenItIsRefusedToo() {
    var fourth =
        "  level-4:\n    label: Level 4\n    weekly:\n      0-4: 100.00\n      5-10: 300.00\n"
            + "      11-15: 320.00\n      16+: 350.00\n";

    assertThat(problems(with("fostering-allowances", "2017-04-01", rates() + fourth)))
        .hasSize(2)
        .allMatch(p -> p.startsWith("/levels/level-4/weekly/0-4 Level 4, ages 0-4: £100.00"));
    assertThat(
            with("fostering-allowances", "2017-04-01", rates() + fourth.replace("100.00", "300.00"))
                .problems())
        .isEmpty();
  }

  @Test
  void givenABandBehindTheOpenOne_thenTheOverlapIsSaidInWords() {
    var overlapping =
        rates().replace("levels:", "  - name: 16-17\n    from: 16\n    to: 17\nlevels:");

    assertThat(problems(with("fostering-allowances", "2017-04-01", overlapping)))
        .singleElement()
        .asString()
        .contains(
            "bands 16+ and 16-17 overlap: 16+ holds every age from 16 on, so give it an oldest age"
                + " before a band follows it");
  }

  @Test
  void givenRolesWithoutAnApprover_thenTheyAreRefused() {
    var roles =
        FILES.texts().get("_national/roles/2010-04-01.yaml").replace("      - RULE_APPROVE\n", "");

    assertThat(problems(with("roles", "2017-04-01", roles)))
        .containsExactly(
            "/roles no role that signs in to pages has RULE_APPROVE; at least one needs it");
  }

  @Test
  void differencesGoByNameAndSayWasAndNow() {
    var faults = new Faults(new HashMap<>(), "x");
    var before = READER.text().tree(rates(), "a", faults).orElseThrow();
    var after =
        READER
            .text()
            .tree(
                rates()
                    .replace("145.44", "150.00")
                    .replace("165.68", "165.680")
                    .replace("name: 16+\n    from: 16\n", "name: 16+\n    from: 17\n"),
                "b",
                faults)
            .orElseThrow();

    assertThat(RuleDifference.between(before, after))
        .containsExactly(
            new RuleDifference(List.of("bands", "16+", "from"), "16", "17"),
            new RuleDifference(List.of("levels", "level-1", "weekly", "0-4"), "145.44", "150.00"));
  }
}
