package org.permanency.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A matter from an applicant's page through a panel, read by a member, with every refusal. */
@ExtendWith(RunningService.class)
class PanelPagesIT {
  private static final String ADVISER = "panel-adviser";
  private static final String MEMBER = "panel-member";

  @Test
  void givenAMatter_whenAPanelIsCalledAndLosesItsQuorum_thenItIsHeardAgainAndMembersReadTheirPack(
      Service service, Browser browser) {
    try (var session = browser.signedIn(service, service.signIns().user("peterborough", ADVISER))) {
      var page = session.page();
      page.navigate(
          service.at("recruitment/enquiries.xhtml?f.open=yes&f.kind=mainstream").toString());
      page.locator(".list tbody a").first().click();
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ask a panel for advice"))
          .click();
      page.locator("#kind").selectOption("FOSTER_ADVICE");
      press(page, "Ask the panel");
      assertThat(page.title()).startsWith("Error");
      browser.check(page, "panel-ask+error", ADVISER);
      page.locator("#title").fill("Advice on a second home");
      page.locator("#proposal").fill("May Rita Refers be asked again?");
      press(page, "Ask the panel");
      assertThat(page.locator("main").innerText()).contains("Waits for a meeting");
      open(page, "Keep words from members");
      page.locator("#redact-words").fill("Rita Refers");
      page.locator("#redact-why").fill("A referee");
      press(page, "Keep from members");
      browser.check(page, "panel-matter", ADVISER);

      page.navigate(service.at("panels/meetings.xhtml").toString());
      browser.check(page, "panel-meetings", ADVISER);
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Call a meeting"))
          .first()
          .click();
      page.locator("#panel").selectOption("fostering");
      day(page, "on", "28", "2", "2017");
      page.locator("#begins").fill("9:30");
      press(page, "Call the meeting");
      assertThat(page.locator(".summary").innerText()).contains("Say where the meeting is");
      page.locator("#place").fill("Room 2");
      press(page, "Call the meeting");
      assertThat(page.locator("main").innerText()).contains("Nothing is on the agenda yet");
      var meeting = page.url();
      put(page, "9:00");
      assertThat(page.locator(".summary").innerText()).contains("from its beginning at 09:30");
      put(page, "10:00");
      browser.check(page, "panel-meeting", ADVISER);
      for (int i = 0; i < page.locator("input[id^=came-]").count(); i++) {
        page.locator("input[id^=came-]").nth(i).fill("9:30");
      }
      press(page, "Save who was there");
      assertThat(page.locator("main").innerText()).contains("Quorate");

      page.locator("#agenda ~ .table-frame a").first().click();
      hear(page, "1");
      assertThat(page.locator(".summary").innerText()).contains("members who sat are counted");
      browser.check(page, "panel-item+error", ADVISER);
      var there = page.locator(".fact", has("Sits on it")).innerText().split(",").length;
      page.locator("#votes-for").fill(String.valueOf(there));
      press(page, "Record the recommendation");
      assertThat(page.locator("main").innerText()).contains("The panel recommends", "Advice given");
      page.locator("#words").fill("The panel talked about the second home.");
      press(page, "Add");
      assertThat(page.locator("main").innerText()).contains("talked about the second home");
      browser.check(page, "panel-item", ADVISER);
      var item = page.url();

      page.navigate(meeting);
      var worker =
          page.locator("tr", new Page.LocatorOptions().setHasText("council social worker"));
      worker.locator("input[id^=went-]").fill("9:45");
      press(page, "Save who was there");
      assertThat(page.locator("main").innerText()).contains("Not valid: to be heard again");
      page.navigate(item);
      assertThat(page.locator("main").innerText())
          .contains("has to be heard again", "no social worker with 3 years");
      browser.check(page, "panel-item-invalid", ADVISER);
    }
    member(service, browser);
  }

  private static void member(Service service, Browser browser) {
    try (var session = browser.signedIn(service, service.signIns().user("peterborough", MEMBER))) {
      var page = session.page();
      page.navigate(service.at("panels/my-panels.xhtml").toString());
      browser.check(page, "my-panels", MEMBER);
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("28 February 2017"))
          .click();
      assertThat(page.locator("main").innerText())
          .contains("May [removed] be asked again?")
          .doesNotContain("Rita")
          .doesNotContain("Declare an interest"); // the only matter was heard
      page.navigate(service.at("panels/my-panels.xhtml").toString());
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("14 March 2017"))
          .first()
          .click();
      open(page, "Declare an interest");
      page.locator("#item")
          .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
      press(page, "Declare");
      assertThat(page.locator(".summary").innerText()).contains("Say what the interest is");
      page.locator("#what").fill("They are my neighbours");
      press(page, "Declare");
      assertThat(page.locator("main").innerText()).contains("Its papers are not shown to you");
      browser.check(page, "panel-pack", MEMBER);
      page.navigate(service.at("panels/meetings.xhtml").toString());
      assertThat(page.locator("body").innerText()).doesNotContain("Room 2");
    }
  }

  private static void put(Page page, String at) {
    open(page, "Put a matter on the agenda");
    page.locator("#matter")
        .selectOption(
            page.locator("#matter option", new Page.LocatorOptions().setHasText("second home"))
                .getAttribute("value"));
    page.locator("#slot").fill(at);
    page.locator("#minutes").fill("45");
    press(page, "Put on the agenda");
  }

  private static void hear(Page page, String votes) {
    open(page, "Record the recommendation");
    page.locator("#from").fill("10:00");
    page.locator("#until").fill("10:40");
    page.locator("#presides")
        .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
    page.locator("#finding").selectOption("ADVICE");
    page.locator("#votes-for").fill(votes);
    page.locator("#reasons").fill("They asked openly");
    page.locator("#advice").fill("Ask the school first");
    press(page, "Record the recommendation");
  }

  private static Page.LocatorOptions has(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static void open(Page page, String summary) {
    var details = page.locator("details", has(summary)).first();
    if (!Boolean.TRUE.equals(details.evaluate("d => d.open"))) {
      details.locator("summary").first().click();
    }
  }

  private static void press(Page page, String button) {
    Locator it =
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true));
    it.first().click();
  }

  private static void day(Page page, String id, String day, String month, String year) {
    page.locator("#" + id).fill(day);
    page.locator("#" + id + "-month").fill(month);
    page.locator("#" + id + "-year").fill(year);
  }
}
