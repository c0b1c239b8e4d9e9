package org.permanency.finance.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.people.rule.ChildId;

/**
 * How much respite is paid: the rule {@code respite}.
 *
 * @param nights that a child may have in a year without approval
 * @param yearBegins first day of that year as month and day, e.g. {@code 04-01}
 * @param homePaid whether the home household is paid for the nights as well
 */
public record RespiteRule(int nights, String yearBegins, boolean homePaid) {
  /**
   * @throws IllegalArgumentException when the year begins on no day of the year
   */
  public RespiteRule {
    day(yearBegins);
  }

  private static MonthDay day(String written) {
    try {
      return MonthDay.parse("--" + written);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("'" + written + "' is not a day like 04-01", e);
    }
  }

  /** First day of the year that holds {@code day}. */
  LocalDate yearOf(LocalDate day) {
    var begins = day(yearBegins).atYear(day.getYear());
    return begins.isAfter(day) ? day(yearBegins).atYear(day.getYear() - 1) : begins;
  }

  /**
   * Nights above the cap, as periods of the stays they belong to: nights of a child are counted in
   * their order within each year, those of approved stays too, but only nights of stays that are
   * not approved are given.
   */
  public List<Over> over(List<RespiteStay> stays) {
    var sorted = new ArrayList<>(stays);
    sorted.sort(
        Comparator.comparing((RespiteStay s) -> s.period().start()).thenComparing(RespiteStay::id));
    var used = new HashMap<Map.Entry<ChildId, LocalDate>, Integer>();
    var over = new ArrayList<Over>();
    for (var stay : sorted) {
      LocalDate first = null;
      for (var night = stay.period().start();
          stay.period().includes(night);
          night = night.plusDays(1)) {
        int count = used.merge(Map.entry(stay.child(), yearOf(night)), 1, Integer::sum);
        boolean above = count > nights && !stay.approved();
        if (above && first == null) {
          first = night;
        } else if (!above && first != null) {
          over.add(new Over(stay, new EffectivePeriod(first, night)));
          first = null;
        }
      }
      if (first != null) {
        over.add(new Over(stay, new EffectivePeriod(first, stay.period().end())));
      }
    }
    return over;
  }

  /** Nights of a stay that are above the cap. */
  public record Over(RespiteStay stay, EffectivePeriod nights) {}
}
