package org.permanency.it;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Diaries, keepsakes, temporary approvals and sections of assessments over REST. */
@ExtendWith(RunningService.class)
class CarerApiIT {
  private static RequestSpecification asked(Service service) {
    return given()
        .header("Authorization", "Bearer " + service.signIns().token("peterborough"))
        .contentType("application/json");
  }

  private static JsonPath found(Service service, String address) {
    return asked(service)
        .get(service.at("api/v1/" + address))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  @Test
  void givenAnEntryNobodyRead_whenReadTwiceWithOneKey_thenItIsNotedOnceAndAnOldTagIsRefused(
      Service service) {
    var id = found(service, "carer-diaries?read=no&limit=1").getString("items[0].id");
    var one = asked(service).get(service.at("api/v1/carer-diaries/" + id));
    assertThat(one.header("ETag")).isEqualTo("\"1\"");
    assertThat(one.jsonPath().getList("parts")).isNotEmpty();
    var key = UUID.randomUUID().toString();

    var first = moved(service, id, key, "{\"move\":\"read\"}");
    var second = moved(service, id, key, "{\"move\":\"read\"}");

    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.header("ETag")).isEqualTo("\"2\"");
    assertThat(second.asString()).isEqualTo(first.asString());
    var late = moved(service, id, "another-" + key, "{\"move\":\"read\"}");
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.asString()).contains("portal.diary.changed");
    assertThat(moved(service, id, "third-" + key, "{\"move\":\"told\"}").asString())
        .contains("\"field\":\"on\"");
  }

  private static Response moved(Service service, String id, String key, String body) {
    return asked(service)
        .header("If-Match", "\"1\"")
        .header("Idempotency-Key", key)
        .body(body)
        .post(service.at("api/v1/carer-diaries/" + id + "/moves"));
  }

  @Test
  void givenAChild_whenKeepsakesArePassedOn_thenTheAnswerCountsThem(Service service) {
    var child = found(service, "carer-diaries?limit=1").getString("items[0].childId");

    assertThat(found(service, "children/" + child + "/keepsakes").getList("")).isNotNull();
    asked(service)
        .body("{}")
        .post(service.at("api/v1/children/" + child + "/keepsakes/passes"))
        .then()
        .statusCode(200);
  }

  @Test
  void givenASection_whenSaved_thenItsTagGoesUpAndASecondOneWithTheOldTagSeesBoth(Service service) {
    var id = found(service, "assessments?open=yes&limit=1").getString("items[0].id");
    var key = found(service, "assessments/" + id).getString("sections[0].key");
    var address = service.at("api/v1/assessments/" + id + "/sections/" + key);
    var before = asked(service).get(address);
    var question = before.jsonPath().getString("lines[0].key");
    var body =
        "{\"answers\":[{\"question\":\"" + question + "\",\"answer\":\"Two lines\\nof it\"}]}";

    var saved = asked(service).header("If-Match", before.header("ETag")).body(body).put(address);
    var again = asked(service).header("If-Match", before.header("ETag")).body(body).put(address);

    assertThat(saved.statusCode()).as(saved.asString()).isEqualTo(200);
    assertThat(saved.jsonPath().getString("lines[0].answer")).isEqualTo("Two lines\nof it");
    assertThat(again.statusCode()).isEqualTo(412);
    assertThat(again.asString()).contains("yours", "current");
    assertThat(asked(service).body(body).put(address).statusCode()).isEqualTo(428);
  }

  @Test
  void givenAnEnquiry_whenApprovedTemporarilyForNobody_thenEveryReasonIsGiven(Service service) {
    var enquiry = found(service, "enquiries?open=yes&limit=1").getString("items[0].id");
    var address = service.at("api/v1/enquiries/" + enquiry + "/temporary-approvals");

    assertThat(asked(service).get(address).jsonPath().getList("")).isEmpty();
    var no =
        asked(service)
            .body("{\"kind\":\"castle\",\"child\":\"PET 0\",\"on\":\"2017-02-28\"}")
            .post(address);
    assertThat(no.statusCode()).isEqualTo(409);
    assertThat(no.asString()).contains("assessment.temporary.kind", "assessment.temporary.child");
    assertThat(
            asked(service)
                .get(service.at("api/v1/enquiries/" + enquiry + "/temporary-approvals/" + enquiry))
                .statusCode())
        .isEqualTo(404);
  }
}
