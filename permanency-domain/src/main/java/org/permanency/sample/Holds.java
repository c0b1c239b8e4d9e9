package org.permanency.sample;

import java.time.LocalDate;
import java.util.List;

/** Spells in which places cannot be used, and why; only places that are empty are put on hold. */
final class Holds {
  private static final List<String> REASONS =
      List.of(
          "Needs of the child in placement",
          "Carer unwell",
          "Carers asked for a break",
          "Allegation being looked into",
          "Room being made ready",
          "Kept for a planned move",
          "Family bereavement");

  private final LocalDate endDay;
  private final LocalDate historyStart;

  Holds(Order order) {
    endDay = order.endDay();
    historyStart = order.historyStart();
  }

  void add(Household household) {
    if (household.type.equals("connected")) {
      return;
    }
    var dice = household.dice(91);
    var start = household.from.isBefore(historyStart) ? historyStart : household.from;
    var day = start.plusDays(dice.between(30, 900));
    while (!day.isAfter(endDay.minusDays(3)) && household.approved(day.plusDays(30))) {
      var end = day.plusDays(dice.between(21, 240));
      var last = household.to != null && household.to.isBefore(end) ? household.to : end;
      int free = household.places(day) - household.peak(day, last);
      if (free > 0) {
        hold(household, day, last, dice.between(1, free));
      }
      day = last.plusDays(dice.between(60, 1100));
    }
  }

  private void hold(Household household, LocalDate from, LocalDate to, int places) {
    var reason = household.dice(92 + from.toEpochDay()).pick(REASONS);
    household.holds.add(new Household.Hold(from, to.isAfter(endDay) ? null : to, places, reason));
  }
}
