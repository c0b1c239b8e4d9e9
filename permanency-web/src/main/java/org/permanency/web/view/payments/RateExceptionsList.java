package org.permanency.web.view.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.exceptions.RateExceptionService;
import org.permanency.finance.exceptions.RateExceptionView;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Pence;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;
import org.permanency.web.view.list.MemoryList;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.list.Tag.Meaning;

/** Rates apart from levels as a list. */
@ApplicationScoped
public class RateExceptionsList implements ListSource<RateExceptionView> {
  private static final MemoryList<RateExceptionView> ROWS =
      new MemoryList<RateExceptionView>()
          .contains("label", RateExceptionView::label)
          .contains("child", RateExceptionView::child)
          .contains("household", RateExceptionView::household)
          .contains("householdName", RateExceptionView::householdName)
          .when("state", (r, wanted) -> r.state().equals(wanted))
          .sort("label", RateExceptionView::label)
          .sort("child", RateExceptionView::child)
          .sort("household", RateExceptionView::household)
          .sort("householdName", RateExceptionView::householdName)
          .sort("from", RateExceptionView::from)
          .sort("ends", RateExceptionView::endsOn)
          .sort("weekly", RateExceptionView::weeklyPence);
  private static final List<Choice> STATES =
      Stream.of("holds", "coming", "ended", "withdrawn")
          .map(s -> new Choice(s, state(s).text()))
          .toList();
  @Inject RateExceptionService service;

  @Override
  public String name() {
    return "rate-exceptions";
  }

  @Override
  public String title() {
    return "Rates apart from levels";
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
  public List<Column<RateExceptionView>> columns() {
    return List.of(
        Column.<RateExceptionView>text("label", "Kind", RateExceptionView::label)
            .sorted()
            .filtered(),
        Column.<RateExceptionView>text("child", "Child", RateExceptionView::child)
            .sorted()
            .filtered(),
        Column.<RateExceptionView>text("household", "Household", RateExceptionView::household)
            .sorted()
            .filtered(),
        Column.<RateExceptionView>text("householdName", "Name", RateExceptionView::householdName)
            .sorted()
            .filtered(),
        Column.<RateExceptionView>date("from", "From", RateExceptionView::from).sorted(),
        Column.<RateExceptionView>date("ends", "Last day", RateExceptionView::endsOn).sorted(),
        Column.<RateExceptionView>money("weekly", "Agreed a week", RateExceptionsList::weekly)
            .sorted(),
        Column.<RateExceptionView>tag("state", "State", r -> state(r.state())).filtered(STATES),
        Column.<RateExceptionView>text("note", "Who agreed it and why", RateExceptionView::note)
            .onChoice());
  }

  /** Where a rate stands. */
  static Tag state(String state) {
    return switch (state) {
      case "holds" -> new Tag("Holds", Meaning.DONE);
      case "coming" -> new Tag("Not yet", Meaning.INFO);
      case "ended" -> Tag.plain("Ended");
      default -> Tag.plain("Taken back");
    };
  }

  private static @Nullable Object weekly(RateExceptionView row) {
    return row.weeklyPence() == null ? null : new Pence(row.weeklyPence());
  }

  @Override
  public ListPage<RateExceptionView> load(TenantContext ctx, ListQuery query) {
    return ROWS.page(service.list(ctx), query);
  }

  @Override
  public String link(RateExceptionView row) {
    return "/pay/rate.xhtml?id=" + row.id();
  }

  @Override
  public Empty empty() {
    return Empty.of(
        "No rate apart from levels is recorded. Contract care, matched and special rates are recorded above.");
  }
}
