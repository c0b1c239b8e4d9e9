package org.permanency.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.permanency.rules.RuleFiles.Faults;
import org.permanency.rules.rule.Uplift;

/** A percentage over a table: each sum by itself, to the penny, half up; ages stay. */
class UpliftTest {
  private static final RuleText TEXT = new RuleText();
  private static final String RATES =
      "bands:\n  - {name: all, from: 0}\nlevels:\n  one:\n    label: One\n    weekly: {all: %s}\n";

  @ParameterizedTest(name = "{0} by {1} % is {2}")
  @CsvSource({"145.44, 1.8, 148.06", "100.00, 3.5, 103.50", "0.10, 5, 0.11", "250.84, -2, 245.82"})
  void eachSumIsRaisedAndRounded(String sum, String percent, String raised) {
    var tree = TEXT.tree(RATES.formatted(sum), "x", new Faults(new HashMap<>(), "x")).orElseThrow();

    int changed = Uplift.apply(tree, TEXT.schema("fostering-allowances"), new BigDecimal(percent));

    assertThat(changed).isEqualTo(1);
    assertThat(tree.at("/levels/one/weekly/all").decimalValue()).isEqualByComparingTo(raised);
    assertThat(tree.at("/bands/0/from").intValue()).isZero();
  }
}
