package org.permanency.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A session that ends in the middle of a form loses no word. */
@ExtendWith(RunningService.class)
class SessionEndIT {
  private static final String WORDS =
      "Roof repairs after the storm; the loft room can't be used <yet>";

  @Test
  void givenAHalfFilledForm_whenTheSessionRunsOutBesideIt_thenItIsWarnedOfAndEveryWordIsBack(
      Service service, Browser browser) {
    var who = service.signIns().user("peterborough", "service-manager");
    try (var session = browser.signedIn(service, who)) {
      var page = session.page();
      var form = holdForm(service, page);
      page.clock().install();
      page.navigate(form);
      fill(page);

      assertThat(page.locator(".draft")).containsText("Saved");
      page.clock().fastForward("28:30");
      assertThat(page.locator("#session-warning")).isVisible();
      forgetSession(service, page);
      page.clock().fastForward("02:00");
      assertThat(page.locator("#session-ended")).isVisible();
      page.locator("#session-again").click();
      signIn(page, who);

      assertThat(page.url()).isEqualTo(form);
      assertWordsAreBack(page);
    }
  }

  @Test
  void givenAHalfFilledForm_whenItIsSentIntoAnEndedSession_thenEveryWordIsBackAfterSigningIn(
      Service service, Browser browser) {
    var who = service.signIns().user("peterborough", "service-manager");
    try (var session = browser.signedIn(service, who)) {
      var page = session.page();
      var form = holdForm(service, page);
      page.navigate(form);
      fill(page);

      forgetSession(service, page);
      page.locator("#save").click();
      signIn(page, who);

      assertThat(page.url()).startsWith(form);
      assertWordsAreBack(page);
    }
  }

  private static String holdForm(Service service, Page page) {
    page.navigate(service.at("carers/households.xhtml?f.status=approved").toString());
    var household = page.locator(".list tbody a").first().getAttribute("href");
    return page.url()
        .replaceAll("/permanency/.*", household.replace("household.xhtml", "household-hold.xhtml"));
  }

  private static void fill(Page page) {
    page.locator("#from").fill("2017-02-01");
    page.locator("#places").fill("2");
    page.locator("#reason").fill(WORDS);
  }

  private static void assertWordsAreBack(Page page) {
    assertThat(page.locator("#reason")).hasValue(WORDS);
    assertThat(page.locator("#from")).hasValue("2017-02-01");
    assertThat(page.locator("#places")).hasValue("2");
  }

  /** As when time is over: the server knows the session no more, the page still stands. */
  private static void forgetSession(Service service, Page page) {
    var token = page.locator("meta[name='form-token']").getAttribute("content");
    var answer =
        page.request()
            .post(
                service.at("sign-out").toString(),
                RequestOptions.create().setForm(FormData.create().set("token", token)));
    assertThat(answer.ok()).isTrue();
  }

  private static void signIn(Page page, SignIns.SignIn who) {
    page.waitForURL(url -> url.contains("sign-in"));
    page.getByLabel("Agency").selectOption(who.tenant());
    page.getByLabel("User name").fill(who.user());
    page.getByLabel("Password").fill(who.secret());
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")).click();
    page.waitForURL(url -> !url.contains("sign-in.xhtml"));
  }
}
