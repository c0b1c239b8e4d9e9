package org.permanency.assessment.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which checks are needed on whom: the rule {@code assessment-checks}.
 *
 * @param checks by key
 */
public record CheckPlan(Map<String, Check> checks) {
  /** Checks of people who have fostered or adopted through another service. */
  public static final String FORMER_CARER = "former-carer";

  /**
   * A check.
   *
   * @param label as people say it
   * @param stage stage in which it is made, 1 or 2
   * @param of whom: {@code applicants}, {@code adults}, {@code visitors}, {@code household}
   * @param count how many are needed; null for one
   * @param months how long it holds; null for always
   * @param when for whom only; null for everybody, or {@link #FORMER_CARER}
   * @param waivable whether it may be said, with a reason, not to be needed
   */
  public record Check(
      String label,
      int stage,
      List<String> of,
      @Nullable Integer count,
      @Nullable Integer months,
      @Nullable String when,
      boolean waivable) {
    /** Copies the list. */
    public Check {
      of = List.copyOf(of);
    }

    /** How many are needed. */
    public int needed() {
      return count == null ? 1 : count;
    }

    /** Whether it is made of the household as a whole. */
    public boolean ofHousehold() {
      return of.contains("household");
    }

    /** Whether it is made of somebody of one of these groups. */
    public boolean ofAny(Set<String> groups) {
      return of.stream().anyMatch(groups::contains);
    }
  }

  /** Copies the map. */
  public CheckPlan {
    checks = Collections.unmodifiableMap(new LinkedHashMap<>(checks));
  }
}
