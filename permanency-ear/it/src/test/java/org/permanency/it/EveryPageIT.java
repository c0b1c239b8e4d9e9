package org.permanency.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page that a role's menu leads to, and the first record behind each list. */
@ExtendWith(RunningService.class)
class EveryPageIT {

  @Test
  void givenEachRole_whenItsMenuIsWalked_thenEachPageIsFitForEverybody(
      Service service, Browser browser) {
    for (var who : service.signIns().users("peterborough")) {
      try (var session = browser.signedIn(service, who)) {
        for (var address : addresses(session.page())) {
          var answer = session.page().navigate(address);
          assertThat(answer.status()).as("%s as %s", address, who.role()).isEqualTo(200);
          browser.check(session.page(), name(address), who.role(), sizes(who));
        }
      }
    }
  }

  /**
   * The administrator, who sees every page, looks at every size; the others at desk and telephone.
   */
  private static List<Browser.Size> sizes(SignIns.SignIn who) {
    return who.role().equals("tenant-administrator")
        ? Browser.SIZES
        : List.of(Browser.SIZES.get(0), Browser.SIZES.get(2));
  }

  /** The menu's pages, and behind each list the first row's record. */
  private static Set<String> addresses(Page page) {
    var all = new LinkedHashSet<>(links(page, "nav a[href$='.xhtml']"));
    for (var list : List.copyOf(all)) {
      page.navigate(list);
      links(page, ".list table tbody tr:first-child a").stream().limit(1).forEach(all::add);
    }
    return all;
  }

  private static List<String> links(Page page, String selector) {
    var base = URI.create(page.url());
    return page.locator(selector).all().stream()
        .map((Locator link) -> link.getAttribute("href"))
        .filter(href -> href != null && !href.contains("file") && !href.startsWith("#"))
        .map(href -> base.resolve(href).toString())
        .toList();
  }

  private static String name(String address) {
    return URI.create(address).getPath().replace("/permanency/", "").replace(".xhtml", "");
  }

  @Test
  void givenIdsOfAnotherAgency_whenEachPageIsTried_thenNoneShowsThem(
      Service service, Browser browser) throws Exception {
    var foreign = Foreign.of(service, "peterborough");
    var who = service.signIns().user("larkmere", "tenant-administrator");
    try (var session = browser.signedIn(service, who)) {
      for (var page : pages()) {
        for (var id : foreign.ids().values()) {
          var answer =
              session
                  .page()
                  .request()
                  .get(service.at(page + "?id=" + id + "&run=" + id + "&child=" + id).toString());
          for (var name : foreign.names()) {
            assertThat(answer.text()).as(page + " with " + id).doesNotContain(name);
          }
        }
      }
    }
  }

  /** All pages of the application, from the module itself. */
  private static List<String> pages() throws java.io.IOException {
    var found = new ArrayList<String>();
    try (var ear = new ZipFile(Build.ear().toFile());
        var module = new ZipInputStream(ear.getInputStream(ear.getEntry("permanency-web.war")))) {
      for (var entry = module.getNextEntry(); entry != null; entry = module.getNextEntry()) {
        var name = entry.getName();
        if (name.endsWith(".xhtml")
            && !name.startsWith("WEB-INF")
            && !name.startsWith("META-INF")) {
          found.add(name);
        }
      }
    }
    Collections.sort(found);
    assertThat(found).contains("people/child.xhtml", "pay/run.xhtml", "carers/household.xhtml");
    return found;
  }
}
