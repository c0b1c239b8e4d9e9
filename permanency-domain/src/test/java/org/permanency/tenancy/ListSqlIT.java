package org.permanency.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.permanency.finance.PayRunService;
import org.permanency.governance.AuditService;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.people.ChildService;
import org.permanency.people.WorkerService;
import org.permanency.returns.ImportService;
import org.permanency.testing.People;
import org.permanency.testing.Workbench;

/** Lists of several rooms: one way to filter and sort, and what a list has not is refused. */
class ListSqlIT {
  private static final Workbench BENCH = Workbench.get().provision();
  private static final TenantContext CTX = Workbench.all("peterborough", LocalDate.of(2016, 10, 3));

  static Stream<Function<ListQuery, ListPage<?>>> lists() {
    return Stream.of(
        q -> BENCH.bean(PayRunService.class).list(CTX, q),
        q -> BENCH.bean(AuditService.class).list(CTX, q),
        q -> BENCH.bean(ChildService.class).list(CTX, q),
        q -> BENCH.bean(ImportService.class).list(CTX, q));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void givenAFilterThatTheListHasNot_whenAsked_thenItIsRefusedAndNotLeftOut(
      Function<ListQuery, ListPage<?>> list) {
    var query = new ListQuery(Map.of("nobody", "x"), null, false, 0, 10);

    assertThatThrownBy(() -> list.apply(query))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the list has no filter nobody");
  }

  @ParameterizedTest
  @MethodSource("lists")
  void givenASortThatTheListHasNot_whenAsked_thenItIsRefused(
      Function<ListQuery, ListPage<?>> list) {
    var query = new ListQuery(Map.of(), "nobody", false, 0, 10);

    assertThatThrownBy(() -> list.apply(query))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the list cannot be sorted by nobody");
  }

  @Test
  void givenSignsOfAPattern_whenFilteredByThem_thenTheyStandForThemselves() {
    BENCH.emptied("peterborough");
    var people = BENCH.bean(People.class);
    people.worker(CTX, "W_1", "One", "50% post", CTX.today(), null);
    people.worker(CTX, "WX1", "Two", "500 post", CTX.today(), null);

    var list = BENCH.bean(WorkerService.class).list(CTX, filter("code", "w_1"));
    var posts = BENCH.bean(WorkerService.class).list(CTX, filter("post", "50%"));

    assertThat(list.rows()).extracting(w -> w.name()).containsExactly("One");
    assertThat(posts.rows()).extracting(w -> w.name()).containsExactly("One");
  }

  private static ListQuery filter(String column, String text) {
    return new ListQuery(Map.of(column, text), null, false, 0, 10);
  }
}
