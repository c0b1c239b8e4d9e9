package org.permanency.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.rules.rule.VersionRules;
import org.permanency.rules.rule.VersionState;
import org.permanency.rules.rule.VersionStep;

/**
 * A version of a rule that was written on screen.
 *
 * @param rule name of the rule
 * @param firstDay when it takes effect
 * @param why why it is made
 * @param copiedFrom file of the version it began as; null when it came from a file of its own
 * @param content YAML, byte for byte as it is exported
 * @param version number that a change has to name
 * @param steps who did what, oldest first
 */
public record RuleVersionView(
    UUID id,
    String rule,
    LocalDate firstDay,
    VersionState state,
    String why,
    @Nullable String copiedFrom,
    String content,
    int version,
    List<VersionStep> steps) {
  /** Copies the steps. */
  public RuleVersionView {
    steps = List.copyOf(steps);
  }

  /** The last step of this kind; null when it was never taken. */
  public @Nullable VersionStep last(VersionStep.What what) {
    VersionStep found = null;
    for (var step : steps) {
      found = step.what() == what ? step : found;
    }
    return found;
  }

  /**
   * What a decision on the next step stands on.
   *
   * @param expected number of the version the actor has seen
   * @param today business day
   */
  public VersionRules.Facts facts(int expected, LocalDate today) {
    return new VersionRules.Facts(state, version, expected, firstDay, today, steps);
  }

  RuleVersionView in(VersionState next) {
    return new RuleVersionView(id, rule, firstDay, next, why, copiedFrom, content, version, steps);
  }

  RuleVersionView saying(LocalDate day, String reason, String text) {
    return new RuleVersionView(id, rule, day, state, reason, copiedFrom, text, version, steps);
  }
}
