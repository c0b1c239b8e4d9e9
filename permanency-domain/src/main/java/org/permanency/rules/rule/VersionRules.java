package org.permanency.rules.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.permanency.kernel.Reason;

/** When a version may be written, submitted, approved, given back, withdrawn. */
public final class VersionRules {
  private static final int REASON = 500;

  private VersionRules() {}

  /**
   * What the decision on a step stands on.
   *
   * @param state where the version is
   * @param version its number now
   * @param expected the number the actor has seen
   * @param firstDay when it takes effect
   * @param today business day
   * @param steps what was done so far, oldest first, at least its making
   */
  public record Facts(
      VersionState state,
      int version,
      int expected,
      LocalDate firstDay,
      LocalDate today,
      List<VersionStep> steps) {
    /** Copies the steps. */
    public Facts {
      steps = List.copyOf(steps);
    }
  }

  /**
   * Why what the version says may not be changed; empty when it may. Codes: {@code
   * rules.version.stale}, {@code not-draft}.
   */
  public static List<Reason> write(Facts facts) {
    var no = stale(facts);
    if (facts.state() != VersionState.DRAFT) {
      no.add(Reason.of("rules.version.not-draft", "state", facts.state()));
    }
    return no;
  }

  /**
   * Why the version may not become {@code next}; empty when it may. Codes: {@code
   * rules.version.stale}, {@code wrong-state}, {@code same-person}, {@code begun}.
   *
   * @param actor id of who asks; only approval minds it
   */
  public static List<Reason> step(Facts facts, VersionState next, String actor) {
    var no = stale(facts);
    if (!facts.state().mayBecome(next)) {
      no.add(Reason.of("rules.version.wrong-state", "state", facts.state(), "wanted", next));
    } else if (facts.state() == VersionState.APPROVED && !facts.firstDay().isAfter(facts.today())) {
      no.add(Reason.of("rules.version.begun", "firstDay", facts.firstDay()));
    }
    if (next == VersionState.APPROVED && wrote(facts, actor)) {
      no.add(Reason.of("rules.version.same-person"));
    }
    return no;
  }

  private static boolean wrote(Facts facts, String actor) {
    return facts.steps().stream().anyMatch(s -> s.what().writes() && s.actor().equals(actor));
  }

  private static List<Reason> stale(Facts facts) {
    var no = new ArrayList<Reason>();
    if (facts.version() != facts.expected()) {
      var last = facts.steps().get(facts.steps().size() - 1);
      no.add(
          new Reason(
              "rules.version.stale",
              Map.of(
                  "by", last.name(),
                  "at", last.at().toString(),
                  "state", facts.state().name(),
                  "version", String.valueOf(facts.version()))));
    }
    return no;
  }

  /** Why the reason given is none; empty when it is one. Codes: {@code rules.version.why-*}. */
  public static List<Reason> why(String why) {
    if (why.isBlank()) {
      return List.of(Reason.of("rules.version.why-missing", "field", "why"));
    }
    return why.strip().length() > REASON
        ? List.of(Reason.of("rules.version.why-long", "most", REASON, "field", "why"))
        : List.of();
  }
}
