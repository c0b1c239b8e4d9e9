package org.permanency.sample;

import java.time.LocalDate;
import java.util.PriorityQueue;

/** How many fostered children are with agencies now, so that their number keeps to its aim. */
final class Shares {
  /** With agencies in February 2016: 95 of 350 children in care. */
  private static final double WITH_AGENCIES = 95.0 / 350;

  private static final double USUAL = 0.34;
  private static final double PULL = 3;

  private final PriorityQueue<LocalDate> agency = new PriorityQueue<>();

  private final double wanted;

  Shares(Order order) {
    wanted = order.children() * WITH_AGENCIES;
  }

  void agency(LocalDate until) {
    agency.add(until);
  }

  double chanceOfAgency(LocalDate day) {
    while (!agency.isEmpty() && !agency.element().isAfter(day)) {
      agency.remove();
    }
    return Math.max(0.02, Math.min(0.95, USUAL + PULL * (1 - agency.size() / wanted)));
  }
}
