package org.permanency.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.permanency.finance.rule.FindingCode;
import org.permanency.finance.rule.PayCycleRules;
import org.permanency.kernel.Decision;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.Actor;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.Workbench;

/** Cost codes of payments in the ledger, and payments that have none. */
class LedgerCodesIT {
  @ParameterizedTest(name = "{0}")
  @CsvSource({"peterborough, 2016-09-20", "larkmere, 2026-09-20"})
  void everyKindOfPaymentOfASampleAgencyHasACode(String tenant, LocalDate day) {
    var bench = Workbench.get().provision();
    var ctx = Workbench.all(tenant, day);

    var known = new TreeSet<>(bench.bean(PayLineService.class).payments(ctx).keySet());
    known.removeAll(
        bench
            .bean(RuleLibrary.class)
            .book(ctx.tenant())
            .get(PayCycleRules.LEDGER_CODES, day)
            .payments()
            .keySet());

    assertThat(known).isEmpty();
  }

  /** A hotel's bill is a claim whose category got no code; the run is made all the same. */
  @Test
  void givenAPaymentWithoutACode_thenItIsNamedOnTheDeskAndItsCellIsBlank() {
    var bench = Workbench.get().provision().emptied("peterborough");
    var day = LocalDate.of(2016, 9, 20);
    var all = Workbench.all("peterborough", day);
    var officer = all;
    var approver =
        new TenantContext(all.tenant(), new Actor("2", "B", all.actor().permissions()), day);
    var runs = bench.bean(PayRunService.class);
    try (var records = new FinanceFixture("peterborough")) {
      records.clear();
      records.household("H1", "Ash", "level-2").bank("H1", "401122", "12345678", "A ASH");
      records.child("PET", "101", "2005-01-01").stay("101", "H1", "2016-08-01", null);
      var draft = granted(Optional.of(runs.create(officer, LocalDate.of(2016, 9, 5))));
      records.run("UPDATE finance_pay_line SET payment = 'hotel'");

      var said =
          bench.bean(PayLineService.class).exceptions(officer, draft.id()).orElseThrow().stream()
              .filter(e -> e.code() == FindingCode.NO_LEDGER_CODE)
              .map(PayExceptionView::facts)
              .toList();
      var sent = granted(runs.submit(officer, draft.id(), draft.version()));
      var run = granted(runs.approve(approver, draft.id(), sent.version()));
      var ledger = granted(bench.bean(PayFileService.class).ledger(officer, run.id()));

      assertThat(said).isEqualTo(List.of(Map.of("payment", "hotel")));
      assertThat(new String(ledger.content(), StandardCharsets.UTF_8))
          .contains("2016-09-05,2016-09-11,2016-09-22,1,PET,,allowance,PET,101,H1,Ash,");
    }
  }

  private static <T> T granted(Optional<Decision<T>> decision) {
    return decision
        .orElseThrow()
        .fold(
            done -> done,
            no -> {
              throw new AssertionError("refused: " + no);
            });
  }
}
