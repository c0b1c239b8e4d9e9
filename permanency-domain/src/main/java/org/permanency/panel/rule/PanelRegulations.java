package org.permanency.panel.rule;

import java.util.List;
import java.util.Map;

/**
 * What the regulations ask of panels whatever an agency's own terms say: the rule {@code
 * panel-regulations}.
 *
 * @param panels by key: {@code fostering}, {@code adoption}
 * @param roles what members may be on the central list, beside the seats of the agency's own rule
 */
public record PanelRegulations(Map<String, Law> panels, List<String> roles) {
  /**
   * The law of one panel.
   *
   * @param law the instrument
   * @param quorum members needed, whoever presides included
   * @param jointQuorum members needed of a panel of two or more agencies
   * @param socialWorker the role that a member with experience must have
   * @param socialWorkerYears years of experience that this member needs
   * @param independentChair whether the chair must be independent of the agency
   * @param viceChairs most vice chairs
   * @param noticeMonths notice of a member and to a member
   * @param list roles that the central list must have
   */
  public record Law(
      String law,
      int quorum,
      int jointQuorum,
      String socialWorker,
      int socialWorkerYears,
      boolean independentChair,
      int viceChairs,
      int noticeMonths,
      List<String> list) {
    /** Copies the list. */
    public Law {
      list = List.copyOf(list);
    }
  }

  /** Copies the collections. */
  public PanelRegulations {
    panels = Map.copyOf(panels);
    roles = List.copyOf(roles);
  }
}
