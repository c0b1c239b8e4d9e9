package org.permanency.web.view.panels;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.panel.MeetingRow;
import org.permanency.panel.MeetingService;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;

/** Meetings of panels as a list. */
@ApplicationScoped
public class MeetingsList implements ListSource<MeetingRow> {
  @Inject MeetingService meetings;

  @Override
  public String name() {
    return "panel-meetings";
  }

  @Override
  public String title() {
    return "Panel meetings";
  }

  @Override
  public Permission permission() {
    return Permission.PANEL_READ;
  }

  @Override
  public List<Column<MeetingRow>> columns() {
    return List.of(
        Column.<MeetingRow>date("on", "Day", r -> r.meeting().on()).sorted(),
        Column.<MeetingRow>text("begins", "Time", r -> r.meeting().begins().toString()),
        Column.<MeetingRow>text(
                "panel", "Panel", r -> Choice.label(PanelWords.PANELS, r.meeting().panel()))
            .sorted()
            .filtered(PanelWords.PANELS),
        Column.<MeetingRow>text("place", "Place", r -> r.meeting().place()).sorted().filtered(),
        Column.<MeetingRow>number("matters", "Matters", MeetingRow::matters),
        Column.<MeetingRow>number("members", "Members coming", MeetingRow::coming),
        Column.<MeetingRow>tag("state", "Stands", r -> PanelWords.tag(r.state()))
            .sorted()
            .filtered(PanelWords.MEETING_STATES),
        Column.<MeetingRow>text("coming", "Still to come", r -> null)
            .filtered(PanelWords.YES_NO)
            .onlyToFilter());
  }

  @Override
  public ListPage<MeetingRow> load(TenantContext ctx, ListQuery query) {
    return meetings.list(ctx, query);
  }

  @Override
  public String link(MeetingRow row) {
    return PanelWords.MEETING + row.id();
  }

  @Override
  public Empty empty() {
    return new Empty("No panel was called yet.", "Call a meeting", "/panels/meeting.xhtml");
  }
}
