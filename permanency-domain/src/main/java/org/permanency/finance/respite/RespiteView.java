package org.permanency.finance.respite;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A respite stay, for people.
 *
 * @param child council and number
 * @param home code of the household where the child lives
 * @param household code of the household where it stays
 * @param from first night
 * @param last last night, included
 * @param overCap nights above the cap of the rule that nobody has approved
 * @param recordedBy name of who recorded it
 * @param approvedBy name of who approved nights above the cap; null when nobody did
 * @param cancelReason why it was cancelled; null while it stands
 */
public record RespiteView(
    UUID id,
    UUID childId,
    String child,
    UUID homeId,
    String home,
    String homeName,
    UUID householdId,
    String household,
    String householdName,
    LocalDate from,
    LocalDate last,
    int nights,
    int overCap,
    String note,
    String recordedBy,
    @Nullable String approvedBy,
    @Nullable String cancelReason,
    int version) {
  /** Where it stands: cancelled, over-cap, approved, stands. */
  public String state() {
    if (cancelReason != null) {
      return "cancelled";
    }
    if (overCap > 0) {
      return "over-cap";
    }
    return approvedBy == null ? "stands" : "approved";
  }
}
