package org.permanency.placement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.permanency.people.rule.ChildId;
import org.permanency.placement.rule.PlaceKind;

/**
 * A current placement in a list.
 *
 * @param child whose
 * @param name family name, given names; {@link #RESTRICTED} when the record is closed to the reader
 * @param council code of the child's council
 * @param number the council's number for the child; null when the record is closed to the reader
 * @param kind what kind of place
 * @param place PLACE; on a temporary stay that of the interrupted placement
 * @param provider PLACE_PROVIDER; null where blank
 * @param legalStatus LS today
 * @param since first day on record
 * @param sinceKnown whether it really began then
 * @param away whether the child is on a temporary stay today
 */
public record PlacementRow(
    ChildId child,
    String name,
    String council,
    @Nullable String number,
    PlaceKind kind,
    String place,
    @Nullable String provider,
    String legalStatus,
    LocalDate since,
    boolean sinceKnown,
    boolean away) {
  /** Shown instead of the name of somebody whose record is restricted. */
  public static final String RESTRICTED = "Restricted record";
}
