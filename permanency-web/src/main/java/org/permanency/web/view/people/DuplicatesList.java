package org.permanency.web.view.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.people.DuplicateRow;
import org.permanency.people.DuplicateService;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;

/** Records that may be one person, as a list. */
@ApplicationScoped
public class DuplicatesList implements ListSource<DuplicateRow> {
  @Inject DuplicateService duplicates;

  @Override
  public String name() {
    return "duplicates";
  }

  @Override
  public String title() {
    return "Possible duplicates";
  }

  @Override
  public Permission permission() {
    return Permission.RECORD_JOIN;
  }

  @Override
  public List<Column<DuplicateRow>> columns() {
    return List.of(
        Column.<DuplicateRow>text("first", "One record", DuplicateRow::first).sorted(),
        Column.<DuplicateRow>date("firstBorn", "Born", DuplicateRow::firstBorn),
        Column.<DuplicateRow>text("second", "Other record", DuplicateRow::second).sorted(),
        Column.<DuplicateRow>date("secondBorn", "Born (other)", DuplicateRow::secondBorn),
        Column.<DuplicateRow>text("why", "They share", JoinWords::why)
            .sorted()
            .filtered(JoinWords.WHY),
        Column.<DuplicateRow>text("kind", "Who", r -> r.kind().label())
            .sorted()
            .filtered(JoinWords.KINDS),
        Column.<DuplicateRow>text("name", "Name", r -> "").filtered().onChoice());
  }

  @Override
  public ListPage<DuplicateRow> load(TenantContext ctx, ListQuery query) {
    return duplicates.list(ctx, query);
  }

  @Override
  public String link(DuplicateRow row) {
    return JoinWords.page(row.kind(), row.firstId(), row.secondId());
  }

  @Override
  public Empty empty() {
    return Empty.of("No two records look like one person.");
  }
}
