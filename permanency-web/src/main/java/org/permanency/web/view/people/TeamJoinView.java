package org.permanency.web.view.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.permanency.people.TeamView;
import org.permanency.web.view.Texts;
import org.permanency.web.view.form.Both;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.shell.Missing;

/** The form that puts a worker into a team. */
@Named
@RequestScoped
public class TeamJoinView extends TeamForm {
  @Inject WorkerChoices workers;
  private @Nullable String worker;

  @Override
  String form() {
    return "team-join";
  }

  @Override
  Map<String, String> fields() {
    return Map.of("people.team.worker", "worker", "people.team.member-already", "worker");
  }

  @Override
  List<Both> both(TeamView now) {
    var members =
        now.on(caller.context().today()).stream()
            .map(TeamView.Member::name)
            .collect(Collectors.joining(", "));
    var asked = Choice.label(getWorkers(), worker == null ? "" : worker);
    var from = getDay().read("day", "first day", notices);
    return List.of(new Both("Workers", members, "Also " + asked + " from " + Texts.day(from)));
  }

  /** Puts the worker into the team. */
  public @Nullable String save() {
    var id = Missing.id(worker);
    if (id == null) {
      notices.wrong("worker", "Choose one of the workers.");
    }
    var from = typed("first day");
    return id == null || from == null
        ? null
        : answer(
            teams.join(caller.context(), at(), id, from), "The worker is in the team from then.");
  }

  /** Workers to choose from. */
  public List<Choice> getWorkers() {
    return workers.inPost(caller.context());
  }

  public @Nullable String getWorker() {
    return worker;
  }

  public void setWorker(@Nullable String worker) {
    this.worker = worker;
  }
}
