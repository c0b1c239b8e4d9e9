package org.permanency.recruitment.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far enquiries came, and how long each stage took them.
 *
 * @param received enquiries counted
 * @param stages one a state, in the order of the states
 */
public record Funnel(int received, List<Stage> stages) {
  /** Copies the list. */
  public Funnel {
    stages = List.copyOf(stages);
  }

  /**
   * A stage.
   *
   * @param state the state
   * @param reached enquiries that ever came to it
   * @param there enquiries that are in it now
   * @param medianDays middle number of calendar days from receipt to reaching it, the mean of the
   *     two middle ones for an even number, halves rounded up; null when none reached it
   */
  public record Stage(EnquiryState state, int reached, int there, @Nullable Integer medianDays) {}

  /**
   * An enquiry's way.
   *
   * @param received its first day
   * @param state where it is now
   * @param reached first day of each state it came to
   */
  public record Way(LocalDate received, EnquiryState state, Map<EnquiryState, LocalDate> reached) {
    /** Copies the map. */
    public Way {
      var copy = new EnumMap<EnquiryState, LocalDate>(EnquiryState.class);
      copy.putAll(reached);
      reached = copy;
    }
  }

  /** The funnel of these enquiries. */
  public static Funnel of(List<Way> ways) {
    var stages = new ArrayList<Stage>();
    for (var state : EnquiryState.values()) {
      var days = new ArrayList<Long>();
      int there = 0;
      for (var way : ways) {
        var on = way.reached().get(state);
        if (on != null) {
          days.add(ChronoUnit.DAYS.between(way.received(), on));
        }
        there += way.state() == state ? 1 : 0;
      }
      stages.add(new Stage(state, days.size(), there, median(days)));
    }
    return new Funnel(ways.size(), stages);
  }

  private static @Nullable Integer median(List<Long> days) {
    if (days.isEmpty()) {
      return null;
    }
    var sorted = days.stream().mapToLong(Long::longValue).toArray();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return (int)
        (sorted.length % 2 == 1
            ? sorted[middle]
            : Math.floorDiv(sorted[middle - 1] + sorted[middle] + 1, 2));
  }
}
