package org.permanency.it;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A finance officer's and an approver's work on what carers are paid beside levels. */
@ExtendWith(RunningService.class)
class CarersMoneyIT {
  private static final String OFFICER = "finance-officer";
  private static final String APPROVER = "finance-approver";

  private static JsonPath first(Service service, String resource) {
    return given()
        .header("Authorization", "Bearer " + service.signIns().token("peterborough"))
        .get(service.at("api/v1/" + resource + "?limit=1"))
        .jsonPath();
  }

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

  @Test
  void givenContractCare_whenRecordedAndTakenBack_thenThePageSaysSoAndKeepsWhatWasTyped(
      Service service, Browser browser) {
    var child = first(service, "children");
    var number = child.getString("items[0].council") + " " + child.getString("items[0].child");
    try (var session = as(service, browser, OFFICER)) {
      var page = session.page();
      page.navigate(service.at("pay/rates.xhtml").toString());
      browser.check(page, "rates", OFFICER);
      page.getByText("Record a rate").first().click();
      page.locator("#kind").selectOption("contract-care");
      page.locator("#note").fill("Panel of 20 February");
      press(page, "Record the rate");
      assertThat(page.title()).startsWith("Error");
      assertThat(page.locator("#note").inputValue()).isEqualTo("Panel of 20 February");
      browser.check(page, "rate+error", OFFICER);

      page.locator("#child").fill(number);
      day(page, "from", "20", "2", "2017");
      press(page, "Record the rate");
      says(page, "The rate is recorded.");

      page.navigate(service.at("pay/rates.xhtml?sort=from&dir=desc").toString());
      page.locator(".list tbody a").first().click();
      browser.check(page, "rate", OFFICER);
      page.locator("#reason").fill("The wrong child");
      press(page, "Take the rate back");
      says(page, "The rate was taken back.");
      assertThat(page.locator("main").innerText()).contains("The wrong child");
    }
  }

  @Test
  void givenAFileOfClaimsWithOneBadRow_thenTheOtherIsEnteredReceiptedApprovedAndSeen(
      Service service, Browser browser) {
    var household = first(service, "households").getString("items[0].household");
    String claim;
    try (var session = as(service, browser, OFFICER)) {
      var page = session.page();
      page.navigate(service.at("pay/claim-file.xhtml").toString());
      var file =
          "HOUSEHOLD,CHILD,CATEGORY,DATE,UNITS,AMOUNT,WHAT\n"
              + household
              + ",,transport,2017-02-20,,12.40,Train to Ely\n"
              + "NOWHERE,,transport,2017-02-20,,1.00,Bus\n";
      page.locator("#file")
          .setInputFiles(
              new FilePayload("claims.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
      press(page, "Enter the claims");
      assertThat(page.locator(".news").first().innerText())
          .isEqualTo("1 claim is entered, 1 row is left out.");
      assertThat(page.locator("table.rows tbody").innerText()).startsWith("3").contains("NOWHERE");
      browser.check(page, "claim-file+faults", OFFICER);

      page.navigate(service.at("pay/claims.xhtml?sort=on&dir=desc").toString());
      // Carers may have sent claims of later days.
      page.locator(".list tbody tr", new Page.LocatorOptions().setHasText("£12.40"))
          .locator("a")
          .first()
          .click();
      press(page, "Hand it over for approval");
      assertThat(page.title()).startsWith("Error");
      page.locator("#receipt")
          .setInputFiles(
              new FilePayload(
                  "ticket \"1\".txt", "text/plain", "paid".getBytes(StandardCharsets.UTF_8)));
      press(page, "Attach it");
      says(page, "The receipt is attached.");
      browser.check(page, "claim", OFFICER);
      claim = page.url();
      press(page, "Hand it over for approval");
      says(page, "It waits for approval.");
    }
    try (var session = as(service, browser, APPROVER)) {
      var page = session.page();
      page.navigate(claim);
      browser.check(page, "claim+decision", APPROVER);
      var receipt = page.waitForDownload(() -> page.locator("a[href*=document]").first().click());
      assertThat(receipt.suggestedFilename()).isEqualTo("ticket _1_.txt");
      press(page, "Approve £12.40");
      says(page, "The next run pays it.");
      page.navigate(claim);
      assertThat(page.locator("main").innerText())
          .contains("Approved")
          .contains("Paid with the week of");
    }
  }

  @Test
  void givenARecordOfEachKind_whenOpenedFromItsList_thenItsPageIsFitForEverybody(
      Service service, Browser browser) {
    try (var session = as(service, browser, "tenant-administrator")) {
      var page = session.page();
      for (var list : new String[] {"duties", "respites", "overpayments", "holds", "suspensions"}) {
        page.navigate(service.at("pay/" + list + ".xhtml").toString());
        page.locator(".list tbody a").first().click();
        browser.check(page, list + "+record", "tenant-administrator");
      }
    }
  }
}
