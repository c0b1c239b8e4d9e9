package org.permanency.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The menu folds, keeps open what somebody opened, and the memory box of a child is passed on. */
@ExtendWith(RunningService.class)
class MenuPagesIT {
  private static final String ROLE = "service-manager";

  @Test
  void givenALongMenu_whenAGroupIsOpenedByKey_thenItStaysOpenOnEveryPageUntilItIsClosed(
      Service service, Browser browser) {
    try (var session = browser.signedIn(service, service.signIns().user("peterborough", ROLE))) {
      var page = session.page();
      assertThat(page.locator(".menu-group[open]").count()).isZero();
      browser.check(page, "menu-home", ROLE, Browser.SIZES);
      summary(page, "Carers").focus();
      page.keyboard().press("Enter");
      page.keyboard().press("Tab");
      assertThat(page.evaluate("() => document.activeElement.innerText")).isEqualTo("Households");

      page.navigate(service.at("people/children.xhtml").toString());

      assertThat(page.locator(".menu-group[open] > summary").allInnerTexts())
          .containsExactlyInAnyOrder("People", "Carers");
      browser.check(page, "menu-children", ROLE, Browser.SIZES);
      summary(page, "Carers").click();
      page.navigate(service.at("home.xhtml").toString());
      assertThat(page.locator(".menu-group[open]").count()).isZero();
    }
  }

  @Test
  void givenACarer_thenTheShortMenuIsNotFolded(Service service, Browser browser) {
    var who = service.signIns().user("peterborough", "foster-carer");
    try (var session = browser.signedIn(service, who)) {
      var page = session.page();
      assertThat(page.locator(".menu-group:not([open])").count()).isZero();
      page.setViewportSize(375, 812);
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Menu").setExact(true))
          .click();
      assertThat(page.getByRole(AriaRole.LINK, exactly("Photographs")).isVisible()).isTrue();
    }
  }

  @Test
  void givenAMemoryOfAChild_whenStaffPassItOn_thenThePageSaysSince(
      Service service, Browser browser) {
    var carer = service.signIns().user("peterborough", "foster-carer");
    String child;
    try (var session = browser.signedIn(service, carer)) {
      var page = session.page();
      page.navigate(service.at("portal/photographs.xhtml").toString());
      child = page.locator("#child option").first().getAttribute("value");
      page.locator("#on").fill("27");
      page.locator("#on-month").fill("2");
      page.locator("#on-year").fill("2017");
      page.locator("#title").fill("First goal");
      page.locator("#words").fill("In the rain, against the bigger ones.");
      press(page, "Keep it");
    }
    try (var session = browser.signedIn(service, service.signIns().user("peterborough", ROLE))) {
      var page = session.page();
      page.navigate(service.at("people/child.xhtml?tab=record&id=" + child).toString());
      page.getByRole(AriaRole.LINK, exactly("Photographs and memories")).click();
      assertThat(page.locator("main").innerText())
          .contains("First goal", "In the rain", "Seen by the carers who kept it");
      browser.check(page, "keepsakes", ROLE, Browser.SIZES);

      press(page, "Pass everything on to the carers the child lives with now");

      assertThat(page.locator("main").innerText()).contains("Passed on 28 February 2017");
      browser.check(page, "keepsakes-passed", ROLE, Browser.SIZES);
    }
  }

  private static Page.GetByRoleOptions exactly(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static com.microsoft.playwright.Locator summary(Page page, String text) {
    return page.locator(".menu-group > summary", new Page.LocatorOptions().setHasText(text));
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, exactly(button)).click();
  }
}
