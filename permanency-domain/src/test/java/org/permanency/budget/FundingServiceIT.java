package org.permanency.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Pence;
import org.permanency.kernel.Reason;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.AttackService;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.Workbench;

/** Records that decide who pays, and the statements that follow from them. */
class FundingServiceIT {
  private static final LocalDate TODAY = LocalDate.of(2017, 2, 28);
  private static final TenantContext PET = Workbench.all("peterborough", TODAY);
  private static final TenantContext LARK = Workbench.all("larkmere", TODAY);
  private static final ChildId CHILD = new ChildId(new UUID(5, 5));
  private FundingService service;
  private RechargeService recharges;

  @BeforeEach
  void aYoungPersonInAHome() {
    var bench = Workbench.get().provision().emptied("peterborough").emptied("larkmere");
    service = bench.bean(FundingService.class);
    recharges = bench.bean(RechargeService.class);
    bench
        .bean(AttackService.class)
        .sql(
            PET,
            h -> {
              h.execute(
                  "INSERT INTO people_person (id, born) VALUES (?, '1999-09-01')", CHILD.value());
              h.execute(
                  "INSERT INTO people_child (id, council, number) VALUES (?, 'PET', '500')",
                  CHILD.value());
              return h.execute(
                  "INSERT INTO placement_episode (child_id, starts, reason_began, legal_status,"
                      + " place, provider) VALUES (?, '2016-01-01', 'S', 'C2', 'K2', 'PR4')",
                  CHILD.value());
            });
  }

  private Optional<Decision<UUID>> add(String kind, String from, String percent) {
    return service.add(
        PET,
        new FundingService.Entry(
            CHILD,
            kind,
            LocalDate.parse(from),
            percent == null ? null : new BigDecimal(percent),
            "Panel of May"));
  }

  @Test
  void aHealthShareComesOffTheWholeFromItsDayAndTheStatementReconciles() {
    add("health-share", "2016-09-16", "40");
    add("education-plan", "2016-09-16", null);

    var month = recharges.month(PET, YearMonth.of(2016, 9));

    assertThat(month.rows())
        .extracting(RechargeService.RechargeRow::funder, r -> r.line().share())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Dedicated Schools Grant", new Pence(324_000)),
            org.assertj.core.groups.Tuple.tuple(
                "Clinical commissioning group", new Pence(300_000)));
    assertThat(month.whole()).isEqualTo(new Pence(750_000));
    assertThat(month.own()).isEqualTo(new Pence(126_000));
  }

  @Test
  void whatTheRulesDoNotKnowOrWouldOverlapIsRefused() {
    add("health-share", "2016-09-01", "40");

    assertThat(add("health-share", "2016-10-01", "120"))
        .contains(
            Decision.refused(
                Reason.of("budget.funding.percent", "kind", "health-share"),
                Reason.of("budget.funding.overlap", "from", "2016-09-01")));
    assertThat(add("other", "2016-10-01", null))
        .contains(Decision.refused(Reason.of("budget.funding.kind", "kind", "other")));
  }

  @Test
  void aRecordIsEndedOnceByWhoeverReadItLast() {
    add("education-plan", "2016-09-01", null);
    var row = service.list(PET).get(0);

    assertThat(service.end(PET, row.id(), 1, LocalDate.of(2016, 12, 31)))
        .contains(Decision.granted(row.id()));
    assertThat(service.end(PET, row.id(), 1, LocalDate.of(2016, 12, 31)))
        .contains(Decision.refused(Reason.of("budget.funding.changed")));
    assertThat(service.list(PET))
        .extracting(FundingService.Row::to, FundingService.Row::version)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(LocalDate.of(2016, 12, 31), 2));
  }

  @Test
  void anotherAgencyHasNeitherTheChildNorTheRecord() {
    add("education-plan", "2016-09-01", null);
    var id = service.list(PET).get(0).id();

    assertThat(service.list(LARK)).isEqualTo(List.of());
    assertThat(service.end(LARK, id, 1, TODAY)).isEmpty();
    assertThat(
            service.add(LARK, new FundingService.Entry(CHILD, "education-plan", TODAY, null, "")))
        .isEmpty();
  }
}
