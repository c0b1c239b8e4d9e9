package org.permanency.it;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator changes the rates without a programmer, and a second one approves. */
@ExtendWith(RunningService.class)
class RuleDeskIT {
  private static final String ADMIN = "tenant-administrator";

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first()
        .click();
    page.waitForLoadState();
  }

  /** At a desk and on a telephone. */
  private static void looked(Browser browser, Page page, String name) {
    browser.check(page, name, ADMIN, List.of(Browser.SIZES.get(0), Browser.SIZES.get(2)));
  }

  private static Locator value(Page page, String pointer) {
    return page.locator("[name='v" + pointer + "']");
  }

  private static void band(Page page, int at, String name, String from, String to) {
    value(page, "/bands/" + at + "/name").fill(name);
    value(page, "/bands/" + at + "/from").fill(from);
    value(page, "/bands/" + at + "/to").fill(to);
  }

  @Test
  void givenAnAdministrator_whenALevelAndABandAreAddedOnScreen_thenASecondOneApprovesThem(
      Service service, Browser browser) {
    var first = service.signIns().user("peterborough", ADMIN);
    String version;
    try (var session = browser.signedIn(service, first)) {
      var page = session.page();
      page.navigate(service.at("rules/new.xhtml?name=fostering-allowances").toString());
      looked(browser, page, "rule-new");
      page.locator("#firstDay").fill("2017-04-01");
      page.locator("#why").fill("Board of March 2017");
      press(page, "Copy into a draft");

      press(page, "Add to Age bands");
      band(page, 4, "16-17", "16", "17");
      press(page, "Save draft");
      assertThat(page.locator("main").innerText())
          .contains("Bands 16+ and 16-17 overlap: 16+ holds every age from 16 on");
      looked(browser, page, "rule-draft");

      band(page, 3, "16-17", "16", "17");
      band(page, 4, "18+", "18", "");
      page.getByLabel("Name of what is added to Levels").fill("Level 4");
      press(page, "Add to Levels");
      assertThat(value(page, "/levels/level-1/weekly/16-17").inputValue()).isEqualTo("250.84");
      for (var level : new String[] {"level-1", "level-2", "level-3", "level-4"}) {
        value(page, "/levels/" + level + "/weekly/18+").fill("330.00");
      }
      for (var age : new String[] {"0-4", "5-10", "11-15", "16-17"}) {
        value(page, "/levels/level-4/weekly/" + age).fill("325");
      }
      value(page, "/levels/level-1/weekly/0-4").fill("140.00");
      press(page, "Save draft");
      assertThat(page.locator("main").innerText())
          .contains("£140.00 a week is below £145.44 for ages 0-4, which the contract guarantees");

      value(page, "/levels/level-1/weekly/0-4").fill("145.44");
      page.getByLabel("Raise every sum of Levels by per cent").fill("2");
      press(page, "Raise Levels");
      assertThat(value(page, "/levels/level-1/weekly/0-4").inputValue()).isEqualTo("148.35");
      press(page, "Save and see what it changes");
      assertThat(page.locator("main").innerText())
          .contains("The draft was saved.", "Levels, level-4, Label", "+2.91 (+2.0 %)");
      looked(browser, page, "rule-version");
      version = page.url();
      page.navigate(version.replace("version.xhtml", "effect.xhtml"));
      looked(browser, page, "rule-effect");
      page.navigate(version.replace("version.xhtml", "draft-yaml.xhtml"));
      looked(browser, page, "rule-draft-yaml");
      page.navigate(version);
      press(page, "Submit for approval");
      assertThat(page.locator("main").innerText())
          .contains("You wrote or submitted this version. Somebody else must approve it.");
    }
    approve(service, browser, version);
    given()
        .header("Authorization", "Bearer " + service.signIns().token("peterborough"))
        .get(service.at("api/v1/rules/fostering-allowances?on=2017-04-01"))
        .then()
        .statusCode(200)
        .body("inForce.values.levels.'level-4'.label", equalTo("Level 4"))
        .body("inForce.values.bands.name", hasItem("18+"));
  }

  private static void approve(Service service, Browser browser, String version) {
    var second =
        service.signIns().users("peterborough").stream()
            .filter(s -> s.user().equals("second-administrator"))
            .findFirst()
            .orElseThrow();
    try (var session = browser.signedIn(service, second)) {
      var page = session.page();
      page.navigate(service.at("home.xhtml").toString());
      page.getByText("Approve: Fostering allowances from 1 April 2017").click();
      page.waitForURL(version);
      press(page, "Approve: in force from 1 April 2017");
      assertThat(page.locator("main").innerText())
          .contains("The version was approved. It takes effect on its first day.");
      page.navigate(
          service.at("rules/rule.xhtml?name=fostering-allowances&on=2017-04-01").toString());
      assertThat(page.locator("main").innerText()).contains("Level 4", "Board of March 2017");
      looked(browser, page, "rule");
      page.navigate(service.at("rules/versions.xhtml").toString());
      looked(browser, page, "rule-versions");
    }
  }

  @Test
  void givenAMap_whenATargetIsAdded_thenItIsKept(Service service, Browser browser) {
    try (var session = browser.signedIn(service, service.signIns().user("larkmere", ADMIN))) {
      var page = session.page();
      page.navigate(service.at("rules/new.xhtml?name=scorecard-targets").toString());
      page.locator("#firstDay").fill("2027-04-01");
      page.locator("#why").fill("Board of autumn 2026");
      press(page, "Copy into a draft");
      page.getByLabel("Name of what is added to Targets").fill("FOS-12");
      press(page, "Add to Targets");
      value(page, "/targets/FOS-12/value").fill("12");
      value(page, "/targets/FOS-12/better").selectOption("higher");
      press(page, "Save draft");

      assertThat(page.locator("main").innerText()).contains("Nothing is missing");
      assertThat(value(page, "/targets/FOS-12/value").inputValue()).isEqualTo("12");
    }
  }
}
