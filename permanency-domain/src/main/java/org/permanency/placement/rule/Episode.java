package org.permanency.placement.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.permanency.people.rule.ChildId;

/**
 * An episode of care: a stretch of days with one legal status in one place. Codes are those of the
 * national return, older ones included.
 *
 * @param child whose
 * @param starts first day (DECOM)
 * @param ends first day after (DEC); null while it lasts
 * @param reasonBegan RNE: S, L, P, T, B or U
 * @param legalStatus LS
 * @param place PLACE
 * @param provider PLACE_PROVIDER; null where the return leaves it blank
 * @param reasonEnded REC; null while it lasts
 * @param reasonChange REASON_PLACE_CHANGE; null where blank
 * @param postcode PL_POST; null where blank
 * @param urn registration number of the provider; null where blank
 */
public record Episode(
    ChildId child,
    LocalDate starts,
    @Nullable LocalDate ends,
    String reasonBegan,
    String legalStatus,
    String place,
    @Nullable String provider,
    @Nullable String reasonEnded,
    @Nullable String reasonChange,
    @Nullable String postcode,
    @Nullable String urn) {
  /** Whether the episode holds on {@code day}. */
  public boolean includes(LocalDate day) {
    return !day.isBefore(starts) && (ends == null || day.isBefore(ends));
  }

  /** Whether it is a temporary stay (T0 to T4), which interrupts a placement and counts nowhere. */
  public boolean temporary() {
    return PlaceKind.of(place) == PlaceKind.TEMPORARY;
  }

  /** Whether it is a short break (V3, V4), which no indicator counts. */
  public boolean shortBreak() {
    return legalStatus.equals("V3") || legalStatus.equals("V4");
  }
}
