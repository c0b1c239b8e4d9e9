package org.permanency.record;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.people.SubjectSeen;
import org.permanency.people.Subjects;
import org.permanency.people.rule.Subject;
import org.permanency.record.RecordingView.Addition;
import org.permanency.record.RecordingView.AdditionKind;
import org.permanency.record.WordsStore.Entry;
import org.permanency.record.rule.EntryKind;
import org.permanency.record.rule.RecordingFact;
import org.permanency.record.rule.RecordingRules;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/** Recordings that are on record: read, added to, listed; never changed. */
@TenantService
public class RecordingService {
  @Inject RecordingStore store;
  @Inject RecordingListStore lists;
  @Inject WordsStore words;
  @Inject Subjects subjects;
  @Inject Recorder recorder;
  @Inject Event<Audited> audit;
  @Inject InstantSource clock;

  /**
   * Recordings of everybody whose record the actor may read, the latest event first; one audit
   * entry with their ids. Those of restricted people are there for who is named only.
   *
   * @param query filters {@code kind}, {@code subject} ({@code CHILD:<id>}), {@code template},
   *     {@code teamId} (exact), {@code late} (yes, no), {@code from}, {@code to} (days of the
   *     event), {@code month} (2017-01), {@code author}, {@code worker}, {@code team} (contain);
   *     sorts {@code label}, {@code on}, {@code recorded}, {@code hours}, {@code author}, {@code
   *     worker}, {@code team}
   */
  @Needs(Permission.RECORD_READ)
  public ListPage<RecordingRow> list(TenantContext ctx, ListQuery query) {
    var page = lists.list(ctx, query, subjects.readable(ctx));
    var seen =
        subjects.seen(ctx, page.rows().stream().map(RecordingListStore.Row::subject).toList());
    var rows = new ArrayList<RecordingRow>();
    for (var found : page.rows()) {
      var r = found.row();
      var subject =
          seen.getOrDefault(
              found.subject(), new SubjectSeen(found.subject(), "Not on record", false, false));
      rows.add(
          new RecordingRow(
              r.id(),
              subject,
              r.template(),
              r.label(),
              r.on(),
              r.recordedAt(),
              r.due(),
              r.author(),
              r.worker(),
              r.team()));
    }
    if (!rows.isEmpty()) {
      var ids = rows.stream().map(r -> r.id().toString()).collect(Collectors.joining(" "));
      audit.fire(new Audited(ctx, "recording.list", "list", "recordings", null, ids));
    }
    return new ListPage<>(rows, page.total());
  }

  /** Labels of the templates of the business day, by key. */
  @Needs(Permission.RECORD_READ)
  public Map<String, String> templates(TenantContext ctx) {
    return recorder.labels(ctx);
  }

  /**
   * One recording. Leaves an audit entry in the subject's trail.
   *
   * @param why reason for opening a restricted record
   * @return empty when there is none; refused as the subject's door says
   */
  @Needs(Permission.RECORD_READ)
  public Optional<Decision<RecordingView>> find(TenantContext ctx, UUID id, @Nullable String why) {
    return store
        .find(id)
        .flatMap(
            row ->
                subjects
                    .open(ctx, row.subject(), why)
                    .map(
                        opened ->
                            opened.fold(
                                seen -> {
                                  about(ctx, "recording.read", seen, why, id);
                                  return Decision.granted(recorder.view(row, seen));
                                },
                                Decision.Refused::new)));
  }

  /** Whom a recording is about; asking leaves no entry and opens nothing. */
  @Needs(Permission.RECORD_READ)
  public Optional<Subject> subject(TenantContext ctx, UUID id) {
    return store.find(id).map(RecordingStore.Row::subject);
  }

  private void about(
      TenantContext ctx, String action, SubjectSeen seen, @Nullable String why, UUID id) {
    var subject = seen.subject();
    audit.fire(
        new Audited(
            ctx,
            action,
            subject.kind().word(),
            subject.id().toString(),
            seen.restricted() ? why : null,
            id.toString()));
  }

  /**
   * Writes something beside a recording, which itself stays as it is. Refusal: {@code
   * record.addition.text}.
   *
   * @param why reason for opening a restricted record
   * @return empty when there is no such recording; refused as the subject's door says
   */
  @Needs(Permission.RECORD_WRITE)
  public Optional<Decision<RecordingView>> add(
      TenantContext ctx, UUID id, AdditionKind kind, String text, @Nullable String why) {
    return store
        .find(id)
        .flatMap(
            row ->
                subjects
                    .openToWrite(ctx, row.subject(), why)
                    .map(
                        opened ->
                            opened.fold(
                                seen -> added(ctx, row, seen, new Beside(kind, text, why)),
                                Decision.Refused::new)));
  }

  /** What is to stand beside a recording. */
  private record Beside(AdditionKind kind, String text, @Nullable String why) {}

  private Decision<RecordingView> added(
      TenantContext ctx, RecordingStore.Row row, SubjectSeen seen, Beside beside) {
    var no = RecordingRules.words(beside.text(), RecordingRules.MOST, "record.addition.text");
    if (!no.isEmpty()) {
      return new Decision.Refused<>(no);
    }
    var addition =
        new Addition(
            Ids.next(clock),
            beside.kind(),
            beside.text().replace("\r\n", "\n").strip(),
            ctx.actor().name(),
            recorder.now(ctx));
    store.add(row.id(), addition, ctx.actor().id());
    words.insert(
        List.of(
            new Entry(
                addition.id(),
                EntryKind.RECORDING,
                row.id(),
                row.subject(),
                row.written().on(),
                row.written().label(),
                addition.text())));
    about(ctx, "recording.add", seen, beside.why(), row.id());
    return Decision.granted(recorder.view(row, seen));
  }

  /**
   * How much of a month's events was recorded in time, by team of the worker on the day of the
   * event; events whose day no rule sets a time for are left out.
   */
  @Needs(Permission.RECORD_MANAGE)
  public List<TeamTimeliness> timeliness(TenantContext ctx, YearMonth month) {
    return lists.byTeam(month.atDay(1), month.plusMonths(1).atDay(1));
  }

  /** Whether the actor may write about this subject's kind. */
  @Needs(Permission.RECORD_READ)
  public boolean writable(TenantContext ctx, Subject subject) {
    return ctx.actor().may(Permission.RECORD_WRITE) && subjects.writable(ctx, subject.kind());
  }

  /** What was recorded in time, by subject and month of the event; for indicators. */
  @Needs({Permission.RECORD_MANAGE, Permission.SCORECARD_READ})
  public List<RecordingFact> facts(TenantContext ctx) {
    return lists.facts();
  }

  /**
   * Opens the record of a subject, without anything in it.
   *
   * @param why reason for opening a restricted record
   */
  @Needs(Permission.RECORD_READ)
  public Optional<Decision<SubjectSeen>> open(
      TenantContext ctx, Subject subject, @Nullable String why) {
    return subjects.open(ctx, subject, why);
  }
}
