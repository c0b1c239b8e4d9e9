package org.permanency.it;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page of the module as every role that reaches it, and none of them with others' ids. */
@ExtendWith(RunningService.class)
class EveryPageIT {
  private static final List<Browser.Size> ONE = List.of(Browser.SIZES.get(3));

  /** Every size in CI; at a desk the narrowest, where most goes wrong. */
  private static final List<Browser.Size> SIZES = Browser.ALL ? Browser.SIZES : ONE;

  private static final List<Browser.Size> TWO = List.of(Browser.SIZES.get(0), Browser.SIZES.get(2));

  private static final String SEES_ALL = "tenant-administrator";

  /** CI walks as every role; a build at a desk as one, or as those that are named. */
  private static final String WALK = System.getProperty("permanency.it.walk", SEES_ALL);

  /** Reached only in a state that the walk must not make. */
  private static final Set<String> ELSEWHERE = Set.of("sign-in.xhtml", "first.xhtml");

  private static final Set<String> UNLINKED =
      Set.of(
          "search.xhtml",
          "carers/household-hold-end.xhtml",
          "pay/cancel.xhtml",
          "allowances/means-test.xhtml",
          "allowances/means-test-new.xhtml");

  @Test
  void givenEachRole_whenEveryLinkIsFollowed_thenEachPageIsFitForEverybodyAndNoneIsForgotten(
      Service service, Browser browser) {
    // With a record of every resource, a version of a rule under way among them.
    assertThat(Foreign.of(service, "peterborough").ids()).isNotEmpty();
    var seen = new HashSet<String>();
    var faults = new ArrayList<String>();
    for (var who : walkers(service)) {
      try (var session = browser.signedIn(service, who)) {
        var page = session.page();
        Walk.reached(
            page,
            unlinked(service, page),
            (name, answer) -> {
              if (answer.status() == 200) {
                boolean first = seen.add(name);
                var plain = name.replace(".xhtml", "");
                faults.addAll(browser.faults(page, plain, who.role(), first ? SIZES : ONE));
                if (first) {
                  faults.addAll(opened(browser, page, plain, who.role()));
                }
              } else if (!UNLINKED.contains(name)) {
                faults.add(answer.status() + " from " + page.url() + " as " + who.role());
              }
            });
      }
    }
    assertThat(faults).isEmpty();
    assertThat(actionsWithoutWords(service, browser)).isEmpty();
    if (Browser.ALL || WALK.equals(SEES_ALL)) {
      assertThat(pagesOf(seen)).containsExactlyInAnyOrderElementsOf(expected());
    }
  }

  /** Codes that the audit trail shows to people because nobody gave them words. */
  private static List<String> actionsWithoutWords(Service service, Browser browser) {
    var who = service.signIns().user("peterborough", SEES_ALL);
    try (var session = browser.signedIn(service, who)) {
      var page = session.page();
      page.navigate(service.at("governance/audit.xhtml").toString());
      return page.locator("select[name='f.action'] option").allTextContents().stream()
          .filter(words -> words.strip().matches("[a-z-]+(\\.[a-z0-9-]+)+"))
          .toList();
    }
  }

  private static List<SignIns.SignIn> walkers(Service service) {
    return Browser.ALL
        ? service.signIns().users("peterborough")
        : Stream.concat(Stream.of(WALK.split(",")), alone().stream())
            .map(role -> service.signIns().user("peterborough", role))
            .toList();
  }

  /** Roles with pages that nobody else reaches. */
  private static List<String> alone() {
    return WALK.equals(SEES_ALL) ? List.of("foster-carer") : List.of();
  }

