package org.permanency.web.view.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.permanency.keeping.ExemptionRow;
import org.permanency.keeping.LimitService;
import org.permanency.keeping.rule.NewExemption;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.people.ClosedRecords;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;

/** Exemptions as a list. */
@ApplicationScoped
public class ExemptionsList implements ListSource<ExemptionRow> {
  @Inject LimitService service;

  @Override
  public String name() {
    return "fostering-exemptions";
  }

  @Override
  public String title() {
    return "Exemptions";
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
  public List<Column<ExemptionRow>> columns() {
    return List.of(
        Column.<ExemptionRow>text("name", "Household", r -> KeepingWords.name(r.household()))
            .sorted()
            .filtered(),
        Column.<ExemptionRow>text("code", "Number", r -> KeepingWords.code(r.household()))
            .sorted()
            .filtered(),
        Column.<ExemptionRow>text("kind", "What", r -> KeepingWords.of(r.kind()))
            .sorted()
            .filtered(KeepingWords.choices(NewExemption.Kind.values())),
        Column.<ExemptionRow>text("authority", "Given by", ExemptionRow::authority)
            .sorted()
            .filtered(),
        Column.<ExemptionRow>date("from", "From", ExemptionRow::from).sorted(),
        Column.<ExemptionRow>date("last", "Last day", ExemptionRow::last),
        Column.<ExemptionRow>text("children", "Children", r -> children(r)),
        Column.<ExemptionRow>date("on", "In force on", r -> null).filteredByDay().onlyToFilter(),
        Column.<ExemptionRow>text("conditions", "Conditions", ExemptionRow::conditions).onChoice());
  }

  /** Children by name; of closed records only that there is one. */
  static String children(ExemptionRow row) {
    return row.children().stream()
        .map(
            c ->
                c.hidden()
                    ? ClosedRecords.RESTRICTED
                    : c.name() == null ? c.council() + " " + c.number() : c.name())
        .collect(java.util.stream.Collectors.joining(", "));
  }

  @Override
  public ListPage<ExemptionRow> load(TenantContext ctx, ListQuery query) {
    return service.list(ctx, query);
  }

  @Override
  public String link(ExemptionRow row) {
    return KeepingWords.CARE + row.household().id();
  }

  @Override
  public Empty empty() {
    return Empty.of("No exemption is on record.");
  }
}
