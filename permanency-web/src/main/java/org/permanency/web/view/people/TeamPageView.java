package org.permanency.web.view.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.people.TeamService;
import org.permanency.people.TeamView;
import org.permanency.tenancy.Permission;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.shell.Missing;
import org.permanency.web.view.shell.ShellView;

/** One team: who is in it, who was, and the children it works with. */
@Named("teamPage")
@RequestScoped
public class TeamPageView {
  @Inject TeamService teams;
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject Missing missing;
  @Inject HttpServletRequest request;
  private @Nullable TeamView team;

  /** Somebody's time in the team. */
  public record Line(String worker, String name, String post, String qualified, String days) {}

  /** Reads the team, or answers 404. */
  public void open() {
    var id = Missing.id(request.getParameter("id"));
    team = id == null ? null : teams.find(caller.context(), id).orElse(null);
    if (team == null) {
      missing.page();
    } else {
      shell.heading(team.name());
    }
  }

  private TeamView team() {
    return java.util.Objects.requireNonNull(team);
  }

  /** Id in addresses. */
  public String getId() {
    return team().id().toString();
  }

  /** Whose team it is. */
  public String getOrganisation() {
    return Choice.label(WorkWords.ORGANISATIONS, team().organisation());
  }

  /** When there is the team. */
  public String getDays() {
    return WorkWords.days(team().period());
  }

  /** Whether the caller may change the team, and it has not ended. */
  public boolean isChangeable() {
    return caller.context().actor().may(Permission.WORKER_WRITE) && team().period().end() == null;
  }

  /** Whether somebody's time in it can be ended. */
  public boolean isLeavable() {
    return isChangeable() && team().members().stream().anyMatch(m -> m.period().end() == null);
  }

  /** Who is in it today. */
  public List<Line> getMembers() {
    return team().on(caller.context().today()).stream().map(TeamPageView::line).toList();
  }

  /** Who was in it before or will be. */
  public List<Line> getOthers() {
    var today = caller.context().today();
    return team().members().stream()
        .filter(m -> !m.period().includes(today))
        .map(TeamPageView::line)
        .toList();
  }

  private static Line line(TeamView.Member m) {
    var qualified = m.qualified();
    return new Line(
        m.worker().toString(),
        m.name(),
        m.post() == null ? "" : m.post(),
        qualified == null ? "" : qualified ? "Yes" : "No",
        WorkWords.days(m.period()));
  }
}