  /** Pages of a state that the first record of each list need not have. */
  private static List<String> unlinked(Service service, Page page) {
    var all = new ArrayList<String>(List.of(service.at("search.xhtml?q=a").toString()));
    page.navigate(service.at("carers/households.xhtml?sort=onHold&dir=desc").toString());
    var household = page.locator(".list tbody a").first();
    if (household.count() > 0) {
      var address = household.evaluate("a => a.href").toString();
      all.add(address.replace("household.xhtml", "household-hold-end.xhtml"));
    }
    all.add(service.at("pay/cancel.xhtml?id=" + draft(service)).toString());
    all.addAll(tested(service));
    page.navigate(service.at("home.xhtml").toString());
    return all;
  }

  /** A means test, and the form for one. */
  private static List<String> tested(Service service) {
    var token = "Bearer " + service.signIns().token("peterborough");
    var of = "api/v1/awards?limit=100&kind=adoption-allowance";
    var awards = given().header("Authorization", token).get(service.at(of)).jsonPath();
    var all = new ArrayList<String>();
    for (String id : awards.<String>getList("items.id")) {
      var one = given().header("Authorization", token).get(service.at("api/v1/awards/" + id));
      for (String test : one.jsonPath().<String>getList("tests.id")) {
        all.add(service.at("allowances/means-test.xhtml?id=" + test).toString());
      }
      all.add(service.at("allowances/means-test-new.xhtml?id=" + id).toString());
    }
    return all;
  }

  /** A run that waits for a decision. */
  private static String draft(Service service) {
    var token = "Bearer " + service.signIns().token("peterborough");
    var open = "items.findAll { it.state == 'DRAFT' || it.state == 'SUBMITTED' }.id";
    var runs = given().header("Authorization", token).get(service.at("api/v1/pay-runs?limit=1000"));
    List<String> waiting = runs.jsonPath().getList(open);
    if (!waiting.isEmpty()) {
      return waiting.get(0);
    }
    return given()
        .header("Authorization", token)
        .header("Idempotency-Key", "every-page")
        .contentType("application/json")
        .body("{\"periodStart\":\"2017-02-20\"}")
        .post(service.at("api/v1/pay-runs"))
        .jsonPath()
        .getString("id");
  }

  /** With everything open that opens: menus, filters, dialogs. */
  private static List<String> opened(Browser browser, Page page, String name, String role) {
    page.evaluate("() => document.querySelectorAll('details').forEach(d => d.open = true)");
    var faults =
        new ArrayList<>(browser.faults(page, name + "+open", role, Browser.ALL ? TWO : ONE));
    page.evaluate("() => document.querySelectorAll('details').forEach(d => d.open = false)");
    if (name.equals("home")) {
      for (var dialog : List.of("keys", "session-warning", "session-ended")) {
        page.evaluate("id => document.getElementById(id).showModal()", dialog);
        faults.addAll(browser.faults(page, name + "+" + dialog, role, SIZES));
        page.evaluate("id => document.getElementById(id).close()", dialog);
      }
    }
    return faults;
  }

  private static Set<String> pagesOf(Set<String> seen) {
    var pages = new TreeSet<String>();
    seen.forEach(name -> pages.add(name.replaceAll(" .*", "")));
    return pages;
  }

  private static Set<String> expected() {
    var all = new TreeSet<>(Walk.pages());
    all.removeAll(ELSEWHERE);
    return all;
  }

  @Test
  void givenIdsOfAnotherAgency_whenEachPageIsTried_thenNoneShowsThem(
      Service service, Browser browser) {
    var foreign = Foreign.of(service, "peterborough");
    var who = service.signIns().user("larkmere", "tenant-administrator");
    try (var session = browser.signedIn(service, who)) {
      for (var page : Walk.pages()) {
        for (var id : Part.of(foreign.ids().values(), page)) {
          var asked = "?id=" + id + "&run=" + id + "&child=" + id + "&subject=CHILD:" + id;
          var address = service.at(page + asked).toString();
          var text = session.page().request().get(address).text();
          for (var name : foreign.names()) {
            assertThat(text).as(page + " with " + id).doesNotContain(name);
          }
        }
      }
    }
  }
}
