package org.permanency.web.view.panels;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.panel.MatterRow;
import org.permanency.panel.MatterService;
import org.permanency.panel.rule.MatterState;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;

/** What waits for the agency decision maker, what is due first at the top. */
@ApplicationScoped
public class DecisionsList implements ListSource<MatterRow> {
  @Inject MatterService matters;

  @Override
  public String name() {
    return "panel-decisions";
  }

  @Override
  public String title() {
    return "Decisions waiting";
  }

  @Override
  public Permission permission() {
    return Permission.PANEL_READ;
  }

  @Override
  public List<Column<MatterRow>> columns() {
    return List.of(
        Column.<MatterRow>text("title", "Matter", r -> r.matter().title()).sorted().filtered(),
        Column.<MatterRow>text("reference", "Reference", r -> r.matter().reference()).sorted(),
        Column.<MatterRow>text("kind", "Asked", r -> r.matter().kind().label())
            .sorted()
            .filtered(PanelWords.KINDS),
        Column.<MatterRow>date("due", "Decide by", MatterRow::due).sorted(),
        Column.<MatterRow>text(
            "recommended", "Recommended", r -> PanelWords.label(r.matter().recommended())),
        Column.<MatterRow>date("recommendedOn", "Recommended on", r -> r.matter().recommendedOn())
            .sorted(),
        Column.<MatterRow>text(
            "decided", "Decided before", r -> PanelWords.label(r.matter().decided())));
  }

  @Override
  public ListPage<MatterRow> load(TenantContext ctx, ListQuery query) {
    var waiting = query.with("state", MatterState.TO_DECIDE.name());
    boolean own = query.sort() == null;
    return matters.list(
        ctx,
        new ListQuery(
            waiting.filters(),
            own ? "due" : query.sort(),
            !own && query.descending(),
            query.offset(),
            query.limit()));
  }

  @Override
  public String link(MatterRow row) {
    return PanelWords.MATTER + row.id();
  }

  @Override
  public Empty empty() {
    return Empty.of("Nothing waits for a decision.");
  }
}
