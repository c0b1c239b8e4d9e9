package org.permanency.placement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.people.rule.ChildId;
import org.permanency.placement.rule.CarePeriod;
import org.permanency.placement.rule.Placement;

/**
 * One page of all placements, child by child.
 *
 * @param items the placements
 * @param next where the next page begins; null on the last one
 */
public record PlacementPage(List<Item> items, @Nullable PlacementCursor next) {
  /** Copies the list. */
  public PlacementPage {
    items = List.copyOf(items);
  }

  /**
   * One placement.
   *
   * @param child whose
   * @param council code of the child's council
   * @param number the council's number for the child
   * @param period the period of care it belongs to
   * @param placement the placement
   */
  public record Item(
      ChildId child, String council, String number, CarePeriod period, Placement placement) {}
}
