package org.permanency.workflow.rule;

import java.util.Map;

/**
 * Clocks by key: what a file of {@code timescales} or {@code statutory-timescales} says.
 *
 * @param clocks by key, e.g. {@code fostering-decision}
 */
public record Timescales(Map<String, Timescale> clocks) {
  /** Copies the map. */
  public Timescales {
    clocks = Map.copyOf(clocks);
  }
}
