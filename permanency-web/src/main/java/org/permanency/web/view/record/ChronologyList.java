package org.permanency.web.view.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.people.rule.Subject;
import org.permanency.record.Chronology.Entry;
import org.permanency.record.rule.EntryKind;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;
import org.permanency.web.view.list.MemoryList;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.list.Tag.Meaning;

/** Everything known of one subject, by time. */
@ApplicationScoped
public class ChronologyList implements ListSource<Entry> {
  private static final List<Choice> KINDS =
      Arrays.stream(EntryKind.values()).map(k -> new Choice(k.name(), k.label())).toList();
  private static final MemoryList<Entry> ROWS =
      new MemoryList<Entry>()
          .contains("what", e -> e.what() + " " + e.detail())
          .contains("by", Entry::by)
          .sort("on", Entry::on)
          .sort("kind", e -> e.kind().label())
          .sort("by", e -> e.by().isEmpty() ? null : e.by());
  @Inject ChronologyOnce once;

  @Override
  public String name() {
    return "chronology";
  }

  @Override
  public String title() {
    return "Chronology";
  }

  @Override
  public Permission permission() {
    return Permission.RECORD_READ;
  }

  @Override
  public List<Column<Entry>> columns() {
    return List.of(
        Column.<Entry>date("on", "Day", Entry::on).sorted(),
        Column.<Entry>text("kind", "Kind", e -> e.kind().label()).sorted().filtered(KINDS),
        Column.<Entry>text("what", "What happened", Entry::what).filtered(),
        Column.<Entry>text("detail", "More", Entry::detail),
        Column.<Entry>text("by", "Recorded by", Entry::by).sorted().filtered(),
        Column.<Entry>tag("late", "Note", ChronologyList::late),
        Column.<Entry>date("from", "From", Entry::on).filteredByDay().onlyToFilter(),
        Column.<Entry>date("to", "To", Entry::on).filteredByDay().onlyToFilter(),
        Column.fixed("subject"));
  }

  private static @Nullable Tag late(Entry entry) {
    return entry.hoursLate() == 0
        ? null
        : new Tag("Recorded " + entry.hoursLate() + " hours late", Meaning.LATE);
  }

  @Override
  public ListPage<Entry> load(TenantContext ctx, ListQuery query) {
    var asked =
        ChronologyOnce.asked(query.filter("kind"), query.filter("from"), query.filter("to"));
    return Subject.of(query.filter("subject"))
        .flatMap(s -> once.of(ctx, s, asked))
        .map(d -> d.fold(c -> ROWS.page(c.entries(), query), no -> none()))
        .orElse(none());
  }

  private static ListPage<Entry> none() {
    return new ListPage<>(List.of(), 0);
  }

  @Override
  public @Nullable String link(Entry row) {
    return SubjectPages.entry(row.kind(), row.id());
  }

  @Override
  public Empty empty() {
    return Empty.of("Nothing is on record yet. Write a recording or file a document.");
  }
}
