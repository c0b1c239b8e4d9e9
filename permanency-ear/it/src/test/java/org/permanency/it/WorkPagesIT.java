package org.permanency.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A task from the child's page to its end: set, paused, given, done. */
@ExtendWith(RunningService.class)
class WorkPagesIT {
  private static final String ROLE = "service-manager";

  @Test
  void givenAChild_whenATaskIsSetPausedGivenAndDone_thenTheTrayFollows(
      Service service, Browser browser) {
    try (var session = browser.signedIn(service, service.signIns().user("peterborough", ROLE))) {
      var page = session.page();
      page.navigate(service.at("people/children.xhtml?f.lookedAfter=yes").toString());
      page.locator(".list tbody a").first().click();
      link(page, "Set a task");
      page.locator("#title").fill("Ring the swimming club");
      press(page, "Set the task");
      assertThat(page.title()).startsWith("Error");
      assertThat(page.locator("#title").inputValue()).isEqualTo("Ring the swimming club");
      browser.check(page, "task+error", ROLE);
      day(page, "10", "3", "2017");
      press(page, "Set the task");
      assertThat(page.locator(".news").innerText()).contains("The task is set.");

      page.navigate(service.at("tasks/tasks.xhtml?f.title=swimming").toString());
      browser.check(page, "tasks", ROLE);
      page.locator(".list tbody a").first().click();
      assertThat(page.locator("main").innerText())
          .contains("There is time", "10 March 2017, in 10 days", "Set by hand by");
      browser.check(page, "task", ROLE);
      var task = page.url();

      page.locator("summary", new Page.LocatorOptions().setHasText("Stop its clock")).click();
      page.locator("#why-pause").fill("The club is closed");
      press(page, "Stop the clock");
      assertThat(page.locator("main").innerText())
          .contains("Paused", "28 February 2017 until now: The club is closed");
      press(page, "Let the clock run again");

      link(page, "Give it to somebody else");
      press(page, "Give");
      assertThat(page.title()).startsWith("Error");
      browser.check(page, "give+error", ROLE);
      int last = page.locator("#worker option").count() - 1;
      page.locator("#worker").selectOption(new SelectOption().setIndex(last));
      press(page, "Give");
      assertThat(page.locator(".news").innerText()).contains("The task was given.");

      page.navigate(task);
      page.locator("#why").fill("They have a place from April");
      press(page, "Done");
      page.navigate(task);
      assertThat(page.locator("main").innerText())
          .contains("Done in time", "They have a place from April");
    }
  }

  @Test
  void givenTickedTasks_whenGivenTogether_thenTheyAreAllWithTheOther(
      Service service, Browser browser) {
    try (var session = browser.signedIn(service, service.signIns().user("larkmere", ROLE))) {
      var page = session.page();
      page.navigate(service.at("tasks/tasks.xhtml").toString());
      page.locator("input[name=task]").nth(0).check();
      page.locator("input[name=task]").nth(1).check();
      press(page, "Give ticked tasks to somebody");
      assertThat(page.locator("h1").innerText()).isEqualTo("Give 2 tasks to somebody");
      page.locator("#worker").selectOption(new SelectOption().setIndex(1));
      press(page, "Give");

      assertThat(page.locator(".news").innerText()).contains("2 tasks were given.");
    }
  }

  @Test
  void givenACalendarAddress_whenReadWithoutSigningIn_thenItShowsWhatIsToBeDoneAndNobody(
      Service service, Browser browser) {
    try (var session =
        browser.signedIn(service, service.signIns().user("peterborough", "social-worker"))) {
      var page = session.page();
      page.navigate(service.at("tasks/reminders.xhtml").toString());
      press(page, "Make a new calendar address");
      browser.check(page, "reminders", "social-worker");
      var address = page.locator("code.address").innerText();
      var calendar = io.restassured.RestAssured.given().get(java.net.URI.create(address));

      assertThat(calendar.statusCode()).isEqualTo(200);
      assertThat(calendar.contentType()).startsWith("text/calendar");
      assertThat(calendar.asString()).startsWith("BEGIN:VCALENDAR").contains("SUMMARY:Ring the");
      var other = address.replace("/peterborough/", "/larkmere/");
      assertThat(io.restassured.RestAssured.given().get(java.net.URI.create(other)).statusCode())
          .isEqualTo(404);
    }
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }

  private static void link(Page page, String text) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text).setExact(true)).click();
  }

  private static void day(Page page, String day, String month, String year) {
    page.locator("#due").fill(day);
    page.locator("#due-month").fill(month);
    page.locator("#due-year").fill(year);
  }
}
