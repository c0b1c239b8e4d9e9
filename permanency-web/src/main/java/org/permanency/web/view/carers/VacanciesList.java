package org.permanency.web.view.carers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.HouseholdService;
import org.permanency.fostering.VacancyRow;
import org.permanency.keeping.SupportService;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;

/** Where a child could be placed today. */
@ApplicationScoped
public class VacanciesList implements ListSource<VacancyRow> {
  @Inject HouseholdService households;
  @Inject LevelNames levels;
  @Inject SupportService support;

  @Override
  public String name() {
    return "vacancies";
  }

  @Override
  public String title() {
    return "Households with places";
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
  public List<Column<VacancyRow>> columns() {
    return List.of(
        Column.<VacancyRow>text("name", "Name", VacancyRow::name).sorted().filtered(),
        Column.<VacancyRow>text("code", "Number", VacancyRow::code).sorted(),
        Column.<VacancyRow>text("type", "Type", r -> HouseholdWords.type(r.type()))
            .sorted()
            .filtered(HouseholdWords.choices(HouseholdWords.TYPES)),
        Column.<VacancyRow>text("ageFrom", "Ages", VacanciesList::ages).sorted(),
        Column.<VacancyRow>text("level", "Payment level", VacancyRow::level)
            .sorted()
            .filtered(levels::choices),
        Column.<VacancyRow>number("vacancies", "Vacancies", VacancyRow::vacancies)
            .sorted()
            .filtered(HouseholdWords.choices(HouseholdWords.AT_LEAST)),
        Column.<VacancyRow>number("places", "Places", VacancyRow::places).sorted(),
        Column.<VacancyRow>number("placed", "Children", VacancyRow::placed).sorted(),
        Column.<VacancyRow>number("onHold", "On hold", VacancyRow::onHold).sorted(),
        Column.<VacancyRow>text("why", "Why on hold", VacancyRow::holdReasons),
        Column.<VacancyRow>date("away", "Away until", VacancyRow::awayUntil),
        Column.<VacancyRow>number("age", "Age of the child", r -> null)
            .filtered(HouseholdWords.choices(HouseholdWords.AGES))
            .onlyToFilter());
  }

  private static @Nullable Object ages(VacancyRow row) {
    return HouseholdWords.ages(row.ageFrom(), row.ageTo());
  }

  @Override
  public ListPage<VacancyRow> load(TenantContext ctx, ListQuery query) {
    var page = households.vacancies(ctx, query);
    var names = levels.on(ctx.tenant(), ctx.today());
    var away = support.away(ctx);
    return new ListPage<>(
        page.rows().stream()
            .map(r -> r.withLevel(LevelNames.label(names, r.level())))
            .map(r -> r.withAway(away.get(r.id().value())))
            .toList(),
        page.total());
  }

  @Override
  public String link(VacancyRow row) {
    return "/carers/household.xhtml?id=" + row.id();
  }

  @Override
  public Empty empty() {
    return new Empty(
        "Every approved place is taken today.", "See all households", "/carers/households.xhtml");
  }
}
