package org.permanency.panel.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.permanency.rules.RuleBook;

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
   * @param required whether matters come before it at all; null when they do
   * @param everyWeeks a meeting at least every so many weeks; null when not said
   */
  public record Panel(
      String name,
      int quorum,
      boolean independentChair,
      List<Seat> seats,
      @Nullable Boolean required,
      @Nullable Integer everyWeeks) {
    /** Copies the seats. */
    public Panel {
      seats = List.copyOf(seats);
    }

    /** Whether matters come before it at all. */
    public boolean needed() {
      return !Boolean.FALSE.equals(required);
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

  /** A tenant's panel of this key on a day; empty when its rules have none. */
  public static Optional<Panel> of(RuleBook book, String key, LocalDate day) {
    return book.find(PanelRuleKeys.PANELS, day)
        .flatMap(v -> Optional.ofNullable(v.value().panels().get(key)));
  }
}
