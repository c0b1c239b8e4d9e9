package org.permanency.web.view.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;
import org.permanency.workflow.TaskRow;
import org.permanency.workflow.TaskService;

/** Tasks as a list: the work tray. */
@ApplicationScoped
public class TasksList implements ListSource<TaskRow> {
  @Inject TaskService tasks;

  @Override
  public String name() {
    return "tasks";
  }

  @Override
  public String title() {
    return "Tasks";
  }

  @Override
  public Permission permission() {
    return Permission.TASK_READ;
  }

  @Override
  public List<Column<TaskRow>> columns() {
    return List.of(
        Column.<TaskRow>text("title", "Task", r -> r.task().title()).sorted().filtered(),
        Column.<TaskRow>text("subject", "About", TaskRow::subject),
        Column.<TaskRow>date("due", "Due", r -> r.task().due().day()).sorted().filteredByDay(),
        Column.<TaskRow>tag("standing", "Stands", r -> TaskWords.tag(r.standing()))
            .filtered(TaskWords.STANDINGS),
        Column.<TaskRow>text("worker", "Worker", r -> r.task().hands().workerName())
            .sorted()
            .filtered(),
        Column.<TaskRow>text("team", "Team", r -> r.task().hands().teamName()).sorted().filtered(),
        Column.<TaskRow>text("whose", "Whose", r -> "").filtered(TaskWords.WHOSE).onlyToFilter(),
        Column.<TaskRow>date("started", "Since", r -> r.task().start().day()).sorted().onChoice(),
        Column.<TaskRow>text("by", "Set by", r -> r.task().createdBy()).onChoice());
  }

  @Override
  public ListPage<TaskRow> load(TenantContext ctx, ListQuery query) {
    return tasks.list(ctx, query);
  }

  @Override
  public String link(TaskRow row) {
    return TaskWords.TASK + row.task().id();
  }

  @Override
  public @Nullable Bulk<TaskRow> bulk(TenantContext ctx) {
    return ctx.actor().may(Permission.TASK_WORK)
        ? new Bulk<>(
            "Give ticked tasks to somebody",
            "/tasks/give.xhtml",
            "task",
            r -> r.open() && !r.task().state().over() ? r.task().id().toString() : null,
            r -> "Tick " + r.task().title() + " about " + r.subject())
        : null;
  }

  @Override
  public Empty empty() {
    return new Empty(
        "There is no open task. Tasks come with the work they belong to; some are set by hand.",
        "Set a task",
        "/tasks/task.xhtml");
  }
}
