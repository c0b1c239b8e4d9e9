package org.permanency.web.view.pay;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.web.view.shell.Missing;

/** Takes the run, which the page sets as a filter, out of a question about what is in it. */
final class RunRows {
  private static final String RUN = "run";

  private RunRows() {}

  /** What {@code read} finds in the run for the rest of the question; nothing without a run. */
  static <T> ListPage<T> of(
      ListQuery query, BiFunction<UUID, ListQuery, Optional<ListPage<T>>> read) {
    var run = Missing.id(query.filter(RUN));
    if (run == null) {
      return new ListPage<>(List.of(), 0);
    }
    var filters = new HashMap<>(query.filters());
    filters.remove(RUN);
    var rest =
        new ListQuery(filters, query.sort(), query.descending(), query.offset(), query.limit());
    return read.apply(run, rest).orElseGet(() -> new ListPage<>(List.of(), 0));
  }
}
