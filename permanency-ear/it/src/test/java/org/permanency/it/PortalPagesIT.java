package org.permanency.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A foster carer with a telephone: the diary, with the line cut; expenses, training, pay. */
@ExtendWith(RunningService.class)
class PortalPagesIT {
  private static final String ROLE = "foster-carer";
  private static final String WORDS = "Built a den; cried when it was time to come in. 15 - 7 = 8";
  private static final String MORE = "Slept at nine, after one story.";

  @Test
  void givenALineThatIsCutWhileWriting_whenItIsBack_thenEveryWordIsOnRecordOnce(
      Service service, Browser browser) {
    var who = service.signIns().user("peterborough", ROLE);
    try (var session = browser.signedIn(service, who)) {
      var page = session.page();
      page.setViewportSize(375, 812);
      assertThat(page.locator("main").innerText()).contains("Children today", "Write today's log");
      browser.check(page, "home-carer", ROLE, Browser.SIZES);
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Write today's log"))
          .first()
          .click();
      page.locator("#f-fact").fill(WORDS);
      browser.check(page, "portal-write", ROLE, Browser.SIZES);

      session.context().setOffline(true);
      page.locator("#f-opinion").fill(MORE);
      press(page, "Put it on record");
      PlaywrightAssertions.assertThat(page.locator(".here-state"))
          .containsText("There is no connection");
      session.context().setOffline(false);
      page.waitForURL(url -> url.contains("portal/entry.xhtml"));

      assertThat(page.locator("main").innerText())
          .contains(WORDS, MORE, "Not read by your agency yet");
      assertThat(kept(page)).isEmpty();
      browser.check(page, "portal-entry", ROLE, Browser.SIZES);
      page.navigate(service.at("portal/diary.xhtml?f.kind=daily-log").toString());
      assertThat(
              page.locator(".list tbody tr", new Page.LocatorOptions().setHasText("28 Feb"))
                  .count())
          .isEqualTo(1);
      browser.check(page, "portal-diary", ROLE, Browser.SIZES);
    }
  }

  @Test
  void givenASessionThatEndedWhileWriting_whenSignedInAgain_thenEveryWordIsBack(
      Service service, Browser browser) {
    var who = service.signIns().all().stream().filter(s -> s.user().equals("second-carer"));
    var carer = who.filter(s -> s.tenant().equals("peterborough")).findFirst().orElseThrow();
    try (var session = browser.signedIn(service, carer)) {
      var page = session.page();
      page.navigate(service.at("portal/write.xhtml?kind=positive-event").toString());
      page.locator("#f-fact").fill(WORDS);
      session.context().clearCookies();
      press(page, "Put it on record");
      page.locator("#session-again").click();
      page.getByLabel("Agency").selectOption(carer.tenant());
      page.getByLabel("User name").fill(carer.user());
      page.getByLabel("Password").fill(carer.secret());
      press(page, "Sign in");
      page.waitForURL(url -> !url.contains("sign-in.xhtml"));

      PlaywrightAssertions.assertThat(page.locator("#f-fact")).hasValue(WORDS);
      page.locator("#f-fact").fill("");
      press(page, "Put it on record");
      PlaywrightAssertions.assertThat(page.locator(".summary")).containsText("What went well");
      page.locator("#f-fact").fill(WORDS);
      press(page, "Put it on record");
      page.waitForURL(url -> url.contains("portal/entry.xhtml"));
      assertThat(page.locator("main").innerText()).contains(WORDS);
    }
  }

  private static List<?> kept(Page page) {
    return (List<?>)
        page.evaluate("() => Object.keys(localStorage).filter(k => k.startsWith('words '))");
  }

  @Test
  void givenACarer_whenTheyClaimBookAndAsk_thenItWaitsForStaff(Service service, Browser browser) {
    try (var session = browser.signedIn(service, service.signIns().user("peterborough", ROLE))) {
      var page = session.page();
      page.navigate(service.at("portal/expense.xhtml").toString());
      press(page, "Go on");
      assertThat(page.title()).startsWith("Error");
      page.locator("#category").selectOption("mileage");
      page.locator("#units").fill("20");
      page.locator("#what").fill("To the dentist");
      press(page, "Go on");
      assertThat(page.locator("main").innerText()).contains("£9.00", "Not handed in yet");
      browser.check(page, "portal-expense", ROLE);
      press(page, "Hand the claim in");
      assertThat(page.locator("main").innerText()).contains("Waits for approval");

      page.navigate(service.at("portal/training.xhtml").toString());
      page.locator("input[name=session]").first().check();
      page.locator("#persons").fill("2");
      press(page, "Book");
      assertThat(page.locator(".news").innerText()).containsAnyOf("booked", "waiting list");
      browser.check(page, "portal-training", ROLE);

      page.navigate(service.at("portal/pay.xhtml").toString());
      var statement = page.locator("main a", new Page.LocatorOptions().setHasText("Statement"));
      assertThat(statement.count()).isPositive();
      var paper =
          page.request()
              .get(service.base().resolve(statement.first().getAttribute("href")).toString());
      assertThat(paper.headers()).containsEntry("content-type", "application/pdf");
      browser.check(page, "portal-pay", ROLE);
    }
  }

