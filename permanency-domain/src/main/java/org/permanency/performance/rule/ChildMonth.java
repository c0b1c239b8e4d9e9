package org.permanency.performance.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.permanency.people.rule.ChildFact;
import org.permanency.placement.rule.PlaceKind;

/**
 * What indicators of one month ask about one child. Short breaks (V3, V4) are looked at as if the
 * child were not looked after.
 *
 * @param child who
 * @param monthEnd the day most tests are about
 * @param care where and how the child is looked after on that day; null when it is not
 * @param heldByService whether statutory social work lay with the service on that day
 * @param year what happened in the year to date
 */
public record ChildMonth(
    ChildFact child, LocalDate monthEnd, @Nullable Care care, boolean heldByService, Year year) {
  /**
   * A looked-after child's month end.
   *
   * @param kind kind of place; on a temporary stay that of the interrupted placement
   * @param provider PLACE_PROVIDER of the placement; null where blank
   * @param withOwnHousehold whether the child is with a household of the tenant's register that day
   * @param judgedByProvider whether the child's council has sent no register, so that PR1 decides
   * @param placementOrder whether the legal status is E1
   * @param began first day of the period of care; null when unknown
   * @param placementBegan first day of the placement; null when unknown
   * @param fosterPlacements different foster placements with a night in the twelve months
   */
  public record Care(
      PlaceKind kind,
      @Nullable String provider,
      boolean withOwnHousehold,
      boolean judgedByProvider,
      boolean placementOrder,
      @Nullable LocalDate began,
      @Nullable LocalDate placementBegan,
      int fosterPlacements) {}

  /**
   * A child's year to date.
   *
   * @param adopted whether an adoption order ended care in it
   * @param placementOrder whether a placement order was in force on any day of it
   * @param placed first day ever placed for adoption, if it falls into it; null otherwise
   * @param beganBeforePlaced first day of the period of care that {@code placed} lies in; null when
   *     unknown
   */
  public record Year(
      boolean adopted,
      boolean placementOrder,
      @Nullable LocalDate placed,
      @Nullable LocalDate beganBeforePlaced) {}

  /** Whether the child is looked after at month end. */
  public boolean lookedAfter() {
    return care != null;
  }

  /** Whether the child is in a foster placement at month end. */
  public boolean fostered() {
    return care != null && care.kind().foster();
  }

  /** Whether the child is fostered by a household of the tenant's own register. */
  public boolean inHouse() {
    return care != null
        && care.kind().foster()
        && (care.withOwnHousehold() || (care.judgedByProvider() && "PR1".equals(care.provider())));
  }

  /** Whether the child is fostered through an outside agency. */
  public boolean agency() {
    return care != null
        && care.kind().foster()
        && !care.withOwnHousehold()
        && ("PR4".equals(care.provider()) || "PR5".equals(care.provider()));
  }

  /**
   * Whether a placement order is in force at month end and the child is not placed for adoption.
   */
  public boolean waitingForAdoption() {
    return care != null && care.placementOrder() && care.kind() != PlaceKind.ADOPTION;
  }

  /** Whether the child is younger than {@code years} at month end; false when born is unknown. */
  public boolean under(int years) {
    return child.born() != null && child.ageOn(monthEnd) < years;
  }

  /** Whether nobody knows when the child was born. */
  public boolean ageUnknown() {
    return child.born() == null;
  }
}
