package org.permanency.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every list that the routes lead to can be filtered, sorted, exported and saved as a view. */
@ExtendWith(RunningService.class)
class ListsIT {
  /** Looking at the trail adds to it, so its count is never the same twice. */
  private static final String TRAIL = "governance/audit.xhtml";

  @TestFactory
  Stream<DynamicTest> givenAnyList_whenItsToolsAreUsed_thenEachDoesItsWork(
      Service service, Browser browser) {
    var who = service.signIns().user("peterborough", "auditor");
    var session = browser.signedIn(service, who);
    var lists = lists(session.page());
    assertThat(lists).hasSizeGreaterThan(8);
    return lists.entrySet().stream()
        .map(list -> DynamicTest.dynamicTest(list.getKey(), () -> tryOut(session.page(), list)))
        .onClose(session::close);
  }

  private static Map<String, String> lists(Page page) {
    var lists = new LinkedHashMap<String, String>();
    Walk.reached(page)
        .forEach(
            (name, address) -> {
              page.navigate(address);
              if (page.locator(".list").count() > 0) {
                lists.put(name, address);
              }
            });
    return lists;
  }

  private static void tryOut(Page page, Map.Entry<String, String> list) {
    page.navigate(list.getValue());
    boolean grows = list.getKey().equals(TRAIL);
    exports(page, grows);
    sorts(page, list.getValue());
    filters(page, list.getValue());
    views(page, list.getValue());
  }

  private static void exports(Page page, boolean grows) {
    long count = count(page);
    var heads = page.locator(".list").first().locator("th[scope=col]").allInnerTexts();
    var rows = csv(page);
    if (!grows) {
      assertThat(rows).as("rows of the csv with its heading").hasSize(Math.toIntExact(count + 1));
      assertThat(xlsxRows(page)).as("rows of the xlsx with its heading").isEqualTo(count + 1);
    }
    if (!heads.isEmpty()) {
      assertThat(rows.get(0)).as("columns of the csv").hasSameSizeAs(heads);
    }
  }

  private static List<List<String>> csv(Page page) {
    var address = tool(page, "Export csv").evaluate("a => a.href").toString();
    var answer = page.request().get(address);
    assertThat(answer.status()).isEqualTo(200);
    var text = new String(answer.body(), StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
    var rows = new ArrayList<List<String>>();
    CsvReader.builder().ofCsvRecord(text).forEach(r -> rows.add(r.getFields()));
    return rows;
  }

  private static long xlsxRows(Page page) {
    var address = tool(page, "Export xlsx").evaluate("a => a.href").toString();
    var file = Build.target("export.xlsx");
    try {
      Files.write(file, page.request().get(address).body());
      try (var zip = new ZipFile(file.toFile());
          var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
        return new String(sheet.readAllBytes(), StandardCharsets.UTF_8).split("<row ", -1).length
            - 1;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void sorts(Page page, String address) {
    var heads = page.locator(".list a.sort").allInnerTexts();
    for (int i : tried(heads.size())) {
      var once = read(page, sortedBy(read(page, address), i));
      assertThat(once.get("sort" + i)).as("sorted by %s", heads.get(i)).isEqualTo("ascending");
      var twice = read(page, sortedBy(once, i));
      assertThat(twice.get("sort" + i))
          .as("sorted by %s again", heads.get(i))
          .isEqualTo("descending");
    }
  }

  /** CI tries every column and filter; a build at a desk the first and the last of each list. */
  private static int[] tried(int count) {
    return IntStream.range(0, count).filter(i -> Browser.ALL || i == 0 || i == count - 1).toArray();
  }

  private static String sortedBy(Map<String, Object> list, int i) {
    return String.valueOf(list.get("href" + i));
  }

  private static void filters(Page page, String address) {
    page.navigate(address);
    long all = count(page);
    var fields = page.locator(".list .filter");
    for (int i : tried(fields.count())) {
      var label = fields.nth(i).locator("label").innerText();
      var filter = name(fields.nth(i)) + "=" + value(fields.nth(i));
      var list = read(page, address + (address.contains("?") ? "&" : "?") + filter);
      assertThat(String.valueOf(list.get("chips"))).as("filter %s", label).contains(label);
      // Looking at the audit trail adds to it.
      assertThat(number(String.valueOf(list.get("count"))))
          .as("filtered by %s", label)
          .isLessThanOrEqualTo(all + 2L * fields.count());
    }
  }

  private static String name(Locator field) {
    return field.locator("input, select").first().getAttribute("name");
  }

  private static String value(Locator field) {
    var choice = field.locator("select option:nth-child(2)");
    if (choice.count() > 0) {
      return URLEncoder.encode(choice.first().getAttribute("value"), StandardCharsets.UTF_8);
    }
    return field.locator("input[type=date]").count() > 0 ? "2017-01-16" : "a";
  }

  /** A list as its page says it, without drawing it. */
  @SuppressWarnings("unchecked")
  private static Map<String, Object> read(Page page, String address) {
    return (Map<String, Object>) page.evaluate(READ, address);
  }

  private static final String READ =
      """
      async address => {
        const answer = await fetch(address);
        if (answer.status !== 200) return {chips: answer.status + ' from ' + address};
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        const list = page.querySelector('.list'), chips = list.querySelector('.chips');
        const found = {
          chips: chips ? chips.textContent : '', count: list.querySelector('.count').textContent};
        list.querySelectorAll('a.sort').forEach((a, i) => {
          found['href' + i] = new URL(a.getAttribute('href'), address).href;
          found['sort' + i] = a.closest('th').getAttribute('aria-sort');
        });
        return found;
      }\
      """;

  private static void views(Page page, String address) {
    page.navigate(address);
    long all = count(page);
    page.locator(".list details.views summary").click();
    page.getByLabel("Save this view as").fill("Ours <b>of</b> today");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save view")).click();
    page.locator(".list details.views summary").click();
    page.locator(".list details.views a").getByText("Ours <b>of</b> today").click();
    assertThat(count(page)).as("of the saved view").isGreaterThanOrEqualTo(all);
    page.locator(".list details.views summary").click();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Remove the view")).click();
    page.locator(".list details.views summary").click();
    assertThat(page.locator(".list details.views .pop").innerText()).doesNotContain("Ours <b>");
  }

  private static Locator tool(Page page, String text) {
    return page.locator(".list .list-tools").first().getByText(text);
  }

  /** Rows that match, from the line above the list, e.g. "350 children". */
  private static long count(Page page) {
    return number(page.locator(".list .count").first().innerText());
  }

  private static long number(String text) {
    var first = text.replace(",", "").replaceAll("(?s)^\\D*(\\d+).*$", "$1");
    assertThat(first).as("count in '%s'", text).matches("\\d+");
    return Long.parseLong(first);
  }
}
