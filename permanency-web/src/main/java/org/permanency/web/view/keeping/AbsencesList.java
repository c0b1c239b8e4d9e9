package org.permanency.web.view.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.permanency.keeping.AbsenceRow;
import org.permanency.keeping.SupportService;
import org.permanency.keeping.rule.SupportRules;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;

/** Absences of carers as a list. */
@ApplicationScoped
public class AbsencesList implements ListSource<AbsenceRow> {
  @Inject SupportService service;

  @Override
  public String name() {
    return "carer-absences";
  }

  @Override
  public String title() {
    return "Absences of carers";
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
  public List<Column<AbsenceRow>> columns() {
    return List.of(
        Column.<AbsenceRow>text("name", "Household", r -> KeepingWords.name(r.household()))
            .sorted()
            .filtered(),
        Column.<AbsenceRow>text("code", "Number", r -> KeepingWords.code(r.household()))
            .sorted()
            .filtered(),
        Column.<AbsenceRow>text("kind", "Why", r -> KeepingWords.of(r.kind()))
            .sorted()
            .filtered(KeepingWords.choices(SupportRules.Away.values())),
        Column.<AbsenceRow>date("from", "From", AbsenceRow::from).sorted(),
        Column.<AbsenceRow>date("last", "Last day", AbsenceRow::last).sorted(),
        Column.<AbsenceRow>date("on", "Away on", r -> null).filteredByDay().onlyToFilter(),
        Column.<AbsenceRow>text("note", "Note", AbsenceRow::note).onChoice());
  }

  @Override
  public ListPage<AbsenceRow> load(TenantContext ctx, ListQuery query) {
    return service.absences(ctx, query);
  }

  @Override
  public String link(AbsenceRow row) {
    return KeepingWords.CARE + row.household().id();
  }

  @Override
  public Empty empty() {
    return Empty.of("Nobody was away so far.");
  }
}
