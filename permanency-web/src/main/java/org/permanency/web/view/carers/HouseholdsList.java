package org.permanency.web.view.carers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.permanency.fostering.HouseholdRow;
import org.permanency.fostering.HouseholdService;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;

/** Carer households as a list. */
@ApplicationScoped
public class HouseholdsList implements ListSource<HouseholdRow> {
  @Inject HouseholdService households;
  @Inject LevelNames levels;

  @Override
  public String name() {
    return "households";
  }

  @Override
  public String title() {
    return "Households";
  }

  @Override
  public Permission permission() {
    return Permission.CARER_READ;
  }

  @Override
  public String service() {
    return "fostering";
  }

  @Override
  public List<Column<HouseholdRow>> columns() {
    return List.of(
        Column.<HouseholdRow>text("name", "Name", HouseholdRow::name).sorted().filtered(),
        Column.<HouseholdRow>text("code", "Number", HouseholdRow::code).sorted().filtered(),
        Column.<HouseholdRow>text("type", "Type", r -> HouseholdWords.type(r.type()))
            .sorted()
            .filtered(HouseholdWords.choices(HouseholdWords.TYPES)),
        Column.<HouseholdRow>tag("status", "Approval", r -> HouseholdWords.status(r.status()))
            .sorted()
            .filtered(HouseholdWords.choices(HouseholdWords.STATUSES)),
        Column.<HouseholdRow>text("level", "Payment level", HouseholdRow::level)
            .sorted()
            .filtered(levels::choices),
        Column.<HouseholdRow>number("places", "Places", HouseholdRow::places).sorted(),
        Column.<HouseholdRow>number("placed", "Children", HouseholdRow::placed).sorted(),
        Column.<HouseholdRow>number("onHold", "On hold", HouseholdRow::onHold).sorted(),
        Column.<HouseholdRow>number("vacancies", "Vacancies", HouseholdRow::vacancies)
            .sorted()
            .filtered(HouseholdWords.choices(HouseholdWords.AT_LEAST)));
  }

  @Override
  public ListPage<HouseholdRow> load(TenantContext ctx, ListQuery query) {
    var page = households.list(ctx, query);
    var names = levels.on(ctx.tenant(), ctx.today());
    return new ListPage<>(
        page.rows().stream().map(r -> r.withLevel(LevelNames.label(names, r.level()))).toList(),
        page.total());
  }

  @Override
  public String link(HouseholdRow row) {
    return "/carers/household.xhtml?id=" + row.id();
  }

  @Override
  public Empty empty() {
    return Empty.of("No household is known yet. Households come in with the file households.csv.");
  }
}
