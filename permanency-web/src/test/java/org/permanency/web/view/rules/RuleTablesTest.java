package org.permanency.web.view.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.permanency.finance.rule.BankOrigin;
import org.permanency.finance.rule.FosteringAllowances;
import org.permanency.finance.rule.FosteringAllowances.Band;
import org.permanency.finance.rule.FosteringAllowances.Level;
import org.permanency.web.view.rules.RuleTables.Cell;
import org.permanency.web.view.rules.RuleTables.Table;

/** A rule as people read it. */
class RuleTablesTest {
  private static final FosteringAllowances RATES =
      new FosteringAllowances(
          List.of(new Band("0-4", 0, 4), new Band("5-10", 5, 10), new Band("11+", 11, null)),
          Map.of("level-1", new Level("Level 1", rates("145.44", "165.68", "206.23"))));

  private static Map<String, BigDecimal> rates(String small, String middle, String great) {
    var rates = new LinkedHashMap<String, BigDecimal>();
    rates.put("11+", new BigDecimal(great));
    rates.put("0-4", new BigDecimal(small));
    rates.put("5-10", new BigDecimal(middle));
    return rates;
  }

  @Test
  void givenRates_thenBandsAndLevelsAreTablesInTheOrderOfAge() {
    var tables = new RuleTables("fostering-allowances").of(RuleTree.of(RATES, false));

    assertThat(tables)
        .containsExactly(
            new Table(
                "Age bands",
                List.of("Band", "From age", "To age"),
                List.of(
                    List.of(word("0-4"), figure("0"), figure("4")),
                    List.of(word("5-10"), figure("5"), figure("10")),
                    List.of(word("11+"), figure("11"), word("–")))),
            new Table(
                "Levels",
                List.of(
                    "Key",
                    "Label",
                    "Pounds a week, 0-4",
                    "Pounds a week, 5-10",
                    "Pounds a week, 11+"),
                List.of(
                    List.of(
                        word("level-1"),
                        word("Level 1"),
                        figure("145.44"),
                        figure("165.68"),
                        figure("206.23")))));
  }

  @Test
  void givenBankDetails_thenOnlyWhoMayReadThemSeesThemWhole() {
    var origin = new BankOrigin("900001", "209912", "00112233", "SERVICE");

    assertThat(RuleTree.plain(origin, true).toString()).contains("209912", "00112233");
    assertThat(RuleTree.plain(origin, false).toString())
        .contains("****12", "******33")
        .doesNotContain("209912", "00112233");
  }

  @Test
  void givenWholePounds_thenThePenniesStayAndGapsDoNotTurnAColumnOfFigures() {
    var rates =
        new FosteringAllowances(
            List.of(new Band("0+", 0, null)),
            Map.of("level-1", new Level("Level 1", Map.of("0+", new BigDecimal("340.00")))));
    var tables = new RuleTables("fostering-allowances").of(RuleTree.of(rates, false));
    var ages = new RuleTables("fostering-allowances").of(RuleTree.of(RATES, false)).get(0);

    assertThat(tables.get(1).rows().get(0)).contains(figure("340.00"));
    assertThat(List.of(ages.style(0), ages.style(1), ages.style(2)))
        .containsExactly("", "num", "num");
  }

  private static Cell word(String text) {
    return new Cell(text, false);
  }

  private static Cell figure(String text) {
    return new Cell(text, true);
  }
}