  @Test
  void givenACarer_whenTheyAskForWhatIsNotTheirs_thenItIsRefused(Service service, Browser browser) {
    var carer = WebSession.of(service, service.signIns().user("peterborough", ROLE));
    var others = Foreign.of(service, "peterborough").ids();
    var reached = new ArrayList<String>();
    for (var page : new TreeSet<>(Walk.pages())) {
      boolean own =
          page.startsWith("portal/")
              || List.of(
                      "home.xhtml", "search.xhtml", "sign-in.xhtml", "first.xhtml", "enquire.xhtml")
                  .contains(page);
      for (var id : own ? List.of("") : List.of("", "?id=" + others.get("households"))) {
        int status = carer.get(page + id).statusCode();
        if (!own && status != 403 && status != 404) {
          reached.add(status + " " + page + id);
        }
      }
    }
    for (var resource : others.entrySet()) {
      for (var page : List.of("entry", "expense", "write")) {
        int status = carer.get("portal/" + page + ".xhtml?id=" + resource.getValue()).statusCode();
        if (status != 404) {
          reached.add(status + " " + page + " of " + resource.getKey());
        }
      }
      for (var what : List.of("statement", "remittance", "receipt", "picture")) {
        var file =
            "portal/file?what="
                + what
                + "&id="
                + resource.getValue()
                + "&document="
                + resource.getValue();
        // A run pays many households: a statement of it is the carer's own or none.
        if (!resource.getKey().equals("pay-runs") && carer.get(file).statusCode() != 404) {
          reached.add(what + " of " + resource.getKey());
        }
      }
    }
    for (var file :
        List.of(
            "pay/file?run="
                + others.get("pay-runs")
                + "&what=statement&household="
                + others.get("households"),
            "pay/annual-file?id=" + others.get("households") + "&year=2016",
            "record/file?document="
                + others.get("record-documents")
                + "&version="
                + others.get("record-documents"),
            "pay/document?claim=" + others.get("claims") + "&document=" + others.get("claims"),
            "export?format=csv&list=children",
            "export?format=csv&list=carer-diaries",
            "export?format=csv&list=households")) {
      int status = carer.get(file).statusCode();
      if (status != 403 && status != 404) {
        reached.add(status + " " + file);
      }
    }
    assertThat(reached).isEmpty();
    assertThat(carer.get("api/v1/households/" + others.get("households")).statusCode())
        .isEqualTo(401);
  }

  @Test
  void givenWhatCarersWrote_whenTheirSocialWorkerReadsIt_thenItIsMarked(
      Service service, Browser browser) {
    var role = "supervising-social-worker";
    try (var session = browser.signedIn(service, service.signIns().user("peterborough", role))) {
      var page = session.page();
      page.navigate(service.at("carers/diaries.xhtml?f.read=no").toString());
      browser.check(page, "carer-diaries", role);
      page.locator(".list tbody input[type=checkbox]").nth(0).check();
      page.locator(".list tbody input[type=checkbox]").nth(1).check();
      press(page, "Read those ticked");
      assertThat(page.locator("main section.entry").count()).isEqualTo(2);
      browser.check(page, "carer-diary-entries", role);
      press(page, "Mark as read");
      assertThat(page.locator(".news").innerText()).contains("2 entries marked as read");

      page.navigate(service.at("training/sessions.xhtml").toString());
      browser.check(page, "training-sessions", role);
      page.navigate(service.at("training/session.xhtml").toString());
      page.locator("#course").selectOption("first-aid");
      for (var field : List.of("on", "on-month", "on-year")) {
        page.locator("#" + field)
            .fill(field.equals("on") ? "27" : field.equals("on-month") ? "2" : "2017");
      }
      page.locator("#at").fill("10:00");
      page.locator("#ends").fill("09:00");
      page.locator("#place").fill("Town Hall");
      page.locator("#seats").fill("9");
      press(page, "Plan the session");
      assertThat(page.title()).startsWith("Error");
      page.locator("#ends").fill("15:30");
      press(page, "Plan the session");
      assertThat(page.locator("main").innerText()).contains("0 of 9 taken");
      browser.check(page, "training-session", role);
    }
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }
}
