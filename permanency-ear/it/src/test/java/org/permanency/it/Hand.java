package org.permanency.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;

/** Somebody at a browser, for journeys that pass from hand to hand. */
final class Hand implements AutoCloseable {
  /** The sample's business day. */
  static final LocalDate TODAY = LocalDate.of(2017, 2, 28);

  private static final String WORDS = "Said in plain words for the test.";
  private final Service service;
  private final Browser browser;
  private final Browser.Session session;
  private final String role;

  private Hand(Service service, Browser browser, Browser.Session session, String role) {
    this.service = service;
    this.browser = browser;
    this.session = session;
    this.role = role;
  }

  /** Somebody of this role in Peterborough. */
  static Hand of(Service service, Browser browser, String role) {
    var who = service.signIns().user("peterborough", role);
    return new Hand(service, browser, browser.signedIn(service, who), role);
  }

  /** Somebody without a sign-in. */
  static Hand nobody(Service service, Browser browser) {
    return new Hand(service, browser, browser.anonymous(), "nobody");
  }

  Page page() {
    return session.page();
  }

  /** Opens a page by its address below the context, or a whole address. */
  Hand go(String path) {
    page().navigate(path.startsWith("http") ? path : service.at(path).toString());
    return this;
  }

  String url() {
    return page().url();
  }

  /** Follows a link by its words. */
  Hand link(String words) {
    page()
        .locator("main")
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words).setExact(true))
        .first()
        .click();
    return this;
  }

  /** Opens a fold by its words. */
  Hand open(String summary) {
    var fold = page().locator("summary >> text='" + summary + "'").first();
    if (!Boolean.TRUE.equals(fold.evaluate("s => s.closest('details').open"))) {
      fold.click();
    }
    return this;
  }

  Hand type(String id, String text) {
    page().locator("#" + id).fill(text);
    return this;
  }

  Hand pick(String id, String value) {
    page().locator("#" + id).selectOption(value);
    return this;
  }

  /** Picks the first choice that has these words. */
  Hand pickWords(String id, String words) {
    var option = page().locator("#" + id + " option", new Page.LocatorOptions().setHasText(words));
    page().locator("#" + id).selectOption(option.first().getAttribute("value"));
    return this;
  }

  Hand pickNth(String id, int nth) {
    page().locator("#" + id).selectOption(new SelectOption().setIndex(nth));
    return this;
  }

  Hand day(String id, LocalDate day) {
    type(id, String.valueOf(day.getDayOfMonth()));
    type(id + "-month", String.valueOf(day.getMonthValue()));
    return type(id + "-year", String.valueOf(day.getYear()));
  }

  Hand today(String id) {
    return day(id, TODAY);
  }

  /** Presses the button of the form that has the field of this id. */
  Hand press(String button, String field) {
    page()
        .locator("form", new Page.LocatorOptions().setHas(page().locator("#" + field)))
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true))
        .first()
        .click();
    return this;
  }

  Hand press(String button) {
    page()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .first()
        .click();
    return this;
  }

  /** What stands on the page. */
  String words() {
    return page().locator("main").innerText();
  }

  Hand sees(String... words) {
    assertThat(words()).contains(words);
    return this;
  }

  /** Is told no, for all of these reasons at once, and keeps what was typed into a field. */
  Hand refused(String field, String typed, String... reasons) {
    assertThat(page().title()).startsWith("Error");
    assertThat(page().locator(".summary").innerText()).contains(reasons);
    assertThat(page().locator("#" + field).inputValue()).isEqualTo(typed);
    return this;
  }

  /** Looks whether everybody could use the page, and keeps pictures of it. */
  Hand looks(String name) {
    browser.check(page(), name, role);
    return this;
  }

  /** Answers every section of the form of an assessment that is open. */
  void fillSections() {
    var assessment = url();
    var sections = page().locator("#sections ~ .table-frame a");
    var urls = sections.all().stream().map(a -> a.getAttribute("href")).toList();
    for (var section : urls) {
      if (section.contains("section.xhtml")) {
        page().navigate(service.base().resolve(section).toString());
        for (var field : page().locator("main textarea").all()) {
          field.fill(WORDS);
        }
        press("Save, the section is done");
        page().waitForURL(url -> url.contains("assessment.xhtml"));
      }
    }
    page().navigate(assessment);
  }

  @Override
  public void close() {
    session.close();
  }
}
