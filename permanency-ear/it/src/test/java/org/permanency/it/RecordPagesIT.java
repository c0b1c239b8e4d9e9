package org.permanency.it;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A social worker's, a manager's and a reader's work with case records. */
@ExtendWith(RunningService.class)
class RecordPagesIT {
  private static final String WORKER = "social-worker";
  private static final String MANAGER = "service-manager";

  private static Browser.Session as(Service service, Browser browser, String role) {
    return browser.signedIn(service, service.signIns().user("peterborough", role));
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
  }

  private static void day(Page page, String field, String day, String month, String year) {
    page.locator("#" + field).fill(day);
    page.locator("#" + field + "-month").fill(month);
    page.locator("#" + field + "-year").fill(year);
  }

  private static void says(Page page, String words) {
    assertThat(page.locator("main").innerText()).contains(words);
  }

  /** A child that nobody restricts. */
  private static String child(Service service, int at) {
    return given()
        .header("Authorization", "Bearer " + service.signIns().token("peterborough"))
        .get(service.at("api/v1/children?limit=20"))
        .jsonPath()
        .getString("items.findAll { !it.restricted }[" + at + "].id");
  }

  private static String record(Service service, String child) {
    return service.at("people/child.xhtml?tab=record&id=" + child).toString();
  }

  @Test
  void givenABrowserThatIsClosed_thenTheWordsAreInMyDraftsAndGoOnRecordOnce(
      Service service, Browser browser) {
    var child = child(service, 0);
    try (var session = as(service, browser, WORKER)) {
      var page = session.page();
      page.navigate(record(service, child));
      page.getByText("Write a recording").click();
      page.locator("#template").selectOption("visit");
      browser.check(page, "record-template", WORKER);
      press(page, "Begin");
      page.locator("#f-fact").pressSequentially("Seen in the garden with the dog.");
      page.getByText("Saved ").waitFor();
    }
    try (var session = as(service, browser, WORKER)) {
      var page = session.page();
      page.navigate(service.at("record/drafts.xhtml").toString());
      browser.check(page, "my-drafts", WORKER);
      page.locator(".list tbody a").first().click();
      assertThat(page.locator("#f-fact").inputValue())
          .isEqualTo("Seen in the garden with the dog.");
      browser.check(page, "draft", WORKER);
      press(page, "Put it on record");
      says(page, "Fill in: The person's own voice");
      browser.check(page, "draft+faults", WORKER);
      day(page, "on", "27", "2", "2017");
      page.locator("#time").fill("14:30");
      page.locator("#f-present").fill("The carer");
      page.locator("#f-seen-alone").fill("Nobody: she wanted her carer there");
      page.locator("#f-voice").fill("I like the dog best.");
      press(page, "Put it on record");
      says(page, "It is on record.");
      says(page, "In time");
      says(page, "I like the dog best.");
      page.locator("#kind").selectOption("CORRECTION");
      page.locator("#text").fill("It was the neighbour's dog.");
      press(page, "Put it beside the recording");
      says(page, "Correction by ");
      browser.check(page, "recording", WORKER);
      page.navigate(record(service, child));
      says(page, "Seen in the garden with the dog.");
      browser.check(page, "record-tab", WORKER);
      page.locator("#words").fill("neighbour dog");
      press(page, "Search the record");
      says(page, "1 hit.");
      browser.check(page, "record-search", WORKER);
    }
  }

  @Test
  void givenTwoWindows_thenTheSecondShowsBothTexts(Service service, Browser browser) {
    try (var session = as(service, browser, WORKER)) {
      var page = session.page();
      page.navigate(service.at("record/write.xhtml?subject=CHILD:" + child(service, 1)).toString());
      page.locator("#template").selectOption("case-note");
      press(page, "Begin");
      var other = page.context().newPage();
      other.navigate(page.url());
      page.locator("#f-fact").pressSequentially("Window one");
      page.getByText("Saved ").waitFor();
      other.locator("#f-fact").pressSequentially("Window two");
      other.getByText("changed in another window").waitFor();
      press(other, "Keep the draft");
      says(other, "Window one");
      assertThat(other.locator("#f-fact").inputValue()).isEqualTo("Window two");
      browser.check(other, "draft+clash", WORKER);
      other.getByText("Throw the draft away").click();
      press(other, "Throw it away");
      says(other, "The draft is thrown away.");
    }
  }

  @Test
  void givenAManager_thenADecisionAndADocumentAreInTheChronologyAndItsPrint(
      Service service, Browser browser) {
    var child = child(service, 2);
    try (var session = as(service, browser, MANAGER)) {
      var page = session.page();
      page.navigate(record(service, child));
      page.getByText("Record a management decision").click();
      browser.check(page, "decision+new", MANAGER);
      day(page, "on", "27", "2", "2017");
      page.locator("#decision").fill("Weekly visits go on.");
      page.locator("#reasons").fill("The move is recent.");
      press(page, "Record the decision");
      says(page, "The decision is recorded.");
      page.getByText("File a document").click();
      page.locator("#title").fill("Letter of the school");
      day(page, "on", "20", "2", "2017");
      page.locator("#file")
          .setInputFiles(
              new FilePayload(
                  "letter.pdf", "application/pdf", "<html>".getBytes(StandardCharsets.UTF_8)));
      press(page, "File the document");
      says(page, "The content is not that of a pdf file");
      browser.check(page, "document+faults", MANAGER);
      page.locator("#file")
          .setInputFiles(
              new FilePayload(
                  "letter.txt", "text/plain", "Dear Ann".getBytes(StandardCharsets.UTF_8)));
      press(page, "File the document");
      says(page, "Weekly visits go on.");
      says(page, "Letter of the school");
      browser.check(page, "case-record", MANAGER);
      var pdf = page.request().get(href(page, "Print the chronology (PDF)"));
      assertThat(new String(pdf.body(), 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
      page.navigate(
          service.at("record/record.xhtml?subject=CHILD:" + child + "&f.kind=DOCUMENT").toString());
      page.locator(".list tbody a").first().click();
      browser.check(page, "document", MANAGER);
      var file = page.request().get(href(page, "letter.txt"));
      assertThat(file.text()).isEqualTo("Dear Ann");
      assertThat(file.headers().get("content-disposition")).startsWith("attachment");
      assertThat(file.headers().get("x-content-type-options")).isEqualTo("nosniff");
      page.navigate(service.at("record/late.xhtml?month=2017-01").toString());
      says(page, "events were recorded in time");
      browser.check(page, "late", MANAGER);
    }
  }

  private static String href(Page page, String words) {
    return page.getByText(words).first().evaluate("a => a.href").toString();
  }
}
