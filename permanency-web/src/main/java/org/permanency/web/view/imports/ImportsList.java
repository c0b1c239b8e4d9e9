package org.permanency.web.view.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.returns.ImportService;
import org.permanency.returns.ImportSummary;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;

/** Imports, the latest first. */
@ApplicationScoped
public class ImportsList implements ListSource<ImportSummary> {
  @Inject ImportService imports;

  @Override
  public String name() {
    return "imports";
  }

  @Override
  public String title() {
    return "Imports";
  }

  @Override
  public Permission permission() {
    return Permission.IMPORT_READ;
  }

  @Override
  public List<Column<ImportSummary>> columns() {
    return List.of(
        Column.<ImportSummary>time("startedAt", "Started", ImportSummary::startedAt).sorted(),
        Column.<ImportSummary>text("council", "Council", ImportSummary::council)
            .sorted()
            .filtered(),
        Column.<ImportSummary>text("kind", "Files", r -> ImportWords.kind(r.kind()))
            .sorted()
            .filtered(ImportWords.KINDS),
        Column.<ImportSummary>text(
                "year", "Year to 31 March", r -> r.year() == null ? "" : String.valueOf(r.year()))
            .sorted(),
        Column.<ImportSummary>tag("state", "State", r -> ImportWords.state(r.state())).sorted(),
        Column.<ImportSummary>number("added", "Added", ImportSummary::added).sorted(),
        Column.<ImportSummary>number("changed", "Changed", ImportSummary::changed).sorted(),
        Column.<ImportSummary>number("left", "Left", ImportSummary::left).sorted(),
        Column.<ImportSummary>number("refused", "Refused", ImportSummary::refused).sorted(),
        Column.<ImportSummary>number("problems", "Problems", ImportSummary::problems).sorted(),
        Column.<ImportSummary>text("files", "File names", ImportSummary::files)
            .filtered()
            .onChoice(),
        Column.<ImportSummary>text("startedBy", "By", ImportSummary::startedBy).filtered());
  }

  @Override
  public ListPage<ImportSummary> load(TenantContext ctx, ListQuery query) {
    return imports.list(ctx, query);
  }

  @Override
  public String link(ImportSummary row) {
    return "/imports/import.xhtml?id=" + row.id();
  }

  @Override
  public Empty empty() {
    return Empty.of("Nothing has been taken in yet. Choose files above to check them.");
  }
}
