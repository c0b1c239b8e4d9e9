package org.permanency.it;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A finance officer's and an approver's work on what providers and other agencies charge. */
@ExtendWith(RunningService.class)
class ProviderPagesIT {
  private static final String OFFICER = "finance-officer";
  private static final String APPROVER = "finance-approver";

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
  void givenAnInvoiceThatDiffers_whenAnsweredAndApproved_thenItIsPaidAndItsNightsOnlyOnce(
      Service service, Browser browser) {
    String invoice;
    try (var session = as(service, browser, OFFICER)) {
      var page = session.page();
      page.navigate(service.at("providers/invoices.xhtml?sort=differing&dir=desc").toString());
      browser.check(page, "invoices", OFFICER);
      page.locator(".list tbody a").first().click();
      invoice = page.url();
      says(page, "Another price");
      says(page, "£35.00 more");
      press(page, "Hand it over for approval");
      says(page, "wait for an answer: 1");
      page.navigate(invoice);
      page.locator("#answer").selectOption("AGREED");
      page.locator("#why").fill("Their new price begins in April");
      browser.check(page, "invoice", OFFICER);
      press(page, "Record the answer");
      says(page, "Pay what is agreed: Their new price begins in April");
      press(page, "Hand it over for approval");
      says(page, "It waits for approval.");
    }
    try (var session = as(service, browser, APPROVER)) {
      var page = session.page();
      page.navigate(invoice);
      browser.check(page, "invoice+decide", APPROVER);
      page.locator("button:has-text(\"Approve £\")").click();
      says(page, "Approved");
      var ledger = page.request().get(service.at("providers/file").toString());
      assertThat(ledger.status()).isEqualTo(200);
      assertThat(ledger.text()).contains("Their new price begins in April");
    }
  }

  @Test
  void givenWhatIsDue_whenARunIsApproved_thenItAddsUpAndItsFilesAreThere(
      Service service, Browser browser) {
    String run;
    try (var session = as(service, browser, OFFICER)) {
      var page = session.page();
      page.navigate(service.at("providers/payables.xhtml").toString());
      browser.check(page, "provider-payables", OFFICER);
      page.navigate(service.at("providers/runs.xhtml?f.state=DRAFT").toString());
      browser.check(page, "provider-runs", OFFICER);
      page.locator(".list tbody a").first().click();
      says(page, "the bank gave the last payment back");
      page.locator("#reason").fill("The account is to be checked first");
      press(page, "Cancel the run");
      says(page, "Cancelled");
      page.navigate(service.at("providers/runs.xhtml?f.state=APPROVED").toString());
      page.locator(".list tbody a").first().click();
      browser.check(page, "provider-run+returned", OFFICER);
      page.locator("[name=mistake]").fill("It was another payment");
      press(page, "Take it back");
      says(page, "Taken back");
      says(page, "Agree to the penny");
      run = page.url();
      var advice = page.locator("a:has-text(\"Remittance advice\")").first();
      var pdf = page.request().get(advice.evaluate("a => a.href").toString());
      assertThat(new String(pdf.body(), 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
      page.navigate(service.at("providers/run.xhtml").toString());
      day(page, "due", "1", "3", "2017");
      press(page, "Make the run");
      says(page, "Nothing is approved and due by 1 March 2017");
      browser.check(page, "provider-run+nothing", OFFICER);
    }
    try (var session = as(service, browser, APPROVER)) {
      var page = session.page();
      page.navigate(run);
      browser.check(page, "provider-run", APPROVER);
    }
  }

  @Test
  void givenAFileWithABadRow_thenItIsNamed(Service service, Browser browser) {
    try (var session = as(service, browser, OFFICER)) {
      var page = session.page();
      page.navigate(service.at("providers/invoice-file.xhtml").toString());
      var file =
          "PROVIDER,INVOICE,KIND,CREDITS,DATED,CHILD,FROM,TO,AMOUNT\n"
              + "NOBODY,X-1,,,2017-02-01,PET 1,2017-01-01,2017-01-31,100.00\n";
      page.locator("#file")
          .setInputFiles(
              new FilePayload("invoices.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
      press(page, "Enter the invoices");
      says(page, "0 lines of 0 invoices entered, 1 row left out.");
      says(page, "No outside provider has the registration number NOBODY.");
      browser.check(page, "invoice-file+faults", OFFICER);
    }
  }

  @Test
  void givenAChildWithAnAgreement_thenItsPageShowsItAndAnEndCanBePlanned(
      Service service, Browser browser) {
    try (var session = as(service, browser, OFFICER)) {
      var page = session.page();
      page.navigate(service.at("providers/agreements.xhtml").toString());
      browser.check(page, "agreements", OFFICER);
      page.locator(".list tbody a").first().click();
      browser.check(page, "agreement", OFFICER);
      day(page, "planned", "30", "6", "2017");
      press(page, "Record the plan");
      says(page, "30 June 2017");
      page.locator("dl.facts a").first().click();
      page.getByText("Money").first().click();
      says(page, "Placement agreements");
      browser.check(page, "child-money", OFFICER);
    }
  }

  @Test
  void givenFeesAndFunding_thenStagesSharesAndStatementsAreSeen(Service service, Browser browser) {
    var token = "Bearer " + service.signIns().token("peterborough");
    var child =
        given()
            .header("Authorization", token)
            .get(service.at("api/v1/children?limit=1"))
            .jsonPath();
    var number = child.getString("items[0].council") + " " + child.getString("items[0].child");
    try (var session = as(service, browser, OFFICER)) {
      var page = session.page();
      page.navigate(service.at("providers/fees.xhtml").toString());
      browser.check(page, "fees", OFFICER);
      page.locator(".list tbody a").first().click();
      browser.check(page, "fee", OFFICER);
      says(page, "On placement");

      page.navigate(service.at("budget/funding.xhtml").toString());
      page.getByText("Record what decides who pays").first().click();
      page.locator("#child").fill(number);
      page.locator("#kind").selectOption(List.of("health-share").get(0));
      page.locator("#percent").fill("37.5");
      day(page, "from", "1", "9", "2016");
      page.locator("#note").fill("Joint panel of 12 August 2016");
      press(page, "Record it");
      says(page, "It is recorded.");
      browser.check(page, "funding", OFFICER);
      page.locator(".list tbody a").first().click();
      browser.check(page, "funding-record", OFFICER);

      page.navigate(service.at("budget/recharges.xhtml?month=2017-01").toString());
      browser.check(page, "recharges", OFFICER);
      var link = page.locator("a:has-text(\"as PDF\")").first();
      var pdf = page.request().get(link.evaluate("a => a.href").toString());
      assertThat(pdf.status()).isEqualTo(200);
      assertThat(new String(pdf.body(), 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
    }
  }
}
