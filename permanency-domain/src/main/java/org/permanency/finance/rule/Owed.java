package org.permanency.finance.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What is owed, and what could not be paid or looks wrong.
 *
 * @param weeks one a key; only those with parts
 * @param findings named exceptions; the rest of the run goes on
 */
public record Owed(List<WeekPay> weeks, List<Finding> findings) {
  /** Nothing owed, nothing found. */
  public static final Owed NOTHING = new Owed(List.of(), List.of());

  /** Copies the lists. */
  public Owed {
    weeks = List.copyOf(weeks);
    findings = List.copyOf(findings);
  }

  /** All of these together, in their order. */
  public static Owed all(Collection<Owed> several) {
    var weeks = new ArrayList<WeekPay>();
    var findings = new ArrayList<Finding>();
    several.forEach(
        o -> {
          weeks.addAll(o.weeks);
          findings.addAll(o.findings);
        });
    return new Owed(weeks, findings);
  }
}
