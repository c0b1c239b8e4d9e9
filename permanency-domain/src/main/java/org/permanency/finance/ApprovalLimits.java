package org.permanency.finance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.rule.PayApproval;
import org.permanency.kernel.Reason;

/**
 * Limits of approval, as they bear on one run and one reader.
 *
 * @param rule limits by role; null when the tenant has none
 * @param refusals why the reader may not approve the run for its sums
 */
public record ApprovalLimits(@Nullable PayApproval rule, List<Reason> refusals) {
  /** Copies the list. */
  public ApprovalLimits {
    refusals = List.copyOf(refusals);
  }
}
