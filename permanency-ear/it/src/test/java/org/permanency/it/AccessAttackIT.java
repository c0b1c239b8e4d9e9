package org.permanency.it;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Attacks on the doors: sessions, forms from elsewhere, headers, and what nobody should send. */
@ExtendWith(RunningService.class)
class AccessAttackIT {
  private static final List<String> ODD =
      List.of(
          "",
          " ",
          "\0",
          "a\0b",
          "\u0007",
          "😀",
          "\u202e\u0645\u0631\u062d\u0628\u0627",
          "'\"<script>alert(1)</script>",
          "' OR 1=1 -- ",
          "%",
          "-1",
          "99999999999999999999",
          "0000-00-00",
          "9999-99-99",
          "../../etc/passwd",
          "x".repeat(3_000));

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static WebSession manager(Service service) {
    return WebSession.of(service, service.signIns().user("larkmere", "service-manager"));
  }

  @Test
  void givenAnyAnswer_thenItCarriesTheSecurityHeaders(Service service) {
    var in = manager(service);
    var out = WebSession.nobody(service);
    var answers = new ArrayList<Response>();
    for (var path :
        List.of(
            "home.xhtml",
            "people/children.xhtml",
            "nowhere",
            "nowhere.xhtml",
            "people/child.xhtml?id=x",
            "access/users.xhtml",
            "export?list=children&format=csv",
            "export?list=children&format=xlsx",
            "export?list=nothing&format=csv",
            "drafts",
            "sign-in.xhtml",
            "first.xhtml?key=x",
            "api/v1/children",
            "api/v1/nothing",
            "health/ready",
            "WEB-INF/web.xml")) {
      answers.add(in.get(path));
      answers.add(out.get(path));
    }
    answers.add(in.asking().post(service.at("home.xhtml")));
    answers.add(in.asking().delete(service.at("sign-out")));
    // The server itself refuses this one, with nothing in the answer.
    assertThat(in.asking().request("TRACE", service.at("home.xhtml")).statusCode()).isEqualTo(405);
    for (var answer : answers) {
      assertThat(answer.statusCode()).isLessThan(500);
      for (var header :
          Map.of(
                  "Content-Security-Policy", "default-src 'none'",
                  "X-Content-Type-Options", "nosniff",
                  "Referrer-Policy", "same-origin",
                  "Cache-Control", "no-store")
              .entrySet()) {
        assertThat(answer.header(header.getKey()))
            .as(header.getKey() + " of " + answer.statusLine() + answer.asString())
            .startsWith(header.getValue());
      }
      assertThat(answer.header("X-Powered-By")).isNull();
    }
  }

  @Test
  void givenAPlantedSession_whenItsOwnerSignsIn_thenThePlanterIsNotIn(Service service) {
    var who = service.signIns().user("larkmere", "service-manager");
    var victim = WebSession.nobody(service);
    victim.get("sign-in.xhtml");
    var planted = victim.cookie();
    assertThat(planted).isNotEmpty();

    victim.signIn(who.tenant(), who.user(), who.secret());

    assertThat(victim.cookie()).isNotEqualTo(planted);
    assertThat(victim.get("home.xhtml").statusCode()).isEqualTo(200);
    assertThat(WebSession.nobody(service).with(planted).get("home.xhtml").statusCode())
        .isEqualTo(302);
    var cookie = WebSession.nobody(service).get("sign-in.xhtml").header("Set-Cookie");
    assertThat(cookie).contains("HttpOnly").containsIgnoringCase("SameSite=Lax");
  }

  @Test
  void givenAFormFromElsewhere_thenNothingIsDone(Service service) {
    var in = manager(service);
    var home = in.get("home.xhtml");
    for (var path : List.of("drafts?form=child-edit:1", "sign-out", "session")) {
      assertThat(in.asking().body("{}").post(service.at(path)).statusCode())
          .as(path + " without the token")
          .isEqualTo(403);
      assertThat(
              in.asking()
                  .header("X-Form-Token", WebSession.token(home))
                  .header("Sec-Fetch-Site", "cross-site")
                  .body("{}")
                  .post(service.at(path))
                  .statusCode())
          .as(path + " from another site")
          .isEqualTo(403);
      assertThat(
              in.asking()
                  .header("X-Form-Token", WebSession.token(home))
                  .header("Origin", "https://elsewhere.example")
                  .body("{}")
                  .post(service.at(path))
                  .statusCode())
          .as(path + " from another origin")
          .isEqualTo(403);
    }
    // A Faces form without its state is shown anew; it is never carried out.
    var faces =
        in.asking()
            .formParam("signin", "signin")
            .formParam("enter", "Sign in")
            .formParam("jakarta.faces.ViewState", "made-up")
            .post(service.at("people/children.xhtml"));
    assertThat(faces.statusCode()).isBetween(200, 403);
    // A session opens no API, and a token no page.
    assertThat(in.asking().get(service.at("api/v1/children")).statusCode()).isEqualTo(401);
    assertThat(
            given()
                .redirects()
                .follow(false)
                .header("Authorization", "Bearer " + service.signIns().token("larkmere"))
                .get(service.at("people/children.xhtml"))
                .statusCode())
        .isEqualTo(302);
    assertThat(in.get("home.xhtml").statusCode()).isEqualTo(200);
  }

