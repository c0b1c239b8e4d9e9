package org.permanency.it;

import com.microsoft.playwright.Page;
import java.time.LocalDate;

/** The way of people from their enquiry to a decision, step by step. */
final class ApprovalJourney {
  static final String WORKER = "supervising-social-worker";
  static final String ADVISER = "panel-adviser";
  static final String MEMBER = "panel-member";
  static final String DECIDER = "agency-decision-maker";
  private final Service service;
  private final Browser browser;
  private final String kind;
  private final String family;
  private String enquiry = "";
  private String assessment = "";
  private String matter = "";
  private String item = "";
  private String meeting = "";

  ApprovalJourney(Service service, Browser browser, String kind, String family) {
    this.service = service;
    this.browser = browser;
    this.kind = kind;
    this.family = family;
  }

  Hand as(String role) {
    return Hand.of(service, browser, role);
  }

  String matter() {
    return matter;
  }

  private boolean fostering() {
    return !kind.equals("adoption");
  }

  /** Asks by the form for everybody. */
  void asks() {
    try (var they = Hand.nobody(service, browser)) {
      they.page().setViewportSize(375, 700);
      they.go("enquire.xhtml").page().locator("main a >> text=Peterborough").click();
      they.pick("kind", kind).type("given-names", "Ada").type("family-name", family);
      they.type("email", "ada@example.org").press("Send the enquiry");
      they.sees("Peterborough has your enquiry");
      enquiry = they.page().locator("main strong").innerText();
    }
  }

  /** Is answered, met and registered. */
  void isTakenUp() {
    try (var worker = as(WORKER)) {
      worker.go("recruitment/enquiries.xhtml?f.reference=" + enquiry);
      worker.page().locator(".list tbody a").first().click();
      for (var next : new String[] {"ANSWERED", "MET", "REGISTERED"}) {
        worker.pick("next", next).today("on").press("Put on record", "next");
      }
      if (!fostering()) {
        worker.sees("Decide whether to accept", "7 March 2017"); // five working days
      }
      worker.looks("journey-enquiry");
      worker.link("Begin an assessment");
      worker.today("on").pick("way", fostering() ? "together" : "one");
      worker.press("Begin the assessment");
      worker.looks("journey-assessment");
      assessment = worker.url();
    }
  }

  /** Is assessed: checks, training, sections, what they can offer. */
  void isAssessed() {
    isGathered(Hand.TODAY);
    isReported();
  }

  /** Checks that came back on this day, training and every section. */
  void isGathered(LocalDate checked) {
    try (var worker = as(WORKER)) {
      worker.go(assessment);
      checks(worker, checked);
      training(worker);
      worker.fillSections();
    }
  }

  /** Goes through the stages to a report that the applicants commented on. */
  void isReported() {
    try (var worker = as(WORKER)) {
      worker.go(assessment);
      if (!fostering()) {
        worker.sees("28 April 2017"); // two months of stage one
        worker.pick("next", "BETWEEN").today("on").press("Put on record", "next");
      }
      worker.pick("next", "STAGE_TWO").today("on").press("Put on record", "next");
      if (!fostering()) {
        worker.sees("28 June 2017"); // four months of stage two
      }
      worker.open("What they can offer and on what terms").type("places", "2");
      worker.type("age-from", "0").type("age-to", "10").press("Put on record", "places");
      worker.open("Share the report with the applicants").today("share-on").press("Share it");
      worker.open("Comments of the applicants").today("comments-on");
      worker.type("comments", "We agree").press("Put on record", "comments");
      worker.looks("journey-assessed");
    }
  }

  /** Asks for what is missing, which comes back clear on the same day. */
  static void checks(Hand worker, LocalDate on) {
    worker.open("Ask for checks").day("asked-on", on).press("Ask for them");
    for (int left = 20; left > 0; left--) {
      if (worker.page().locator("#came-on").count() == 0) {
        return;
      }
      worker.open("A check came back").day("came-on", on).pick("outcome", "clear");
      worker.press("Put on record", "came-on");
    }
  }

