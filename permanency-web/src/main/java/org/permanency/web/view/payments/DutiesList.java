package org.permanency.web.view.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.permanency.finance.duty.DutyService;
import org.permanency.finance.duty.DutyView;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;
import org.permanency.web.view.list.MemoryList;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.list.Tag.Meaning;

/** Duty rota as a list. */
@ApplicationScoped
public class DutiesList implements ListSource<DutyView> {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
  private static final List<Choice> STATES =
      List.of(new Choice("stands", "On duty"), new Choice("cancelled", "Cancelled"));
  private static final MemoryList<DutyView> ROWS =
      new MemoryList<DutyView>()
          .contains("householdName", DutyView::householdName)
          .contains("household", DutyView::household)
          .when("state", (r, wanted) -> wanted.equals("stands") == (r.cancelReason() == null))
          .when(
              "month",
              (r, month) ->
                  r.from().toString().compareTo(month + "-99") < 0
                      && r.last().toString().compareTo(month) > 0)
          .sort("householdName", DutyView::householdName)
          .sort("household", DutyView::household)
          .sort("from", DutyView::from)
          .sort("last", DutyView::last)
          .sort("days", DutyView::days);
  @Inject DutyService service;

  @Override
  public String name() {
    return "duties";
  }

  @Override
  public String title() {
    return "Duty rota";
  }

  @Override
  public Permission permission() {
    return Permission.PAY_READ;
  }

  @Override
  public String service() {
    return "fostering";
  }

  @Override
  public List<Column<DutyView>> columns() {
    return List.of(
        Column.<DutyView>text("householdName", "Household", DutyView::householdName)
            .sorted()
            .filtered(),
        Column.<DutyView>text("household", "Number", DutyView::household).sorted().filtered(),
        Column.<DutyView>date("from", "From", DutyView::from).sorted(),
        Column.<DutyView>date("last", "Last day", DutyView::last).sorted(),
        Column.<DutyView>number("days", "Times 24 hours", DutyView::days).sorted(),
        Column.<DutyView>tag("state", "State", DutiesList::state).filtered(STATES),
        Column.<DutyView>text("note", "Note", DutyView::note),
        Column.<DutyView>text("month", "Month", r -> null)
            .filtered(DutiesList::months)
            .onlyToFilter());
  }

  private static Tag state(DutyView row) {
    return row.cancelReason() == null
        ? new Tag("On duty", Meaning.INFO)
        : new Tag("Cancelled", Meaning.PLAIN);
  }

  /** Three months back to six ahead. */
  private static List<Choice> months(TenantContext ctx) {
    var months = new ArrayList<Choice>();
    for (int i = -3; i <= 6; i++) {
      var month = YearMonth.from(ctx.today()).plusMonths(i);
      months.add(new Choice(month.toString(), MONTH.format(month)));
    }
    return months;
  }

  @Override
  public ListPage<DutyView> load(TenantContext ctx, ListQuery query) {
    return ROWS.page(service.list(ctx), query);
  }

  @Override
  public String link(DutyView row) {
    return "/pay/duty.xhtml?id=" + row.id();
  }

  @Override
  public Empty empty() {
    return Empty.of("Nobody was ever on duty. Put a household on duty above.");
  }
}
