package org.permanency.web.view.people;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Reason;
import org.permanency.people.TeamAt;
import org.permanency.people.TeamOutcome;
import org.permanency.people.TeamService;
import org.permanency.people.TeamView;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Words;
import org.permanency.web.view.form.Both;
import org.permanency.web.view.form.DayField;
import org.permanency.web.view.form.Drafts;
import org.permanency.web.view.shell.Missing;
import org.permanency.web.view.shell.Notices;
import org.permanency.web.view.shell.ShellView;

/**
 * What the forms that change a team share: the team, the version that was read, and the two
 * versions side by side when somebody else was faster. The address carries the team's id and the
 * form the version, so neither needs a session.
 */
public abstract class TeamForm {
  private static final String RECORD = "/people/team.xhtml";
  @Inject TeamService teams;
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject Notices notices;
  @Inject Missing missing;
  @Inject Drafts drafts;
  @Inject HttpServletRequest request;
  private final DayField day = new DayField();
  private @Nullable TeamView team;
  private boolean clash;

  /** Name of the form, which is also the name of its drafts. */
  abstract String form();

  /** Id of the input that a reason is about, by the reason's code. */
  abstract Map<String, String> fields();

  /** Theirs and yours, field by field. */
  abstract List<Both> both(TeamView now);

  /** Reads the team. */
  @PostConstruct
  void read() {
    var id = Missing.id(request.getParameter("id"));
    team = id == null ? null : teams.find(caller.context(), id).orElse(null);
  }

  /** Names the team in the trail, or answers 404. */
  public void open() {
    if (team == null) {
      missing.page();
    } else {
      shell.step(team.name(), RECORD + "?id=" + team.id());
    }
  }

  /** The team as it stands. */
  TeamView team() {
    return Objects.requireNonNull(team, "no team of this id");
  }

  /** The team as it was read by whoever sends the form. */
  TeamAt at() {
    var version = request.getParameter("version");
    boolean number = version != null && version.matches("[0-9]{1,9}");
    return new TeamAt(team().id(), number ? Integer.parseInt(version) : 0);
  }

  /** The day typed; null after saying what is wrong with it. */
  @Nullable LocalDate typed(String what) {
    var typed = day.read("day", what, notices);
    if (typed == null && !notices.has("day")) {
      notices.wrong("day", "Enter the " + what + ".");
    }
    return typed;
  }

  /** Goes back to the team when granted; else says why beside the fields. */
  @Nullable String answer(Optional<TeamOutcome> outcome, String done) {
    var found = outcome.orElseThrow();
    team = found.current();
    clash = found.clash();
    if (clash) {
      return null;
    }
    var no = found.decision().fold(version -> List.<Reason>of(), reasons -> reasons);
    no.forEach(r -> notices.wrong(fields().getOrDefault(r.code(), "day"), Words.of(r)));
    if (!no.isEmpty()) {
      return null;
    }
    drafts.drop(getDraft());
    notices.done(done);
    return RECORD + "?faces-redirect=true&id=" + getId();
  }

  /** The day of the change. */
  public DayField getDay() {
    return day;
  }

  /** Id of the team. */
  public String getId() {
    return team().id().toString();
  }

  /** Name of the team. */
  public String getTeam() {
    return team().name();
  }

  /** Version that the form sends back; after a clash the other one's, so that yours can follow. */
  public int getVersion() {
    return team().version();
  }

  /** Address that the form is sent to. */
  public String getAction() {
    return request.getContextPath() + request.getServletPath() + "?id=" + getId();
  }

  /** Name under which what is typed is kept. */
  public String getDraft() {
    return form() + ":" + getId();
  }

  /** Whether somebody else changed the team after it was read. */
  public boolean isClash() {
    return clash;
  }

  /** Theirs and yours. */
  public List<Both> getBoth() {
    return both(team());
  }

  /** Page of the team. */
  public String getBack() {
    return request.getContextPath() + RECORD + "?id=" + getId();
  }
}
