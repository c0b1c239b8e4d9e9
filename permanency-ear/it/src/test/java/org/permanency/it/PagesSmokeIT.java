package org.permanency.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What must work wherever the application runs, in a browser. */
@ExtendWith(RunningService.class)
class PagesSmokeIT {

  @Test
  void givenNobodyIsSignedIn_whenTheSignInPageOpens_thenItIsFitForEverybody(
      Service service, Browser browser) {
    try (var session = browser.anonymous()) {
      session.page().navigate(service.at("sign-in.xhtml").toString());

      browser.check(session.page(), "sign-in", "nobody");
    }
  }

  @Test
  void givenASampleUser_whenSigningIn_thenHomeOpens(Service service, Browser browser) {
    var who = service.signIns().user("peterborough", "service-manager");
    try (var session = browser.signedIn(service, who)) {
      assertThat(session.page().url()).contains("/permanency/");
      assertThat(session.page().title()).isNotBlank();
    }
  }
}
