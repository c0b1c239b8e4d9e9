package org.permanency.web.view.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.people.TeamRow;
import org.permanency.people.TeamService;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;

/** Teams as a list. */
@ApplicationScoped
public class TeamsList implements ListSource<TeamRow> {
  @Inject TeamService teams;

  @Override
  public String name() {
    return "teams";
  }

  @Override
  public String title() {
    return "Teams";
  }

  @Override
  public Permission permission() {
    return Permission.WORKER_READ;
  }

  @Override
  public List<Column<TeamRow>> columns() {
    return List.of(
        Column.<TeamRow>text("name", "Name", TeamRow::name).sorted().filtered(),
        Column.<TeamRow>text(
                "organisation",
                "Organisation",
                r -> Choice.label(WorkWords.ORGANISATIONS, r.organisation()))
            .sorted()
            .filtered(WorkWords.ORGANISATIONS),
        Column.<TeamRow>number("members", "Workers today", TeamRow::members).sorted(),
        Column.<TeamRow>date("starts", "Since", r -> r.period().start()).sorted(),
        Column.<TeamRow>date("ends", "Until", TeamsList::lastDay).onChoice(),
        Column.<TeamRow>text("current", "There today", r -> null)
            .filtered(Choice.YES_NO)
            .onlyToFilter());
  }

  private static @Nullable Object lastDay(TeamRow row) {
    var ends = row.period().end();
    return ends == null ? null : ends.minusDays(1);
  }

  @Override
  public ListPage<TeamRow> load(TenantContext ctx, ListQuery query) {
    return teams.list(ctx, query);
  }

  @Override
  public String link(TeamRow row) {
    return "/people/team.xhtml?id=" + row.id();
  }

  @Override
  public Empty empty() {
    return Empty.of("No team is known yet. A service manager or an administrator adds teams here.");
  }
}
