package org.permanency.allowances.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Pence;
import org.permanency.kernel.Reason;

/** What a means test must have before it is worked. */
public final class MeansTestRules {
  private static final int MOST_PEOPLE = 20;
  private static final long MOST = 10_000_000;
  private static final int LONGEST = 500;
  private static final int EVIDENCE = 200;

  private MeansTestRules() {}

  /**
   * What the decision stands on.
   *
   * @param rule constants in force on the first day; null when there are none
   * @param support Income Support rates in force on the first day; null when there are none
   * @param awards tested awards that the family has on the first day
   */
  public record Facts(@Nullable MeansTestRule rule, @Nullable IncomeSupport support, int awards) {}

  /** Every reason against working the test, or none. */
  public static List<Reason> refuse(MeansTestEdit edit, Facts facts) {
    var no = new ArrayList<Reason>();
    var rule = facts.rule();
    var support = facts.support();
    if (rule == null || support == null) {
      return List.of(Reason.of("allowances.test.no-rule", "from", edit.from(), "field", "from"));
    }
    if (facts.awards() == 0) {
      no.add(Reason.of("allowances.test.no-award", "from", edit.from(), "field", "from"));
    }
    var keys = new TreeSet<>(rule.incomes().keySet());
    keys.addAll(rule.expenses().keySet());
    for (var key : new TreeSet<>(edit.lines().keySet())) {
      line(key, keys, edit, no);
    }
    for (var key : new TreeSet<>(edit.household().keySet())) {
      people(key, support, edit, no);
    }
    departure(edit, no);
    return no;
  }

  private static void line(String key, Set<String> keys, MeansTestEdit edit, List<Reason> no) {
    var entry = java.util.Objects.requireNonNull(edit.lines().get(key));
    if (!keys.contains(key)) {
      no.add(Reason.of("allowances.test.line", "line", key, "field", key));
    } else if (entry.amount().amount() < 0 || entry.amount().amount() > MOST) {
      no.add(Reason.of("allowances.test.amount", "line", key, "field", key));
    } else if (!entry.amount().equals(Pence.ZERO)
        && (entry.evidence().isBlank()
            || entry.evidence().length() > EVIDENCE
            || entry.evidenceOn() == null)) {
      no.add(Reason.of("allowances.test.evidence", "field", key));
    }
  }

  private static void people(
      String key, IncomeSupport support, MeansTestEdit edit, List<Reason> no) {
    int count = java.util.Objects.requireNonNull(edit.household().get(key));
    if (!support.rates().containsKey(key)) {
      no.add(Reason.of("allowances.test.rate", "rate", key, "field", key));
    } else if (count < 0 || count > MOST_PEOPLE) {
      no.add(Reason.of("allowances.test.people", "most", MOST_PEOPLE, "field", key));
    }
  }

  private static void departure(MeansTestEdit edit, List<Reason> no) {
    if (edit.departure().amount() < 0 || edit.departure().amount() > MOST) {
      no.add(Reason.of("allowances.test.departure", "field", "departure"));
    }
    if (edit.reason().isBlank() || edit.reason().length() > LONGEST) {
      no.add(Reason.of("allowances.test.reason", "most", LONGEST, "field", "reason"));
    }
  }
}
