package org.permanency.returns.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule on its own example, alone and beside all others. */
class CheckPackTest {
  private static final List<Integer> YEARS = List.of(2023, 2024, 2025, 2026, 2027);

  @TestFactory
  Stream<DynamicTest> eachRuleFindsTheMarkedRowsOfItsExampleAndNoOthers() {
    return YEARS.stream()
        .flatMap(
            year ->
                Packs.of(year).rules().values().stream()
                    .filter(rule -> rule.year() == year)
                    .map(
                        rule ->
                            DynamicTest.dynamicTest(
                                rule.code() + " of " + year,
                                () -> assertThat(alone(rule)).isEqualTo(Packs.marked(rule)))));
  }

  private static Map<ReturnTable, List<Integer>> alone(CheckRule rule) {
    return rows(CheckPack.check(Packs.example(rule), rule));
  }

  private static Map<ReturnTable, List<Integer>> rows(CheckResult result) {
    var all = new TreeMap<ReturnTable, List<Integer>>();
    assertThat(result).isInstanceOf(CheckResult.Checked.class);
    ((CheckResult.Checked) result)
        .rows()
        .forEach((table, rows) -> all.put(table, Arrays.stream(rows).boxed().toList()));
    return all;
  }

  @Test
  void everyExampleHasRowsThatFailAndRowsThatPass() {
    var one = new TreeSet<String>();
    for (int year : YEARS) {
      for (var rule : Packs.of(year).rules().values()) {
        long marked = Packs.marked(rule).values().stream().mapToLong(List::size).sum();
        long all =
            rule.example().values().stream().mapToLong(t -> t.strip().lines().count() - 1).sum();
        if (marked == 0 || marked == all) {
          one.add(rule.code());
        }
      }
    }
    assertThat(one).isEmpty();
  }

  @Test
  void eachRuleFindsTheSameBesideAllOthersInAnyOrder() {
    var pack = Packs.of(2026);
    for (var rule : pack.rules().values()) {
      var files = Packs.example(rule);
      var order = new ArrayList<>(pack.rules().values());
      Collections.shuffle(order, new Random(rule.code().hashCode()));
      var result =
          pack.check(files, order).stream()
              .filter(r -> r.rule().code().equals(rule.code()))
              .findFirst()
              .orElseThrow();
      if (result instanceof CheckResult.Checked) {
        assertThat(rows(result)).as(rule.code()).isEqualTo(rows(CheckPack.check(files, rule)));
      }
    }
  }

  @Test
  void everyCheckHasARuleInSomeYear() {
    var known = new TreeSet<String>();
    YEARS.forEach(year -> known.addAll(Packs.of(year).rules().keySet()));
    assertThat(known).containsExactlyInAnyOrderElementsOf(Checks.codes());
  }

  @Test
  void everyRuleNamesTablesAndColumnsOfTheReturn() {
    for (int year : YEARS) {
      for (var rule : Packs.of(year).rules().values()) {
        var columns =
            Stream.concat(rule.tables().stream(), rule.lastYear().stream())
                .flatMap(t -> ReturnTable.of(t).orElseThrow().columns().stream())
                .toList();
        assertThat(columns).as(rule.code()).containsAll(rule.fields());
      }
    }
  }

  @Test
  void aRuleWhoseTablesAreNotThereIsNotCheckedAndSaysWhatIsMissing() {
    var pack = Packs.of(2026);
    var empty = new ReturnFiles.Builder(2026).build();
    var all =
        pack.check(empty).stream().map(r -> ((CheckResult.NotChecked) r).missing()).distinct();
    assertThat(all).doesNotContain(List.of());
    assertThat(IntStream.range(0, pack.rules().size())).isNotEmpty();
  }
}
