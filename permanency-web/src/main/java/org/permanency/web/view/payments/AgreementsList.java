package org.permanency.web.view.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.people.rule.ChildId;
import org.permanency.providers.AgreementService;
import org.permanency.providers.AgreementView;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;
import org.permanency.web.view.list.MemoryList;
import org.permanency.web.view.shell.Missing;

/** Agreements with outside providers as a list: all, those of a child, those with a provider. */
@ApplicationScoped
public class AgreementsList implements ListSource<AgreementView> {
  @Inject AgreementService service;

  @Override
  public String name() {
    return "agreements";
  }

  @Override
  public String title() {
    return "Placement agreements";
  }

  @Override
  public Permission permission() {
    return Permission.PAY_READ;
  }

  @Override
  public List<Column<AgreementView>> columns() {
    return List.of(
        Column.<AgreementView>text("number", "Child", AgreementView::number).sorted().filtered(),
        Column.<AgreementView>text("provider", "Provider", AgreementView::provider)
            .sorted()
            .filtered(),
        Column.<AgreementView>text("reference", "Agreement", a -> a.agreement().reference())
            .sorted()
            .filtered(),
        Column.<AgreementView>date("from", "From", a -> a.agreement().period().start()).sorted(),
        Column.<AgreementView>date("last", "Last night", a -> last(a.agreement().period().end()))
            .sorted(),
        Column.<AgreementView>date(
                "planned", "Planned last night", a -> last(a.agreement().plannedEnd()))
            .sorted(),
        Column.<AgreementView>money("weekly", "A week", a -> a.agreement().weekly()).sorted(),
        Column.<AgreementView>money("extras", "Extras", a -> a.agreement().extras()),
        Column.<AgreementView>money("whole", "In all a week", a -> a.agreement().whole()).sorted(),
        Column.<AgreementView>text("current", "In force today", a -> null)
            .filtered(Choice.YES_NO)
            .onlyToFilter(),
        Column.fixed("child"),
        Column.fixed("with"));
  }

  static @Nullable LocalDate last(@Nullable LocalDate end) {
    return end == null ? null : end.minusDays(1);
  }

  @Override
  public ListPage<AgreementView> load(TenantContext ctx, ListQuery query) {
    var rows = new MemoryList<AgreementView>();
    return rows.contains("number", AgreementView::number)
        .contains("provider", AgreementView::provider)
        .contains("reference", a -> a.agreement().reference())
        .when("current", (a, wanted) -> a.agreement().includes(ctx.today()) == wanted.equals("1"))
        .sort("number", AgreementView::number)
        .sort("provider", AgreementView::provider)
        .sort("reference", a -> a.agreement().reference())
        .sort("from", a -> a.agreement().period().start())
        .sort("last", a -> a.agreement().period().end())
        .sort("planned", a -> a.agreement().plannedEnd())
        .sort("weekly", a -> a.agreement().weekly())
        .sort("whole", a -> a.agreement().whole())
        .page(asked(ctx, Missing.id(query.filter("child")), query), query);
  }

  private List<AgreementView> asked(TenantContext ctx, @Nullable UUID child, ListQuery query) {
    if (child != null) {
      return service.ofChild(ctx, new ChildId(child));
    }
    var provider = Missing.id(query.filter("with"));
    return provider == null ? service.list(ctx) : service.withProvider(ctx, provider);
  }

  @Override
  public String link(AgreementView row) {
    return "/providers/agreement.xhtml?id=" + row.id();
  }

  @Override
  public Empty empty() {
    return Empty.of(
        "No agreement with an outside provider is recorded here yet. Enter one, or import a file of"
            + " agreements.");
  }
}
