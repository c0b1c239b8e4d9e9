package org.permanency.workflow.rule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.rules.BankDays;
import org.permanency.workflow.rule.Timescale.Span;

/** Works out when a clock runs out. */
public final class Clock {
  /** Days and moments are those of England. */
  public static final ZoneId ENGLAND = ZoneId.of("Europe/London");

  private Clock() {}

  /**
   * What sets a clock going.
   *
   * @param day of the event
   * @param at its moment, for clocks that count hours; null means the beginning of the day
   * @param latest a day by which it has to be done whatever the clock says, e.g. a court date; null
   *     for none
   */
  public record Start(LocalDate day, @Nullable Instant at, @Nullable LocalDate latest) {
    /** An event of a day. */
    public static Start on(LocalDate day) {
      return new Start(day, null, null);
    }

    /** An event of a moment. */
    public static Start at(Instant at) {
      return new Start(at.atZone(ENGLAND).toLocalDate(), at, null);
    }
  }

  /**
   * When the clock runs out. Days of a pause are not counted: a clock of working days leaves them
   * out, every other one runs so many days longer.
   *
   * @param pauses closed ones, in any order, without common days
   * @param days working days of England
   */
  public static Due due(Timescale scale, Start start, List<Pause> pauses, BankDays days) {
    var hours = scale.within().counted() == ClockUnit.HOURS;
    var at = hours ? moment(scale.within(), start, pauses) : null;
    var day =
        at == null
            ? last(scale.within(), start.day(), pauses, days)
            : at.atZone(ENGLAND).toLocalDate();
    var latest = start.latest();
    if (latest != null && latest.isBefore(day)) {
      day = latest;
      at = null;
    }
    return new Due(day, at, days.before(day, scale.soonDays()));
  }

  private static Instant moment(Span within, Start start, List<Pause> pauses) {
    var from = start.at() == null ? start.day().atStartOfDay(ENGLAND).toInstant() : start.at();
    long paused = pauses.stream().mapToLong(Pause::days).sum();
    return from.plus(Duration.ofHours(within.amount())).plus(Duration.ofDays(paused));
  }

  private static LocalDate last(Span within, LocalDate from, List<Pause> pauses, BankDays days) {
    long paused = pauses.stream().mapToLong(Pause::days).sum();
    int amount = within.amount();
    return switch (within.counted()) {
      case WORKING_DAYS -> working(from, amount, pauses, days);
      case DAYS -> from.plusDays(amount + paused);
      case WEEKS -> from.plusWeeks(amount).plusDays(paused);
      case MONTHS -> from.plusMonths(amount).plusDays(paused);
      case YEARS -> from.plusYears(amount).plusDays(paused);
      case HOURS -> throw new IllegalStateException("hours end at a moment");
    };
  }

  /** Of 0 days: the same day, or the next one that is worked on. */
  private static LocalDate working(LocalDate from, int amount, List<Pause> pauses, BankDays days) {
    var at = amount == 0 ? counted(from, pauses, days) : from;
    for (int i = 0; i < amount; i++) {
      at = counted(at.plusDays(1), pauses, days);
    }
    return at;
  }

  private static LocalDate counted(LocalDate from, List<Pause> pauses, BankDays days) {
    var at = from;
    while (!days.working(at) || stands(at, pauses)) {
      at = at.plusDays(1);
    }
    return at;
  }

  private static boolean stands(LocalDate day, List<Pause> pauses) {
    return pauses.stream().anyMatch(p -> p.holds(day));
  }
}
