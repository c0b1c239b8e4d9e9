package org.permanency.it;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Letters of the service at a real mail server: sent once, and later when it is not there. */
class MailIT {
  private static final String NEW =
      "{\"kind\":\"adoption\",\"source\":\"website\",\"channel\":\"email\",\"received\":\"2017-02-27\","
          + "\"familyName\":\"Sample\",\"givenNames\":\"Ada\",\"email\":\"ada@example.org\"}";

  @Test
  void givenAMailServerThatComesLate_whenInformationIsSent_thenItArrivesOnce() throws Exception {
    int port = Ports.free();
    var settings =
        Map.of(
            "PERMANENCY_SAMPLE",
            "false",
            "PERMANENCY_SMTP_HOST",
            "127.0.0.1",
            "PERMANENCY_SMTP_PORT",
            String.valueOf(port),
            "PERMANENCY_SMTP_SECONDS",
            "1",
            "PERMANENCY_SMTP_FROM",
            "service@example.org");
    try (var service = ServiceProcess.start("home-mail", settings)) {
      var token =
          service.command("issue-token", "peterborough", "tenant-administrator").output().strip();
      var made = as(token).body(NEW).post(service.at("api/v1/enquiries"));
      assertThat(made.statusCode()).isEqualTo(201);
      var sent =
          as(token)
              .header("If-Match", made.header("ETag"))
              .body("{\"on\":\"2017-02-28\",\"by\":\"email\"}")
              .post(service.at("api/v1/enquiries/" + made.jsonPath().getString("id") + "/pack"));
      assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(200);
      Thread.sleep(3_000);
      var server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
      server.start();
      try {
        assertThat(server.waitForIncomingEmail(60_000, 1)).isTrue();
        Thread.sleep(3_000);
        var letters = server.getReceivedMessages();

        assertThat(letters).hasSize(1);
        assertThat(letters[0].getSubject()).isEqualTo("Information about adoption");
        assertThat(letters[0].getFrom()[0].toString()).isEqualTo("service@example.org");
        assertThat(letters[0].getAllRecipients()[0].toString()).isEqualTo("ada@example.org");
      } finally {
        server.stop();
      }
    }
  }

  private static RequestSpecification as(String token) {
    return given().header("Authorization", "Bearer " + token).contentType("application/json");
  }
}
