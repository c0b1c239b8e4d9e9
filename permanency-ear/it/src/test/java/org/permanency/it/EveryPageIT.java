package org.permanency.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page of the module as every role that reaches it, and none of them with others' ids. */
@ExtendWith(RunningService.class)
class EveryPageIT {
  private static final List<Browser.Size> ONE = List.of(Browser.SIZES.get(3));

  private static final List<Browser.Size> TWO = List.of(Browser.SIZES.get(0), Browser.SIZES.get(2));

  /** Reached only in a state that the walk must not make. */
  private static final Set<String> ELSEWHERE = Set.of("sign-in.xhtml", "first.xhtml");

  @Test
  void givenEachRole_whenEveryLinkIsFollowed_thenEachPageIsFitForEverybodyAndNoneIsForgotten(
      Service service, Browser browser) {
    var seen = new HashSet<String>();
    var faults = new ArrayList<String>();
    for (var who : service.signIns().users("peterborough")) {
      try (var session = browser.signedIn(service, who)) {
        for (var one : Walk.reached(session.page()).entrySet()) {
          var answer = session.page().navigate(one.getValue());
          if (answer.status() != 200) {
            faults.add(answer.status() + " from " + one.getValue() + " as " + who.role());
            continue;
          }
          var sizes = seen.add(one.getKey()) ? Browser.SIZES : ONE;
          var name = one.getKey().replace(".xhtml", "");
          faults.addAll(browser.faults(session.page(), name, who.role(), sizes));
          faults.addAll(opened(browser, session.page(), name, who.role(), sizes));
        }
      }
    }
    assertThat(faults).isEmpty();
    assertThat(pagesOf(seen)).containsExactlyInAnyOrderElementsOf(expected());
  }

  /** With everything open that opens: menus, filters, dialogs. */
  private static List<String> opened(
      Browser browser, Page page, String name, String role, List<Browser.Size> sizes) {
    if (sizes.size() == 1) {
      return List.of();
    }
    page.evaluate("() => document.querySelectorAll('details').forEach(d => d.open = true)");
    var faults = new ArrayList<>(browser.faults(page, name + "+open", role, TWO));
    page.evaluate("() => document.querySelectorAll('details').forEach(d => d.open = false)");
    if (name.equals("home")) {
      for (var dialog : List.of("keys", "session-warning", "session-ended")) {
        page.evaluate("id => document.getElementById(id).showModal()", dialog);
        faults.addAll(browser.faults(page, name + "+" + dialog, role, sizes));
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
        for (var id : foreign.ids().values()) {
          var address = service.at(page + "?id=" + id + "&run=" + id + "&child=" + id).toString();
          var text = session.page().request().get(address).text();
          for (var name : foreign.names()) {
            assertThat(text).as(page + " with " + id).doesNotContain(name);
          }
        }
      }
    }
  }
}
