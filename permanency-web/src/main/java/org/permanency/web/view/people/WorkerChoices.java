package org.permanency.web.view.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.permanency.kernel.ListQuery;
import org.permanency.people.WorkerService;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Choice;

/** Workers to choose from in a form. */
@ApplicationScoped
public class WorkerChoices {
  private static final int MOST = 10_000;
  @Inject WorkerService workers;

  /** Those who hold a post on the business day, by name; first of all, none. */
  public List<Choice> inPost(TenantContext ctx) {
    var choices = new ArrayList<Choice>();
    choices.add(new Choice("", "Choose a worker"));
    workers.list(ctx, new ListQuery(Map.of("current", "1"), null, false, 0, MOST)).rows().stream()
        .map(w -> new Choice(w.id().toString(), w.name() + ", " + w.post()))
        .forEach(choices::add);
    return choices;
  }
}
