package org.permanency.web.view.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.people.WorkerRow;
import org.permanency.people.WorkerService;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;

/** Workers as a list. */
@ApplicationScoped
public class WorkersList implements ListSource<WorkerRow> {
  @Inject WorkerService workers;

  @Override
  public String name() {
    return "workers";
  }

  @Override
  public String title() {
    return "Workers";
  }

  @Override
  public Permission permission() {
    return Permission.WORKER_READ;
  }

  @Override
  public List<Column<WorkerRow>> columns() {
    return List.of(
        Column.<WorkerRow>text("name", "Name", WorkerRow::name).sorted().filtered(),
        Column.<WorkerRow>text("code", "Number", WorkerRow::code).sorted().filtered(),
        Column.<WorkerRow>text("organisation", "Organisation", WorkersList::organisation)
            .filtered(WorkWords.ORGANISATIONS),
        Column.<WorkerRow>text("post", "Post", WorkerRow::post).sorted().filtered(),
        Column.<WorkerRow>text("qualified", "Qualified", WorkerRow::qualified)
            .filtered(Choice.YES_NO),
        Column.<WorkerRow>date("starts", "Since", WorkerRow::starts).sorted(),
        Column.<WorkerRow>date("ends", "Until", WorkersList::lastDay).onChoice(),
        Column.<WorkerRow>text("current", "In post today", r -> null)
            .filtered(Choice.YES_NO)
            .onlyToFilter());
  }

  private static @org.jspecify.annotations.Nullable Object organisation(WorkerRow row) {
    var code = row.organisation();
    return code == null ? null : Choice.label(WorkWords.ORGANISATIONS, code);
  }

  private static @org.jspecify.annotations.Nullable Object lastDay(WorkerRow row) {
    var ends = row.ends();
    return ends == null ? null : ends.minusDays(1);
  }

  @Override
  public ListPage<WorkerRow> load(TenantContext ctx, ListQuery query) {
    return workers.list(ctx, query);
  }

  @Override
  public String link(WorkerRow row) {
    return "/people/worker.xhtml?id=" + row.id();
  }

  @Override
  public Empty empty() {
    return Empty.of("No worker is known yet. Workers come in with the file workers.csv.");
  }
}
