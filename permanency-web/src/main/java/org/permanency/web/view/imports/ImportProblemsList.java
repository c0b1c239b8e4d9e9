package org.permanency.web.view.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.returns.ImportProblem;
import org.permanency.returns.ImportService;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.shell.Missing;

/** What is wrong in the files of one import, rows that stay out first. */
@ApplicationScoped
public class ImportProblemsList implements ListSource<ImportProblem> {
  @Inject ImportService imports;

  @Override
  public String name() {
    return "import-problems";
  }

  @Override
  public String title() {
    return "Problems";
  }

  @Override
  public Permission permission() {
    return Permission.IMPORT_READ;
  }

  @Override
  public List<Column<ImportProblem>> columns() {
    return List.of(
        Column.<ImportProblem>text("message", "What is wrong", ImportProblem::message).filtered(),
        Column.<ImportProblem>tag("severity", "What follows", ImportProblemsList::severity)
            .sorted()
            .filtered(ImportWords.SEVERITIES),
        Column.<ImportProblem>text("file", "File", ImportProblem::file).sorted().filtered(),
        Column.<ImportProblem>number("line", "Line", ImportProblem::line).sorted(),
        Column.<ImportProblem>text("column", "Column", ImportProblem::column).sorted().filtered(),
        Column.<ImportProblem>text("value", "Value", ImportProblem::value),
        Column.<ImportProblem>text("rule", "Rule", ImportProblem::rule).sorted().filtered(),
        Column.fixed("import"));
  }

  private static Tag severity(ImportProblem problem) {
    return problem.severity().equals("refusal")
        ? new Tag("Row stays out", Tag.Meaning.LATE)
        : new Tag("Warning", Tag.Meaning.DUE);
  }

  @Override
  public ListPage<ImportProblem> load(TenantContext ctx, ListQuery query) {
    var id = Missing.id(query.filter("import"));
    if (id == null) {
      return new ListPage<>(List.of(), 0);
    }
    var filters = new HashMap<>(query.filters());
    filters.remove("import");
    return imports.problems(
        ctx,
        id,
        new ListQuery(filters, query.sort(), query.descending(), query.offset(), query.limit()));
  }

  @Override
  public Empty empty() {
    return Empty.of("Nothing is wrong with these files.");
  }
}
