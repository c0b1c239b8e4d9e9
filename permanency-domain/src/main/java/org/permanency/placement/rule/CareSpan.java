package org.permanency.placement.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days of a placement on which nothing changed: one episode, or the part of it that no later one
 * covers.
 *
 * @param from first day
 * @param to first day after; null while it lasts
 * @param episode the episode of those days: it gives the legal status
 * @param lodging the episode that says where the child lives: the same one, or on a temporary stay
 *     the one that was interrupted
 * @param kind what the PLACE of {@code lodging} means
 */
public record CareSpan(
    LocalDate from, @Nullable LocalDate to, Episode episode, Episode lodging, PlaceKind kind) {
  /** Whether {@code day} is one of the days. */
  public boolean includes(LocalDate day) {
    return !day.isBefore(from) && (to == null || day.isBefore(to));
  }

  /**
   * Whether at least one night lies in {@code first} to {@code last}, both included.
   *
   * @param last last night
   */
  public boolean touches(LocalDate first, LocalDate last) {
    return !from.isAfter(last) && (to == null || to.isAfter(first));
  }

  /** Whether the child is away on a temporary stay (T0 to T4). */
  public boolean temporary() {
    return episode.temporary();
  }

  /** Whether these are short breaks (V3, V4), which no indicator counts. */
  public boolean shortBreak() {
    return episode.shortBreak();
  }
}
