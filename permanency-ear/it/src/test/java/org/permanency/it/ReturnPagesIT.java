package org.permanency.it;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The national return is checked before it is sent, from own records and from files. */
@ExtendWith(RunningService.class)
class ReturnPagesIT {
  private static final String ROLE = "performance-analyst";
  private static final String HEADER =
      """
      CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB
      A1,1,05/04/2010,WBRI,UN5,,
      A2,2,31/02/2011,BCRB,UN5,0,
      """;

  @Test
  void givenFilesWithARowThatFails_whenChecked_thenTheRuleNamesTheRow(
      Service service, Browser browser) {
    try (var session = browser.signedIn(service, service.signIns().user("peterborough", ROLE))) {
      var page = session.page();
      page.navigate(service.at("returns/checks.xhtml").toString());
      browser.check(page, "returns", ROLE);
      press(page, "Check the files");
      assertThat(page.locator(".summary").innerText()).contains("Choose at least one CSV or zip");
      page.locator("#year").fill("2016");
      page.locator("#files")
          .setInputFiles(
              new FilePayload("header.csv", "text/csv", HEADER.getBytes(StandardCharsets.UTF_8)));
      press(page, "Check the files");

      assertThat(page.locator("main").innerText())
          .contains("Files: header.csv, 2 rows of 2 children", "codes may differ");
      browser.check(page, "return-check", ROLE);
      page.locator(".list tbody a")
          .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("102"))
          .first()
          .click();
      assertThat(page.locator(".list tbody").innerText())
          .contains("A2", "Header", "DOB 31/02/2011");
      browser.check(page, "return-findings", ROLE);
    }
  }

  @Test
  void givenOwnRecords_whenChecked_thenARowThatFailsLeadsToTheChild(
      Service service, Browser browser) {
    try (var session = browser.signedIn(service, service.signIns().user("peterborough", ROLE))) {
      var page = session.page();
      page.navigate(service.at("returns/checks.xhtml").toString());
      press(page, "Check our own records");
      assertThat(page.locator("main").innerText()).contains("Own records");
      page.getByRole(
              AriaRole.LINK,
              new Page.GetByRoleOptions().setName("All rows that fail, child by child"))
          .click();
      page.locator(".list tbody a").first().click();
      assertThat(page.url()).contains("people/child.xhtml");
    }
  }

  @Test
  void givenTheReturnIsWritten_whenItIsChecked_thenItIsTakenForWhatItIs(Service service) {
    var token = service.signIns().token("peterborough");
    var zip =
        given()
            .header("Authorization", "Bearer " + token)
            .get(service.at("api/v1/returns?council=PET&year=2016"))
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();

    var made =
        given()
            .header("Authorization", "Bearer " + token)
            .multiPart("files", "return.zip", zip, "application/zip")
            .post(service.at("api/v1/return-checks?council=PET&year=2016"))
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();

    assertThat(made.getString("unread")).isEmpty();
    assertThat(made.getInt("rows")).isGreaterThan(500);
    given()
        .header("Authorization", "Bearer " + token)
        .get(service.at("api/v1/return-checks/" + made.getString("id") + "/findings?code=143"))
        .then()
        .statusCode(200);
    given()
        .header("Authorization", "Bearer " + token)
        .get(service.at("api/v1/returns?council=ZZZ&year=2016"))
        .then()
        .statusCode(409);
  }

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }
}