  @Test
  void givenASignOut_thenTheCookieOpensNothingAnyMore(Service service) {
    var in = manager(service);
    var token = WebSession.token(in.get("home.xhtml"));
    var old = in.cookie();

    in.asking().header("X-Form-Token", token).post(service.at("sign-out"));

    assertThat(WebSession.nobody(service).with(old).get("home.xhtml").statusCode()).isEqualTo(302);
  }

  @Test
  void givenOddTextInEveryFilterOfEveryPage_thenNoPageBreaks(Service service) {
    var field = java.util.regex.Pattern.compile("<(?:input|select)[^>]* name=\"([^\"]+)\"");
    var menu = java.util.regex.Pattern.compile("href=\"/permanency/([a-z/-]+\\.xhtml)");
    var in = WebSession.of(service, service.signIns().user("larkmere", "tenant-administrator"));
    var pages =
        menu.matcher(in.get("home.xhtml").asString())
            .results()
            .map(m -> m.group(1))
            .distinct()
            .toList();
    assertThat(pages).hasSizeGreaterThan(10);
    for (var page : pages) {
      var names =
          field.matcher(in.get(page).asString()).results().map(m -> m.group(1)).distinct().toList();
      for (var odd : Part.of(ODD, page)) {
        var asked = in.asking().queryParam("id", odd).queryParam("page", odd);
        for (var name : names) {
          asked = asked.queryParam(name, odd.length() > 100 ? odd.substring(0, 300) : odd);
        }
        var answer = asked.get(service.at(page));
        assertThat(answer.statusCode())
            .as(page + " with '" + odd + "' in " + names + answer.asString())
            .isLessThan(500);
        assertThat(answer.asString()).doesNotContain("<script>alert(1)");
      }
    }
  }

  @Test
  void givenOddTextInEveryParameterOfTheApi_thenItIsRefusedOrTakenAndNeverBreaks(Service service)
      throws Exception {
    var tried = 0;
    for (var path : paths(service).entrySet()) {
      for (var method : path.getValue().entrySet()) {
        if (!Set.of("get", "put", "post", "delete", "patch").contains(method.getKey())) {
          continue;
        }
        for (var odd : Part.of(ODD, method.getKey() + path.getKey())) {
          tried++;
          odd(service, method.getKey(), path.getKey(), method.getValue(), odd);
        }
      }
    }
    assertThat(tried).isGreaterThan(300);
  }

  @SuppressWarnings("unchecked")
  private static void odd(
      Service service, String method, String path, Map<String, Object> operation, String odd)
      throws IOException, InterruptedException {
    var sent = URLEncoder.encode(odd, StandardCharsets.UTF_8).replace("+", "%20");
    var hole = odd.isBlank() || odd.contains("..") ? "x" : sent;
    var address = path.substring(1).replaceAll("\\{[^}]*}", hole);
    var all = (List<Map<String, Object>>) operation.getOrDefault("parameters", List.of());
    var query =
        all.stream()
            .filter(p -> "query".equals(p.get("in")))
            .map(p -> p.get("name") + "=" + sent)
            .collect(Collectors.joining("&", "?", ""));
    var request =
        HttpRequest.newBuilder(URI.create(service.base() + address + query))
            .header("Authorization", "Bearer " + service.signIns().token("larkmere"))
            .header("If-Match", "\"1\"");
    if (!method.equals("get")) {
      request.header("Content-Type", "application/json");
    }
    request.method(
        method.toUpperCase(Locale.ROOT),
        method.equals("get") ? BodyPublishers.noBody() : BodyPublishers.ofString(body(odd)));
    HttpResponse<String> answer;
    try {
      answer = CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new AssertionError(
          "no answer to " + method + " " + path + " with '" + odd + "'", broken);
    }
    assertThat(answer.statusCode())
        .as(method + " " + path + " with '" + odd + "': " + answer.body())
        .isLessThan(500);
  }

  /**
   * A kept connection may be closed by the server just as the next request is written on it, which
   * says nothing of that request: it is asked once more. A request that breaks the server breaks it
   * twice.
   */
  private static HttpResponse<String> answer(HttpRequest request)
      throws IOException, InterruptedException {
    try {
      return CLIENT.send(request, BodyHandlers.ofString());
    } catch (IOException closed) {
      try {
        return CLIENT.send(request, BodyHandlers.ofString());
      } catch (IOException broken) {
        throw new IOException("no answer to " + request.method() + " " + request.uri(), broken);
      }
    }
  }

  private static String body(String odd) {
    var text = odd.replace("\\", "\\\\").replace("\"", "\\\"").replace("\0", "\\u0000");
    text = text.replace("\u0007", "\\u0007");
    return "{\"name\":\"%1$s\",\"type\":\"%1$s\",\"periodStart\":\"%1$s\",\"reason\":\"%1$s\"}"
        .formatted(text);
  }

  private static Map<String, Map<String, Map<String, Object>>> paths(Service service) {
    return given()
        .accept("application/json")
        .get(service.base().resolve("/openapi?format=JSON"))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getMap("paths");
  }
}
