package org.permanency.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a telephone in somebody's hand to carers on the register, each role at its own sign-in. */
@ExtendWith(RunningService.class)
class FosteringJourneyIT {
  @Test
  void givenSomebodyWhoAsks_whenAssessedHeardAndApproved_thenTheyAreCarersWithTheirReviewDue(
      Service service, Browser browser) {
    var journey = new ApprovalJourney(service, browser, "mainstream", "Journeyfoster");
    journey.asks();
    journey.isTakenUp();
    journey.isAssessed();
    journey.isReferred();
    journey.isHeard("SUITABLE");
    sat(journey);
    decided(journey);
    try (var worker = journey.as(ApprovalJourney.WORKER)) {
      worker.go(journey.assessment()).sees("Approved").link("Household");
      worker.sees("Approved places", "2", "0 to 10", "Since 28 February 2017");
      worker.looks("journey-household");
      worker.link("Visits, reviews and support");
      // a year from the approval; the checks of a day in February 2017 hold a year at least
      worker.sees("Review of approval", "28 February 2018", "Checks hold until");
      worker.sees("27 February 2018").looks("journey-household-care");
      worker.go("carers/care.xhtml?f.name=Journeyfoster").sees("Ada Journeyfoster", "In order");
    }
  }

  /** A decision maker who turns out to have sat on the panel. */
  private static void sat(ApprovalJourney journey) {
    try (var office = journey.as("tenant-administrator");
        var decider = journey.as(ApprovalJourney.DECIDER)) {
      member(journey, office);
      office.open("Who signs in as this member").pickWords("user", ApprovalJourney.DECIDER);
      office.press("Save", "user");
      journey.isDecided(decider, "SUITABLE", "A kind home");
      decider.refused("decision-reasons", "A kind home", "You sat on this matter");
      decider.looks("journey-decide+sat");
      office.open("Who signs in as this member").pickNth("user", 0).press("Save", "user");
    }
  }

  /** Opens the page of a member as whom nobody signs in. */
  private static void member(ApprovalJourney journey, Hand office) {
    office.go("panels/members.xhtml?f.panel=fostering");
    var links = office.page().locator(".list tbody a").all();
    for (var url : links.stream().map(a -> a.getAttribute("href")).toList()) {
      journey.at(office, url);
      if (office.page().locator("#user option").first().evaluate("o => o.selected").equals(true)) {
        return;
      }
    }
  }

  private static void decided(ApprovalJourney journey) {
    try (var decider = journey.as(ApprovalJourney.DECIDER)) {
      decider.go("panels/decisions.xhtml").sees("Ada Journeyfoster");
      journey.at(decider, journey.matter());
      // 7 working days after 28 February 2017
      decider.sees("Decide as agency decision maker", "9 March 2017").looks("journey-decide");
      decider.pick("decision", "SUITABLE").today("decided").type("places", "3").press("Decide");
      decider.refused("places", "3", "Your decision differs from the recommendation");
      assertThat(decider.page().locator("#decision").inputValue()).isEqualTo("SUITABLE");
      decider.type("places", "2").press("Decide");
      // 2 and 5 working days to tell them and to write
      decider.sees("Final", "Tell the people, and write the letter", "2 March 2017");
      decider.sees("7 March 2017").looks("journey-decided");
      journey.isTold(decider);
      decider.sees("Nothing more is to be done here", "By e-mail to ada@example.org");
      decider.looks("journey-letter");
    }
  }
}
