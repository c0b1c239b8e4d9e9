package org.permanency.returns.check.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All checks by the code of their rule. */
final class Checks {
  private static final Map<String, Check> ALL = all();

  private Checks() {}

  /** How a rule is checked; empty when nobody knows. */
  static Optional<Check> of(String code) {
    return Optional.ofNullable(ALL.get(code));
  }

  /** Codes of all checks. */
  static Set<String> codes() {
    return ALL.keySet();
  }

  private static Map<String, Check> all() {
    var all = new HashMap<String, Check>();
    for (var group :
        List.of(
            CodeChecks.all(),
            DateChecks.all(),
            ChildChecks.all(),
            EpisodeChecks.all(),
            SequenceChecks.all(),
            LeaverChecks.all(),
            AdoptionChecks.all())) {
      group.forEach(
          (code, check) -> {
            if (all.put(code, check) != null) {
              throw new IllegalStateException("two checks of " + code);
            }
          });
    }
    return Map.copyOf(all);
  }
}
