package org.permanency.casework;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.casework.rule.Responsibility;
import org.permanency.kernel.EffectivePeriod;

/**
 * Who has had a child's case. Each list is in order of first day.
 *
 * @param responsibility spells of the council and of the service
 * @param allocations the workers
 */
public record CaseStory(List<Responsibility> responsibility, List<Allocated> allocations) {
  /**
   * A worker who has or had the case.
   *
   * @param worker id of the worker
   * @param name name of the worker
   * @param post what they do, on the last day of the allocation or today; null when not recorded
   * @param organisation {@code council} or {@code provider}; null when not recorded
   * @param team their team on that day; null when not recorded
   * @param period when
   */
  public record Allocated(
      UUID worker,
      String name,
      @Nullable String post,
      @Nullable String organisation,
      @Nullable String team,
      EffectivePeriod period) {}

  /** Copies the lists. */
  public CaseStory {
    responsibility = List.copyOf(responsibility);
    allocations = List.copyOf(allocations);
  }
}
