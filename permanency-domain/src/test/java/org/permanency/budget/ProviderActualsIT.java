package org.permanency.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.budget.rule.BudgetReport.LineReport;
import org.permanency.budget.rule.Cost;
import org.permanency.budget.rule.FinancialYear;
import org.permanency.kernel.Decision;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildId;
import org.permanency.placement.ProviderService;
import org.permanency.placement.rule.ProviderKind;
import org.permanency.placement.rule.ProviderRules;
import org.permanency.providers.AdoptionFeeService;
import org.permanency.providers.AgreementService;
import org.permanency.providers.InvoiceApproval;
import org.permanency.providers.InvoiceService;
import org.permanency.providers.rule.AdoptionFee;
import org.permanency.providers.rule.AdoptionFeeRules.Invoiced;
import org.permanency.providers.rule.Agreement;
import org.permanency.providers.rule.Charge;
import org.permanency.providers.rule.Direction;
import org.permanency.providers.rule.InvoiceKind;
import org.permanency.providers.rule.InvoiceRules.Head;
import org.permanency.tenancy.AttackService;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.Workbench;

/** What agreements and approved invoices of providers do to a year's budget. */
class ProviderActualsIT {
  private static final LocalDate TODAY = LocalDate.of(2017, 2, 28);
  private static final LocalDate SINCE = LocalDate.of(2016, 10, 3);
  private static final FinancialYear YEAR = new FinancialYear(2016);
  private static final TenantContext PET = Workbench.all("peterborough", TODAY);
  private static final TenantContext OTHER =
      Workbench.as("peterborough", "second", TODAY, Permission.values());
  private final ChildId child =
      new ChildId(UUID.nameUUIDFromBytes("200".getBytes(StandardCharsets.UTF_8)));
  private BudgetService budget;
  private Workbench bench;
  private UUID provider;

  @BeforeEach
  void oneChildWithAnAgencyAt800PoundsAWeek() {
    bench = Workbench.get().provision().emptied("peterborough");
    budget = bench.bean(BudgetService.class);
    insert("INSERT INTO people_person (id, born) VALUES (?, '2010-06-01')", child.value());
    insert(
        "INSERT INTO people_child (id, council, number) VALUES (?, 'PET', '200')", child.value());
    insert(
        "INSERT INTO placement_episode (child_id, starts, reason_began, legal_status, place,"
            + " provider, urn) VALUES (?, '2016-10-03', 'S', 'C2', 'U6', 'PR4', '9910001')",
        child.value());
    insert("INSERT INTO fostering_register_council (council) VALUES ('PET')");
    provider =
        granted(
            bench
                .bean(ProviderService.class)
                .add(
                    PET,
                    new ProviderRules.Details(
                        "9910001", "Mere Fostering", ProviderKind.AGENCY, null, null)));
    granted(
        bench
            .bean(AgreementService.class)
            .add(
                PET,
                new Agreement(
                    "A-1",
                    child,
                    provider,
                    EffectivePeriod.from(SINCE),
                    LocalDate.of(2017, 3, 14),
                    new Pence(80_000),
                    Pence.ZERO,
                    "",
                    "")));
  }

  @Test
  void theAgreementPricesTheNightsAndItsPlannedEndEndsTheForecast() {
    // 21 weeks to 26 February, then 15 nights to 13 March: 15 x 800.00 / 7
    assertThat(agency())
        .isEqualTo(
            Map.of("paid", "£0.00", "due", "£16,800.00", "toCome", "£1,714.29", "nights", "162"));
  }

  @Test
  void whatAnApprovedInvoicePaidIsTheActualAndTheOpenBookStillReconciles() {
    // October's 28 nights at £800.00 a week with £50.00 too much, accepted.
    var invoices = bench.bean(InvoiceService.class);
    var approval = bench.bean(InvoiceApproval.class);
    var charge =
        new Charge(
            child, new EffectivePeriod(SINCE, LocalDate.of(2016, 10, 31)), new Pence(325_000));
    var head = new Head(provider, "I-1", InvoiceKind.INVOICE, "", LocalDate.of(2016, 11, 1));
    var draft = granted(invoices.enter(PET, head, List.of(charge)));
    var reply =
        new InvoiceApproval.Reply(
            org.permanency.providers.rule.Answer.ACCEPTED, "Agreed by telephone");
    var line = draft.lines().get(0).id();
    granted(approval.answer(PET, draft.id(), 1, line, reply).orElseThrow());
    granted(approval.submit(PET, draft.id(), 2).orElseThrow());
    granted(approval.approve(OTHER, draft.id(), 3).orElseThrow());

    assertThat(agency())
        .isEqualTo(
            Map.of(
                "paid", "£3,250.00",
                "due", "£13,600.00",
                "toCome", "£1,714.29",
                "nights", "162"));
    var report = budget.year(PET, YEAR).orElseThrow().report();
    assertThat(report.variance().total())
        .isEqualTo(report.forecast().minus(report.budget().total()));
    assertThat(report.paid().plus(report.due()).plus(report.toCome())).isEqualTo(report.forecast());
  }

  @Test
  void aFeeToAnotherAdoptionAgencyIsDueInItsYearAndPaidOnceItsInvoiceIsApproved() {
    var details =
        new ProviderRules.Details("9960001", "Vale Adoption", ProviderKind.ADOPTION, null, null);
    var agency = granted(bench.bean(ProviderService.class).add(PET, details));
    var fees = bench.bean(AdoptionFeeService.class);
    var placed = LocalDate.of(2016, 12, 1);
    var fee =
        granted(
            fees.add(
                PET,
                new AdoptionFee(Direction.OWED, agency, child, "", 1, placed, null, null, "")));

    // Two thirds with the placement; the rest a year later, in another budget.
    assertThat(line(Cost.OUTSIDE))
        .isEqualTo(Map.of("paid", "£0.00", "due", "£18,000.00", "toCome", "£0.00", "nights", "0"));

    var invoiced = new Invoiced("placement", "F-1", TODAY, new Pence(1_790_000), "As agreed");
    granted(fees.invoice(PET, fee.id(), 1, invoiced).orElseThrow());
    granted(fees.approve(OTHER, fee.id(), 2, "placement").orElseThrow());
    assertThat(line(Cost.OUTSIDE))
        .isEqualTo(Map.of("paid", "£17,900.00", "due", "£0.00", "toCome", "£0.00", "nights", "0"));
  }

  private Map<String, String> agency() {
    return line("agency-fostering");
  }

  private Map<String, String> line(String key) {
    LineReport line =
        budget.year(PET, YEAR).orElseThrow().report().lines().stream()
            .filter(l -> l.line().key().equals(key))
            .findFirst()
            .orElseThrow();
    return Map.of(
        "paid", line.paid().toString(),
        "due", line.due().toString(),
        "toCome", line.toCome().toString(),
        "nights", String.valueOf(line.nights()));
  }

  private static <T> T granted(Decision<T> decision) {
    return decision.fold(
        v -> v,
        no -> {
          throw new AssertionError("refused: " + no);
        });
  }

  private void insert(String statement, Object... values) {
    bench.bean(AttackService.class).sql(PET, h -> h.execute(statement, values));
  }
}
