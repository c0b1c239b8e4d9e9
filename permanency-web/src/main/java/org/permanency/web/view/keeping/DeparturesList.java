package org.permanency.web.view.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.permanency.keeping.DepartureRow;
import org.permanency.keeping.DepartureService;
import org.permanency.keeping.rule.DepartureKind;
import org.permanency.keeping.rule.DepartureState;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;

/** Notices and transfers as a list. */
@ApplicationScoped
public class DeparturesList implements ListSource<DepartureRow> {
  @Inject DepartureService service;

  @Override
  public String name() {
    return "carer-departures";
  }

  @Override
  public String title() {
    return "Notices and transfers";
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
  public List<Column<DepartureRow>> columns() {
    return List.of(
        Column.<DepartureRow>text("name", "Household", r -> KeepingWords.name(r.household()))
            .sorted()
            .filtered(),
        Column.<DepartureRow>text("code", "Number", r -> KeepingWords.code(r.household()))
            .sorted()
            .filtered(),
        Column.<DepartureRow>text("kind", "What", r -> KeepingWords.of(r.kind()))
            .sorted()
            .filtered(KeepingWords.choices(DepartureKind.values())),
        Column.<DepartureRow>date("received", "Received", DepartureRow::received).sorted(),
        Column.<DepartureRow>date("effective", "Last day", DepartureRow::effective).sorted(),
        Column.<DepartureRow>number("children", "Children there today", DepartureRow::children),
        Column.<DepartureRow>tag(
                "state", "Stands", r -> KeepingWords.tag(r.state(), r.state().over()))
            .sorted()
            .filtered(KeepingWords.choices(DepartureState.values())),
        Column.<DepartureRow>text("service", "Other service", DepartureRow::service)
            .sorted()
            .filtered(),
        Column.<DepartureRow>text("reference", "Reference", DepartureRow::reference)
            .sorted()
            .filtered()
            .onChoice(),
        Column.<DepartureRow>text("open", "Under way", r -> null)
            .filtered(KeepingWords.YES_NO)
            .onlyToFilter(),
        Column.<DepartureRow>date("from", "From", r -> null).filteredByDay().onlyToFilter(),
        Column.<DepartureRow>date("to", "Up to", r -> null).filteredByDay().onlyToFilter());
  }

  @Override
  public ListPage<DepartureRow> load(TenantContext ctx, ListQuery query) {
    return service.list(ctx, query);
  }

  @Override
  public String link(DepartureRow row) {
    return "/carers/departure.xhtml?id=" + row.id();
  }

  @Override
  public Empty empty() {
    return Empty.of("Nobody gave notice or is transferring.");
  }
}
