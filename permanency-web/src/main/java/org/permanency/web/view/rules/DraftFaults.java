package org.permanency.web.view.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.permanency.rules.Problem;
import org.permanency.web.view.Words;

/** What is wrong with a draft, beside its fields and as a list that leads to them. */
public final class DraftFaults {
  private static final Pattern MISSING = Pattern.compile("required property '(.*)' not found");
  private final List<Problem> problems;

  DraftFaults(List<Problem> problems) {
    this.problems = List.copyOf(problems);
  }

  /** A fault with its field; {@code id} is empty when it is about no single one. */
  public record Wrong(String id, String text) {}

  /** What is said of a value that is missing. */
  static String missing() {
    return Words.text("rules.page.missing");
  }

  /** Whether that is what is said. */
  static boolean missing(@Nullable String words) {
    return missing().equals(words);
  }

  /** What is wrong, by the pointer of the value. */
  Map<String, String> byPlace() {
    var byPlace = new HashMap<String, String>();
    problems.forEach(p -> byPlace.merge(place(p), words(p), (a, b) -> a + " " + b));
    return byPlace;
  }

  /** Each fault with the way to its value in words. */
  List<Wrong> list(RuleTables words, RuleForm form) {
    return problems.stream()
        .map(
            p -> {
              var where = words.place(SchemaShape.steps(place(p)));
              return new Wrong(form.id(place(p)), (where.isEmpty() ? "" : where + ": ") + words(p));
            })
        .toList();
  }

  /** A value that is missing is pointed at itself. */
  private static String place(Problem problem) {
    var gone = MISSING.matcher(problem.message());
    return gone.matches() ? problem.pointer() + "/" + gone.group(1) : problem.pointer();
  }

  private static String words(Problem problem) {
    var message = problem.message();
    if (MISSING.matcher(message).matches()) {
      return missing();
    }
    if (message.endsWith("number expected") || message.endsWith("integer expected")) {
      return Words.text("rules.page.number");
    }
    return Character.toUpperCase(message.charAt(0)) + message.substring(1) + ".";
  }
}
