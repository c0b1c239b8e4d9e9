package org.permanency.web.view.arrangements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.arrangements.ArrangementRow;
import org.permanency.arrangements.ArrangementService;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;

/** Notified arrangements as a list. */
@ApplicationScoped
public class ArrangementsList implements ListSource<ArrangementRow> {
  @Inject ArrangementService arrangements;

  @Override
  public String name() {
    return "arrangements";
  }

  @Override
  public String title() {
    return "Notified arrangements";
  }

  @Override
  public Permission permission() {
    return Permission.ARRANGEMENT_READ;
  }

  @Override
  public List<Column<ArrangementRow>> columns() {
    return List.of(
        Column.<ArrangementRow>text("child", "Child", ArrangementRow::name).sorted().filtered(),
        Column.<ArrangementRow>text("reference", "Reference", ArrangementRow::reference)
            .sorted()
            .filtered(),
        Column.<ArrangementRow>text("kind", "What it is", r -> r.kind().label())
            .sorted()
            .filtered(ArrangementWords.LISTED),
        Column.<ArrangementRow>tag("state", "Stands", r -> ArrangementWords.tag(r.state()))
            .sorted()
            .filtered(ArrangementWords.STATES),
        Column.<ArrangementRow>text("carers", "Carers", ArrangementRow::carers).sorted().filtered(),
        Column.<ArrangementRow>date("notified", "Told on", ArrangementRow::notified).sorted(),
        Column.<ArrangementRow>date("visited", "Last visit", ArrangementRow::visited).sorted(),
        Column.<ArrangementRow>date("due", "Next due", ArrangementRow::due).sorted(),
        Column.<ArrangementRow>text("worker", "Worker", ArrangementRow::worker).filtered(),
        Column.<ArrangementRow>date("born", "Born", ArrangementRow::born).onChoice(),
        Column.<ArrangementRow>date("starts", "First day", ArrangementRow::starts).onChoice(),
        Column.<ArrangementRow>date("ended", "Ended", ArrangementRow::ended).onChoice(),
        Column.<ArrangementRow>text("open", "Not ended", r -> "")
            .filtered(List.of(new Choice("yes", "Yes"), new Choice("no", "No")))
            .onlyToFilter());
  }

  @Override
  public ListPage<ArrangementRow> load(TenantContext ctx, ListQuery query) {
    return arrangements.list(ctx, query);
  }

  @Override
  public @Nullable String link(ArrangementRow row) {
    return row.closed() ? null : ArrangementWords.ARRANGEMENT + row.id();
  }

  @Override
  public Empty empty() {
    return new Empty(
        "Nobody has told the agency of an arrangement yet.",
        "Take a notification",
        "/arrangements/arrangement.xhtml");
  }
}
