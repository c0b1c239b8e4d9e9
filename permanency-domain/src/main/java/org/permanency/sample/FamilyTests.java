package org.permanency.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import org.permanency.allowances.AwardApprovalService;
import org.permanency.allowances.AwardRow;
import org.permanency.allowances.AwardService;
import org.permanency.allowances.MeansTestService;
import org.permanency.allowances.rule.MeansFacts.Unit;
import org.permanency.allowances.rule.MeansTestEdit;
import org.permanency.finance.rule.PayeeId;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Pence;
import org.permanency.tenancy.TenantContext;

/** Means tests of the sample's families; one family's is left for the reader to work. */
@ApplicationScoped
class FamilyTests {
  private static final long FIRST_INCOME = 52_000;
  private static final long MORE = 4_500;
  private static final int REVIEWED = 8;
  @Inject AwardService awards;
  @Inject AwardApprovalService approvals;
  @Inject MeansTestService tests;

  /**
   * Works them.
   *
   * @param second who approves them
   */
  void work(TenantContext ctx, TenantContext second) {
    var untested = Map.of("flag", "means-test", "current", "1");
    var rows = awards.list(ctx, new ListQuery(untested, null, false, 0, 100)).rows();
    var done = new HashSet<PayeeId>();
    long income = FIRST_INCOME;
    for (AwardRow row : rows.subList(0, Math.max(0, rows.size() - 1))) {
      var award = row.record().award();
      if (done.add(award.payee())) {
        var first = tests.record(ctx, edit(award.payee(), award.from(), income));
        if (first.fold(t -> false, no -> true)) {
          // The award is older than the rule: the family was tested last when it was reviewed.
          tests.record(ctx, edit(award.payee(), ctx.today().minusMonths(REVIEWED), income));
        }
        income += MORE;
      }
    }
    var waits = new ListQuery(Map.of("flag", "change"), null, false, 0, 100);
    for (AwardRow row : awards.list(ctx, waits).rows()) {
      var record = row.record();
      approvals.approve(second, record.id(), record.version(), "Sheet and evidence seen");
    }
  }

  private static MeansTestEdit edit(PayeeId payee, LocalDate from, long income) {
    var seen = from.minusDays(20);
    return new MeansTestEdit(
        payee,
        from,
        Unit.WEEK,
        false,
        Map.of(
            "pay", new MeansTestEdit.Entry(new Pence(income), "Pay slips of three months", seen),
            "mortgage", new MeansTestEdit.Entry(new Pence(17_500), "Statement of the loan", seen),
            "council-tax", new MeansTestEdit.Entry(new Pence(2_600), "Bill", seen)),
        Map.of("couple", 1, "child", 1, "family-premium", 1),
        Pence.ZERO,
        "First test, before the allowance began");
  }
}
