package org.permanency.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Outside sample mode: no known password, and one link that makes one administrator, once. */
class FirstAdministratorIT {
  private static final Pattern LINK =
      Pattern.compile("peterborough has no users; first administrator: /permanency/(\\S+)");
  private static final Pattern HIDDEN =
      Pattern.compile("<input(?=[^>]*type=\"hidden\")[^>]* name=\"(j_id[^\"]*)\"");
  private static final String PASSWORD = "a password of one's own";

  @Test
  void givenNoSampleMode_thenOnlyTheLinkOpensTheAgencyAndOnlyOnce() {
    try (var service = ServiceProcess.start("home-first", Map.of("PERMANENCY_SAMPLE", "false"))) {
      assertThat(Files.exists(service.home().resolve("sample-sign-ins.txt"))).isFalse();
      for (var role : new String[] {"tenant-administrator", "finance-approver", "admin", "root"}) {
        for (var password : new String[] {"sample-" + role + "-2016", role, "password", ""}) {
          var answer = WebSession.nobody(service).signIn("peterborough", role, password);
          assertThat(answer.statusCode()).as(role + " " + password).isEqualTo(200);
        }
      }
      var link = LINK.matcher(log(service)).results().findFirst().orElseThrow().group(1);
      assertThat(WebSession.nobody(service).get(link + "x").asString()).contains("has been used");

      assertThat(make(service, link, "first.person").statusCode()).isEqualTo(302);

      assertThat(WebSession.nobody(service).get(link).asString()).contains("has been used");
      assertThat(
              WebSession.nobody(service)
                  .signIn("peterborough", "first.person", PASSWORD)
                  .statusCode())
          .isEqualTo(302);
    }
  }

  private static Response make(Service service, String link, String user) {
    var session = WebSession.nobody(service);
    var page = session.get(link);
    var hidden = HIDDEN.matcher(page.asString());
    assertThat(hidden.find()).as(page.asString()).isTrue();
    return session
        .asking()
        .formParam("first", "first")
        .formParam("shown", "First Person")
        .formParam("user", user)
        .formParam("password", PASSWORD)
        .formParam("again", PASSWORD)
        .formParam(hidden.group(1), link.substring(link.indexOf('=') + 1))
        .formParam("make", "Make my account")
        .formParam("jakarta.faces.ViewState", WebSession.state(page))
        .post(service.at("first.xhtml"));
  }

  /** What it printed and logged. */
  private static String log(ServiceProcess service) {
    var text = new StringBuilder(service.output());
    try (var files = Files.list(service.home().resolve("logs"))) {
      for (var file : files.filter(f -> f.toString().endsWith(".log")).toList()) {
        text.append(Files.readString(file));
      }
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return text.toString();
  }
}
