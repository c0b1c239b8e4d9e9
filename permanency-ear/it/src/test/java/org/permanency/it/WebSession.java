package org.permanency.it;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.regex.Pattern;

/** A person at the pages without a browser: a cookie, and forms sent by hand. */
final class WebSession {
  private static final String COOKIE = "PERMANENCY";
  private static final Pattern STATE =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");
  private static final Pattern TOKEN =
      Pattern.compile("<meta name=\"form-token\" content=\"([^\"]*)\"");
  private final Service service;
  private String cookie = "";

  private WebSession(Service service) {
    this.service = service;
  }

  /** Somebody who has not signed in. */
  static WebSession nobody(Service service) {
    return new WebSession(service);
  }

  /** Somebody who signs in. */
  static WebSession of(Service service, SignIns.SignIn who) {
    var session = new WebSession(service);
    var answer = session.signIn(who.tenant(), who.user(), who.secret());
    assertThat(answer.statusCode()).as("signing in as " + who).isEqualTo(302);
    return session;
  }

  /** Sends the sign-in form. */
  Response signIn(String tenant, String user, String password) {
    var page = get("sign-in.xhtml");
    return keep(
        asking()
            .formParam("signin", "signin")
            .formParam("tenant", tenant)
            .formParam("user", user)
            .formParam("password", password)
            .formParam("enter", "Sign in")
            .formParam("jakarta.faces.ViewState", state(page))
            .post(service.at("sign-in.xhtml")));
  }

  /** A request with the cookie, not following where it is sent. */
  RequestSpecification asking() {
    var request = given().redirects().follow(false);
    return cookie.isEmpty() ? request : request.cookie(COOKIE, cookie);
  }

  /** Reads a page. */
  Response get(String path) {
    return keep(asking().get(service.at(path)));
  }

  /** Reads an address as it stands. */
  Response get(URI address) {
    return keep(asking().get(address));
  }

  private Response keep(Response response) {
    var sent = response.cookie(COOKIE);
    cookie = sent == null || sent.isEmpty() ? cookie : sent;
    return response;
  }

  /** The session's cookie. */
  String cookie() {
    return cookie;
  }

  /** Takes over a cookie, as somebody does who has planted or stolen it. */
  WebSession with(String other) {
    cookie = other;
    return this;
  }

  /** State of a Faces form, which it must send back. */
  static String state(Response page) {
    return found(STATE, page);
  }

  /** Secret of the session that scripts and plain forms send back. */
  static String token(Response page) {
    return found(TOKEN, page);
  }

  private static String found(Pattern pattern, Response page) {
    var match = pattern.matcher(page.asString());
    assertThat(match.find()).as(page.asString()).isTrue();
    return match.group(1);
  }
}
