package org.permanency.allowances.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.permanency.allowances.rule.MeansSheet.Step;
import org.permanency.allowances.rule.MeansTestRule.Line;
import org.permanency.kernel.Pence;

/** The steps of a sheet while it is worked. */
final class MeansSteps {
  private final Map<String, Pence> amounts;
  private final List<Step> steps = new ArrayList<>();

  /**
   * @param amounts what the family said, by key of the rule's lines
   */
  MeansSteps(Map<String, Pence> amounts) {
    this.amounts = amounts;
  }

  void add(String code, String label, @Nullable Pence amount, String how) {
    steps.add(new Step(code, label, amount, how));
  }

  /** The steps by their numbers. */
  List<Step> inOrder() {
    return steps.stream()
        .sorted(Comparator.comparingInt((Step s) -> Integer.parseInt(s.code().substring(1))))
        .toList();
  }

  static String title(int step) {
    return switch (step) {
      case 4 -> "Pay";
      case 5 -> "Benefits and pensions of adults";
      case 6 -> "Benefits for the family";
      case 7 -> "Other income";
      case 8 -> "The child's own income";
      case 9 -> "Not counted as income";
      case 10 -> "Income after the disregard";
      case 11 -> "Housing";
      case 12 -> "Other regular costs";
      case 13 -> "Core cost of living";
      case 14 -> "Disposable income";
      default -> "Contribution";
    };
  }

  /** The lines of a step; what does not count is shown and left out of the sum. */
  Pence lines(Map<String, Line> lines, int number) {
    var code = "M" + number;
    var total = Pence.ZERO;
    var words = new ArrayList<String>();
    for (var key : MeansTestRule.ordered(lines)) {
      var line = java.util.Objects.requireNonNull(lines.get(key));
      var amount = amounts.getOrDefault(key, Pence.ZERO);
      if (line.step().equals(code) && !amount.equals(Pence.ZERO)) {
        words.add(line.label() + " " + amount + (line.counted() ? "" : " (not counted)"));
        total = line.counted() ? total.plus(amount) : total;
      }
    }
    add(code, title(number), total, words.isEmpty() ? "None." : String.join(" + ", words));
    return total;
  }
}
