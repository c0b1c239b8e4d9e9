package org.permanency.it;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A finance officer's and an approver's work on an allowance, from the payee to the difference. */
@ExtendWith(RunningService.class)
class AllowancePagesIT {
  private static final String OFFICER = "finance-officer";
  private static final String APPROVER = "finance-approver";

  /** A child of three to fifteen, by the number that its council gave it. */
  private static String child(Service service) {
    var token = "Bearer " + service.signIns().token("peterborough");
    List<Map<String, Object>> items =
        given()
            .header("Authorization", token)
            .get(service.at("api/v1/children?limit=1000&sort=-born"))
            .jsonPath()
            .getList("items.findAll { it.born != null && it.child != null && !it.restricted }");
    var found =
        items.stream()
            .filter(c -> String.valueOf(c.get("born")).compareTo("2006-01-01") > 0)
            .filter(c -> String.valueOf(c.get("born")).compareTo("2013-01-01") < 0)
            .findFirst()
            .orElseThrow();
    return found.get("council") + " " + found.get("child");
  }

  @Test
  void givenAFamily_whenAnAllowanceIsAwardedTestedApprovedPaidAndChanged_thenEachPennyIsExplained(
      Service service, Browser browser) throws IOException {
    var officer = service.signIns().user("peterborough", OFFICER);
    var approver = service.signIns().user("peterborough", APPROVER);
    try (var one = browser.signedIn(service, officer);
        var two = browser.signedIn(service, approver)) {
      var page = one.page();
      payee(service, browser, page);
      award(service, browser, page);
      var award = page.url();
      test(browser, page);
      page.navigate(award);
      assertThat(page.locator(".decision").innerText())
          .contains("Your role may not approve allowances.");
      assertThat(file(page, "Award letter (PDF)", "award-letter-draft")).isEqualTo("%PDF");
      browser.check(page, "award+waits", OFFICER);

      approve(browser, two.page(), award);
      assertThat(file(two.page(), "Award letter (PDF)", "award-letter")).isEqualTo("%PDF");
      run(service, page, two.page(), "2017-02-20");
      page.navigate(award);
      assertThat(page.locator("[aria-labelledby=paid]").innerText())
          .contains("6 February 2017 to 12 February 2017", "Difference");
      browser.check(page, "award+paid", OFFICER);

      change(browser, page);
      refuseChange(browser, page, two.page(), award);
      change(browser, page);
      approveChange(browser, page, two.page(), award);
      draft(service, "2017-02-27"); // left for whoever comes next
      page.navigate(award);
      assertThat(page.locator("[aria-labelledby=paid]").innerText()).contains("-£");
      browser.check(page, "award+changed", OFFICER);
      page.locator("[aria-labelledby=paid] tbody a").first().click();
      browser.check(page, "pay-line+allowance", OFFICER);
    }
  }

  private static void payee(Service service, Browser browser, Page page) {
    page.navigate(service.at("allowances/payees.xhtml").toString());
    browser.check(page, "payees", OFFICER);
    link(page, "Register a payee");
    press(page, "Register the payee");
    assertThat(page.title()).startsWith("Error");
    browser.check(page, "payee-new+error", OFFICER);
    page.locator("#code").fill("IT-1");
    page.locator("#name").fill("Ash and Tilda Moss");
    press(page, "Register the payee");
    link(page, "Change bank details");
    page.locator("#sortCode").fill("20-00-01");
    page.locator("#account").fill("12345678");
    page.locator("#holder").fill("T MOSS");
    press(page, "Change bank details");
    assertThat(page.locator("dl").innerText()).contains("20-00-01", "12345678", "T MOSS");
    browser.check(page, "payee", OFFICER);
  }

  private static void award(Service service, Browser browser, Page page) {
    page.navigate(service.at("allowances/awards.xhtml").toString());
    browser.check(page, "awards", OFFICER);
    link(page, "New allowance");
    browser.check(page, "award-new", OFFICER);
    press(page, "Enter the allowance");
    assertThat(page.title()).startsWith("Error");
    browser.check(page, "award-new+error", OFFICER);
    page.locator("#number").fill("IT-AA-1");
    page.locator("#child").fill(child(service));
    page.locator("#payee").fill("it-1");
    page.locator("#kind").selectOption("adoption-allowance");
    day(page, "from", "6", "2", "2017");
    page.locator("#eldest").check();
    page.locator("#basis").fill("The child's needs could not be met otherwise");
    page.locator("#decidedBy").fill("Head of service");
    day(page, "decidedOn", "1", "2", "2017");
    press(page, "Enter the allowance");
    assertThat(page.locator(".news").innerText()).contains("until somebody else approves it");
    assertThat(page.locator(".decision").innerText()).contains("Work the means test first");
  }

