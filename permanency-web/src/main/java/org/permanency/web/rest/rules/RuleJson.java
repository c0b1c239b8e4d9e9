package org.permanency.web.rest.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule.
 *
 * @param name e.g. {@code fostering-allowances}
 * @param title what people call it
 * @param on the day asked about
 * @param inForce the version in force on that day; absent when none is
 * @param versions every version, the agency's own first; absent in lists
 */
public record RuleJson(
    String name,
    String title,
    LocalDate on,
    @Nullable Version inForce,
    @Nullable List<Version> versions) {
  /**
   * One version.
   *
   * @param from its first day, which names it
   * @param until its last day, included; absent while it is open
   * @param source who says so
   * @param file below {@code tenants/}
   * @param values what it says, as in its file
   */
  public record Version(
      LocalDate from, @Nullable LocalDate until, String source, String file, Object values) {}
}
