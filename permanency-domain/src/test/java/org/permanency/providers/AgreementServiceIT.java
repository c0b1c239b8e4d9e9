package org.permanency.providers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.permanency.providers.ProvidersFixture.granted;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Pence;
import org.permanency.kernel.Reason;
import org.permanency.tenancy.NotPermitted;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.Workbench;

/** Agreements with providers, on a real database. */
class AgreementServiceIT {
  private static final LocalDate TODAY = LocalDate.of(2016, 9, 14);
  private static final TenantContext PET = Workbench.all("peterborough", TODAY);
  private static final LocalDate MAY = LocalDate.of(2016, 5, 2);
  private static final LocalDate JULY = LocalDate.of(2016, 7, 1);
  private AgreementService service;
  private ProvidersFixture town;

  @BeforeEach
  void oneAgency() {
    town = new ProvidersFixture(PET);
    service = Workbench.get().bean(AgreementService.class);
  }

  @Test
  void aNewPriceTakesThePlaceOfTheOpenOne() {
    var first = granted(service.add(PET, town.agreement("A-1", town.ann, MAY, 79_000)));
    granted(service.add(PET, town.agreement("A-2", town.ann, JULY, 81_000)));

    assertThat(service.ofChild(PET, town.ann))
        .extracting(
            a -> a.agreement().reference(),
            a -> a.agreement().period().start(),
            a -> a.agreement().period().end(),
            a -> a.agreement().whole(),
            AgreementView::provider)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "A-2", JULY, null, new Pence(81_000), "Mere Fostering"),
            org.assertj.core.groups.Tuple.tuple(
                "A-1", MAY, JULY, new Pence(79_000), "Mere Fostering"));
    assertThat(service.end(PET, first.id(), first.version(), TODAY).orElseThrow())
        .isEqualTo(Decision.refused(Reason.of("providers.agreement.changed")));
  }

  @Test
  void givenEverythingWrong_thenEveryReasonIsGiven() {
    granted(service.add(PET, town.agreement("A-1", town.ann, JULY, 79_000)));

    List<Reason> no =
        service
            .add(PET, town.agreement("A-1", town.ann, MAY, 0))
            .fold(a -> List.of(), reasons -> reasons);

    assertThat(no)
        .extracting(Reason::code)
        .containsExactly(
            "providers.agreement.reference-taken",
            "providers.agreement.weekly",
            "providers.agreement.overlap");
  }

  @Test
  void anEndIsPlannedAndTakenOffAgain() {
    var id = granted(service.add(PET, town.agreement("A-1", town.ann, MAY, 79_000))).id();

    var planned = granted(service.plan(PET, id, 1, LocalDate.of(2016, 12, 31)).orElseThrow());
    assertThat(planned.agreement().plannedEnd()).isEqualTo("2017-01-01");
    assertThat(granted(service.plan(PET, id, 2, null).orElseThrow()).agreement().plannedEnd())
        .isNull();
    assertThat(service.plan(PET, id, 3, LocalDate.of(2016, 4, 1)).orElseThrow())
        .isEqualTo(
            Decision.refused(Reason.of("providers.agreement.planned", "from", "2016-05-02")));
  }

  @Test
  void givenAnotherTenantOrNoPermission_thenNothingIsThere() {
    var id = granted(service.add(PET, town.agreement("A-1", town.ann, MAY, 79_000))).id();
    var larkmere = Workbench.all("larkmere", LocalDate.of(2025, 6, 2));

    assertThat(service.find(larkmere, id)).isEmpty();
    assertThat(service.list(larkmere)).isEmpty();
    assertThat(service.end(larkmere, id, 1, TODAY)).isEmpty();
    assertThat(service.plan(larkmere, id, 1, TODAY)).isEmpty();
    assertThat(service.add(larkmere, town.agreement("A-9", town.ann, MAY, 79_000)))
        .isEqualTo(Decision.refused(Reason.of("providers.agreement.unknown")));
    var reader = Workbench.as("peterborough", "r", TODAY, Permission.PAY_READ);
    assertThat(service.list(reader)).hasSize(1);
    assertThatThrownBy(() -> service.end(reader, id, 1, TODAY)).isInstanceOf(NotPermitted.class);
  }
}
