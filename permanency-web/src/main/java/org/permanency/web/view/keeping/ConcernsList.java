package org.permanency.web.view.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.permanency.keeping.ConcernRow;
import org.permanency.keeping.ConcernService;
import org.permanency.keeping.rule.ConcernKind;
import org.permanency.keeping.rule.ConcernOutcome;
import org.permanency.keeping.rule.ConcernState;
import org.permanency.keeping.rule.NewConcern;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;

/** Concerns about carers as a list. */
@ApplicationScoped
public class ConcernsList implements ListSource<ConcernRow> {
  @Inject ConcernService service;

  @Override
  public String name() {
    return "carer-concerns";
  }

  @Override
  public String title() {
    return "Concerns about carers";
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
  public List<Column<ConcernRow>> columns() {
    return List.of(
        Column.<ConcernRow>text("reference", "Reference", ConcernRow::reference)
            .sorted()
            .filtered(),
        Column.<ConcernRow>text("name", "Household", r -> KeepingWords.name(r.household()))
            .sorted()
            .filtered(),
        Column.<ConcernRow>text("code", "Number", r -> KeepingWords.code(r.household()))
            .sorted()
            .filtered(),
        Column.<ConcernRow>text("kind", "What", r -> KeepingWords.of(r.kind()))
            .sorted()
            .filtered(KeepingWords.choices(ConcernKind.values())),
        Column.<ConcernRow>date("knownOn", "Known", ConcernRow::knownOn).sorted(),
        Column.<ConcernRow>tag(
                "state", "Stands", r -> KeepingWords.tag(r.state(), r.state().over()))
            .sorted()
            .filtered(KeepingWords.choices(ConcernState.values())),
        Column.<ConcernRow>text("outcome", "Outcome", r -> KeepingWords.of(r.outcome()))
            .sorted()
            .filtered(KeepingWords.choices(ConcernOutcome.values())),
        Column.<ConcernRow>number("others", "Others of the same", ConcernRow::others),
        Column.<ConcernRow>text("source", "Came from", r -> KeepingWords.of(r.source()))
            .sorted()
            .filtered(KeepingWords.choices(NewConcern.Source.values()))
            .onChoice(),
        Column.<ConcernRow>text("worker", "Worker", r -> r.worker()).sorted().filtered().onChoice(),
        Column.<ConcernRow>text("repeated", "Repeated", r -> null)
            .filtered(KeepingWords.YES_NO)
            .onlyToFilter(),
        Column.<ConcernRow>text("open", "Under way", r -> null)
            .filtered(KeepingWords.YES_NO)
            .onlyToFilter(),
        Column.<ConcernRow>date("from", "From", r -> null).filteredByDay().onlyToFilter(),
        Column.<ConcernRow>date("to", "Up to", r -> null).filteredByDay().onlyToFilter());
  }

  @Override
  public ListPage<ConcernRow> load(TenantContext ctx, ListQuery query) {
    return service.list(ctx, query);
  }

  @Override
  public String link(ConcernRow row) {
    return "/carers/concern.xhtml?id=" + row.id();
  }

  @Override
  public Empty empty() {
    return Empty.of("No concern about carers is on record.");
  }
}
