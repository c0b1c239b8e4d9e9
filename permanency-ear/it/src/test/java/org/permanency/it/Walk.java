package org.permanency.it;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** Finds pages: those that the module holds, and those that links lead a signed-in person to. */
final class Walk {
  private Walk() {}

  /** All pages of the application from the module itself, e.g. {@code people/child.xhtml}. */
  static List<String> pages() {
    var found = new ArrayList<String>();
    try (var ear = new ZipFile(Build.ear().toFile());
        var module = new ZipInputStream(ear.getInputStream(ear.getEntry("permanency-web.war")))) {
      for (var entry = module.getNextEntry(); entry != null; entry = module.getNextEntry()) {
        var name = entry.getName();
        if (name.endsWith(".xhtml") && !name.contains("-INF/")) {
          found.add(name);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Collections.sort(found);
    return found;
  }

  /**
   * Follows every link from the open page, breadth first, each page once, each of its tabs once.
   *
   * @return address by page, e.g. {@code people/child.xhtml tab=audit}
   */
  static Map<String, String> reached(Page page) {
    return reached(page, List.of(), (name, answer) -> {});
  }

  /**
   * The same, with addresses that no link leads to now, and something to do on each page.
   *
   * @param look takes the page's name and the answer it came with
   */
  static Map<String, String> reached(
      Page page, List<String> more, BiConsumer<String, Response> look) {
    var found = new LinkedHashMap<String, String>();
    var waiting = new ArrayDeque<String>(List.of(page.url()));
    waiting.addAll(more);
    while (!waiting.isEmpty()) {
      var address = waiting.remove();
      if (found.putIfAbsent(name(address), address) == null) {
        var answer = page.navigate(address);
        links(page).stream().filter(a -> !found.containsKey(name(a))).forEach(waiting::add);
        look.accept(name(address), answer);
      }
    }
    return found;
  }

  private static List<String> links(Page page) {
    var base = URI.create(page.url());
    @SuppressWarnings("unchecked")
    var all =
        (List<String>)
            page.evaluate(
                "() => [...document.querySelectorAll('main a[href], nav a[href]')]"
                    + ".map(a => a.getAttribute('href'))");
    return all.stream()
        .filter(href -> href.contains(".xhtml"))
        .map(href -> base.resolve(href.replace(" ", "%20")).toString())
        .filter(address -> address.startsWith(base.resolve("/permanency/").toString()))
        .toList();
  }

  /** The page of an address with its tab, if it has one. */
  static String name(String address) {
    var uri = URI.create(address);
    var query = uri.getQuery() == null ? "" : uri.getQuery();
    var tab = query.replaceAll("(?:.*&)?(tab=[a-z-]+).*", "$1");
    var page = uri.getPath().replace("/permanency/", "");
    return tab.startsWith("tab=") ? page + " " + tab : page;
  }
}
