package org.permanency.finance.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.permanency.kernel.Pence;
import org.permanency.kernel.Reason;

/** Whether a run is within the limits of who wants to approve it. */
public final class ApprovalRules {
  private ApprovalRules() {}

  /**
   * What the decision stands on.
   *
   * @param total what the run comes to
   * @param largest its largest line, paid or taken back, without sign
   */
  public record Sums(Pence total, Pence largest) {}

  /**
   * Why somebody with these roles may not approve a run of these sums; empty when they may. Codes:
   * {@code finance.approval.no-limit}, {@code run-over-limit}, {@code run-over-all}, {@code
   * line-over-limit}, {@code line-over-all}.
   *
   * @param roles held; nobody but the service itself has none, and it has no limit
   */
  public static List<Reason> decide(PayApproval rule, Collection<String> roles, Sums sums) {
    if (roles.isEmpty()) {
      return List.of();
    }
    var limit = rule.of(roles);
    if (limit.isEmpty()) {
      return List.of(Reason.of("finance.approval.no-limit", "roles", words(roles)));
    }
    var no = new ArrayList<Reason>();
    check(
        sums.total(),
        limit.get().runPence(),
        who(rule, l -> l.runPence().amount() >= sums.total().amount()),
        new Codes("finance.approval.run-over-limit", "finance.approval.run-over-all"),
        no);
    check(
        sums.largest(),
        limit.get().linePence(),
        who(rule, l -> l.linePence().amount() >= sums.largest().amount()),
        new Codes("finance.approval.line-over-limit", "finance.approval.line-over-all"),
        no);
    return no;
  }

  private record Codes(String some, String none) {}

  private static void check(Pence sum, Pence limit, String who, Codes codes, List<Reason> no) {
    if (sum.amount() <= limit.amount()) {
      return;
    }
    var facts = Map.of("amount", sum.toString(), "limit", limit.toString(), "roles", who);
    no.add(new Reason(who.isEmpty() ? codes.none() : codes.some(), facts));
  }

  private static String who(PayApproval rule, Predicate<PayApproval.Limit> enough) {
    return words(
        rule.roles().entrySet().stream()
            .filter(e -> enough.test(e.getValue()))
            .map(Map.Entry::getKey)
            .toList());
  }

  /** Roles in words: {@code finance-approver} is Finance approver. */
  public static String words(Collection<String> roles) {
    return roles.stream().sorted().map(ApprovalRules::word).collect(Collectors.joining(", "));
  }

  private static String word(String role) {
    var words = role.replace('-', ' ');
    return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
  }
}
