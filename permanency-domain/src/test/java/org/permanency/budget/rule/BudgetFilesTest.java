package org.permanency.budget.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.permanency.kernel.Pence;
import org.permanency.rules.RuleBook;
import org.permanency.rules.RuleFiles;
import org.permanency.tenancy.TenantId;

/** The budgets as they stand in the tenants' files. */
class BudgetFilesTest {
  private static RuleBook book(String tenant) {
    return java.util.Objects.requireNonNull(
        new RuleFiles().read(RuleFiles.bundled()).books().get(new TenantId(tenant)));
  }

  private static Budget peterborough(int year) {
    return book("peterborough").get(BudgetRules.BUDGET, new FinancialYear(year).first());
  }

  @Test
  void thePrintedTotalOfTheSpecificationIsEightThousandPoundsMoreThanItsLines() {
    var budget = peterborough(2015);

    assertThat(budget.total()).isEqualTo(new Pence(1_146_531_100));
    assertThat(budget.printedTooMuch()).isEqualTo(new Pence(800_000));
    assertThat(budget.total("looked-after")).isEqualTo(new Pence(1_027_892_300));
    assertThat(budget.total("general")).isEqualTo(new Pence(118_638_800));
    assertThat(budget.groups())
        .allMatch(g -> budget.total(g.key()).equals(Pence.ofPounds(g.printedTotal())));
  }

  @Test
  void theDraftOf2016IsDividedAsPrintedAndTheFinalTotalIsAllowed() {
    var budget = peterborough(2016);

    assertThat(budget.total()).isEqualTo(new Pence(1_128_798_200));
    assertThat(budget.printedTooMuch()).isEqualTo(Pence.ZERO);
    assertThat(budget.allowedPence()).isEqualTo(new Pence(1_166_630_900));
    assertThat(budget.groups())
        .allMatch(g -> budget.total(g.key()).equals(Pence.ofPounds(g.printedTotal())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"peterborough", "larkmere"})
  void everyLineAndTypeThatARuleNamesIsThere(String tenant) {
    var book = book(tenant);
    for (var version : book.versions(BudgetRules.BUDGET)) {
      var day = version.from();
      var lines =
          version.value().lines().stream().map(Budget.Line::key).collect(Collectors.toSet());
      var prices = book.get(BudgetRules.PRICES, day);
      var payments = book.get(BudgetRules.PAYMENTS, day);
      assertThat(prices.types()).allMatch(t -> lines.contains(t.line()));
      assertThat(payments.payments().values()).allMatch(t -> lines.contains(t.line()));
      assertThat(payments.households().values()).allMatch(t -> lines.contains(t.line()));
      book.find(BudgetRules.GRANT, day)
          .ifPresent(g -> assertThat(lines).contains(g.value().line()));
    }
  }

  @Test
  void savingsAreNilThenSixHundredAndFiftyThenNineHundredThousandForEver() {
    var book = book("peterborough");

    assertThat(
            List.of(2016, 2017, 2018, 2025).stream()
                .map(y -> book.get(BudgetRules.SAVINGS, LocalDate.of(y, 4, 1)).targetPence()))
        .containsExactly(
            Pence.ZERO, new Pence(65_000_000), new Pence(90_000_000), new Pence(90_000_000));
  }

  @Test
  void aLineThatIsThereTwiceOrNamesNoGroupIsRefused() {
    var groups = List.of(new Budget.Group("g", "Group", null));
    var line = new Budget.Line("a", "A", "g", BigDecimal.ONE, null, null);
    var lost = new Budget.Line("b", "B", "x", BigDecimal.ONE, null, null);

    assertThatThrownBy(() -> new Budget(null, null, null, groups, List.of(line, line)))
        .hasMessage("line a is there twice");
    assertThatThrownBy(() -> new Budget(null, null, null, groups, List.of(lost)))
        .hasMessage("line b names the unknown group x");
  }
}
