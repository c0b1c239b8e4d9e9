package org.permanency.performance.rule;

import org.permanency.fostering.rule.HouseholdId;

/**
 * What indicators of one month ask about one household.
 *
 * @param id which
 * @param code its code on the register
 * @param approved whether it is approved at month end
 * @param places approved places in force at month end; 0 when not approved
 * @param placesBefore approved places in force on 31 March before the year to date
 * @param held places on hold at month end; 0 when not approved
 * @param children children with the household that night, of whichever council
 * @param type key of its type, as on the register now
 * @param newlyApproved whether its approval began in the year to date
 * @param minority whether one of its carers on the first day of approval is of a group other than
 *     White; not said is not counted
 * @param placesGained approved places gained in the year to date, by an approval or by more places
 * @param placesLost approved places lost in the year to date, by an end or by fewer places
 * @param unreviewed whether it was approved more than twelve months before month end and no review
 *     was held in the twelve months up to it
 * @param unvisited whether it was approved more than six weeks before month end and no visit was
 *     held in the six weeks up to it
 * @param leftByCarer placements with it that ended unplanned in the year to date at the carer's
 *     request
 * @param leftOtherwise the same at somebody else's
 */
public record HouseholdMonth(
    HouseholdId id,
    String code,
    boolean approved,
    int places,
    int placesBefore,
    int held,
    int children,
    String type,
    boolean newlyApproved,
    boolean minority,
    int placesGained,
    int placesLost,
    boolean unreviewed,
    boolean unvisited,
    int leftByCarer,
    int leftOtherwise) {
  /** Places taken: a household with more children than places has all of them taken, not more. */
  public int occupied() {
    return Math.min(children, places);
  }

  /**
   * Places that could be offered; below zero where a place on hold is also taken, so that the sum
   * over all households is places less holds less children.
   */
  public int vacant() {
    return places - held - occupied();
  }
}
