package org.permanency.finance.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.permanency.finance.rule.ApprovalRules.Sums;
import org.permanency.finance.rule.PayApproval.Limit;
import org.permanency.kernel.Pence;
import org.permanency.kernel.Reason;

class ApprovalRulesTest {
  private static final PayApproval RULE =
      new PayApproval(
          Map.of(
              "finance-approver", limit("1000.00", "100.00"),
              "head-of-service", limit("5000.00", "50.00"),
              "director", limit("20000.00", "900.00")));

  private static Limit limit(String run, String line) {
    return new Limit(new BigDecimal(run), new BigDecimal(line));
  }

  private static Sums sums(long total, long largest) {
    return new Sums(new Pence(total), new Pence(largest));
  }

  private static List<Reason> decide(List<String> roles, Sums sums) {
    return ApprovalRules.decide(RULE, roles, sums);
  }

  @Test
  void upToTheLimitItselfARoleMayApprove() {
    assertThat(decide(List.of("finance-approver"), sums(100_000, 10_000))).isEmpty();
  }

  @Test
  void aPennyAboveEitherLimitNeedsARoleWithAHigherOne() {
    assertThat(decide(List.of("finance-approver"), sums(100_001, 10_001)))
        .containsExactly(
            new Reason(
                "finance.approval.run-over-limit",
                Map.of(
                    "amount", "£1,000.01",
                    "limit", "£1,000.00",
                    "roles", "Director, Head of service")),
            new Reason(
                "finance.approval.line-over-limit",
                Map.of("amount", "£100.01", "limit", "£100.00", "roles", "Director")));
  }

  @Test
  void ofSeveralRolesTheHighestLimitCounts() {
    assertThat(decide(List.of("finance-approver", "head-of-service"), sums(400_000, 10_000)))
        .isEmpty();
  }

  @Test
  void aboveEveryLimitTheRuleHasToChange() {
    assertThat(decide(List.of("director"), sums(2_000_001, 0)))
        .containsExactly(
            new Reason(
                "finance.approval.run-over-all",
                Map.of("amount", "£20,000.01", "limit", "£20,000.00", "roles", "")));
  }

  @Test
  void aRoleThatIsNotNamedApprovesNothing() {
    assertThat(decide(List.of("service-manager"), sums(1, 1)))
        .containsExactly(Reason.of("finance.approval.no-limit", "roles", "Service manager"));
  }

  @Test
  void theServiceItselfHasNoLimit() {
    assertThat(decide(List.of(), sums(9_999_999, 9_999_999))).isEmpty();
  }
}
