package org.permanency.web.view.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.portal.CarerService;
import org.permanency.portal.ChildHere;
import org.permanency.portal.DiaryEntry;
import org.permanency.portal.DiaryService;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;

/** A carer's own diary as a list. */
@ApplicationScoped
public class PortalDiaryList implements ListSource<DiaryEntry> {
  @Inject DiaryService diary;
  @Inject CarerService carers;

  @Override
  public String name() {
    return "portal-diary";
  }

  @Override
  public String title() {
    return "Diary";
  }

  @Override
  public Permission permission() {
    return Permission.CARER_SELF;
  }

  @Override
  public String service() {
    return "fostering";
  }

  @Override
  public List<Column<DiaryEntry>> columns() {
    return List.of(
        Column.<DiaryEntry>date("on", "Day", DiaryEntry::on).sorted(),
        Column.<DiaryEntry>text("child", "Child", DiaryEntry::childName).filtered(this::children),
        Column.<DiaryEntry>text("kind", "What", DiaryEntry::label).filtered(this::kinds),
        Column.<DiaryEntry>text("by", "Written by", DiaryEntry::by),
        Column.<DiaryEntry>text("read", "Read by", DiaryEntry::readBy));
  }

  private List<Choice> children(TenantContext ctx) {
    return carers.mine(ctx).map(m -> m.everybody()).orElse(List.of()).stream()
        .collect(
            java.util.stream.Collectors.toMap(
                ChildHere::id, ChildHere::name, (a, b) -> a, java.util.LinkedHashMap::new))
        .entrySet()
        .stream()
        .map(e -> new Choice(e.getKey().toString(), e.getValue()))
        .toList();
  }

  private List<Choice> kinds(TenantContext ctx) {
    return diary.kinds(ctx).entrySet().stream()
        .map(e -> new Choice(e.getKey(), e.getValue().label()))
        .toList();
  }

  @Override
  public ListPage<DiaryEntry> load(TenantContext ctx, ListQuery query) {
    return diary.list(ctx, query);
  }

  @Override
  public String link(DiaryEntry row) {
    return "/portal/entry.xhtml?id=" + row.id();
  }

  @Override
  public Empty empty() {
    return new Empty("You have not written anything yet.", "Write", "/portal/write.xhtml");
  }
}
