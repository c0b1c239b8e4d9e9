package org.permanency.web.view.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.people.TeamAt;
import org.permanency.people.TeamService;
import org.permanency.people.TeamView;
import org.permanency.tenancy.Permission;
import org.permanency.web.view.form.RecordForm;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.shell.Missing;

/** Says who manages a team: late tasks come before them. */
@Named("teamManager")
@RequestScoped
public class TeamManagerView extends RecordForm {
  @Inject TeamService teams;
  private @Nullable TeamView found;

  @Override
  public void open() throws IOException {
    if (isFresh()) {
      missing.page();
    } else {
      super.open();
    }
  }

  @Override
  protected boolean read(UUID id) {
    found = teams.find(caller.context(), id).orElse(null);
    return found != null;
  }

  private TeamView team() {
    return Objects.requireNonNull(found);
  }

  @Override
  protected String page() {
    return "/people/team-manager.xhtml";
  }

  @Override
  protected String fresh() {
    return "";
  }

  @Override
  protected String heading() {
    return "Manager of " + team().name();
  }

  @Override
  protected Permission writes() {
    return Permission.WORKER_WRITE;
  }

  @Override
  protected Map<String, String> fields() {
    return Map.of("no-member", "worker");
  }

  @Override
  protected void act(String what) throws IOException {
    var chosen = typed("worker");
    answer(
        teams
            .manager(
                caller.context(),
                new TeamAt(team().id(), version()),
                chosen.isEmpty() ? null : Missing.id(chosen))
            .map(outcome -> outcome.decision()),
        "This is on record now.",
        "/people/team.xhtml?id=" + team().id());
  }

  /** Who is in the team; first of all, nobody. */
  public List<Choice> getWorkers() {
    var choices = new ArrayList<Choice>();
    choices.add(new Choice("", "Nobody"));
    team().on(caller.context().today()).stream()
        .map(m -> new Choice(m.worker().toString(), m.name()))
        .distinct()
        .forEach(choices::add);
    return choices;
  }

  /** The worker chosen, or the one on record. */
  public String getWorker() {
    var manager = team().manager();
    return request.getMethod().equals("POST")
        ? typed("worker")
        : manager == null ? "" : manager.toString();
  }

  /** Version to send back. */
  public int getSeen() {
    return team().version();
  }
}
