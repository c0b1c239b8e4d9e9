package org.permanency.web.view.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Decision.Granted;
import org.permanency.kernel.Decision.Refused;
import org.permanency.people.TeamService;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Words;
import org.permanency.web.view.form.DayField;
import org.permanency.web.view.form.Drafts;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.shell.Notices;

/** The form that adds a team. */
@Named
@RequestScoped
public class TeamAddView {
  private static final Map<String, String> FIELDS =
      Map.of(
          "people.team.name", "name",
          "people.team.name-taken", "name",
          "people.team.organisation", "organisation");
  @Inject TeamService teams;
  @Inject Caller caller;
  @Inject Notices notices;
  @Inject Drafts drafts;
  private final DayField day = new DayField();
  private @Nullable String name;
  private @Nullable String organisation;

  /** Adds the team and opens its page. */
  public @Nullable String save() {
    var from = day.read("day", "first day", notices);
    if (from == null) {
      if (!notices.has("day")) {
        notices.wrong("day", "Enter the first day.");
      }
      return null;
    }
    var decision =
        teams.add(
            caller.context(),
            name == null ? "" : name,
            organisation == null ? "" : organisation,
            from);
    if (decision instanceof Granted<UUID> granted) {
      drafts.drop("team-add");
      notices.done("The team was added.");
      return "/people/team.xhtml?faces-redirect=true&id=" + granted.result();
    }
    ((Refused<UUID>) decision)
        .reasons()
        .forEach(r -> notices.wrong(FIELDS.getOrDefault(r.code(), ""), Words.of(r)));
    return null;
  }

  /** To whom a team may belong. */
  public List<Choice> getOrganisations() {
    return WorkWords.ORGANISATIONS;
  }

  /** First day of the team. */
  public DayField getDay() {
    return day;
  }

  public @Nullable String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name;
  }

  public @Nullable String getOrganisation() {
    return organisation;
  }

  public void setOrganisation(@Nullable String organisation) {
    this.organisation = organisation;
  }
}
