package org.permanency.providers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.permanency.providers.ProvidersFixture.granted;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Pence;
import org.permanency.kernel.Reason;
import org.permanency.placement.ProviderService;
import org.permanency.placement.rule.ProviderKind;
import org.permanency.placement.rule.ProviderRules;
import org.permanency.providers.rule.AdoptionFee;
import org.permanency.providers.rule.AdoptionFeeRules.Invoiced;
import org.permanency.providers.rule.Direction;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.Workbench;

/** Fees between adoption agencies, on a real database. */
class AdoptionFeeServiceIT {
  private static final LocalDate TODAY = LocalDate.of(2016, 9, 14);
  private static final TenantContext PET = Workbench.all("peterborough", TODAY);
  private static final TenantContext SECOND =
      Workbench.as("peterborough", "second", TODAY, Permission.values());
  private static final LocalDate PLACED = LocalDate.of(2016, 6, 1);
  private AdoptionFeeService service;
  private ProvidersFixture town;
  private java.util.UUID agency;

  @BeforeEach
  void anAdoptionAgency() {
    town = new ProvidersFixture(PET);
    service = Workbench.get().bean(AdoptionFeeService.class);
    var details =
        new ProviderRules.Details("9960001", "Vale Adoption", ProviderKind.ADOPTION, null, null);
    agency = granted(Workbench.get().bean(ProviderService.class).add(PET, details));
  }

  private AdoptionFee owed() {
    return new AdoptionFee(Direction.OWED, agency, town.ann, "", 1, PLACED, null, null, "");
  }

  private static Invoiced invoiced(String stage, long pence, String why) {
    return new Invoiced(stage, "F-1", TODAY, new Pence(pence), why);
  }

  @Test
  void twoThirdsAreDueWithThePlacementAndTheRestWithTheOrder() {
    var fee = granted(service.add(PET, owed()));

    assertThat(fee.stages())
        .extracting(AdoptionFeeView.Stage::pence, AdoptionFeeView.Stage::due)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(new Pence(1_800_000), PLACED),
            org.assertj.core.groups.Tuple.tuple(new Pence(900_000), LocalDate.of(2017, 6, 1)));
    assertThat(fee.open()).isEqualTo(new Pence(1_800_000));
    var ordered = granted(service.order(PET, fee.id(), 1, LocalDate.of(2016, 9, 10)).orElseThrow());
    assertThat(ordered.open()).isEqualTo(new Pence(2_700_000));
  }

  @Test
  void aStageIsInvoicedOnceAndApprovedBySomebodyElse() {
    var id = granted(service.add(PET, owed())).id();
    granted(service.invoice(PET, id, 1, invoiced("placement", 1_800_000, "")).orElseThrow());

    assertThat(service.invoice(PET, id, 2, invoiced("placement", 1_800_000, "")).orElseThrow())
        .isEqualTo(Decision.refused(Reason.of("providers.fee.paid", "stage", "On placement")));
    assertThat(service.approve(PET, id, 2, "placement").orElseThrow())
        .isEqualTo(Decision.refused(Reason.of("providers.fee.same-person")));
    granted(service.approve(SECOND, id, 2, "placement").orElseThrow());
    var paid = granted(service.settle(PET, id, 3, "placement", TODAY).orElseThrow());

    assertThat(paid.open()).isEqualTo(Pence.ZERO);
    var ledger =
        Workbench.get().bean(ProviderPaymentService.class).ledger(PET, TODAY, TODAY).orElseThrow();
    assertThat(new String(ledger, StandardCharsets.UTF_8))
        .contains("2016-09-14,ADO-FEES,4340,9960001,Vale Adoption,F-1,fee,,1,PET 101")
        .contains(",18000.00,18000.00,On placement");
  }

  @Test
  void anInvoiceThatDiffersSaysWhyAndOneThatIsNotDueIsRefused() {
    var id = granted(service.add(PET, owed())).id();

    List<Reason> no =
        service
            .invoice(PET, id, 1, invoiced("placement", 1_900_000, ""))
            .orElseThrow()
            .fold(v -> List.of(), reasons -> reasons);
    assertThat(no).extracting(Reason::code).containsExactly("providers.fee.differs");
    assertThat(service.invoice(PET, id, 1, invoiced("order", 900_000, "")).orElseThrow())
        .isEqualTo(
            Decision.refused(
                Reason.of("providers.fee.not-due", "stage", "With the order or after 12 months")));
    granted(
        service
            .invoice(PET, id, 1, invoiced("placement", 1_900_000, "Weighting for London"))
            .orElseThrow());
  }

  @Test
  void aRejectedInvoiceCanBeSentAgain() {
    var id = granted(service.add(PET, owed())).id();
    granted(service.invoice(PET, id, 1, invoiced("placement", 1_800_000, "")).orElseThrow());
    granted(service.reject(PET, id, 2, "placement").orElseThrow());

    granted(service.invoice(PET, id, 3, invoiced("placement", 1_800_000, "")).orElseThrow());
  }

  @Test
  void aFeeThatWeGetIsForAChildOfTheOtherAgency() {
    var due = new AdoptionFee(Direction.DUE, agency, null, "V/17", 2, PLACED, null, null, "");
    var view = granted(service.add(PET, due));

    assertThat(List.of(view.number(), view.whole()))
        .isEqualTo(List.of("V/17", new Pence(4_300_000)));
    var ours = new AdoptionFee(Direction.DUE, agency, town.ann, "", 4, PLACED, null, null, "");
    List<Reason> no = service.add(PET, ours).fold(v -> List.of(), reasons -> reasons);
    assertThat(no)
        .extracting(Reason::code)
        .containsExactly("providers.fee.theirs", "providers.fee.no-rate");
  }

  @Test
  void givenAnotherTenant_thenTheFeeIsNotThere() {
    var id = granted(service.add(PET, owed())).id();
    var larkmere = Workbench.all("larkmere", LocalDate.of(2025, 6, 2));

    assertThat(service.find(larkmere, id)).isEmpty();
    assertThat(service.list(larkmere)).isEmpty();
    assertThat(service.order(larkmere, id, 1, TODAY)).isEmpty();
    assertThat(service.invoice(larkmere, id, 1, invoiced("placement", 1, ""))).isEmpty();
    assertThat(service.approve(larkmere, id, 1, "placement")).isEmpty();
    assertThat(service.reject(larkmere, id, 1, "placement")).isEmpty();
    assertThat(service.settle(larkmere, id, 1, "placement", TODAY)).isEmpty();
  }
}
