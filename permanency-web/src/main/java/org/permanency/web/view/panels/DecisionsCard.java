package org.permanency.web.view.panels;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.permanency.kernel.ListQuery;
import org.permanency.panel.MatterRow;
import org.permanency.panel.MatterService;
import org.permanency.panel.rule.MatterState;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.home.HomeCard;
import org.permanency.web.view.list.Tag;

/** What waits for the agency decision maker, what is due first at the top. */
@ApplicationScoped
public class DecisionsCard implements HomeCard {
  private static final int SHOWN = 5;
  @Inject MatterService matters;

  @Override
  public int order() {
    return 6;
  }

  @Override
  public Permission permission() {
    return Permission.DECIDE;
  }

  @Override
  public Optional<Card> card(TenantContext ctx) {
    var waiting =
        new ListQuery(Map.of("state", MatterState.TO_DECIDE.name()), "due", false, 0, SHOWN);
    var items = matters.list(ctx, waiting).rows().stream().map(r -> item(ctx, r)).toList();
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Card.work(
                "Decisions waiting", items, "All decisions waiting", "/panels/decisions.xhtml"));
  }

  private static Item item(TenantContext ctx, MatterRow row) {
    var due = PanelWords.due(row.due(), ctx.today());
    return new Item(
        row.matter().title() + ", " + row.matter().kind().label(),
        PanelWords.MATTER + row.id(),
        due == null ? Tag.plain("No day set") : due);
  }
}
