package org.permanency.web.view.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.performance.IndicatorService;
import org.permanency.performance.rule.IndicatorRow;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;
import org.permanency.web.view.list.MemoryList;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.record.SubjectPages;

/** The children, households or enquiries behind one number. */
@ApplicationScoped
public class RecordsList implements ListSource<IndicatorRow> {
  @Inject IndicatorService indicators;

  @Override
  public String name() {
    return "indicator-records";
  }

  @Override
  public String title() {
    return "Records";
  }

  @Override
  public Permission permission() {
    return Permission.SCORECARD_READ;
  }

  @Override
  public List<Column<IndicatorRow>> columns() {
    return List.of(
        Column.<IndicatorRow>text("code", "Number", IndicatorRow::code).sorted().filtered(),
        Column.<IndicatorRow>text("kind", "Record", RecordsList::kind),
        Column.<IndicatorRow>text("council", "Council", IndicatorRow::council).sorted().filtered(),
        Column.<IndicatorRow>tag("counted", "Counted", RecordsList::counted)
            .filtered(Choice.YES_NO),
        Column.<IndicatorRow>number("numerator", "Adds", IndicatorRow::numerator).onChoice(),
        Column.<IndicatorRow>number("denominator", "Of", IndicatorRow::denominator).onChoice(),
        Column.fixed("indicator"));
  }

  private static String kind(IndicatorRow row) {
    if (row.subject() != null) {
      return row.subject().kind().label();
    }
    return row.child() != null ? "Child" : row.enquiry() == null ? "Household" : "Enquiry";
  }

  private static Tag counted(IndicatorRow row) {
    return row.inNumerator() ? Tag.info("Counted") : Tag.plain("Looked at, not counted");
  }

  @Override
  public ListPage<IndicatorRow> load(TenantContext ctx, ListQuery query) {
    var asked = IndicatorAsked.parse(query.filter("indicator"));
    return asked == null
        ? new ListPage<>(List.of(), 0)
        : new MemoryList<IndicatorRow>()
            .contains("code", IndicatorRow::code)
            .contains("council", IndicatorRow::council)
            .when("counted", (r, yes) -> r.inNumerator() == yes.equals("1"))
            .sort("code", IndicatorRow::code)
            .sort("council", IndicatorRow::council)
            .page(rows(ctx, asked), query);
  }

  private List<IndicatorRow> rows(TenantContext ctx, IndicatorAsked asked) {
    return indicators
        .records(ctx, asked.id(), asked.variant(), asked.month(), asked.council())
        .map(d -> d.fold(found -> found.rows(), no -> List.<IndicatorRow>of()))
        .orElse(List.of());
  }

  @Override
  public @Nullable String link(IndicatorRow row) {
    if (row.child() != null) {
      return "/people/child.xhtml?id=" + row.child();
    }
    if (row.subject() != null) {
      return SubjectPages.home(row.subject());
    }
    return row.enquiry() == null
        ? "/carers/household.xhtml?id=" + row.household()
        : "/recruitment/enquiry.xhtml?id=" + row.enquiry();
  }

  @Override
  public Empty empty() {
    return Empty.of("Nobody is behind this number.");
  }
}
