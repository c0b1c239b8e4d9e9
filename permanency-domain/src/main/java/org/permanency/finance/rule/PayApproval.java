package org.permanency.finance.rule;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.permanency.kernel.Pence;

/**
 * How much each role may approve: the rule {@code pay-approval}.
 *
 * @param roles limits by role
 */
public record PayApproval(Map<String, Limit> roles) {
  /**
   * What one role may approve.
   *
   * @param run pounds that a whole run may come to
   * @param line pounds that each line may pay or take back
   */
  public record Limit(BigDecimal run, BigDecimal line) {
    /** The same in pence. */
    public Pence runPence() {
      return Pence.ofPounds(run);
    }

    /** The same in pence. */
    public Pence linePence() {
      return Pence.ofPounds(line);
    }
  }

  /** Sorts by role. */
  public PayApproval {
    roles = Collections.unmodifiableMap(new TreeMap<>(roles));
  }

  /** The most that somebody with these roles may approve; empty when none of them has a limit. */
  Optional<Limit> of(Collection<String> held) {
    var limits = held.stream().filter(roles::containsKey).map(roles::get).toList();
    return limits.stream()
        .map(Limit::run)
        .max(Comparator.naturalOrder())
        .map(
            run ->
                new Limit(
                    run,
                    limits.stream()
                        .map(Limit::line)
                        .max(Comparator.naturalOrder())
                        .orElse(BigDecimal.ZERO)));
  }

  /** The lowest limit of a line: what is above it not every role may approve. */
  public Optional<Pence> lowestLine() {
    return roles.values().stream()
        .map(Limit::line)
        .min(Comparator.naturalOrder())
        .map(Pence::ofPounds);
  }

  /** The lowest limit of a run. */
  public Optional<Pence> lowestRun() {
    return roles.values().stream()
        .map(Limit::run)
        .min(Comparator.naturalOrder())
        .map(Pence::ofPounds);
  }
}
