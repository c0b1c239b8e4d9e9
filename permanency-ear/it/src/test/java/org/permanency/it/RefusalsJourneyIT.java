package org.permanency.it;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What stops people on their way, and that nobody loses words by it. */
@ExtendWith(RunningService.class)
class RefusalsJourneyIT {
  private static final String OTHER = "tenant-administrator";

  @Test
  void givenOldChecksTooFewMembersTwoWhoMinuteAndApplicantsWhoLeave_thenEachIsSaidAndNothingIsLost(
      Service service, Browser browser) {
    var journey = new ApprovalJourney(service, browser, "mainstream", "Refusalsample");
    journey.asks();
    journey.isTakenUp();
    journey.isGathered(LocalDate.of(2014, 1, 6));
    expired(journey);
    try (var adviser = journey.as(ApprovalJourney.ADVISER);
        var other = journey.as(OTHER)) {
      journey.isListed(adviser);
      unquorate(journey, adviser);
      minutes(journey, adviser, other);
      stale(journey, adviser, other);
    }
    withdrawn(journey);
  }

  /** Checks that came back in January 2014 and held for 36 and 24 months. */
  private static void expired(ApprovalJourney journey) {
    try (var worker = journey.as(ApprovalJourney.WORKER)) {
      worker.go(journey.assessment()).pick("next", "STAGE_TWO").today("on");
      worker.press("Put on record", "next");
      worker.refused(
          "next",
          "STAGE_TWO",
          "Enhanced disclosure and barring check of Ada Refusalsample has expired",
          "Medical report of Ada Refusalsample has expired");
      worker.looks("journey-expired");
      ApprovalJourney.checks(worker, Hand.TODAY);
    }
    journey.isReported();
    journey.isReferred();
  }

  private static void unquorate(ApprovalJourney journey, Hand adviser) {
    journey.came(adviser, 3);
    journey.at(adviser, journey.item());
    ApprovalJourney.recommends(adviser, "SUITABLE", 3);
    adviser.refused(
        "reasons",
        "They thought about it well",
        "3 of the 5 members needed",
        "no social worker with 3 years",
        "1 members as council social worker",
        "1 members as council senior officer");
    adviser.looks("journey-unquorate");
    journey.came(adviser, 99);
  }

  /** Two people write at once; each finds both. */
  private static void minutes(ApprovalJourney journey, Hand adviser, Hand other) {
    journey.at(adviser, journey.item());
    journey.at(other, journey.item());
    adviser.type("words", "They spoke of their garden.");
    other.type("words", "They spoke of their work.").press("Add");
    adviser.press("Add").sees("They spoke of their garden.", "They spoke of their work.");
    adviser.looks("journey-minutes");
  }

  /** The second of two recommendations finds the first. */
  private static void stale(ApprovalJourney journey, Hand adviser, Hand other) {
    int sit = ApprovalJourney.sitting(journey.at(other, journey.item()));
    journey.at(adviser, journey.item());
    ApprovalJourney.recommends(other, "SUITABLE", sit);
    ApprovalJourney.recommends(adviser, "DEFERRED", sit);
    adviser.refused("reasons", "They thought about it well", "Somebody changed this matter");
    adviser.looks("journey-stale");
  }

  private static void withdrawn(ApprovalJourney journey) {
    try (var worker = journey.as(ApprovalJourney.WORKER)) {
      worker.go(journey.assessment()).pick("next", "WITHDRAWN").today("on");
      worker.press("Put on record", "next");
      worker.refused("why", "", "Say why");
      worker.type("why", "They move away").press("Put on record", "next").sees("Withdrawn");
      journey.at(worker, journey.item()).page().locator("dl a[href*='matter.xhtml']").click();
      worker.sees("Withdrawn", "They move away");
    }
  }
}
