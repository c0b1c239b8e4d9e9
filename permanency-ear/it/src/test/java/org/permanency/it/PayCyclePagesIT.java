package org.permanency.it;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pay cycle around the runs: calendar, papers for payees, payments that come back. */
@ExtendWith(RunningService.class)
class PayCyclePagesIT {
  private static final String OFFICER = "finance-officer";
  private static final String APPROVER = "finance-approver";

  private static JsonPath get(Service service, String address) {
    return given()
        .header("Authorization", "Bearer " + service.signIns().token("peterborough"))
        .get(service.at("api/v1/" + address))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  /** The last approved weekly run. */
  private static String paid(Service service) {
    List<Map<String, Object>> runs =
        get(service, "pay-runs?state=APPROVED&limit=1000").getList("items");
    return runs.stream()
        .filter(r -> r.get("urgent") == null)
        .map(r -> String.valueOf(r.get("id")))
        .findFirst()
        .orElseThrow();
  }

  /** A household that was paid by a run. */
  private static String fostering(Service service) {
    var lines = get(service, "pay-runs/" + paid(service) + "/lines?limit=100");
    return lines.getString("items.find { it.payeeKind == 'household' }.payeeId");
  }

  private static Browser.Session as(Service service, Browser browser, String role) {
    return browser.signedIn(service, service.signIns().user("peterborough", role));
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
  }

  private static String pdf(Page page) throws IOException {
    var file = page.waitForDownload(() -> page.getByText("Download as PDF").click());
    var bytes = Files.readAllBytes(file.path());
    return new String(bytes, 0, 4, StandardCharsets.US_ASCII);
  }

  @Test
  void theCalendarShowsTheYearsWithTheirWeeksAndWhatMovedThePayDay(
      Service service, Browser browser) {
    var year = get(service, "pay-calendar?on=2017-04-20");
    assertThat(year.getInt("weekCount")).isEqualTo(52);
    assertThat(year.<String>getList("weeks.findAll { it.movedBy != null }.payDate"))
        .contains("2017-04-13");
    try (var session = as(service, browser, OFFICER)) {
      var page = session.page();
      page.navigate(service.at("pay/calendar.xhtml?f.holiday=Good").toString());
      assertThat(page.locator("main").innerText()).contains("Good Friday", "52 weeks");
      browser.check(page, "pay-calendar", OFFICER);
    }
  }

  @Test
  void theAnnualStatementIsOnScreenAsPdfAndByRest(Service service, Browser browser)
      throws IOException {
    var household = fostering(service);
    var years = "households/" + household + "/annual-statements";
    assertThat(get(service, years).<Integer>getList("taxYears")).contains(2016);
    assertThat(get(service, years + "/2016").getInt("taxYear")).isEqualTo(2016);
    try (var session = as(service, browser, OFFICER)) {
      var page = session.page();
      page.navigate(service.at("carers/household.xhtml?id=" + household).toString());
      page.getByText("Tax year 2016 to 2017").click();
      assertThat(page.locator("h1").innerText())
          .isEqualTo("Annual statement, tax year 2016 to 2017");
      browser.check(page, "annual-statement", OFFICER);
      assertThat(pdf(page)).isEqualTo("%PDF");
    }
  }

  @Test
  void givenAPaymentThatCameBack_whenTheAccountIsConfirmed_thenItWaitsForTheNextRun(
      Service service, Browser browser) throws IOException {
    var run = paid(service);
    String record;
    try (var session = as(service, browser, OFFICER)) {
      var page = session.page();
      page.navigate(service.at("pay/run.xhtml?id=" + run + "&tab=remittances").toString());
      browser.check(page, "run+remittances", OFFICER);
      page.locator(".list tbody a").first().click();
      browser.check(page, "remittance", OFFICER);
      assertThat(pdf(page)).isEqualTo("%PDF");
      page.getByText("The bank returned this payment").click();
      press(page, "Record that it came back");
      assertThat(page.title()).startsWith("Error");
      browser.check(page, "returned-payment+error", OFFICER);
      page.locator("#on").fill("28");
      page.locator("#on-month").fill("2");
      page.locator("#on-year").fill("2017");
      page.locator("#reason").fill("No account");
      press(page, "Record that it came back");
      assertThat(page.locator("main").innerText()).contains("The money is owed again.");
      browser.check(page, "returned-payments", OFFICER);
      page.locator(".list tbody a").first().click();
      record = page.url();
    }
    try (var session = as(service, browser, APPROVER)) {
      var page = session.page();
      page.navigate(record);
      browser.check(page, "returned-payment+confirm", APPROVER);
      page.locator("#how").fill("Called back on the number held since 2014");
      press(page, "Confirm the account");
      assertThat(page.locator("main").innerText()).contains("Waits for the next run");
    }
    try (var session = as(service, browser, OFFICER)) {
      var page = session.page();
      page.navigate(record);
      page.getByText("Pay urgently").click();
      press(page, "Make the urgent run");
      assertThat(page.title()).startsWith("Error");
      browser.check(page, "urgent+error", OFFICER);
    }
  }

  @Test
  void givenTheBanksFileWithAPaymentNobodyKnows_thenItsRowIsNamed(
      Service service, Browser browser) {
    try (var session = as(service, browser, OFFICER)) {
      var page = session.page();
      page.navigate(service.at("pay/returned-payment-file.xhtml").toString());
      var file =
          "REFERENCE,SORT_CODE,ACCOUNT,AMOUNT,RETURNED_ON,REASON\n"
              + "NOBODY 05SEP16,401122,12345678,1.00,2017-02-20,No account\n";
      page.locator("#file")
          .setInputFiles(
              new FilePayload("arucs.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
      press(page, "Record the returned payments");
      assertThat(page.locator(".news").first().innerText())
          .isEqualTo("0 payments are recorded, 1 row is left out.");
      assertThat(page.locator("table.rows tbody").innerText()).contains("NOBODY 05SEP16");
      browser.check(page, "returned-payment-file+faults", OFFICER);
    }
  }
}
