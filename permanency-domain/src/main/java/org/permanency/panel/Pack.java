package org.permanency.panel;

import java.util.List;
import java.util.UUID;

/**
 * The papers of a meeting as somebody may see them.
 *
 * @param meeting the meeting
 * @param items its matters in order
 */
public record Pack(MeetingRow meeting, List<Item> items) {
  /** Copies the list. */
  public Pack {
    items = List.copyOf(items);
  }

  /**
   * A matter of the pack.
   *
   * @param id of the item on the agenda
   * @param slot when its time begins
   * @param reference as people quote it
   * @param title as the agenda says it; of a matter that is closed to the reader its kind alone
   * @param kind in words
   * @param closed whether the reader may not see the papers, having an interest in it
   * @param heard whether it was heard already
   * @param papers what the reader may see
   * @param left how many papers are left out
   */
  public record Item(
      UUID id,
      String slot,
      String reference,
      String title,
      String kind,
      boolean closed,
      boolean heard,
      List<Paper> papers,
      int left) {
    /** Copies the list. */
    public Item {
      papers = List.copyOf(papers);
    }
  }
}
