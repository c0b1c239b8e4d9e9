package org.permanency.training.rule;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A session as it is planned.
 *
 * @param course key of the rule {@code training}
 * @param on its day, the first of several
 * @param days on how many days it is held, one after the other
 * @param at when it begins
 * @param ends when it ends each day
 * @param place where
 * @param seats people who may take part
 * @param trainer who gives it; null when not known
 */
public record NewSession(
    String course,
    LocalDate on,
    int days,
    LocalTime at,
    LocalTime ends,
    String place,
    int seats,
    @Nullable String trainer) {
  /** Its last day. */
  public LocalDate last() {
    return on.plusDays(days - 1L);
  }
}
