package org.permanency.web.view.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.people.rule.SubjectKind;
import org.permanency.record.RecordingRow;
import org.permanency.record.RecordingService;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;
import org.permanency.web.view.list.Tag;

/** All recordings as a list. */
@ApplicationScoped
public class RecordingsList implements ListSource<RecordingRow> {
  private static final List<Choice> KINDS =
      Arrays.stream(SubjectKind.values()).map(k -> new Choice(k.name(), k.label())).toList();
  private static final List<Choice> YES_NO =
      List.of(new Choice("yes", "Recorded late"), new Choice("no", "In time"));
  @Inject RecordingService recordings;

  @Override
  public String name() {
    return "recordings";
  }

  @Override
  public String title() {
    return "Recordings";
  }

  @Override
  public Permission permission() {
    return Permission.RECORD_READ;
  }

  @Override
  public List<Column<RecordingRow>> columns() {
    return List.of(
        Column.<RecordingRow>text("label", "Recording", RecordingRow::label).sorted(),
        Column.<RecordingRow>text("subject", "About", r -> r.subject().name()),
        Column.<RecordingRow>text("kind", "Record of", r -> r.subject().subject().kind().label())
            .filtered(KINDS)
            .onChoice(),
        Column.<RecordingRow>text("template", "Kind", RecordingRow::label)
            .filtered(this::templates)
            .onlyToFilter(),
        Column.<RecordingRow>date("on", "Took place", RecordingRow::on).sorted(),
        Column.<RecordingRow>text("recorded", "Recorded", r -> RecordWords.at(r.recordedAt()))
            .sorted(),
        Column.<RecordingRow>tag("late", "In time", RecordingsList::late).filtered(YES_NO),
        Column.<RecordingRow>number("hours", "Hours late", RecordingsList::hours)
            .sorted()
            .onChoice(),
        Column.<RecordingRow>text("author", "Recorded by", RecordingRow::author)
            .sorted()
            .filtered(),
        Column.<RecordingRow>text("worker", "Worker", RecordingRow::worker).sorted().filtered(),
        Column.<RecordingRow>text("team", "Team", RecordingRow::team).sorted().filtered(),
        Column.<RecordingRow>date("from", "From", RecordingRow::on).filteredByDay().onlyToFilter(),
        Column.<RecordingRow>date("to", "To", RecordingRow::on).filteredByDay().onlyToFilter(),
        Column.fixed("month"),
        Column.fixed("teamId"));
  }

  private List<Choice> templates(TenantContext ctx) {
    return recordings.templates(ctx).entrySet().stream()
        .map(e -> new Choice(e.getKey(), e.getValue()))
        .toList();
  }

  private static @Nullable Tag late(RecordingRow row) {
    return RecordWords.timeliness(row.due(), row.hoursLate());
  }

  private static @Nullable Long hours(RecordingRow row) {
    return row.hoursLate() == 0 ? null : Long.valueOf(row.hoursLate());
  }

  @Override
  public ListPage<RecordingRow> load(TenantContext ctx, ListQuery query) {
    return recordings.list(ctx, query);
  }

  @Override
  public String link(RecordingRow row) {
    return "/record/recording.xhtml?id=" + row.id();
  }

  @Override
  public Empty empty() {
    return Empty.of(
        "Nothing is on record yet. Recordings are written on the page of a child or household.");
  }
}
