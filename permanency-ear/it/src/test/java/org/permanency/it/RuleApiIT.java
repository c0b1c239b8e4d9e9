package org.permanency.it;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static io.restassured.http.ContentType.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Versions of rules by REST: copied, written, clashed, checked, taken out and back in. */
@ExtendWith(RunningService.class)
class RuleApiIT {
  private static RequestSpecification larkmere(Service service) {
    return given()
        .config(
            config().encoderConfig(encoderConfig().encodeContentTypeAs("application/yaml", TEXT)))
        .header("Authorization", "Bearer " + service.signIns().token("larkmere"));
  }

  private static String copied(Service service, String rule, String firstDay) {
    return larkmere(service)
        .contentType("application/json")
        .body("{\"firstDay\":\"" + firstDay + "\",\"why\":\"Board\"}")
        .post(service.at("api/v1/rules/" + rule + "/drafts"))
        .then()
        .statusCode(201)
        .header("ETag", equalTo("\"1\""))
        .extract()
        .path("id");
  }

  private static String yaml(Service service, String id) {
    return larkmere(service)
        .get(service.at("api/v1/rule-drafts/" + id + "/yaml"))
        .then()
        .statusCode(200)
        .contentType(startsWith("application/yaml"))
        .extract()
        .asString();
  }

  @Test
  void givenADraft_whenTwoWrite_thenTheSecondGetsBothVersions(Service service) {
    var id = copied(service, "looked-after-range", "2041-04-01");
    var text = yaml(service, id);
    var draft = service.at("api/v1/rule-drafts/" + id);

    larkmere(service)
        .header("If-Match", "\"1\"")
        .contentType("application/yaml")
        .body(text.replace("line: 375", "line: 380"))
        .put(draft)
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"2\""));
    larkmere(service)
        .header("If-Match", "\"1\"")
        .contentType("application/yaml")
        .body(text.replace("line: 375", "line: 390"))
        .put(draft)
        .then()
        .statusCode(412)
        .header("ETag", equalTo("\"2\""))
        .body("yours.content", startsWith("# yaml-language-server"))
        .body("current.version", equalTo(2));
    larkmere(service)
        .get(service.at("api/v1/rule-drafts/" + id + "/differences"))
        .then()
        .statusCode(200)
        .body("pointer", contains("/source", "/line"))
        .body("[0].now", equalTo("Board"))
        .body("[1].was", equalTo("375"))
        .body("[1].now", equalTo("380"));
  }

  @Test
  void givenWhoeverWroteIt_whenApproving_thenTheRefusalSaysSo(Service service) {
    var id = copied(service, "looked-after-range", "2042-04-01");
    var draft = "api/v1/rule-drafts/" + id;

    larkmere(service)
        .header("If-Match", "\"1\"")
        .post(service.at(draft + "/submit"))
        .then()
        .statusCode(200);
    larkmere(service)
        .header("If-Match", "\"2\"")
        .post(service.at(draft + "/approve"))
        .then()
        .statusCode(409)
        .body("errors.rule", hasItem("rules.version.same-person"));
  }

  @Test
  void givenRatesBelowTheFloor_whenSubmitting_thenEveryReasonIsGiven(Service service) {
    var id = copied(service, "fostering-allowances", "2041-04-01");
    larkmere(service)
        .header("If-Match", "\"1\"")
        .contentType("application/yaml")
        .body(yaml(service, id).replace("198.00", "18.00"))
        .put(service.at("api/v1/rule-drafts/" + id))
        .then()
        .statusCode(200);

    larkmere(service)
        .header("If-Match", "\"2\"")
        .post(service.at("api/v1/rule-drafts/" + id + "/submit"))
        .then()
        .statusCode(409)
        .body(
            "errors.facts.message",
            hasItems(
                "Foundation, ages 0-2: £18.00 a week is below £185.00 for ages 0-9, which the"
                    + " contract guarantees since 1 April 2024",
                "Foundation, ages 0-2: £18.00 a week is below £189.00 for ages 0-2, the national"
                    + " minimum from 6 April 2025 in south east"));
  }

  @Test
  void givenAnExport_whenTakenBackIn_thenTheTextIsTheSame(Service service) {
    var file =
        larkmere(service)
            .get(service.at("api/v1/rules/panels/versions/2024-04-01/yaml"))
            .then()
            .statusCode(200)
            .extract()
            .asString();

    String id =
        larkmere(service)
            .contentType("application/yaml")
            .body(file)
            .post(service.at("api/v1/rules/panels/import?firstDay=2043-04-01&why=Board"))
            .then()
            .statusCode(201)
            .extract()
            .path("id");

    assertThat(yaml(service, id)).isEqualTo(file);
    larkmere(service)
        .contentType("application/yaml")
        .body("source: [")
        .post(service.at("api/v1/rules/panels/import?firstDay=2043-04-01&why=Board"))
        .then()
        .statusCode(409)
        .body("errors.rule", hasItem("rules.version.unreadable"));
  }
}
