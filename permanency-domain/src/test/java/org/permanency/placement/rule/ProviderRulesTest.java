package org.permanency.placement.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.permanency.kernel.Reason;
import org.permanency.placement.rule.ProviderRules.Details;

class ProviderRulesTest {
  private static final LocalDate DAY = LocalDate.of(2017, 2, 28);

  @Test
  void givenEverythingWrong_whenRecorded_thenEachFieldSaysSo() {
    var details = new Details("SC 1", " ", ProviderKind.HOME, DAY, DAY.minusDays(1));

    assertThat(ProviderRules.faults(details, true))
        .containsExactly(
            Reason.of("placement.provider.urn", "field", "urn"),
            Reason.of("placement.provider.urn-taken", "field", "urn", "urn", "SC 1"),
            Reason.of("placement.provider.name", "field", "name", "most", 200),
            new Reason("placement.provider.order", Map.of("field", "last", "first", "2017-02-28")));
  }

  @Test
  void givenOneDayOrNoDays_whenRecorded_thenNothingStandsAgainstIt() {
    var oneDay = new Details("SC123456", "N".repeat(200), ProviderKind.HOME, DAY, DAY);
    var noDays = new Details("9910001", "Mardle Fostering", ProviderKind.AGENCY, null, null);

    assertThat(ProviderRules.faults(oneDay, false)).isEmpty();
    assertThat(ProviderRules.faults(noDays, false)).isEmpty();
  }

  @Test
  void givenAKey_whenReadBack_thenItIsTheKind() {
    for (var kind : ProviderKind.values()) {
      assertThat(ProviderKind.of(kind.key())).contains(kind);
    }
    assertThat(ProviderKind.of("AGENCY")).isEmpty();
  }
}
