package org.permanency.fostering.rule;

import java.util.List;
import java.util.Map;

/**
 * Composition of a tenant's panels, on top of the regulations' quorum: the rule {@code panels}.
 *
 * @param panels by key: {@code fostering}, {@code adoption}
 */
public record PanelRules(Map<String, Panel> panels) {
  /**
   * One panel.
   *
   * @param name as on its papers
   * @param quorum members needed, the chair included
   * @param independentChair whether the chair must be independent of the agency
   * @param seats seats that must be filled at a meeting
   */
  public record Panel(String name, int quorum, boolean independentChair, List<Seat> seats) {
    /** Copies the seats. */
    public Panel {
      seats = List.copyOf(seats);
    }
  }

  /**
   * Somebody who must be there.
   *
   * @param who e.g. "council social worker"
   * @param atLeast how many
   */
  public record Seat(String who, int atLeast) {}

  /** Copies the map. */
  public PanelRules {
    panels = Map.copyOf(panels);
  }
}