  private void training(Hand worker) {
    var assessment = worker.url();
    worker.link("Enquiry").link("Training").open("Record what they took elsewhere");
    worker.pick("course", "safeguarding").today("on").type("given-by", "Another agency");
    worker.press("Put it on record").go(assessment);
  }

  /** Is handed over to the panel. */
  void isReferred() {
    try (var worker = as(WORKER)) {
      worker.go(assessment).open("Refer it to the panel").press("Refer it");
      worker.sees("With the panel");
      worker.looks("journey-referred");
    }
  }

  /** Is put on the agenda of a meeting of today; members read their pack. */
  void isListed(Hand adviser) {
    adviser.go("panels/meeting.xhtml").pick("panel", panel()).today("on");
    adviser.type("begins", "9:30").type("place", "Room of " + family).press("Call the meeting");
    meeting = adviser.url();
    adviser.open("Put a matter on the agenda").pickWords("matter", "Ada " + family);
    adviser.type("slot", "10:00").type("minutes", "45").press("Put on the agenda");
    adviser.looks("journey-meeting");
    var line = adviser.page().locator("#agenda ~ .table-frame a").first();
    item = line.getAttribute("href");
  }

  /** Is put on an agenda, read by a member, and heard; its minutes become final. */
  void isHeard(String finding) {
    try (var adviser = as(ADVISER)) {
      isListed(adviser);
      isRead();
      came(adviser, 99);
      adviser.sees("Quorate");
      at(adviser, item).type("words", "They were asked about time and patience.").press("Add");
      recommends(adviser, finding, sitting(adviser));
      adviser.looks("journey-item");
      adviser.press("Make the minutes final").sees("The panel recommends");
      var about = adviser.page().locator("dl a[href*='matter.xhtml']").first();
      matter = about.getAttribute("href");
    }
  }

  /** So many of the members who were called came. */
  void came(Hand adviser, int most) {
    at(adviser, meeting);
    var came = adviser.page().locator("input[id^=came-]").all();
    for (int i = 0; i < came.size(); i++) {
      came.get(i).fill(i < most ? "9:30" : "");
    }
    adviser.press("Save who was there");
  }

  private void isRead() {
    try (var member = as(MEMBER)) {
      member.go("panels/my-panels.xhtml");
      member
          .page()
          .locator("tr, li, article", new Page.LocatorOptions().setHasText("Room of " + family))
          .locator("a")
          .last()
          .click();
      member.sees("Ada " + family).looks("journey-pack");
    }
  }

  static int sitting(Hand adviser) {
    var sits = adviser.page().locator(".fact", new Page.LocatorOptions().setHasText("Sits on it"));
    return sits.first().innerText().split(",").length;
  }

  /** Records a recommendation of all who sit; its terms stand in the form already. */
  static void recommends(Hand adviser, String finding, int votes) {
    adviser.open("Record the recommendation").type("from", "10:00").type("until", "10:40");
    adviser.pickNth("presides", 1).pick("finding", finding);
    adviser.type("votes-for", String.valueOf(votes)).type("reasons", "They thought about it well");
    adviser.press("Record the recommendation");
  }

  /** Is decided by who sits at this sign-in; what was recommended stands in the form already. */
  void isDecided(Hand decider, String finding, String reasons) {
    at(decider, matter).pick("decision", finding).today("decided");
    decider.type("decision-reasons", reasons).press("Decide");
  }

  /** Is told by word of mouth and written to. */
  void isTold(Hand decider) {
    decider.open("The people were told by word of mouth").today("told");
    decider.press("Put on record", "told");
    decider.open("Write the letter").type("people", "Ada " + family);
    decider.type("address", "ada@example.org").press("Write the letter");
  }

  /** Opens a page that another one linked to. */
  Hand at(Hand hand, String url) {
    return hand.go(service.base().resolve(url).toString());
  }

  String item() {
    return item;
  }

  String meeting() {
    return meeting;
  }

  String assessment() {
    return assessment;
  }

  private String panel() {
    return fostering() ? "fostering" : "adoption";
  }
}
