package org.permanency.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.governance.AuditService;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.placement.rule.ProviderKind;
import org.permanency.placement.rule.ProviderRules.Details;
import org.permanency.tenancy.NotPermitted;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.Workbench;

class ProviderServiceIT {
  private static final LocalDate DAY = LocalDate.of(2017, 2, 28);
  private static final TenantContext PET = Workbench.all("peterborough", DAY);
  private static final TenantContext LARK = Workbench.all("larkmere", DAY);
  private static final Details MARDLE =
      new Details("9910001", "Mardle Fostering", ProviderKind.AGENCY, null, null);
  private static final Workbench BENCH = Workbench.get().provision();
  private final ProviderService providers = BENCH.bean(ProviderService.class);
  private UUID mardle;

  @BeforeEach
  void oneProvider() {
    BENCH.emptied("peterborough").emptied("larkmere");
    mardle = added(MARDLE);
  }

  private UUID added(Details details) {
    return providers
        .add(PET, details)
        .fold(
            id -> id,
            no -> {
              throw new AssertionError("refused: " + no);
            });
  }

  @Test
  void givenAProvider_whenItsNameIsChanged_thenPlacementsShowTheNewOneAndTheTrailSaysSo() {
    var renamed = new Details("9910001", "Mardle Care", ProviderKind.AGENCY, null, DAY);

    var outcome = providers.edit(PET, mardle, 1, renamed).orElseThrow();

    assertThat(outcome)
        .isEqualTo(new ProviderOutcome(Decision.granted(2), new ProviderView(mardle, renamed, 2)));
    assertThat(BENCH.bean(PlacementService.class).providers(PET, List.of("9910001", "9920001")))
        .isEqualTo(Map.of("9910001", "Mardle Care"));
    assertThat(BENCH.bean(AuditService.class).about(PET, "provider", mardle.toString(), 9))
        .extracting(r -> r.action())
        .containsExactly("provider.change", "provider.add");
  }

  @Test
  void givenTwoWhoReadTheSameVersion_whenBothChangeIt_thenTheSecondIsShownTheFirsts() {
    var first = new Details("9910001", "Mardle Care", ProviderKind.AGENCY, null, null);
    providers.edit(PET, mardle, 1, first);

    var second = providers.edit(PET, mardle, 1, MARDLE).orElseThrow();

    assertThat(second.clash()).isTrue();
    assertThat(second.decision())
        .isEqualTo(
            Decision.refused(Reason.of("placement.provider.changed", "yours", 1, "current", 2)));
    assertThat(second.current()).isEqualTo(new ProviderView(mardle, first, 2));
  }

  @Test
  void givenANumberThatIsRecorded_whenRecordedAgain_thenItIsRefused() {
    var other = new Details("9910002", "Oakenmoor Fostering", ProviderKind.AGENCY, null, null);
    var taken =
        Decision.refused(
            Reason.of("placement.provider.urn-taken", "field", "urn", "urn", "9910001"));

    assertThat(providers.add(PET, MARDLE)).isEqualTo(taken);
    assertThat(providers.edit(PET, added(other), 1, MARDLE).orElseThrow().decision())
        .isEqualTo(taken);
  }

  @Test
  void givenProviders_whenListed_thenFiltersAreThoseOfTheDay() {
    added(new Details("9920001", "Oakenmoor House", ProviderKind.HOME, null, DAY.minusDays(1)));

    var there = providers.list(PET, new ListQuery(Map.of("current", "1"), null, false, 0, 10));
    var homes = providers.list(PET, new ListQuery(Map.of("kind", "home"), "urn", true, 0, 10));

    assertThat(there.rows()).containsExactly(new ProviderView(mardle, MARDLE, 1));
    assertThat(homes.rows()).extracting(p -> p.details().name()).containsExactly("Oakenmoor House");
  }

  @Test
  void givenAnotherAgency_whenItAsksForTheProvider_thenThereIsNone() {
    assertThat(providers.find(LARK, mardle)).isEmpty();
    assertThat(providers.edit(LARK, mardle, 1, MARDLE)).isEmpty();
    assertThat(providers.list(LARK, ListQuery.ALL).rows()).isEmpty();
    assertThat(BENCH.bean(PlacementService.class).providers(LARK, List.of("9910001"))).isEmpty();
  }

  @Test
  void givenSomebodyWhoOnlyReads_whenTheyRecordAProvider_thenTheServiceRefuses() {
    var reader = Workbench.as("peterborough", "r", DAY, Permission.CARER_READ);

    assertThat(providers.find(reader, mardle)).isPresent();
    assertThatThrownBy(() -> providers.add(reader, MARDLE)).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> providers.edit(reader, mardle, 1, MARDLE))
        .isInstanceOf(NotPermitted.class);
  }
}
