package org.permanency.web.view.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.permanency.keeping.VisitRow;
import org.permanency.keeping.VisitService;
import org.permanency.keeping.rule.VisitKind;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;

/** Visits to carers as a list. */
@ApplicationScoped
public class VisitsList implements ListSource<VisitRow> {
  @Inject VisitService service;

  @Override
  public String name() {
    return "carer-visits";
  }

  @Override
  public String title() {
    return "Visits to carers";
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
  public List<Column<VisitRow>> columns() {
    return List.of(
        Column.<VisitRow>text("name", "Household", r -> KeepingWords.name(r.household()))
            .sorted()
            .filtered(),
        Column.<VisitRow>text("code", "Number", r -> KeepingWords.code(r.household()))
            .sorted()
            .filtered(),
        Column.<VisitRow>date("on", "Day", VisitRow::on).sorted(),
        Column.<VisitRow>text("kind", "Visit", r -> KeepingWords.of(r.kind()))
            .sorted()
            .filtered(KeepingWords.choices(VisitKind.values())),
        Column.<VisitRow>text(
                "held",
                "Held",
                r ->
                    r.withdrawn() != null
                        ? "Entered by mistake"
                        : r.held() ? "Yes" : "Nobody was met")
            .filtered(KeepingWords.YES_NO),
        Column.<VisitRow>text("worker", "Worker", r -> r.worker()).sorted().filtered(),
        Column.<VisitRow>text("seen", "Seen", VisitRow::seen).onChoice(),
        Column.<VisitRow>date("from", "From", r -> null).filteredByDay().onlyToFilter(),
        Column.<VisitRow>date("to", "Up to", r -> null).filteredByDay().onlyToFilter());
  }

  @Override
  public ListPage<VisitRow> load(TenantContext ctx, ListQuery query) {
    return service.list(ctx, query);
  }

  @Override
  public String link(VisitRow row) {
    return "/carers/visit.xhtml?id=" + row.id();
  }

  @Override
  public Empty empty() {
    return Empty.of("No visit to carers is on record yet.");
  }
}
