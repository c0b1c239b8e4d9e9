package org.permanency.finance.duty.rule;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Pence;

/**
 * What a household on duty out of hours gets: the rule {@code duty-fee}.
 *
 * @param label as people say it
 * @param fee pounds for 24 hours
 * @param atOnce households that may be on duty on one day
 * @param busy days of the year on which there may be more of them
 */
public record DutyFee(String label, BigDecimal fee, int atOnce, @Nullable List<Busy> busy) {
  /**
   * Days with more households on duty.
   *
   * @param from month and day, as {@code 12-24}
   * @param to month and day, included; before {@code from} when the year ends in between
   * @param atOnce households that may be on duty on one of these days
   */
  public record Busy(String from, String to, int atOnce) {
    /**
     * @throws IllegalArgumentException when one is no day of the year
     */
    public Busy {
      day(from);
      day(to);
    }

    private static MonthDay day(String written) {
      try {
        return MonthDay.parse("--" + written);
      } catch (DateTimeException e) {
        throw new IllegalArgumentException("'" + written + "' is not a day like 12-24", e);
      }
    }

    boolean holds(LocalDate on) {
      var day = MonthDay.from(on);
      boolean after = !day.isBefore(day(from));
      boolean before = !day.isAfter(day(to));
      return day(from).isAfter(day(to)) ? after || before : after && before;
    }
  }

  /** Copies the days. */
  public DutyFee {
    busy = busy == null ? List.of() : List.copyOf(busy);
  }

  /** For 24 hours. */
  public Pence pence() {
    return Pence.ofPounds(fee);
  }

  /** Households that may be on duty on {@code day}. */
  public int atOnce(LocalDate day) {
    int most = atOnce;
    for (var days : java.util.Objects.requireNonNull(busy)) {
      most = days.holds(day) ? Math.max(most, days.atOnce()) : most;
    }
    return most;
  }
}
