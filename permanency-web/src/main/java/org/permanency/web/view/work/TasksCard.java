package org.permanency.web.view.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.home.HomeCard;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.list.Tag.Meaning;
import org.permanency.workflow.LateService;
import org.permanency.workflow.TaskRow;
import org.permanency.workflow.TaskService;

/** What is late, due today or due soon for the caller, and what was brought before them. */
@ApplicationScoped
public class TasksCard implements HomeCard {
  private static final int SHOWN = 5;
  @Inject TaskService tasks;
  @Inject LateService late;

  @Override
  public int order() {
    return 5;
  }

  @Override
  public Permission permission() {
    return Permission.TASK_READ;
  }

  @Override
  public Optional<Card> card(TenantContext ctx) {
    var items = new ArrayList<Item>();
    int before = late.before(ctx);
    if (before > 0) {
      items.add(
          new Item(
              before == 1
                  ? "1 late task was brought before you"
                  : before + " late tasks were brought before you",
              "/tasks/tasks.xhtml?f.standing=late",
              new Tag("Late", Meaning.LATE)));
    }
    var mine = new ListQuery(Map.of("whose", "mine"), null, false, 0, SHOWN);
    tasks.list(ctx, mine).rows().forEach(r -> items.add(item(r)));
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Card.work("My tasks", items, "All my tasks", "/tasks/tasks.xhtml?f.whose=mine"));
  }

  private static Item item(TaskRow row) {
    return new Item(
        row.task().title() + ", " + row.subject(),
        TaskWords.TASK + row.task().id(),
        TaskWords.tag(row.standing()));
  }
}
