package org.permanency.record;

import org.jspecify.annotations.Nullable;

/**
 * How much of a month's events a team recorded in time.
 *
 * @param teamId null for recordings of workers without team
 * @param team its name; empty for none
 * @param recorded events of the month that were recorded, those with a time set by the rule
 * @param inTime of them in time
 */
public record TeamTimeliness(
    java.util.@Nullable UUID teamId, String team, int recorded, int inTime) {
  /** Recorded late. */
  public int late() {
    return recorded - inTime;
  }
}
