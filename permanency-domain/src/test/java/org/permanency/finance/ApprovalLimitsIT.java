package org.permanency.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.finance.rule.FindingCode;
import org.permanency.finance.rule.PayRunState;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.tenancy.Actor;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.Workbench;

/** A run above the limit of one role, approved by another, on a real database. */
class ApprovalLimitsIT {
  private static final LocalDate TODAY = LocalDate.of(2017, 2, 27);
  private static final TenantContext OFFICER = as("finance-officer");
  private static final TenantContext APPROVER = as("finance-approver");
  private static final TenantContext ADMINISTRATOR = as("tenant-administrator");

  private PayRunService runs;
  private PayLineService lines;
  private FinanceFixture records;

  private static TenantContext as(String role) {
    var all = Workbench.all("peterborough", TODAY);
    return new TenantContext(
        all.tenant(), new Actor(role, role, all.actor().permissions(), Set.of(role)), TODAY);
  }

  @BeforeEach
  void twentyFiveChildrenForAYear() {
    var bench = Workbench.get().provision().emptied("peterborough");
    runs = bench.bean(PayRunService.class);
    lines = bench.bean(PayLineService.class);
    records = new FinanceFixture("peterborough");
    records.clear();
    records.household("H1", "Ash", "level-2").bank("H1", "401122", "12345678", "A ASH");
    for (int child = 100; child < 125; child++) {
      records.child("PET", "" + child, "2005-01-01").stay("" + child, "H1", "2016-04-04", null);
    }
  }

  @AfterEach
  void close() {
    records.close();
  }

  private static <T> T granted(Decision<T> decision) {
    return decision.fold(
        done -> done,
        no -> {
          throw new AssertionError("refused: " + no);
        });
  }

  private PayRunView submitted(LocalDate week) {
    var run = granted(runs.create(OFFICER, week));
    return granted(runs.submit(OFFICER, run.id(), run.version()).orElseThrow());
  }

  /**
   * 25 x 247.74 for each of 45 weeks that were left out, and for the week itself; and 25 x 206.23
   * for birthday, Christmas and summer.
   */
  @Test
  void givenARunAboveTheApproversLimit_thenTheyAreToldWhoMayAndThatRoleApproves() {
    var first = submitted(LocalDate.of(2016, 4, 4));
    granted(runs.approve(APPROVER, first.id(), first.version()).orElseThrow());
    var run = submitted(LocalDate.of(2017, 2, 20));
    var over =
        new Reason(
            "finance.approval.run-over-limit",
            Map.of(
                "amount", "£300,368.25",
                "limit", "£250,000.00",
                "roles", "Tenant administrator"));

    var answer = runs.approve(APPROVER, run.id(), run.version()).orElseThrow();

    assertThat(answer).isEqualTo(new Decision.Refused<>(List.of(over)));
    assertThat(runs.limits(APPROVER, run.id()).orElseThrow().refusals()).containsExactly(over);
    assertThat(runs.limits(ADMINISTRATOR, run.id()).orElseThrow().refusals()).isEmpty();
    assertThat(lines.exceptions(OFFICER, run.id()).orElseThrow())
        .extracting(PayExceptionView::code)
        .contains(FindingCode.RUN_OVER_LIMIT);
    assertThat(granted(runs.approve(ADMINISTRATOR, run.id(), run.version()).orElseThrow()).state())
        .isEqualTo(PayRunState.APPROVED);
  }
}
