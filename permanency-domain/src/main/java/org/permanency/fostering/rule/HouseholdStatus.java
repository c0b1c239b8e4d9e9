package org.permanency.fostering.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.EffectivePeriod;

/** Where a household stands with its approval on a day. */
public enum HouseholdStatus {
  /** Approved on the day. */
  APPROVED("approved"),
  /** Was approved, and the approval has ended. */
  ENDED("ended"),
  /** Never approved, or not yet. */
  NOT_APPROVED("not-approved");

  private final String key;

  HouseholdStatus(String key) {
    this.key = key;
  }

  /** As lists and addresses write it. */
  public String key() {
    return key;
  }

  /** The status with this key; empty when there is none. */
  public static Optional<HouseholdStatus> of(String key) {
    return Arrays.stream(values()).filter(s -> s.key.equals(key)).findFirst();
  }

  /**
   * The status on {@code day}.
   *
   * @param approval days of approval; null when it was never given
   */
  public static HouseholdStatus on(LocalDate day, @Nullable EffectivePeriod approval) {
    if (approval == null || day.isBefore(approval.start())) {
      return NOT_APPROVED;
    }
    return approval.includes(day) ? APPROVED : ENDED;
  }
}
