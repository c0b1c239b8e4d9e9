package org.permanency.web.view.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.permanency.keeping.ReviewRow;
import org.permanency.keeping.ReviewService;
import org.permanency.keeping.rule.ReviewResult;
import org.permanency.keeping.rule.ReviewState;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;

/** Reviews of carers as a list. */
@ApplicationScoped
public class ReviewsList implements ListSource<ReviewRow> {
  @Inject ReviewService service;

  @Override
  public String name() {
    return "carer-reviews";
  }

  @Override
  public String title() {
    return "Reviews of carers";
  }

  @Override
  public Permission permission() {
    return Permission.SUPERVISE_READ;
  }

  @Override
  public String service() {
    return "fostering";
  }

  @Override
  public List<Column<ReviewRow>> columns() {
    return List.of(
        Column.<ReviewRow>text("name", "Household", r -> KeepingWords.name(r.household()))
            .sorted()
            .filtered(),
        Column.<ReviewRow>text("code", "Number", r -> KeepingWords.code(r.household()))
            .sorted()
            .filtered(),
        Column.<ReviewRow>text("reference", "Reference", ReviewRow::reference).sorted().filtered(),
        Column.<ReviewRow>tag("state", "Stands", r -> KeepingWords.tag(r.state(), r.state().over()))
            .sorted()
            .filtered(KeepingWords.choices(ReviewState.values())),
        Column.<ReviewRow>date("due", "Due", ReviewRow::due).sorted(),
        Column.<ReviewRow>date("heldOn", "Held", ReviewRow::heldOn).sorted(),
        Column.<ReviewRow>text("outcome", "Decided", r -> KeepingWords.of(r.outcome()))
            .sorted()
            .filtered(KeepingWords.choices(ReviewResult.values())),
        Column.<ReviewRow>text("worker", "Worker", r -> r.worker()).sorted().filtered(),
        Column.<ReviewRow>date("opened", "Opened", ReviewRow::opened).sorted().onChoice(),
        Column.<ReviewRow>text("open", "Under way", r -> null)
            .filtered(KeepingWords.YES_NO)
            .onlyToFilter(),
        Column.<ReviewRow>date("from", "From", r -> null).filteredByDay().onlyToFilter(),
        Column.<ReviewRow>date("to", "Up to", r -> null).filteredByDay().onlyToFilter());
  }

  @Override
  public ListPage<ReviewRow> load(TenantContext ctx, ListQuery query) {
    return service.list(ctx, query);
  }

  @Override
  public String link(ReviewRow row) {
    return "/carers/review.xhtml?id=" + row.id();
  }

  @Override
  public Empty empty() {
    return Empty.of("No review of carers is on record yet.");
  }
}
