package org.permanency.web.view.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.permanency.keeping.ComplaintRow;
import org.permanency.keeping.ComplaintService;
import org.permanency.keeping.rule.ComplaintState;
import org.permanency.keeping.rule.Finding;
import org.permanency.keeping.rule.NewComplaint;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;

/** Complaints as a list. */
@ApplicationScoped
public class ComplaintsList implements ListSource<ComplaintRow> {
  @Inject ComplaintService service;

  @Override
  public String name() {
    return "carer-complaints";
  }

  @Override
  public String title() {
    return "Complaints";
  }

  @Override
  public Permission permission() {
    return Permission.CONCERN_READ;
  }

  @Override
  public String service() {
    return "fostering";
  }

  @Override
  public List<Column<ComplaintRow>> columns() {
    return List.of(
        Column.<ComplaintRow>text("reference", "Reference", ComplaintRow::reference)
            .sorted()
            .filtered(),
        Column.<ComplaintRow>text("complainant", "From", ComplaintRow::complainant)
            .sorted()
            .filtered(),
        Column.<ComplaintRow>text("source", "Who they are", r -> KeepingWords.of(r.source()))
            .sorted()
            .filtered(KeepingWords.choices(NewComplaint.Source.values())),
        Column.<ComplaintRow>text("name", "Household", r -> KeepingWords.name(r.household()))
            .sorted()
            .filtered(),
        Column.<ComplaintRow>date("received", "Received", ComplaintRow::received).sorted(),
        Column.<ComplaintRow>tag(
                "state", "Stands", r -> KeepingWords.tag(r.state(), r.state().over()))
            .sorted()
            .filtered(KeepingWords.choices(ComplaintState.values())),
        Column.<ComplaintRow>text("finding", "Finding", r -> KeepingWords.of(r.finding()))
            .sorted()
            .filtered(KeepingWords.choices(Finding.values())),
        Column.<ComplaintRow>text("worker", "Worker", r -> r.worker())
            .sorted()
            .filtered()
            .onChoice(),
        Column.<ComplaintRow>text("open", "Under way", r -> null)
            .filtered(KeepingWords.YES_NO)
            .onlyToFilter(),
        Column.<ComplaintRow>date("from", "From", r -> null).filteredByDay().onlyToFilter(),
        Column.<ComplaintRow>date("to", "Up to", r -> null).filteredByDay().onlyToFilter());
  }

  @Override
  public ListPage<ComplaintRow> load(TenantContext ctx, ListQuery query) {
    return service.list(ctx, query);
  }

  @Override
  public String link(ComplaintRow row) {
    return "/carers/complaint.xhtml?id=" + row.id();
  }

  @Override
  public Empty empty() {
    return Empty.of("No complaint is on record.");
  }
}
