package org.permanency.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One person twice on record: found, compared, joined, and taken apart again. */
@ExtendWith(RunningService.class)
class FindPagesIT {
  private static final String ROLE = "tenant-administrator";

  @Test
  void givenAChildUnderTwoNumbers_whenFoundComparedAndJoined_thenItCanBeUndone(
      Service service, Browser browser) {
    try (var session = browser.signedIn(service, service.signIns().user("peterborough", ROLE))) {
      var page = session.page();
      page.navigate(service.at("people/duplicates.xhtml").toString());
      browser.check(page, "duplicates", ROLE);
      var row = page.locator(".list tbody tr").first();
      var pair = row.locator("a").first().evaluate("a => a.href").toString();
      var name = row.locator("a").first().innerText();

      page.locator("#search").fill(name.replaceAll("\\(.*\\)", "").strip());
      page.keyboard().press("Enter");
      page.waitForURL("**/search.xhtml?**");
      assertThat(page.locator("main ol.work li").count()).isGreaterThanOrEqualTo(2);
      assertThat(page.locator("main ol.work").innerText()).contains("Found by:", "family name");
      browser.check(page, "search-found", ROLE);

      page.navigate(pair);
      browser.check(page, "join", ROLE);
      joinable(page);
      press(page, "Join the records");
      assertThat(page.title()).startsWith("Error");
      browser.check(page, "join+error", ROLE);
      page.locator("#why").fill("Sent under two numbers");
      press(page, "Join the records");
      assertThat(page.locator("main").innerText())
          .contains("Joined", "Sent under two numbers", "What was moved");
      browser.check(page, "joined", ROLE);

      page.locator("#why").fill("Cousins after all");
      press(page, "Undo the join");
      assertThat(page.locator("main").innerText()).contains("Undone", "Cousins after all");
      page.navigate(pair);
      assertThat(page.locator("main").innerText()).contains("Or they are two people");
    }
  }

  /** The record with pay and placements is the one to keep. */
  private static void joinable(Page page) {
    if (page.locator("#against").count() > 0) {
      page.getByRole(
              AriaRole.LINK, new Page.GetByRoleOptions().setName("Keep the other one instead"))
          .click();
    }
    assertThat(page.locator("#against").count()).isZero();
  }

  @Test
  void givenAJoinedRecord_whenItsOldAddressIsOpened_thenItLeadsToTheKeptOne(
      Service service, Browser browser) {
    try (var session = browser.signedIn(service, service.signIns().user("peterborough", ROLE))) {
      var page = session.page();
      page.navigate(service.at("people/joins.xhtml").toString());
      browser.check(page, "joins", ROLE);
      page.locator(".list tbody a").last().click();
      var kept =
          page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open the kept record"))
              .evaluate("a => a.href")
              .toString();
      page.navigate(kept);
      assertThat(page.locator("h1").innerText()).isNotBlank();
    }
  }

  @Test
  void givenSomebodyOnRecord_whenAnEnquiryOfTheirNameIsTaken_thenTheyAreShownFirst(
      Service service, Browser browser) {
    try (var session = browser.signedIn(service, service.signIns().user("peterborough", ROLE))) {
      var page = session.page();
      enquire(service, page, "Katherine", "Doubleton");
      enquire(service, page, "Catherine", "Dubbleton");
      assertThat(page.locator("main").innerText())
          .contains("Is it one of these?", "Katherine Doubleton", "sounds like");
      browser.check(page, "enquiry-likely", ROLE);
      press(page, "None of these: take the enquiry");
      assertThat(page.locator("h1").innerText()).contains("Catherine Dubbleton");
    }
  }

  private static void enquire(Service service, Page page, String given, String family) {
    page.navigate(service.at("recruitment/enquiry.xhtml").toString());
    page.locator("#received").fill("28");
    page.locator("#received-month").fill("2");
    page.locator("#received-year").fill("2017");
    page.locator("#given-names").fill(given);
    page.locator("#family-name").fill(family);
    page.locator("#email").fill(given.toLowerCase(java.util.Locale.ROOT) + "@example.org");
    press(page, "Take the enquiry");
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }
}
