package org.permanency.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An enquiry from a telephone in somebody's hand to the registration of interest. */
@ExtendWith(RunningService.class)
class RecruitmentPagesIT {
  private static final String ROLE = "supervising-social-worker";

  @Test
  void givenSomebodyWithoutASignIn_whenTheyAsk_thenStaffAnswerMeetAndRegisterThem(
      Service service, Browser browser) {
    var reference = asked(service, browser);
    try (var session = browser.signedIn(service, service.signIns().user("peterborough", ROLE))) {
      var page = session.page();
      page.navigate(service.at("recruitment/enquiries.xhtml?f.reference=" + reference).toString());
      browser.check(page, "enquiries", ROLE);
      page.locator(".list tbody a").first().click();
      assertThat(page.locator("main").innerText())
          .contains("Ada Testing", "Answer the enquiry", "Due today", "May we keep our dog?");
      browser.check(page, "enquiry", ROLE);

      page.locator("#next").selectOption("WITHDRAWN");
      day(page, "on", "28", "2", "2017");
      press(page, "Put on record");
      assertThat(page.title()).startsWith("Error");
      browser.check(page, "enquiry+error", ROLE);
      page.locator("#next").selectOption("ANSWERED");
      press(page, "Put on record");
      assertThat(page.locator("main").innerText()).contains("Answered", "Done in time");

      page.locator("summary", new Page.LocatorOptions().setHasText("Note a contact")).click();
      day(page, "contacted", "28", "2", "2017");
      page.locator("#note").fill("They may keep the dog");
      press(page, "Note it");
      page.locator("#next").selectOption("MET");
      day(page, "on", "28", "2", "2017");
      press(page, "Put on record");
      page.locator("#next").selectOption("REGISTERED");
      day(page, "on", "28", "2", "2017");
      press(page, "Put on record");

      assertThat(page.locator("main").innerText())
          .contains("Registered", "They may keep the dog", "Decide whether to accept");
      page.navigate(service.at("recruitment/funnel.xhtml?kind=adoption").toString());
      assertThat(
              page.locator("tbody tr", new Page.LocatorOptions().setHasText("Registered"))
                  .innerText())
          .contains("%");
      browser.check(page, "funnel", ROLE);
    }
  }

  private static String asked(Service service, Browser browser) {
    try (var session = browser.anonymous()) {
      var page = session.page();
      page.setViewportSize(375, 700);
      page.navigate(service.at("enquire.xhtml").toString());
      browser.check(page, "enquire-choose", "nobody");
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Peterborough")).click();
      page.locator("#kind").selectOption("adoption");
      page.locator("#given-names").fill("Ada");
      page.locator("#message").fill("May we keep our dog?");
      press(page, "Send the enquiry");
      assertThat(page.locator(".summary").innerText())
          .contains("Enter the family name", "Enter a telephone number");
      assertThat(page.locator("#message").inputValue()).isEqualTo("May we keep our dog?");
      browser.check(page, "enquire+error", "nobody");
      page.locator("#family-name").fill("Testing");
      page.locator("#email").fill("ada@example.org");
      press(page, "Send the enquiry");
      assertThat(page.locator("main").innerText()).contains("Peterborough has your enquiry");
      var reference = page.locator("main strong").innerText();
      page.reload();
      assertThat(page.locator("main strong").innerText()).isEqualTo(reference);
      return reference;
    }
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }

  private static void day(Page page, String id, String day, String month, String year) {
    page.locator("#" + id).fill(day);
    page.locator("#" + id + "-month").fill(month);
    page.locator("#" + id + "-year").fill(year);
  }
}
