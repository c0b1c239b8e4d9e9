package org.permanency.web.view.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.returns.check.CheckFinding;
import org.permanency.returns.check.ReturnCheckService;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;
import org.permanency.web.view.shell.Missing;

/** Rows that fail in one check, with the record to mend. */
@ApplicationScoped
public class ReturnFindingsList implements ListSource<CheckFinding> {
  @Inject ReturnCheckService checks;

  @Override
  public String name() {
    return "return-findings";
  }

  @Override
  public String title() {
    return "Rows that fail";
  }

  @Override
  public Permission permission() {
    return Permission.IMPORT_READ;
  }

  @Override
  public String service() {
    return "national-return";
  }

  @Override
  public List<Column<CheckFinding>> columns() {
    return List.of(
        Column.<CheckFinding>text("child", "Child", CheckFinding::child).sorted().filtered(),
        Column.<CheckFinding>text("code", "Rule", CheckFinding::code).sorted().filtered(),
        Column.<CheckFinding>text("message", "What it asks for", CheckFinding::message).filtered(),
        Column.<CheckFinding>tag("severity", "Weight", f -> ReturnWords.severity(f.severity()))
            .sorted()
            .filtered(ReturnWords.SEVERITIES),
        Column.<CheckFinding>text("table", "Table", CheckFinding::table).sorted().filtered(),
        Column.<CheckFinding>number("row", "Row", CheckFinding::row).sorted(),
        Column.<CheckFinding>text("said", "What the row says", CheckFinding::said),
        Column.<CheckFinding>text("fields", "Columns", CheckFinding::fields).filtered().onChoice(),
        Column.fixed("check"));
  }

  @Override
  public ListPage<CheckFinding> load(TenantContext ctx, ListQuery query) {
    var id = Missing.id(query.filter("check"));
    if (id == null) {
      return new ListPage<>(List.of(), 0);
    }
    var filters = new HashMap<>(query.filters());
    filters.remove("check");
    return checks.findings(
        ctx,
        id,
        new ListQuery(filters, query.sort(), query.descending(), query.offset(), query.limit()));
  }

  @Override
  public @Nullable String link(CheckFinding row) {
    return row.childId() == null ? null : "/people/child.xhtml?id=" + row.childId();
  }

  @Override
  public Empty empty() {
    return Empty.of("No row fails.");
  }
}
