package org.permanency.web.view.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.permanency.people.TeamView;
import org.permanency.web.view.Texts;
import org.permanency.web.view.form.Both;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.shell.Missing;

/** The form that ends a worker's time in a team. */
@Named
@RequestScoped
public class TeamLeaveView extends TeamForm {
  private @Nullable String worker;

  @Override
  String form() {
    return "team-leave";
  }

  @Override
  Map<String, String> fields() {
    return Map.of("people.team.no-member", "worker");
  }

  @Override
  List<Both> both(TeamView now) {
    var theirs =
        now.members().stream()
            .filter(m -> m.worker().toString().equals(worker))
            .map(m -> m.name() + ": " + WorkWords.days(m.period()))
            .reduce((a, b) -> a + "; " + b)
            .orElse("Not in the team");
    var last = getDay().read("day", "last day", notices);
    return List.of(new Both("Time in the team", theirs, "Ends on " + Texts.day(last)));
  }

  /** Ends the worker's time in the team. */
  public @Nullable String save() {
    var id = Missing.id(worker);
    if (id == null) {
      notices.wrong("worker", "Choose who leaves the team.");
    }
    var last = typed("last day");
    return id == null || last == null
        ? null
        : answer(
            teams.leave(caller.context(), at(), id, last),
            "The worker's time in the team ends then.");
  }

  /** Members whose time has no end. */
  public List<Choice> getWorkers() {
    var choices = new ArrayList<Choice>();
    choices.add(new Choice("", "Choose a worker"));
    team().members().stream()
        .filter(m -> m.period().end() == null)
        .map(m -> new Choice(m.worker().toString(), m.name()))
        .forEach(choices::add);
    return choices;
  }

  public @Nullable String getWorker() {
    return worker == null ? request.getParameter("worker") : worker;
  }

  public void setWorker(@Nullable String worker) {
    this.worker = worker;
  }
}
