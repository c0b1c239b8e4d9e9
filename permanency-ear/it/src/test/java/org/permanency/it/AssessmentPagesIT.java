package org.permanency.it;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.restassured.path.json.JsonPath;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Applicants from their registration to the door of the panel, which stays shut for all reasons.
 */
@ExtendWith(RunningService.class)
class AssessmentPagesIT {
  private static final String ROLE = "supervising-social-worker";

  @Test
  void
      givenAnApplication_whenAssessed_thenClocksChecksAndTheReportAreKeptAndThePanelSaysWhatIsMissing(
          Service service, Browser browser) {
    var enquiry = registered(service);
    try (var session = browser.signedIn(service, service.signIns().user("peterborough", ROLE))) {
      var page = session.page();
      page.navigate(service.at("recruitment/enquiry.xhtml?id=" + enquiry).toString());
      link(page, "Begin an assessment");
      browser.check(page, "assessment-begin", ROLE);
      press(page, "Begin the assessment");
      assertThat(page.title()).startsWith("Error");
      browser.check(page, "assessment-begin+error", ROLE);
      day(page, "on", "6", "2", "2017");
      page.locator("#way").selectOption("together");
      press(page, "Begin the assessment");
      assertThat(page.locator("main").innerText())
          .contains("Both stages", "Complete the assessment", "Enhanced disclosure and barring");
      browser.check(page, "assessment", ROLE);

      checks(page);
      section(page, browser);
      panel(page, browser);
      clocks(page);
      shown(page, "assessment-desk", 1440, 900);
      shown(page, "assessment-phone", 375, 812);
      page.setViewportSize(1440, 900);
      lists(service, browser, page);
      page.navigate(service.at("assessment/temporary.xhtml?id=" + enquiry).toString());
      day(page, "on", "28", "2", "2017");
      page.locator("#child").fill("PET 0");
      press(page, "Approve");
      assertThat(page.locator("main").innerText()).contains("There is no child of this council");
      browser.check(page, "temporary+error", ROLE);
    }
  }

  private static void checks(Page page) {
    open(page, "Put a person on the application, or change one");
    page.locator("#role").selectOption("visitor");
    page.locator("#given-names").fill("Cy");
    page.locator("#family-name").fill("Testing");
    press(page, "Put on record", "Given names");
    assertThat(page.locator("main").innerText()).contains("Cy Testing", "Regular visitor");
    open(page, "Ask for checks");
    day(page, "asked-on", "7", "2", "2017");
    press(page, "Ask for them");
    assertThat(page.locator("main").innerText()).contains("Not back yet");
    open(page, "A check came back");
    day(page, "came-on", "20", "2", "2017");
    page.locator("#outcome").selectOption("accepted");
    press(page, "Put on record", "What it says");
    assertThat(page.title()).startsWith("Error");
    page.locator("#note").fill("An old caution, talked through");
    press(page, "Put on record", "What it says");
    assertThat(page.locator("main").innerText()).contains("Holds");
  }

  private static void section(Page page, Browser browser) {
    link(page, "Home and neighbourhood");
    page.locator("#q-home-rooms").fill("A house with a garden and a dog");
    press(page, "Save, the section is done");
    assertThat(page.locator("main").innerText()).contains("answer it before you call");
    assertThat(page.locator("#q-home-rooms").inputValue()).contains("a dog");
    browser.check(page, "section+error", ROLE);
    page.locator("#q-home-area").fill("Quiet, near a school");
    press(page, "Save, the section is done");
    link(page, "Home and neighbourhood");
    assertThat(page.locator("main").innerText()).contains("Answered by");
    browser.check(page, "section", ROLE);
    link(page, "Back to the assessment");
  }

  private static void panel(Page page, Browser browser) {
    open(page, "Refer it to the panel");
    press(page, "Refer it");
    assertThat(page.locator(".summary").innerText())
        .contains(
            "has not come back yet",
            "Preparation is missing: Online safety",
            "Nothing is said yet of what they can offer",
            "This section of the report is not done: Conclusion",
            "The report was not shared");
    browser.check(page, "assessment+error", ROLE);
  }

  private static void clocks(Page page) {
    open(page, "Let the clocks stand still");
    day(page, "pause-on", "21", "2", "2017");
    page.locator("#reason").selectOption("illness");
    press(page, "Stop the clocks");
    assertThat(page.locator("main").innerText()).contains("Illness or bereavement, since");
    open(page, "Let the clocks run again");
    day(page, "resume-on", "27", "2", "2017");
    press(page, "Let them run");
    assertThat(page.locator("main").innerText()).contains("There is time");
  }

  private static void lists(Service service, Browser browser, Page page) {
    page.navigate(service.at("assessment/assessments.xhtml?f.open=yes").toString());
    assertThat(page.locator("main").innerText()).contains("Stage two", "Report with the");
    browser.check(page, "assessments", ROLE);
    link(page, "Checks falling due");
    assertThat(page.locator("main").innerText()).contains("Enhanced disclosure");
    browser.check(page, "checks", ROLE);
  }

  private static String registered(Service service) {
    var made =
        posted(
            service,
            "enquiries",
            "{\"kind\":\"mainstream\",\"source\":\"website\",\"channel\":\"telephone\",\"received\":\"2017-01-10\",\"familyName\":\"Testing\",\"givenNames\":\"Ada\",\"telephone\":\"01632 960199\"}",
            0);
    var id = made.getString("id");
    var move = "enquiries/" + id + "/move";
    var next =
        posted(service, move, "{\"next\":\"answered\",\"on\":\"2017-01-10\"}", version(made));
    posted(service, move, "{\"next\":\"registered\",\"on\":\"2017-02-01\"}", version(next));
    return id;
  }

  private static int version(JsonPath record) {
    return record.getInt("version");
  }

  private static JsonPath posted(Service service, String resource, String body, int version) {
    var request =
        given()
            .header("Authorization", "Bearer " + service.signIns().token("peterborough"))
            .contentType("application/json")
            .body(body);
    if (version > 0) {
      request = request.header("If-Match", "\"" + version + "\"");
    }
    var answer = request.post(service.at("api/v1/" + resource));
    assertThat(answer.statusCode()).as(answer.asString()).isLessThan(300);
    return answer.jsonPath();
  }

  private static void shown(Page page, String name, int width, int height) {
    page.setViewportSize(width, height);
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target/pages/" + name + ".png")));
  }

  private static void link(Page page, String words) {
    page.locator("main")
        .getByRole(
            AriaRole.LINK,
            new com.microsoft.playwright.Locator.GetByRoleOptions().setName(words).setExact(true))
        .first()
        .click();
  }

  private static void open(Page page, String summary) {
    var details =
        page.locator(
            "details",
            new Page.LocatorOptions().setHas(page.locator("summary >> text='" + summary + "'")));
    if (details.getAttribute("open") == null) {
      details.locator("summary").click();
    }
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }

  /** Presses the button of the form that has a field of this label. */
  private static void press(Page page, String button, String label) {
    page.locator("form", new Page.LocatorOptions().setHasText(label))
        .getByRole(
            AriaRole.BUTTON,
            new com.microsoft.playwright.Locator.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }

  private static void day(Page page, String id, String day, String month, String year) {
    page.locator("#" + id).fill(day);
    page.locator("#" + id + "-month").fill(month);
    page.locator("#" + id + "-year").fill(year);
  }
}
