package org.permanency.web.view.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.permanency.kernel.ListQuery;
import org.permanency.people.TeamService;
import org.permanency.tenancy.Permission;
import org.permanency.web.view.Texts;
import org.permanency.web.view.form.RecordForm;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.people.WorkerChoices;
import org.permanency.web.view.shell.Missing;
import org.permanency.workflow.TaskRow;
import org.permanency.workflow.TaskService;
import org.permanency.workflow.TaskService.Read;

/** Gives one task, or several that were ticked, to a worker or a team. */
@Named("giveTasks")
@RequestScoped
public class GiveTasksView extends RecordForm {
  private static final String LIST = "/tasks/tasks.xhtml";
  @Inject TaskService tasks;
  @Inject WorkerChoices workers;
  @Inject TeamService teams;
  private List<TaskRow> rows = List.of();

  /** A task that is given. */
  public record Line(
      String id, String title, String about, String due, String hands, int version) {}

  @Override
  public void open() throws IOException {
    var sent = request.getParameterValues("task");
    rows =
        tasks.some(
            caller.context(),
            Stream.of(sent == null ? new String[0] : sent)
                .map(Missing::id)
                .filter(Objects::nonNull)
                .distinct()
                .limit(TaskService.MOST)
                .toList());
    if (rows.isEmpty() && sent == null) {
      shell.heading("Give tasks to somebody");
    } else if (rows.isEmpty()) {
      missing.page();
    } else {
      super.open();
    }
  }

  @Override
  protected boolean read(UUID id) {
    return false;
  }

  @Override
  protected String page() {
    return "/tasks/give.xhtml";
  }

  @Override
  protected String fresh() {
    return rows.size() == 1
        ? "Give a task to somebody"
        : "Give " + rows.size() + " tasks to somebody";
  }

  @Override
  protected String heading() {
    return fresh();
  }

  @Override
  protected Permission writes() {
    return Permission.TASK_WORK;
  }

  @Override
  protected Map<String, String> fields() {
    return Map.of("nobody", "worker", "worker", "worker", "team", "team", "give", "worker");
  }

  @Override
  protected void act(String what) throws IOException {
    var read = new ArrayList<Read>();
    for (var line : getLines()) {
      var seen = typed("version-" + line.id());
      read.add(
          new Read(
              UUID.fromString(line.id()), seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : 0));
    }
    answer(
        tasks.give(caller.context(), read, id("team"), id("worker")),
        read.size() == 1 ? "The task was given." : read.size() + " tasks were given.",
        LIST);
  }

  private @org.jspecify.annotations.Nullable UUID id(String field) {
    return Optional.of(typed(field)).filter(t -> !t.isEmpty()).map(Missing::id).orElse(null);
  }

  /** The tasks. */
  public List<Line> getLines() {
    return rows.stream()
        .map(
            r ->
                new Line(
                    r.task().id().toString(),
                    r.task().title(),
                    r.subject(),
                    Texts.day(r.task().due().day()),
                    TaskWords.hands(r.task().hands()),
                    r.task().version()))
        .toList();
  }

  /** Workers to choose from. */
  public List<Choice> getWorkers() {
    var ctx = caller.context();
    return ctx.actor().may(Permission.WORKER_READ) ? workers.inPost(ctx) : List.of();
  }

  /** Teams to choose from. */
  public List<Choice> getTeams() {
    var ctx = caller.context();
    if (!ctx.actor().may(Permission.WORKER_READ)) {
      return List.of();
    }
    return teams
        .list(ctx, new ListQuery(Map.of("current", "1"), "name", false, 0, 500))
        .rows()
        .stream()
        .map(t -> new Choice(t.id().toString(), t.name()))
        .toList();
  }

  @Override
  public String getAction() {
    var query = new StringBuilder("?");
    rows.forEach(
        r -> query.append(query.length() > 1 ? "&" : "").append("task=").append(r.task().id()));
    return shell.url(page() + query);
  }

  @Override
  public String draft(String what) {
    return page() + ":" + rows.stream().map(r -> r.task().id()).toList().hashCode() + ":" + what;
  }
}
