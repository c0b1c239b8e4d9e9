package org.permanency.finance.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.permanency.kernel.Pence;

/** What in a run is above the lowest limit of approval, so that not every approver may pass it. */
public final class OverLimit {
  private OverLimit() {}

  /** The whole run, when it is, and each line that is. */
  public static List<Finding> of(PayApproval rule, RunDraft draft) {
    var found = new ArrayList<Finding>();
    var total = draft.total();
    rule.lowestRun()
        .filter(limit -> total.amount() > limit.amount())
        .ifPresent(
            limit ->
                found.add(
                    new Finding(
                        FindingCode.RUN_OVER_LIMIT, null, null, null, facts(total, limit))));
    rule.lowestLine().ifPresent(limit -> lines(draft, limit, found));
    return found;
  }

  private static void lines(RunDraft draft, Pence limit, List<Finding> found) {
    for (var line : draft.lines()) {
      if (Math.abs(line.pence().amount()) > limit.amount()) {
        found.add(
            new Finding(
                FindingCode.OVER_LIMIT,
                line.key().child(),
                line.key().payee(),
                line.week(),
                facts(line.pence(), limit)));
      }
    }
  }

  private static Map<String, String> facts(Pence amount, Pence limit) {
    return Map.of("amount", amount.toString(), "limit", limit.toString());
  }
}
