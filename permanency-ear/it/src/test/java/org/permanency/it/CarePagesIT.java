package org.permanency.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A child's timeline, the list of placements, and an import that a job takes in. */
@ExtendWith(RunningService.class)
class CarePagesIT {
  private static final String HEADER =
      """
      CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB
      CARE1,1,05/04/2010,WBRI,UN1,,
      """;
  private static final String EPISODES =
      """
      CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
      CARE1,03/05/2015,L,V2,N1,U6,PR1,,,,PE1 1AA,PE2 8TT,XXXXXXX
      """;

  @Test
  void givenFiles_whenSentIn_thenJobsCheckAndTakeThemInAndTheTimelineTellsTheStory(
      Service service, Browser browser) {
    var who = service.signIns().user("peterborough", "service-manager");
    try (var session = browser.signedIn(service, who)) {
      var page = session.page();
      takeIn(service, browser, page);
      page.navigate(service.at("people/children.xhtml?f.number=CARE1").toString());
      page.locator("table.rows tbody a").first().click();
      page.locator("nav.tabs a", new Page.LocatorOptions().setHasText("Timeline")).click();

      assertThat(page.locator("svg.timeline").count()).isEqualTo(1);
      assertThat(page.locator("main").innerText())
          .contains("Not known; on record from 3 May 2015", "Accommodated under section 20");
      browser.check(page, "child-timeline", "service-manager");
    }
  }

  private static void takeIn(Service service, Browser browser, Page page) {
    page.navigate(service.at("imports/imports.xhtml").toString());
    Locator check = page.locator("button", new Page.LocatorOptions().setHasText("Check the files"));
    check.click();
    assertThat(page.title()).startsWith("Error");
    browser.check(page, "imports+error", "service-manager");
    page.setInputFiles("#files", new FilePayload[] {csv("h.csv", HEADER), csv("e.csv", EPISODES)});
    check.click();
    page.waitForSelector("h2:text-is('Take in what was checked')");
    browser.check(page, "import+checked", "service-manager");
    page.locator("button", new Page.LocatorOptions().setHasText("Take in 2 rows")).click();
    page.waitForSelector("dd span:text-is('Taken in')");
  }

  private static FilePayload csv(String name, String text) {
    return new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void givenPlacements_whenFilteredByADay_thenEachIsOpenOnIt(Service service, Browser browser) {
    var who = service.signIns().user("peterborough", "placement-officer");
    try (var session = browser.signedIn(service, who)) {
      var page = session.page();
      page.navigate(
          service.at("placement/placements.xhtml?f.openOn=2016-10-03&f.side=AGENCY").toString());

      assertThat(page.locator("p.count").innerText()).matches(Pattern.compile("[1-9].*"));
      browser.check(page, "placements", "placement-officer");
    }
  }
}
