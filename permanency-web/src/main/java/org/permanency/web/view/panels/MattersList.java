package org.permanency.web.view.panels;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.panel.MatterRow;
import org.permanency.panel.MatterService;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;

/** Matters of panels as a list. */
@ApplicationScoped
public class MattersList implements ListSource<MatterRow> {
  @Inject MatterService matters;

  @Override
  public String name() {
    return "panel-matters";
  }

  @Override
  public String title() {
    return "Panel matters";
  }

  @Override
  public Permission permission() {
    return Permission.PANEL_READ;
  }

  @Override
  public List<Column<MatterRow>> columns() {
    return List.of(
        Column.<MatterRow>text("title", "Matter", r -> r.matter().title()).sorted().filtered(),
        Column.<MatterRow>text("reference", "Reference", r -> r.matter().reference())
            .sorted()
            .filtered(),
        Column.<MatterRow>text("kind", "Asked", r -> r.matter().kind().label())
            .sorted()
            .filtered(PanelWords.KINDS),
        Column.<MatterRow>text(
                "panel", "Panel", r -> Choice.label(PanelWords.PANELS, r.matter().kind().panel()))
            .sorted()
            .filtered(PanelWords.PANELS),
        Column.<MatterRow>tag("state", "Stands", r -> PanelWords.tag(r.matter().state()))
            .sorted()
            .filtered(PanelWords.STATES),
        Column.<MatterRow>date("due", "Next due", MatterRow::due).sorted(),
        Column.<MatterRow>date("meetingOn", "Meeting", r -> r.matter().meetingOn()).sorted(),
        Column.<MatterRow>text(
            "recommended", "Recommended", r -> PanelWords.label(r.matter().recommended())),
        Column.<MatterRow>text("decided", "Decided", r -> PanelWords.label(r.matter().decided())),
        Column.<MatterRow>date("decidedOn", "Decided on", r -> r.matter().decidedOn())
            .sorted()
            .onChoice(),
        Column.<MatterRow>date("referredOn", "Handed over", r -> r.matter().referredOn())
            .sorted()
            .onChoice(),
        Column.<MatterRow>text("open", "Open", r -> null)
            .filtered(PanelWords.YES_NO)
            .onlyToFilter());
  }

  @Override
  public ListPage<MatterRow> load(TenantContext ctx, ListQuery query) {
    return matters.list(ctx, query);
  }

  @Override
  public String link(MatterRow row) {
    return PanelWords.MATTER + row.id();
  }

  @Override
  public Empty empty() {
    return Empty.of(
        "Nothing was handed over to a panel yet. Assessments and reviews do, and advice can be"
            + " asked from an applicant's page.");
  }
}
