package org.permanency.it;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * One agency's token and the ids of another, through every operation that the OpenAPI document
 * names. An operation that this test has no id for fails it, so a new resource cannot be forgotten.
 */
@ExtendWith(RunningService.class)
class ApiIsolationIT {
  /** Names that are the same for every agency and therefore no secret. */
  private static final Set<String> COMMON = Set.of("rules", "indicators");

  @Test
  void givenIdsOfAnotherAgency_whenEachOperationIsTried_thenNoneAnswers(Service service) {
    var foreign = Foreign.of(service, "peterborough");
    var tried = new ArrayList<String>();
    for (var path : paths(service).entrySet()) {
      if (path.getKey().contains("{") && !COMMON.contains(resource(path.getKey()))) {
        for (var method : path.getValue().keySet()) {
          if (Set.of("get", "put", "post", "patch", "delete").contains(method)) {
            tried.add(method + " " + path.getKey());
            refused(service, method, path.getKey(), foreign);
          }
        }
      }
    }
    assertThat(tried).hasSizeGreaterThan(20);
  }

  private static Map<String, Map<String, Object>> paths(Service service) {
    return given()
        .accept("application/json")
        .get(service.base().resolve("/openapi?format=JSON"))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getMap("paths");
  }

  private static String resource(String path) {
    return path.substring("/api/v1/".length()).split("/")[0];
  }

  private static void refused(Service service, String method, String path, Foreign foreign) {
    var id = foreign.ids().get(resource(path));
    assertThat(id).as("an id of another agency for %s", path).isNotNull();
    var address =
        path.replaceFirst("\\{[^}]*}", id)
            .replaceAll("\\{[^}]*[Ii]d}", foreign.ids().get("households"))
            .replaceAll("\\{[^}]*}", "2016-04-01");
    var asked = given().header("Authorization", "Bearer " + service.signIns().token("larkmere"));
    if (!method.equals("get")) {
      asked = asked.header("If-Match", "\"1\"").contentType("application/json").body("{}");
    }
    Response answer = asked.request(method, service.at(address.substring(1)));
    var what = method + " " + address;
    if (method.equals("get")) {
      assertThat(answer.statusCode()).as(what).isEqualTo(404);
    } else {
      assertThat(answer.statusCode()).as(what).isBetween(400, 499);
    }
    for (var name : foreign.names()) {
      assertThat(answer.asString()).as(what).doesNotContain(name);
    }
  }

  @Test
  void givenItsOwnIds_whenRecordsAreRead_thenTheyAnswer(Service service) {
    var own = Foreign.of(service, "peterborough");
    for (var resource : Foreign.RESOURCES) {
      given()
          .header("Authorization", "Bearer " + service.signIns().token("peterborough"))
          .get(service.at("api/v1/" + resource + "/" + own.ids().get(resource)))
          .then()
          .statusCode(200);
    }
  }
}
