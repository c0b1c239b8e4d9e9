package org.permanency.performance.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.people.rule.ChildFact;
import org.permanency.placement.rule.CareDay;
import org.permanency.placement.rule.CareEnd;
import org.permanency.placement.rule.CareHistory;
import org.permanency.placement.rule.Episode;
import org.permanency.placement.rule.PlaceKind;

/** One child's records, prepared once; asked for any number of months. */
final class ChildDossier {
  private final ChildFact child;
  private final CareHistory history;
  private final Spells spells;
  private final List<LocalDate> adopted;
  private final @Nullable CareDay firstPlaced;
  private final LocalDate first;
  private final @Nullable LocalDate last;

  /**
   * Spells of the child's life beside its episodes.
   *
   * @param stays nights with households of the tenant's register
   * @param service days on which the service held the case
   * @param judgedByProvider whether its council has sent no register
   */
  record Spells(
      List<EffectivePeriod> stays, List<EffectivePeriod> service, boolean judgedByProvider) {}

  /**
   * @param episodes all of the child's, at least one, sorted by first day
   */
  ChildDossier(ChildFact child, List<Episode> episodes, Spells spells) {
    this.child = child;
    this.spells = spells;
    history = CareHistory.of(episodes);
    adopted =
        episodes.stream()
            .filter(e -> CareEnd.of(e.reasonEnded()) == CareEnd.ADOPTED)
            .flatMap(e -> Optional.ofNullable(e.ends()).stream())
            .toList();
    firstPlaced =
        history.days().stream()
            .filter(d -> d.span().kind() == PlaceKind.ADOPTION && !d.span().shortBreak())
            .findFirst()
            .orElse(null);
    first = episodes.get(0).starts();
    last = lastDay(episodes);
  }

  private static @Nullable LocalDate lastDay(List<Episode> episodes) {
    var latest = LocalDate.MIN;
    for (var episode : episodes) {
      var end = episode.ends();
      if (end == null) {
        return null;
      }
      latest = end.isAfter(latest) ? end : latest;
    }
    return latest;
  }

  String council() {
    return child.council();
  }

  /** Whether anything on record touches the year to date up to month end. */
  boolean concerns(ReportingMonth month) {
    return !first.isAfter(month.end()) && (last == null || !last.isBefore(month.yearStart()));
  }

  ChildMonth on(ReportingMonth month) {
    var end = month.end();
    var care = history.on(end).filter(d -> !d.span().shortBreak()).map(d -> care(d, month));
    return new ChildMonth(child, end, care.orElse(null), anyOn(spells.service(), end), year(month));
  }

  private ChildMonth.Care care(CareDay day, ReportingMonth month) {
    return new ChildMonth.Care(
        day.span().kind(),
        day.span().lodging().provider(),
        anyOn(spells.stays(), month.end()),
        spells.judgedByProvider(),
        placementOrder(day),
        day.period().began().orElse(null),
        day.placement().began().orElse(null),
        fosterPlacements(month));
  }

  private int fosterPlacements(ReportingMonth month) {
    int count = 0;
    for (var period : history.periods()) {
      for (var placement : period.placements()) {
        if (placement.fosteredBetween(month.twelveMonthsStart(), month.end())) {
          count++;
        }
      }
    }
    return count;
  }

  private ChildMonth.Year year(ReportingMonth month) {
    var placed = firstPlaced;
    boolean inYear = placed != null && month.inYearToDate(placed.span().from());
    return new ChildMonth.Year(
        adopted.stream().anyMatch(month::inYearToDate),
        history.days().stream()
            .anyMatch(d -> placementOrder(d) && d.span().touches(month.yearStart(), month.end())),
        inYear && placed != null ? placed.span().from() : null,
        inYear && placed != null ? placed.period().began().orElse(null) : null);
  }

  private static boolean placementOrder(CareDay day) {
    return day.span().episode().legalStatus().equals("E1");
  }

  private static boolean anyOn(List<EffectivePeriod> periods, LocalDate day) {
    for (var period : periods) {
      if (period.includes(day)) {
        return true;
      }
    }
    return false;
  }
}
