package org.permanency.web.view.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.record.DraftView;
import org.permanency.record.RecordingDraftService;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;
import org.permanency.web.view.list.MemoryList;

/** The caller's own drafts of recordings. */
@ApplicationScoped
public class DraftsList implements ListSource<DraftView> {
  private static final MemoryList<DraftView> ROWS =
      new MemoryList<DraftView>()
          .contains("subject", d -> d.subject().name())
          .contains("label", d -> d.template().label())
          .sort("subject", d -> d.subject().name())
          .sort("label", d -> d.template().label())
          .sort("saved", DraftView::savedAt);
  @Inject RecordingDraftService drafts;

  @Override
  public String name() {
    return "recording-drafts";
  }

  @Override
  public String title() {
    return "My drafts";
  }

  @Override
  public Permission permission() {
    return Permission.RECORD_WRITE;
  }

  @Override
  public List<Column<DraftView>> columns() {
    return List.of(
        Column.<DraftView>text("label", "Recording", d -> d.template().label()).sorted().filtered(),
        Column.<DraftView>text("subject", "About", d -> d.subject().name()).sorted().filtered(),
        Column.<DraftView>time("begun", "Begun", DraftView::begunAt),
        Column.<DraftView>time("saved", "Kept", DraftView::savedAt).sorted());
  }

  @Override
  public ListPage<DraftView> load(TenantContext ctx, ListQuery query) {
    return ROWS.page(drafts.mine(ctx), query);
  }

  @Override
  public String link(DraftView row) {
    return "/record/write.xhtml?id=" + row.id();
  }

  @Override
  public Empty empty() {
    return Empty.of(
        "You have no drafts. What you begin to write stays here until it is on record.");
  }
}
