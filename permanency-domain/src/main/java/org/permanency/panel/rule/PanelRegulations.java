package org.permanency.panel.rule;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
   * @param noReview grounds of a qualifying determination that may not go to the independent review
   *     mechanism: {@code health}; null for none
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
      List<String> list,
      @Nullable List<String> noReview) {
    /** Copies the lists. */
    public Law {
      list = List.copyOf(list);
      noReview = noReview == null ? null : List.copyOf(noReview);
    }

    /** Whether a determination that rests on what the health information says stays here. */
    public boolean healthStays() {
      return noReview != null && noReview.contains("health");
    }
  }

  /** Copies the collections. */
  public PanelRegulations {
    panels = Map.copyOf(panels);
    roles = List.copyOf(roles);
  }
}
