package org.permanency.web.view.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.permanency.keeping.LevelMoveRow;
import org.permanency.keeping.LevelMoveService;
import org.permanency.keeping.rule.SupportRules;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;

/** Moves between payment levels as a list. */
@ApplicationScoped
public class LevelMovesList implements ListSource<LevelMoveRow> {
  @Inject LevelMoveService service;

  @Override
  public String name() {
    return "level-moves";
  }

  @Override
  public String title() {
    return "Moves between payment levels";
  }

  @Override
  public Permission permission() {
    return Permission.SUPERVISE_READ;
  }

  @Override
  public String service() {
    return "fostering";
  }

  @Override
  public List<Column<LevelMoveRow>> columns() {
    return List.of(
        Column.<LevelMoveRow>text("name", "Household", r -> KeepingWords.name(r.household()))
            .sorted()
            .filtered(),
        Column.<LevelMoveRow>text("code", "Number", r -> KeepingWords.code(r.household()))
            .sorted()
            .filtered(),
        Column.<LevelMoveRow>text("level", "Level", LevelMoveRow::level).sorted(),
        Column.<LevelMoveRow>date("from", "From", LevelMoveRow::from).sorted(),
        Column.<LevelMoveRow>tag(
                "state",
                "Stands",
                r -> KeepingWords.tag(r.state(), r.state() != SupportRules.Asked.ASKED))
            .sorted()
            .filtered(KeepingWords.choices(SupportRules.Asked.values())),
        Column.<LevelMoveRow>date("askedOn", "Asked for", LevelMoveRow::askedOn).sorted(),
        Column.<LevelMoveRow>text("why", "Why", LevelMoveRow::why).onChoice(),
        Column.<LevelMoveRow>text("decidedBy", "Decided by", LevelMoveRow::decidedBy).onChoice());
  }

  @Override
  public ListPage<LevelMoveRow> load(TenantContext ctx, ListQuery query) {
    return service.list(ctx, query);
  }

  @Override
  public String link(LevelMoveRow row) {
    return KeepingWords.CARE + row.household().id();
  }

  @Override
  public Empty empty() {
    return Empty.of("Nobody asked for another level.");
  }
}
