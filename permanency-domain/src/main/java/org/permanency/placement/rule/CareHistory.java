package org.permanency.placement.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.permanency.people.rule.ChildId;

/**
 * What a child's episodes say, read as the product reads the national return: periods of care,
 * placements, legal statuses.
 *
 * <p>A <b>period of care</b> is a run of episodes in which each next one starts on the day the one
 * before it ends. A <b>placement</b> is a run of episodes of one period: RNE S, P and B begin a new
 * one, L, T and U go on with the same one. A <b>temporary stay</b> (T0 to T4) belongs to the
 * placement it interrupts; an episode after it goes on with that placement when PLACE,
 * PLACE_PROVIDER, PL_POST and URN are as before, whatever its RNE.
 *
 * <p>How rows that contradict each other are read (none of them is refused here):
 *
 * <ul>
 *   <li>Two episodes cover a day: the one that started later holds; when it ends first, the earlier
 *       one takes over again, in its own placement and period. A short break (V3, V4) never hides
 *       an episode of care.
 *   <li>REC X1 and the next episode starts days later: care stopped in between, a new period.
 *   <li>REC says that care ended, and an episode starts the same day: a new period.
 *   <li>REC X1 and the next episode has RNE S: care did not stop, the same period, a new placement.
 *   <li>DEC missing and another episode starts: the period goes on unless RNE is S. When a later
 *       episode ends care, the one without DEC takes over again, since nothing has ended it.
 *   <li>A period whose first episode has another RNE than S: it began before what is on record, so
 *       its start is unknown; its first placement too, if the RNE is L, T or U or a temporary stay.
 *   <li>A temporary stay with nothing before it in its period: a placement of its own kind; the
 *       next episode goes on with it or begins a new one as its RNE says.
 *   <li>RNE L, T or U after a temporary stay with another place than before: the same placement,
 *       since it says "same carer".
 *   <li>DEC on or before DECOM: no day, left out.
 * </ul>
 *
 * @param child whose
 * @param periods in order of start
 * @param days every span with its placement and period, in order of days; no two share a day
 */
public record CareHistory(ChildId child, List<CarePeriod> periods, List<CareDay> days) {
  /** Copies the lists. */
  public CareHistory {
    periods = List.copyOf(periods);
    days = List.copyOf(days);
  }

  /**
   * The history of one child.
   *
   * @param episodes all of them, sorted by first day
   * @throws IllegalArgumentException if there is none
   */
  public static CareHistory of(List<Episode> episodes) {
    if (episodes.isEmpty()) {
      throw new IllegalArgumentException("no episodes");
    }
    return new CareReader(episodes).read();
  }

  /**
   * The histories of many children.
   *
   * @param episodes of all of them, those of a child together and sorted by first day
   */
  public static Map<ChildId, CareHistory> byChild(List<Episode> episodes) {
    var histories = new LinkedHashMap<ChildId, CareHistory>();
    int from = 0;
    for (int at = 1; at <= episodes.size(); at++) {
      var child = episodes.get(from).child();
      if (at == episodes.size() || !episodes.get(at).child().equals(child)) {
        histories.put(child, of(episodes.subList(from, at)));
        from = at;
      }
    }
    return histories;
  }

  /** Where the child is on {@code day}, short breaks included; empty when not looked after. */
  public Optional<CareDay> on(LocalDate day) {
    for (int i = days.size() - 1; i >= 0; i--) {
      if (days.get(i).span().includes(day)) {
        return Optional.of(days.get(i));
      }
    }
    return Optional.empty();
  }

  /** All placements, in order. */
  public List<Placement> placements() {
    return periods.stream().flatMap(p -> p.placements().stream()).toList();
  }

  /** Legal statuses, neighbouring episodes with the same one taken together. */
  public List<LegalSpell> legalSpells() {
    var spells = new ArrayList<LegalSpell>();
    @Nullable CareDay before = null;
    for (var day : days) {
      if (before != null && goesOn(before, day)) {
        var last = spells.remove(spells.size() - 1);
        spells.add(new LegalSpell(child, last.from(), day.span().to(), last.status()));
      } else {
        var span = day.span();
        spells.add(new LegalSpell(child, span.from(), span.to(), span.episode().legalStatus()));
      }
      before = day;
    }
    return spells;
  }

  private static boolean goesOn(CareDay before, CareDay day) {
    return before.period().start().equals(day.period().start())
        && Objects.equals(before.span().to(), day.span().from())
        && before.span().episode().legalStatus().equals(day.span().episode().legalStatus());
  }
}
