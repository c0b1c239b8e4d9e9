package org.permanency.portal;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.people.SubjectSeen;
import org.permanency.people.Subjects;
import org.permanency.people.rule.Subject;
import org.permanency.people.rule.SubjectKind;
import org.permanency.record.CarerRecorder;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;
import org.permanency.workflow.TaskBook;
import org.permanency.workflow.TaskRecord;

/**
 * Diaries of carers as staff read them. An entry about a child whose record is closed to the reader
 * says that there is one, and nothing more.
 */
@TenantService
public class DiaryReadingService {
  private static final int MOST = 1_000;
  @Inject DiaryStore store;
  @Inject CarerRecorder recorder;
  @Inject Subjects subjects;
  @Inject TaskBook tasks;
  @Inject Event<Audited> audit;

  /**
   * Entries, the latest first; one audit entry with their ids.
   *
   * @param query filters {@code household}, {@code child}, {@code kind} (exact), {@code by}
   *     (contains), {@code from}, {@code to} (days), {@code read} (yes, no); sorts {@code on},
   *     {@code kind}, {@code by}
   */
  @Needs(Permission.SUPERVISE_READ)
  public ListPage<DiaryEntry> list(TenantContext ctx, ListQuery query) {
    var page = store.list(query);
    var rows = shown(ctx, page.rows());
    if (!rows.isEmpty()) {
      var ids = rows.stream().map(r -> r.id().toString()).collect(Collectors.joining(" "));
      audit.fire(new Audited(ctx, "diary.list", "list", "diary", null, ids));
    }
    return new ListPage<>(rows, page.total());
  }

  private List<DiaryEntry> shown(TenantContext ctx, List<DiaryStore.Row> rows) {
    var seen = subjects.seen(ctx, rows.stream().map(DiaryReadingService::child).toList());
    var shown = new ArrayList<DiaryEntry>();
    for (var row : rows) {
      var child = seen.get(child(row));
      boolean closed = child == null || child.closed();
      shown.add(
          DiaryService.entry(
              closed ? blotted(row) : row,
              child == null ? "Restricted record" : child.name(),
              List.of()));
    }
    return shown;
  }

  /** Nothing by which somebody could tell whose it is. */
  private static DiaryStore.Row blotted(DiaryStore.Row row) {
    var nobody = new UUID(0, 0);
    return new DiaryStore.Row(
        row.id(),
        nobody,
        row.household(),
        nobody,
        row.kind(),
        row.on(),
        row.at(),
        row.by(),
        row.read(),
        row.readBy(),
        row.label());
  }

  private static Subject child(DiaryStore.Row row) {
    return new Subject(SubjectKind.CHILD, row.child());
  }

  /**
   * An entry with its words and clocks.
   *
   * @param tasks clocks that it set going
   */
  public record Whole(DiaryEntry entry, List<TaskRecord> tasks) {
    /** Copies the list. */
    public Whole {
      tasks = List.copyOf(tasks);
    }
  }

  /**
   * One entry; leaves an entry in the child's trail. Refused with {@code people.child.restricted}
   * when the child's record is closed to the reader.
   *
   * @return empty when there is none
   */
  @Needs(Permission.SUPERVISE_READ)
  public Optional<Decision<Whole>> find(TenantContext ctx, UUID id) {
    return store.find(id).map(row -> opened(ctx, row));
  }

  private Decision<Whole> opened(TenantContext ctx, DiaryStore.Row row) {
    var seen = subjects.seen(ctx, List.of(child(row))).get(child(row));
    if (seen == null || seen.closed()) {
      return Decision.refused(Reason.of("people.child.restricted"));
    }
    about(ctx, "diary.read", row);
    return Decision.granted(whole(row, seen));
  }

  private Whole whole(DiaryStore.Row row, SubjectSeen seen) {
    return new Whole(
        DiaryService.entry(row, seen.name(), recorder.parts(row.recording())),
        tasks.of(DiaryClocks.item(row.id())));
  }

  /**
   * Notes that the caller read entries; those read before stay as they are, those closed to the
   * caller are left out.
   *
   * @return how many were noted
   */
  @Needs(Permission.SUPERVISE_WRITE)
  public int read(TenantContext ctx, Collection<UUID> ids) {
    var rows = store.find(ids.stream().limit(MOST).toList());
    var seen = subjects.seen(ctx, rows.stream().map(DiaryReadingService::child).toList());
    var open =
        rows.stream()
            .filter(r -> r.read() == null)
            .filter(r -> seen.containsKey(child(r)))
            .filter(r -> !java.util.Objects.requireNonNull(seen.get(child(r))).closed())
            .toList();
    if (!open.isEmpty()) {
      store.read(ctx, open.stream().map(DiaryStore.Row::id).toList());
      open.forEach(r -> about(ctx, "diary.mark-read", r));
    }
    return open.size();
  }

  /**
   * Notes that the council was told in writing of what an entry says; its clock ends. Refusals:
   * {@code people.child.restricted}, {@code portal.diary.no-clock} when none runs, {@code
   * portal.diary.told} for a day before the event or after today.
   *
   * @return empty when there is no such entry
   */
  @Needs(Permission.SUPERVISE_WRITE)
  public Optional<Decision<Whole>> told(TenantContext ctx, UUID id, LocalDate on) {
    return store
        .find(id)
        .map(
            row -> {
              var open =
                  tasks.of(DiaryClocks.item(id)).stream().filter(t -> t.done() == null).toList();
              var no = new ArrayList<Reason>();
              if (!subjects.opens(ctx, child(row))) {
                return Decision.refused(Reason.of("people.child.restricted"));
              }
              if (open.isEmpty()) {
                no.add(Reason.of("portal.diary.no-clock"));
              }
              if (on.isBefore(row.on()) || on.isAfter(ctx.today())) {
                no.add(Reason.of("portal.diary.told", "first", row.on(), "today", ctx.today()));
              }
              if (!no.isEmpty()) {
                return new Decision.Refused<Whole>(no);
              }
              for (var task : open) {
                var key = task.clock();
                if (key != null) {
                  tasks.done(ctx, DiaryClocks.item(id), key, on, "The council was told in writing");
                }
              }
              about(ctx, "diary.told", row);
              return opened(ctx, row);
            });
  }

  private void about(TenantContext ctx, String action, DiaryStore.Row row) {
    audit.fire(
        new Audited(ctx, action, "child", row.child().toString(), null, row.id().toString()));
  }
}
