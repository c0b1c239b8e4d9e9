package org.permanency.web.view.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.people.JoinRow;
import org.permanency.people.JoinService;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;

/** Records that were joined, as a list. */
@ApplicationScoped
public class JoinsList implements ListSource<JoinRow> {
  @Inject JoinService joins;

  @Override
  public String name() {
    return "joins";
  }

  @Override
  public String title() {
    return "Joined records";
  }

  @Override
  public Permission permission() {
    return Permission.RECORD_JOIN;
  }

  @Override
  public List<Column<JoinRow>> columns() {
    return List.of(
        Column.<JoinRow>text("kept", "Kept record", JoinRow::kept).sorted().filtered(),
        Column.<JoinRow>text("ended", "Ended record", JoinRow::ended).sorted().filtered(),
        Column.<JoinRow>text("kind", "Who", r -> r.kind().label())
            .sorted()
            .filtered(JoinWords.KINDS),
        Column.<JoinRow>date("on", "Joined on", JoinRow::on).sorted(),
        Column.<JoinRow>text("by", "Joined by", JoinRow::by).sorted().filtered(),
        Column.<JoinRow>tag("state", "Stands", JoinWords::tag).sorted().filtered(JoinWords.STATES),
        Column.<JoinRow>text("reason", "Reason", JoinRow::reason).onChoice());
  }

  @Override
  public ListPage<JoinRow> load(TenantContext ctx, ListQuery query) {
    return joins.list(ctx, query);
  }

  @Override
  public String link(JoinRow row) {
    return "/people/joined.xhtml?id=" + row.id();
  }

  @Override
  public Empty empty() {
    return new Empty(
        "No records were joined yet.", "Possible duplicates", "/people/duplicates.xhtml");
  }
}
