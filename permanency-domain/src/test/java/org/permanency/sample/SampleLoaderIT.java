package org.permanency.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.permanency.allowances.AwardService;
import org.permanency.casework.AllocationService;
import org.permanency.finance.PayRunService;
import org.permanency.finance.rule.PayRunState;
import org.permanency.kernel.ListQuery;
import org.permanency.people.TeamService;
import org.permanency.placement.ProviderService;
import org.permanency.providers.AdoptionFeeService;
import org.permanency.providers.AgreementService;
import org.permanency.providers.InvoiceService;
import org.permanency.providers.InvoiceView;
import org.permanency.providers.rule.InvoiceState;
import org.permanency.returns.ImportService;
import org.permanency.returns.ImportSummary;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.Workbench;

/** Whether the product's own importer and pay take the sample in without a complaint. */
class SampleLoaderIT {
  static Stream<Arguments> tenants() {
    return Stream.of(
        Arguments.of("peterborough", LocalDate.of(2017, 2, 28), 13),
        Arguments.of("larkmere", LocalDate.of(2026, 11, 22), 35));
  }

  @AfterAll
  static void leaveNothing() {
    Workbench.get().emptied("peterborough").emptied("larkmere");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tenants")
  void givenAnEmptyTenant_whenFilled_thenNothingIsRefusedAndASecondTimeNothingHappens(
      String tenant, LocalDate day, int sets) {
    var bench = Workbench.get().provision().emptied(tenant);
    var ctx = Workbench.all(tenant, day);
    var loader = bench.bean(SampleLoader.class);

    assertThat(loader.fill(ctx)).isTrue();
    assertThat(loader.fill(ctx)).isFalse();

    var imports = bench.bean(ImportService.class).list(ctx, ListQuery.ALL).rows();
    assertThat(imports).hasSize(sets);
    assertThat(imports).extracting(ImportSummary::refused).containsOnly(0);
    var service = bench.bean(ImportService.class);
    // Households of long ago had levels before any rates of the tenant came into force.
    assertThat(
            imports.stream()
                .flatMap(i -> service.problems(ctx, i.id(), ListQuery.ALL).rows().stream())
                .filter(p -> !p.rule().equals("level-without-rates")))
        .isEmpty();
    peopleAndProvidersAreNamed(bench, ctx);
    providersChargeAndOneDiffers(bench, ctx);
    mostFamiliesAreTested(bench, ctx);
    var runs = bench.bean(PayRunService.class).list(ctx, ListQuery.ALL).rows();
    assertThat(runs).extracting(r -> r.state()).containsOnly(PayRunState.APPROVED).hasSize(4);
    assertThat(runs).allSatisfy(r -> assertThat(r.lineCount()).isBetween(150, 280));
    assertThat(bench.bean(PayRunService.class).nextWeek(ctx).orElseThrow().end())
        .isBeforeOrEqualTo(day);
  }

  private static void mostFamiliesAreTested(Workbench bench, TenantContext ctx) {
    var awards = bench.bean(AwardService.class);
    var untested = Map.of("flag", "means-test", "current", "1");
    var left = awards.list(ctx, new ListQuery(untested, null, false, 0, 100)).rows();
    int councils = bench.bean(RuleLibrary.class).book(ctx.tenant()).profile().councils().size();
    assertThat(awards.list(ctx, ListQuery.ALL).total()).isEqualTo(8 * councils);
    assertThat(left).as("left for the reader").hasSizeLessThanOrEqualTo(councils);
  }

  private static void providersChargeAndOneDiffers(Workbench bench, TenantContext ctx) {
    assertThat(bench.bean(AgreementService.class).list(ctx)).hasSize(24);
    assertThat(bench.bean(InvoiceService.class).list(ctx))
        .extracting(InvoiceView::number, InvoiceView::state, InvoiceView::open)
        .containsExactlyInAnyOrder(
            tuple("S-2016001", InvoiceState.APPROVED, 0),
            tuple("S-2016002", InvoiceState.SUBMITTED, 0),
            tuple("S-2016003", InvoiceState.DRAFT, 1));
    assertThat(bench.bean(AdoptionFeeService.class).list(ctx)).isNotEmpty();
  }

  private static void peopleAndProvidersAreNamed(Workbench bench, TenantContext ctx) {
    var teams = bench.bean(TeamService.class).list(ctx, ListQuery.ALL).rows();
    assertThat(teams).hasSize(6).allSatisfy(t -> assertThat(t.members()).isPositive());
    assertThat(bench.bean(AllocationService.class).list(ctx, ListQuery.ALL).total())
        .isBetween(320, 400);
    var providers = bench.bean(ProviderService.class);
    assertThat(providers.list(ctx, ListQuery.ALL).total()).isEqualTo(38);
    assertThat(providers.unknown(ctx)).isEmpty();
  }
}
