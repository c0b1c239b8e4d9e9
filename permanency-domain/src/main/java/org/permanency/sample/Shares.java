package org.permanency.sample;

import java.time.LocalDate;
import java.util.PriorityQueue;

/** How many fostered children are with agencies now, so that their share keeps to its aim. */
final class Shares {
  /** Aim for children with agencies among all fostered children; those without room come on top. */
  private static final double AGENCY_SHARE = 0.335;

  private final PriorityQueue<LocalDate> agency = new PriorityQueue<>();
  private final PriorityQueue<LocalDate> inHouse = new PriorityQueue<>();

  void agency(LocalDate until) {
    agency.add(until);
  }

  void inHouse(LocalDate until) {
    inHouse.add(until);
  }

  double chanceOfAgency(LocalDate day) {
    forget(agency, day);
    forget(inHouse, day);
    double all = agency.size() + inHouse.size();
    double share = all == 0 ? AGENCY_SHARE : agency.size() / all;
    return Math.max(0, Math.min(0.95, AGENCY_SHARE + 4 * (AGENCY_SHARE - share)));
  }

  private static void forget(PriorityQueue<LocalDate> queue, LocalDate day) {
    while (!queue.isEmpty() && !queue.element().isAfter(day)) {
      queue.remove();
    }
  }
}
