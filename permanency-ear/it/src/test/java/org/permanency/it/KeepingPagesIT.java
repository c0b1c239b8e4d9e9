package org.permanency.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A visit, an allegation and a complaint of one household, from the care of all carers on. */
@ExtendWith(RunningService.class)
class KeepingPagesIT {
  private static final String ROLE = "supervising-social-worker";

  @Test
  void givenCarersWhoAreOverdue_whenTheyAreVisited_thenTheNextClockRunsAndAConcernIsFollowed(
      Service service, Browser browser) {
    try (var session = browser.signedIn(service, service.signIns().user("peterborough", ROLE))) {
      var page = session.page();
      page.navigate(service.at("carers/care.xhtml").toString());
      browser.check(page, "care", ROLE);
      page.locator(".list tbody a").first().click();
      var care = page.url();
      browser.check(page, "household-care", ROLE);

      visit(page);
      browser.check(page, "visit", ROLE);
      assertThat(page.locator("main").innerText()).contains("28 February 2017", "Both carers");
      page.navigate(care);
      assertThat(page.locator("main").innerText()).contains("28 February 2017");

      concern(page, browser);
      page.navigate(care);
      complaint(page, browser);
    }
  }

  private static void visit(Page page) {
    link(page, "Record a visit");
    press(page, "Record the visit");
    assertThat(page.title()).startsWith("Error");
    day(page, "on");
    page.locator("#seen").fill("Both carers, and Ada alone");
    press(page, "Record the visit");
  }

  private static void concern(Page page, Browser browser) {
    link(page, "Record a concern");
    browser.check(page, "concern-new", ROLE);
    page.locator("#kind").selectOption("ALLEGATION");
    day(page, "known");
    page.locator("#what").fill("Said that somebody shouted");
    press(page, "Record the concern");
    assertThat(page.locator("main").innerText())
        .contains("Tell the designated officer", "Said that somebody shouted");

    open(page, "Close it");
    page.locator("#outcome").selectOption("UNFOUNDED");
    day(page, "on");
    press(page, "Close the concern");
    assertThat(page.locator(".summary").innerText()).contains("designated officer has to be told");
    browser.check(page, "concern+error", ROLE);
    open(page, "Somebody was told");
    page.locator("#whom").selectOption("OFFICER");
    day(page, "told-on");
    page.locator("#told-on").locator("xpath=ancestor::form").getByRole(AriaRole.BUTTON).click();
    open(page, "Close it");
    page.locator("#outcome").selectOption("UNFOUNDED");
    day(page, "on");
    press(page, "Close the concern");
    assertThat(page.locator("main").innerText()).contains("Unfounded, 28 February 2017");
    browser.check(page, "concern", ROLE);
  }

  private static void complaint(Page page, Browser browser) {
    link(page, "Take a complaint");
    day(page, "received");
    page.locator("#complainant").fill("A. Tester");
    page.locator("#what").fill("Nobody called back");
    press(page, "Take the complaint");
    assertThat(page.locator("main").innerText()).contains("Answer the complaint", "14 March 2017");
    page.locator("#next").selectOption("ANSWERED_ONE");
    day(page, "on");
    page.locator("#finding").selectOption("UPHELD");
    page.locator("#words").fill("We are sorry");
    press(page, "Put on record");
    assertThat(page.locator("main").innerText()).contains("Stage one, answered", "Upheld");
    browser.check(page, "complaint", ROLE);
  }

  private static void open(Page page, String summary) {
    page.locator("summary", new Page.LocatorOptions().setHasText(summary)).click();
  }

  private static void link(Page page, String name) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }

  private static void day(Page page, String id) {
    page.locator("#" + id).fill("28");
    page.locator("#" + id + "-month").fill("2");
    page.locator("#" + id + "-year").fill("2017");
  }
}
