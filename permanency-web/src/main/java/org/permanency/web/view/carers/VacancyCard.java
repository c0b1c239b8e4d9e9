package org.permanency.web.view.carers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.permanency.fostering.HouseholdService;
import org.permanency.fostering.VacancyRow;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.Texts;
import org.permanency.web.view.home.HomeCard;

/** How many places can be used today, on the home page. */
@ApplicationScoped
public class VacancyCard implements HomeCard {
  @Inject HouseholdService households;

  @Override
  public int order() {
    return 30;
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
  public Optional<Card> card(TenantContext ctx) {
    var query = new ListQuery(Map.of("vacancies", "1"), null, false, 0, 100_000);
    var rows = households.vacancies(ctx, query).rows();
    int free = rows.stream().mapToInt(VacancyRow::vacancies).sum();
    return Optional.of(
        Card.figure(
            "Vacancies",
            String.valueOf(free),
            "Places free today with " + Texts.count(rows.size(), "household") + ".",
            "See the households",
            "/carers/vacancies.xhtml"));
  }
}
