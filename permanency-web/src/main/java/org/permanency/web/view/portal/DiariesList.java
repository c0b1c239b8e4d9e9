package org.permanency.web.view.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.portal.DiaryEntry;
import org.permanency.portal.DiaryReadingService;
import org.permanency.portal.DiaryService;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.Texts;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.list.Tag.Meaning;

/** What carers wrote, as staff read it. */
@ApplicationScoped
public class DiariesList implements ListSource<DiaryEntry> {
  private static final String ENTRY = "/carers/diary-entry.xhtml";
  private static final List<Choice> READ =
      List.of(new Choice("yes", "Yes"), new Choice("no", "No"));
  @Inject DiaryReadingService entries;
  @Inject DiaryService diary;

  @Override
  public String name() {
    return "carer-diaries";
  }

  @Override
  public String title() {
    return "Carers' diaries";
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
  public List<Column<DiaryEntry>> columns() {
    return List.of(
        Column.<DiaryEntry>text("what", "What", e -> e.label() + ", " + e.childName()),
        Column.<DiaryEntry>date("on", "Day", DiaryEntry::on).sorted(),
        Column.<DiaryEntry>text("kind", "Kind", DiaryEntry::label)
            .sorted()
            .filtered(this::kinds)
            .onChoice(),
        Column.<DiaryEntry>text("by", "Written by", DiaryEntry::by).sorted().filtered(),
        Column.<DiaryEntry>time("at", "Written", DiaryEntry::at),
        Column.<DiaryEntry>tag("read", "Read", DiariesList::read).filtered(READ),
        Column.<DiaryEntry>text("household", "Household", e -> e.household().toString())
            .filtered()
            .onlyToFilter());
  }

  static Tag read(DiaryEntry entry) {
    return entry.read() == null
        ? new Tag("Not read yet", Meaning.DUE)
        : new Tag("Read by " + entry.readBy(), Meaning.DONE);
  }

  private List<Choice> kinds(TenantContext ctx) {
    return diary.kinds(ctx).entrySet().stream()
        .map(e -> new Choice(e.getKey(), e.getValue().label()))
        .toList();
  }

  @Override
  public ListPage<DiaryEntry> load(TenantContext ctx, ListQuery query) {
    return entries.list(ctx, query);
  }

  @Override
  public String link(DiaryEntry row) {
    return ENTRY + "?id=" + row.id();
  }

  @Override
  public @Nullable Bulk<DiaryEntry> bulk(TenantContext ctx) {
    return ctx.actor().may(Permission.SUPERVISE_WRITE)
        ? new Bulk<>(
            "Read those ticked",
            ENTRY,
            "id",
            e -> e.id().toString(),
            e -> "Read " + e.label() + " of " + Texts.day(e.on()))
        : null;
  }

  @Override
  public Empty empty() {
    return Empty.of("No carer has written anything yet.");
  }
}
