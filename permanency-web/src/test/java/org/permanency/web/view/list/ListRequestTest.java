package org.permanency.web.view.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.permanency.kernel.ListQuery;

class ListRequestTest {
  private static final List<Column<String>> COLUMNS =
      List.of(
          Column.<String>text("name", "Name", s -> s).sorted().filtered(),
          Column.<String>text("place", "Place", s -> s),
          Column.fixed("run"));

  private static ListRequest read(String... pairs) {
    var sent = new LinkedHashMap<String, String[]>();
    for (int i = 0; i < pairs.length; i += 2) {
      sent.put(pairs[i], new String[] {pairs[i + 1]});
    }
    return ListRequest.read("/p", sent, COLUMNS);
  }

  @Test
  void givenAnAddress_whenReadAndWritten_thenItIsTheSameAgain() {
    var request =
        read(
            "id",
            "7",
            "f.name",
            "o'neill & co",
            "sort",
            "name",
            "dir",
            "desc",
            "page",
            "3",
            "size",
            "50",
            "show",
            "name,place");

    assertThat(request.url())
        .isEqualTo(
            "/p?id=7&f.name=o%27neill+%26+co&sort=name&dir=desc&page=3&size=50&show=name%2Cplace");
    assertThat(request.query())
        .isEqualTo(new ListQuery(Map.of("name", "o'neill & co"), "name", true, 100, 50));
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    "page, -1",
    "page, 0",
    "page, x",
    "size, 999999",
    "sort, place",
    "sort, name; DROP TABLE x",
    "f.place, x",
    "f.none, x",
    "show, none"
  })
  void givenNonsense_whenRead_thenItCountsAsNotSaid(String key, String value) {
    assertThat(read(key, value).query()).isEqualTo(new ListQuery(Map.of(), null, false, 0, 25));
  }

  @Test
  void givenAFilterOfThePagesOwn_whenTheAddressSaysOtherwise_thenThePageWins() {
    assertThat(read("f.run", "other").fixed("run", "mine").query().filters())
        .isEqualTo(Map.of("run", "mine"));
  }

  @Test
  void givenASortedColumn_whenItsHeadingIsUsedAgain_thenTheOrderTurns() {
    var once = read("page", "4").sortedBy("name");

    assertThat(once.url()).isEqualTo("/p?sort=name&dir=asc");
    assertThat(once.sortedBy("name").url()).isEqualTo("/p?sort=name&dir=desc");
  }
}
