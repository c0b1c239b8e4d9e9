package org.permanency.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The keyboard alone is enough, and where it stands can be seen. */
@ExtendWith(RunningService.class)
class KeyboardIT {

  @Test
  void givenOnlyTheKeyboard_whenACarersPlacesArePutOnHold_thenTheJobIsDone(
      Service service, Browser browser) {
    var who = service.signIns().user("larkmere", "service-manager");
    try (var session = browser.anonymous()) {
      var page = session.page();
      page.navigate(service.at("sign-in.xhtml").toString());
      Browser.tabTo(page, "Agency");
      page.keyboard().type("Lark");
      type(page, "User name", who.user());
      type(page, "Password", who.secret());
      page.keyboard().press("Enter");
      page.waitForURL(url -> url.contains("home"));

      press(page, "Skip to content");
      assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("main");
      press(page, "Carers");
      go(page, "Households", "households.xhtml");
      Browser.tabTo(page, "Approval");
      page.keyboard().type("Appr");
      Browser.tabTo(page, "Filter");
      page.keyboard().press("Enter");
      page.waitForURL(url -> url.contains("f."));
      var household = page.locator(".list tbody a").first().innerText();
      go(page, household, "household.xhtml");
      Browser.tabTo(page, "Actions");
      page.keyboard().press("Enter");
      go(page, "Put places on hold", "household-hold.xhtml");
      type(page, "First day", "01022026");
      type(page, "Places on hold", "99");
      type(page, "Reason", "Roof repairs");
      press(page, "Put places on hold");
      page.locator(".summary").waitFor();
      assertThat(page.evaluate("() => document.activeElement.className")).isEqualTo("summary");
      assertThat(page.locator("#reason").inputValue()).isEqualTo("Roof repairs");
    }
  }

  @Test
  void givenAnyPage_whenTabIsPressedThroughIt_thenNothingTrapsItAndTheFocusIsSeen(
      Service service, Browser browser) {
    var who = service.signIns().user("peterborough", "auditor");
    var faults = new ArrayList<String>();
    try (var session = browser.signedIn(service, who)) {
      var page = session.page();
      for (var one : Part.of(Walk.reached(page).entrySet(), "keyboard")) {
        page.navigate(one.getValue());
        stops(page).forEach(fault -> faults.add(one.getKey() + ": " + fault));
      }
    }
    assertThat(faults).isEmpty();
  }

  /** Where Tab stops without being seen, and what it never comes to. */
  private static List<String> stops(Page page) {
    var faults = new ArrayList<String>();
    page.evaluate(MARK);
    for (int i = 0; i < 400; i++) {
      page.keyboard().press("Tab");
      var fault = String.valueOf(page.evaluate(VISIT));
      if (fault.equals("end")) {
        break;
      }
      if (!fault.isEmpty()) {
        faults.add(fault);
      }
    }
    @SuppressWarnings("unchecked")
    var missed = (List<String>) page.evaluate(MISSED);
    missed.forEach(text -> faults.add("Tab never comes to " + text));
    return faults;
  }

  /** What can be used now. What is hidden from everybody, a trap for robots, is for nobody. */
  private static final String MARK =
      """
      () => {
        document.activeElement.blur();
        document.querySelectorAll('a[href], button, input, select, textarea, summary').forEach(e => {
          if (e.checkVisibility({checkVisibilityCSS: true}) && !e.disabled && e.type !== 'hidden'
              && e.type !== 'radio' && !e.closest('[aria-hidden="true"]')) e.dataset.walk = 'waits';
        });
      }\
      """;

  private static final String VISIT =
      """
      () => {
        const e = document.activeElement;
        if (!e || e === document.body) return 'end';
        if (e.dataset.walk === 'seen' && e.type !== 'date') return 'end';
        e.dataset.walk = 'seen';
        const style = getComputedStyle(e), box = e.getBoundingClientRect();
        const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
            || style.boxShadow !== 'none';
        const what = e.tagName + ' ' + (e.innerText || e.id || '').slice(0, 40);
        if (!ring) return 'the focus is not seen on ' + what;
        if (box.width === 0 || box.bottom < 0 || box.top > innerHeight) return 'off the screen: ' + what;
        return '';
      }\
      """;

  private static final String MISSED =
      """
      () => [...document.querySelectorAll('[data-walk=waits]')]
        .map(e => e.tagName + ' ' + (e.innerText || e.id).slice(0, 40))\
      """;

  private static void type(Page page, String field, String text) {
    Browser.tabTo(page, field);
    page.keyboard().type(text);
  }

  private static void press(Page page, String name) {
    Browser.tabTo(page, name);
    page.keyboard().press("Enter");
  }

  private static void go(Page page, String link, String to) {
    press(page, link);
    page.waitForURL(url -> url.contains(to));
  }
}
