package org.permanency.it;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From an enquiry to approved adopters, through a refusal and the independent review. */
@ExtendWith(RunningService.class)
class AdoptionJourneyIT {
  @Test
  void givenADecisionMakerInDoubt_whenTheIndependentReviewDisagrees_thenTheyAreApprovedAdopters(
      Service service, Browser browser) {
    var journey = new ApprovalJourney(service, browser, "adoption", "Journeyadopt");
    journey.asks();
    journey.isTakenUp();
    journey.isAssessed();
    journey.isReferred();
    journey.isHeard("SUITABLE");
    try (var decider = journey.as(ApprovalJourney.DECIDER)) {
      journey.isDecided(decider, "UNSUITABLE", "");
      decider.refused("decision-reasons", "", "Give your reasons");
      journey.isDecided(decider, "UNSUITABLE", "Their time is short");
      decider.sees("Qualifying determination", "differs from the recommendation");
      decider.sees("Write the letter: the time for an answer begins with it");
      early(journey, decider);
      journey.isTold(decider);
      // 40 working days after 28 February 2017: Good Friday 14 April, Easter Monday 17 April
      decider.sees("Open until 27 April 2017").looks("journey-determination");
      decider.open("What the people did").pick("follow", "MECHANISM").today("followed");
      decider
          .press("Put on record", "follow")
          .sees("Put on record here what the independent review recommends");
      decider.open("What the independent review recommends").pick("review-finding", "SUITABLE");
      decider.today("reviewed").press("Put on record", "reviewed");
      decider.type("review-why", "They have made time").press("Put on record", "reviewed");
      decider.looks("journey-reviewed");
      journey.isDecided(decider, "SUITABLE", "I follow the review");
      decider.sees("Final", "I follow the review");
    }
    try (var worker = journey.as(ApprovalJourney.WORKER)) {
      worker.go("adoption/adopters.xhtml?f.name=Journeyadopt").sees("Ada Journeyadopt");
      worker.page().locator(".list tbody a").first().click();
      worker.sees("28 February 2017", "28 February 2018").looks("journey-adopters");
    }
  }

  /** A second decision before the time for an answer began. */
  private static void early(ApprovalJourney journey, Hand decider) {
    journey.isDecided(decider, "UNSUITABLE", "Once more");
    decider.refused("decision-reasons", "Once more", "was not sent yet");
    journey.at(decider, journey.matter());
  }
}
