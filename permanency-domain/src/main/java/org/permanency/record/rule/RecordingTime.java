package org.permanency.record.rule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How soon after an event it has to be recorded: the rule {@code recording}. Days and times are
 * those of the clock in England; hours are counted through, also when the clock is put forward or
 * back.
 *
 * @param hours hours after the event
 */
public record RecordingTime(int hours) {
  private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

  /**
   * The last moment at which a recording is in time.
   *
   * @param at time of the event; null when not known, then the hours count from the end of the day
   */
  public LocalDateTime due(LocalDate on, @Nullable LocalTime at) {
    var event = at == null ? on.plusDays(1).atStartOfDay() : on.atTime(at);
    return event.atZone(ENGLAND).plusHours(hours).toLocalDateTime();
  }

  /**
   * How many hours late, begun hours counted whole; 0 when in time.
   *
   * @param due null when no rule sets a time
   */
  public static long hoursLate(@Nullable LocalDateTime due, LocalDateTime recorded) {
    if (due == null || !recorded.isAfter(due)) {
      return 0;
    }
    long seconds = ChronoUnit.SECONDS.between(due.atZone(ENGLAND), recorded.atZone(ENGLAND));
    return Math.max(1, (seconds + 3599) / 3600);
  }

  /** What the clock in England shows at this moment on the business day. */
  public static LocalDateTime now(LocalDate businessDay, java.time.Instant moment) {
    return businessDay.atTime(moment.atZone(ENGLAND).toLocalTime().truncatedTo(ChronoUnit.SECONDS));
  }
}
