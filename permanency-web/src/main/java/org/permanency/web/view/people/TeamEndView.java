package org.permanency.web.view.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.permanency.people.TeamView;
import org.permanency.web.view.Texts;
import org.permanency.web.view.form.Both;

/** The form that ends a team. */
@Named
@RequestScoped
public class TeamEndView extends TeamForm {
  @Override
  String form() {
    return "team-end";
  }

  @Override
  Map<String, String> fields() {
    return Map.of();
  }

  @Override
  List<Both> both(TeamView now) {
    var last = getDay().read("day", "last day", notices);
    var members = Texts.count(now.on(caller.context().today()).size(), "worker");
    return List.of(
        new Both("Team", WorkWords.days(now.period()), "Ends on " + Texts.day(last)),
        new Both("Workers today", members, "Their time in it ends too"));
  }

  /** Ends the team. */
  public @Nullable String save() {
    var last = typed("last day");
    return last == null
        ? null
        : answer(
            teams.end(caller.context(), at(), last), "The team ends on " + Texts.day(last) + ".");
  }

  /** How many workers are in it today. */
  public String getMembers() {
    return Texts.count(team().on(caller.context().today()).size(), "worker");
  }
}
