package org.permanency.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.UUID;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.people.ClosedRecords;
import org.permanency.people.DoorService;
import org.permanency.tenancy.TenantContext;

/** Problems of an import as an actor may see them: without numbers of children closed to them. */
@ApplicationScoped
class BlottedProblems {
  @Inject ImportStore store;
  @Inject ProblemStore problems;
  @Inject DoorService doors;

  ListPage<ImportProblem> list(TenantContext ctx, UUID id, ListQuery query) {
    var council = store.find(id).map(ImportSummary::council).orElse("");
    var closed = doors.closed(ctx);
    var page = problems.list(id, blind(query, closed, council));
    return new ListPage<>(
        page.rows().stream().map(p -> p.blotted(closed, council)).toList(), page.total());
  }

  /** What is blotted out cannot be searched for either. */
  private static ListQuery blind(ListQuery query, ClosedRecords closed, String council) {
    var filters = new HashMap<>(query.filters());
    filters.replaceAll((column, text) -> closed.blotted(text, council));
    return new ListQuery(filters, query.sort(), query.descending(), query.offset(), query.limit());
  }
}