  private static void test(Browser browser, Page page) throws IOException {
    page.locator("summary", new Page.LocatorOptions().setHasText("Actions")).click();
    link(page, "Work a means test");
    assertThat(page.locator("#from").inputValue()).isEqualTo("6");
    browser.check(page, "means-test-new", OFFICER);
    page.locator("#pay").fill("700.00");
    press(page, "Work it out");
    assertThat(page.title()).startsWith("Error");
    browser.check(page, "means-test-new+error", OFFICER);
    amount(page, "pay", "700.00", "Pay slips of three months");
    amount(page, "rent-paid", "250", "Tenancy agreement");
    people(page);
    page.locator("#reason").fill("First test");
    press(page, "Work it out");
    assertThat(page.locator("[aria-labelledby=sheet]").innerText())
        .contains("£560.00", "£249.00", "£61.00", "£30.50");
    browser.check(page, "means-test-new+worked", OFFICER);
    press(page, "Keep this means test");
    assertThat(page.locator("[aria-labelledby=steps]").innerText()).contains("£30.50");
    browser.check(page, "means-test", OFFICER);
    assertThat(file(page, "Worked sheet (PDF)", "worked-sheet")).isEqualTo("%PDF");
  }

  private static void amount(Page page, String key, String pounds, String evidence) {
    page.locator("[id='" + key + "']").fill(pounds);
    page.locator("[name='evidence." + key + "']").fill(evidence);
    page.locator("[name='day." + key + "']").fill("2017-01-20");
  }

  private static void people(Page page) {
    for (var key : List.of("couple", "child", "family-premium")) {
      page.locator("[id='people." + key + "']").fill("1");
    }
  }

  private static void approve(Browser browser, Page page, String award) {
    page.navigate(award);
    browser.check(page, "award+approve", APPROVER);
    page.locator("#words").fill("Order and means test seen");
    press(page, "Approve the allowance");
    assertThat(page.locator(".news").innerText()).contains("The allowance was approved.");
    assertThat(page.locator("[aria-labelledby=events]").innerText())
        .contains("Approved", "Order and means test seen");
    browser.check(page, "award+approved", APPROVER);
  }

  /** Pay goes on as approved until somebody else approves the later means test. */
  private static void approveChange(Browser browser, Page page, Page approver, String award) {
    page.navigate(award);
    assertThat(page.locator("p.warn").first().innerText())
        .contains("A change waits for approval.", "as it was approved");
    browser.check(page, "award+change-waits", OFFICER);
    approver.navigate(award);
    browser.check(approver, "award+approve-change", APPROVER);
    approver.locator("#words").fill("New pay slips seen");
    press(approver, "Approve the change");
    assertThat(approver.locator(".news").innerText()).contains("The change was approved.");
  }

  /** Refused with a reason, and the later means test never counts. */
  private static void refuseChange(Browser browser, Page page, Page approver, String award) {
    approver.navigate(award);
    press(approver, "Refuse");
    assertThat(approver.title()).startsWith("Error");
    browser.check(approver, "award+refuse-error", APPROVER);
    approver.locator("#words").fill("The pay slips are of another month");
    press(approver, "Refuse");
    assertThat(approver.locator(".news").innerText()).contains("The change was refused.");
    assertThat(approver.locator("[aria-labelledby=tests]").innerText()).contains("Not approved.");
    browser.check(approver, "award+refused", APPROVER);
    page.navigate(award);
    assertThat(page.locator("main").innerText()).doesNotContain("A change waits for approval");
  }

  private static void run(Service service, Page officer, Page approver, String week) {
    var address = draft(service, week);
    officer.navigate(address);
    officer.locator(".decision button.primary").click();
    approver.navigate(address);
    approver.locator(".decision button.primary").click();
    assertThat(approver.locator(".news").count()).isEqualTo(1);
  }

  /** Makes a run; its page. */
  private static String draft(Service service, String week) {
    var token = "Bearer " + service.signIns().token("peterborough");
    var made =
        given()
            .header("Authorization", token)
            .header("Idempotency-Key", "allowance-" + week)
            .contentType("application/json")
            .body("{\"periodStart\":\"" + week + "\"}")
            .post(service.at("api/v1/pay-runs"));
    assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
    return service.at("pay/run.xhtml?id=" + made.jsonPath().getString("id")).toString();
  }

  private static void change(Browser browser, Page page) {
    page.locator("summary", new Page.LocatorOptions().setHasText("Actions")).click();
    link(page, "Work a means test");
    assertThat(page.locator("#pay").inputValue()).isEqualTo("700.00");
    day(page, "from", "13", "2", "2017");
    amount(page, "pay", "760.00", "Pay slips since the new post");
    page.locator("#reason").fill("Better paid work since 13 February");
    press(page, "Keep this means test");
    assertThat(page.locator("[aria-labelledby=changes]").innerText())
        .contains("£30.50", "£54.50", "+£24.00");
    browser.check(page, "means-test+compared", OFFICER);
    link(page, "Allowance");
  }

  /** Fetches a file behind a link and keeps it beside the pictures; its first characters. */
  private static String file(Page page, String link, String name) throws IOException {
    var found = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link));
    var address = found.first().evaluate("a => a.href").toString();
    var answer = page.request().get(address);
    assertThat(answer.status()).as(address).isEqualTo(200);
    Files.write(Build.target("screenshots").resolve(name + ".pdf"), answer.body());
    return new String(answer.body(), 0, 4, StandardCharsets.US_ASCII);
  }

  private static void link(Page page, String name) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
        .last()
        .click();
  }

  private static void day(Page page, String id, String day, String month, String year) {
    page.locator("#" + id).fill(day);
    page.locator("#" + id + "-month").fill(month);
    page.locator("#" + id + "-year").fill(year);
  }

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).click();
  }
}
