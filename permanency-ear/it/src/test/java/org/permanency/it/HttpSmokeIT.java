package org.permanency.it;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What must work wherever the application runs, over HTTP. */
@ExtendWith(RunningService.class)
class HttpSmokeIT {

  @Test
  void givenAStartedService_thenItSaysThatItIsReady(Service service) {
    given().get(service.at("health/ready")).then().statusCode(200).body(equalTo("ready\n"));
  }

  @Test
  void givenTheTokenOfAnAgency_whenItAsksForItself_thenItSeesItselfOnly(Service service) {
    for (var tenant : new String[] {"peterborough", "larkmere"}) {
      given()
          .header("Authorization", "Bearer " + service.signIns().token(tenant))
          .get(service.at("api/v1/tenants"))
          .then()
          .statusCode(200)
          .body("items.size()", equalTo(1))
          .body("items[0].slug", equalTo(tenant));
    }
  }

  @Test
  void givenNoToken_whenTheApiIsAsked_thenItRefusesAsAProblem(Service service) {
    given()
        .get(service.at("api/v1/tenants"))
        .then()
        .statusCode(401)
        .contentType(containsString("application/problem+json"));
  }

  @Test
  void givenAnInventedToken_whenTheApiIsAsked_thenItRefuses(Service service) {
    given()
        .header("Authorization", "Bearer AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")
        .get(service.at("api/v1/tenants"))
        .then()
        .statusCode(401);
  }

  @Test
  void givenSampleMode_thenEachAgencyHasUsersAndAToken(Service service) {
    var signIns = service.signIns();
    for (var tenant : new String[] {"peterborough", "larkmere"}) {
      assertThat(signIns.token(tenant)).hasSize(43);
      assertThat(signIns.users(tenant)).extracting(SignIns.SignIn::role).contains("auditor");
    }
  }

  @Test
  void givenTheOpenApiDocument_thenItNamesTheResources(Service service) {
    given()
        .get(service.base().resolve("/openapi"))
        .then()
        .statusCode(200)
        .body(containsString("/api/v1/tenants"));
  }
}
