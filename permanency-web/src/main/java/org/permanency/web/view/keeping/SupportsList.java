package org.permanency.web.view.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.permanency.keeping.SupportRow;
import org.permanency.keeping.SupportService;
import org.permanency.keeping.rule.SupportRules;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;

/** Support of carers as a list. */
@ApplicationScoped
public class SupportsList implements ListSource<SupportRow> {
  @Inject SupportService service;

  @Override
  public String name() {
    return "carer-supports";
  }

  @Override
  public String title() {
    return "Support of carers";
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
  public List<Column<SupportRow>> columns() {
    return List.of(
        Column.<SupportRow>text("name", "Household", r -> KeepingWords.name(r.household()))
            .sorted()
            .filtered(),
        Column.<SupportRow>text("code", "Number", r -> KeepingWords.code(r.household()))
            .sorted()
            .filtered(),
        Column.<SupportRow>text("kind", "Support", SupportRow::kind).sorted().filtered(this::kinds),
        Column.<SupportRow>date("offered", "Offered", SupportRow::offered).sorted(),
        Column.<SupportRow>tag(
                "state",
                "Stands",
                r -> KeepingWords.tag(r.state(), r.state() != SupportRules.State.OFFERED))
            .sorted()
            .filtered(KeepingWords.choices(SupportRules.State.values())),
        Column.<SupportRow>date("settled", "Given or declined", SupportRow::settled),
        Column.<SupportRow>text("note", "Note", SupportRow::note).onChoice());
  }

  @Override
  public ListPage<SupportRow> load(TenantContext ctx, ListQuery query) {
    var page = service.list(ctx, query);
    var kinds = kinds(ctx);
    return new ListPage<>(page.rows().stream().map(r -> labelled(r, kinds)).toList(), page.total());
  }

  private List<Choice> kinds(TenantContext ctx) {
    return Choice.of(service.kinds(ctx));
  }

  private static SupportRow labelled(SupportRow r, List<Choice> kinds) {
    return new SupportRow(
        r.id(),
        r.household(),
        Choice.label(kinds, r.kind()),
        r.offered(),
        r.state(),
        r.settled(),
        r.note(),
        r.version());
  }

  @Override
  public String link(SupportRow row) {
    return KeepingWords.CARE + row.household().id();
  }

  @Override
  public Empty empty() {
    return Empty.of("No support is on record.");
  }
}
