package org.permanency.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a team to one of its workers, whose cases are ticked and given to somebody else. */
@ExtendWith(RunningService.class)
class HandoverPagesIT {
  private static final String ROLE = "service-manager";

  @Test
  void givenAWorkersCases_whenTwoAreTickedAndGiven_thenTheWorkerHasTwoLess(
      Service service, Browser browser) {
    try (var session = browser.signedIn(service, service.signIns().user("peterborough", ROLE))) {
      var page = session.page();
      page.navigate(service.at("people/teams.xhtml?f.name=north").toString());
      page.locator(".list tbody a").first().click();
      browser.check(page, "team", ROLE);
      page.locator("[aria-labelledby=members] tbody a").first().click();
      browser.check(page, "worker", ROLE);
      int before = page.locator("input[name=child]").count();
      assertThat(before).isGreaterThan(1);

      page.locator("input[name=child]").nth(before - 1).check();
      page.locator("input[name=child]").nth(before - 2).check();
      press(page, "Give the ticked cases to another worker");
      press(page, "Give to this worker");
      assertThat(page.title()).startsWith("Error");
      browser.check(page, "allocate+error", ROLE);
      int last = page.locator("#worker option").count() - 1;
      page.locator("#worker").selectOption(new SelectOption().setIndex(last));
      day(page, "28", "2", "2017");
      press(page, "Give to this worker");

      assertThat(page.locator(".news").innerText()).contains("The cases were given.");
      assertThat(page.locator("input[name=child]").count()).isEqualTo(before - 2);
    }
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
  }

  private static void day(Page page, String day, String month, String year) {
    page.locator("#day").fill(day);
    page.locator("#day-month").fill(month);
    page.locator("#day-year").fill(year);
  }
}
