package org.permanency.web.view.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.returns.check.CheckSummary;
import org.permanency.returns.check.ReturnCheckService;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;

/** Checks of the national return, the latest first. */
@ApplicationScoped
public class ReturnChecksList implements ListSource<CheckSummary> {
  @Inject ReturnCheckService checks;

  @Override
  public String name() {
    return "return-checks";
  }

  @Override
  public String title() {
    return "Checks of the return";
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
  public List<Column<CheckSummary>> columns() {
    return List.of(
        Column.<CheckSummary>time("madeAt", "Made", CheckSummary::madeAt).sorted(),
        Column.<CheckSummary>text("council", "Council", CheckSummary::council).sorted().filtered(),
        Column.<CheckSummary>text("year", "Year to 31 March", c -> String.valueOf(c.year()))
            .sorted()
            .filtered(),
        Column.<CheckSummary>text("source", "Of", c -> c.own() ? "Own records" : "Files")
            .sorted()
            .filtered(ReturnWords.SOURCES),
        Column.<CheckSummary>number("errors", "To be mended", CheckSummary::errors).sorted(),
        Column.<CheckSummary>number("queries", "To be looked at", CheckSummary::queries).sorted(),
        Column.<CheckSummary>text("files", "File names", CheckSummary::files).filtered().onChoice(),
        Column.<CheckSummary>text("madeBy", "By", CheckSummary::madeBy).filtered());
  }

  @Override
  public ListPage<CheckSummary> load(TenantContext ctx, ListQuery query) {
    return checks.list(ctx, query);
  }

  @Override
  public String link(CheckSummary row) {
    return "/returns/check.xhtml?id=" + row.id();
  }

  @Override
  public Empty empty() {
    return Empty.of("Nothing has been checked yet. Check your own records, or choose files above.");
  }
}
