package org.permanency.web.view.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;

class InMemoryTest {
  private record Sum(String name, String kind, long pence) {}

  private static final InMemory<Sum> ROWS =
      new InMemory<>(
          Map.of("name", Sum::name), Map.of("kind", Sum::kind), Map.of("pence", Sum::pence));
  private static final Sum ASH = new Sum("Ash", "held", 900);
  private static final Sum BIRCH = new Sum("Birch", "held back", 10_000);
  private static final Sum BASH = new Sum("bash", "held", 900);
  private static final List<Sum> ALL = List.of(ASH, BIRCH, BASH);

  private static ListPage<Sum> page(Map<String, String> filters, String sort, boolean down) {
    return ROWS.page(ALL, new ListQuery(filters, sort, down, 0, 25));
  }

  @Test
  void givenATextFilter_whenAsked_thenItIsContainedInAnyCase() {
    assertThat(page(Map.of("name", "ASH"), null, false))
        .isEqualTo(new ListPage<>(List.of(ASH, BASH), 2));
  }

  @Test
  void givenACodeFilter_whenAsked_thenItIsTheWholeCode() {
    assertThat(page(Map.of("kind", "held"), null, false))
        .isEqualTo(new ListPage<>(List.of(ASH, BASH), 2));
  }

  @Test
  void givenNumbers_whenSorted_thenByValueAndEqualOnesStayInTheirOrder() {
    assertThat(page(Map.of(), "pence", false).rows()).containsExactly(ASH, BASH, BIRCH);
    assertThat(page(Map.of(), "pence", true).rows()).containsExactly(BIRCH, ASH, BASH);
    assertThat(page(Map.of(), "name", false).rows()).containsExactly(ASH, BASH, BIRCH);
  }

  @Test
  void givenAWindow_whenAsked_thenTheTotalIsOfAllThatMatch() {
    assertThat(ROWS.page(ALL, new ListQuery(Map.of(), null, false, 1, 1)))
        .isEqualTo(new ListPage<>(List.of(BIRCH), 3));
  }
}
