package org.permanency.record;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.people.SubjectSeen;
import org.permanency.people.Subjects;
import org.permanency.record.DocumentCommand.Upload;
import org.permanency.record.DocumentView.Version;
import org.permanency.record.DocumentView.Withdrawn;
import org.permanency.record.WordsStore.Entry;
import org.permanency.record.rule.EntryKind;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * Files documents. A file is taken when its content is what its name says, and kept as it came. It
 * is not searched for viruses. Nothing is deleted: a new version stands before the old one, and a
 * document may be withdrawn.
 */
@TenantService
public class RecordFilingService {
  private static final int REASON = 500;
  @Inject DocumentStore store;
  @Inject DocumentViews views;
  @Inject WordsStore words;
  @Inject Subjects subjects;
  @Inject Recorder recorder;
  @Inject Event<Audited> audit;
  @Inject InstantSource clock;

  private void about(
      TenantContext ctx, String action, SubjectSeen seen, @Nullable String why, String detail) {
    var subject = seen.subject();
    audit.fire(
        new Audited(
            ctx,
            action,
            subject.kind().word(),
            subject.id().toString(),
            seen.restricted() ? why : null,
            detail));
  }

  /**
   * Files a document with its first version. Refusals: {@link DocumentViews#faults}, what keeps the
   * subject's record closed.
   *
   * @param why reason for opening a restricted record
   * @return empty when there is no such subject
   */
  @Needs(Permission.RECORD_WRITE)
  public Optional<Decision<DocumentView>> file(
      TenantContext ctx, DocumentCommand command, Upload upload, @Nullable String why) {
    return subjects
        .openToWrite(ctx, command.subject(), why)
        .map(
            opened ->
                opened.fold(
                    seen -> {
                      var filed = filed(ctx, command, upload, seen);
                      if (filed instanceof Decision.Granted<DocumentView> g) {
                        about(ctx, "record-document.file", seen, why, g.result().title());
                      }
                      return filed;
                    },
                    Decision.Refused::new));
  }

  private Decision<DocumentView> filed(
      TenantContext ctx, DocumentCommand command, Upload upload, SubjectSeen seen) {
    var no = new ArrayList<>(views.faults(ctx, command));
    no.addAll(views.faults(ctx, upload));
    if (!no.isEmpty()) {
      return new Decision.Refused<>(no);
    }
    var row =
        new DocumentStore.Row(
            Ids.next(clock),
            command.subject(),
            command.type(),
            command.title().strip(),
            command.dated(),
            !command.readers().isEmpty(),
            null,
            1);
    store.insert(row);
    store.readers(row.id(), command.readers());
    var version = version(ctx, 1, upload);
    store.insert(row.id(), version, ctx.actor().id(), upload.content());
    words.insert(
        List.of(
            new Entry(
                row.id(),
                EntryKind.DOCUMENT,
                row.id(),
                row.subject(),
                row.dated(),
                row.title(),
                version.fileName())));
    return Decision.granted(views.one(ctx, row, seen));
  }

  private Version version(TenantContext ctx, int number, Upload upload) {
    return views.version(Ids.next(clock), number, upload, ctx.actor().name(), recorder.now(ctx));
  }

  /** What a change does to a document that is open to the actor. */
  private interface Change {
    List<Reason> on(DocumentStore.Row row, SubjectSeen seen);
  }

  private Optional<Decision<DocumentView>> change(
      TenantContext ctx, UUID id, int version, @Nullable String why, Change change) {
    return store
        .locked(id)
        .filter(row -> views.readable(ctx, row))
        .flatMap(
            row ->
                subjects
                    .openToWrite(ctx, row.subject(), why)
                    .map(
                        opened ->
                            opened.fold(
                                seen -> changed(ctx, row, version, seen, change),
                                Decision.Refused::new)));
  }

  private Decision<DocumentView> changed(
      TenantContext ctx, DocumentStore.Row row, int version, SubjectSeen seen, Change change) {
    if (row.version() != version) {
      return Decision.refused(Reason.of("record.document.changed"));
    }
    if (row.withdrawn() != null) {
      return Decision.refused(Reason.of("record.document.withdrawn"));
    }
    var no = change.on(row, seen);
    return no.isEmpty()
        ? Decision.granted(views.one(ctx, store.find(row.id()).orElseThrow(), seen))
        : new Decision.Refused<>(no);
  }

  /**
   * Adds a version, which stands before the others. Refusals: {@code record.document.changed},
   * {@code withdrawn}, and those of the file.
   */
  @Needs(Permission.RECORD_WRITE)
  public Optional<Decision<DocumentView>> add(
      TenantContext ctx, UUID id, int version, Upload upload, @Nullable String why) {
    return change(
        ctx,
        id,
        version,
        why,
        (row, seen) -> {
          var no = views.faults(ctx, upload);
          if (no.isEmpty()) {
            int number = store.versions(List.of(id)).getOrDefault(id, List.of()).size() + 1;
            var added = version(ctx, number, upload);
            store.insert(id, added, ctx.actor().id(), upload.content());
            store.count(id);
            words.change(id, row.title(), added.fileName());
            about(ctx, "record-document.version", seen, why, row.title());
          }
          return no;
        });
  }

  /**
   * Withdraws a document; it stays readable, with the reason. Refusals: {@code
   * record.document.changed}, {@code withdrawn}, {@code why}.
   */
  @Needs(Permission.RECORD_WRITE)
  public Optional<Decision<DocumentView>> withdraw(
      TenantContext ctx, UUID id, int version, String reason, @Nullable String why) {
    return change(
        ctx,
        id,
        version,
        why,
        (row, seen) -> {
          if (reason.isBlank() || reason.length() > REASON) {
            return List.of(Reason.of("record.document.why", "most", REASON));
          }
          store.withdraw(id, new Withdrawn(reason.strip(), ctx.actor().name(), recorder.now(ctx)));
          about(ctx, "record-document.withdraw", seen, why, row.title());
          return List.of();
        });
  }

  /**
   * Says who may open a document. Refusals: {@code record.document.changed}, {@code withdrawn},
   * {@code reader}, {@code self}.
   *
   * @param readers as in {@link DocumentCommand}; empty opens it to all who may read the record
   */
  @Needs(Permission.RECORD_WRITE)
  public Optional<Decision<DocumentView>> restrict(
      TenantContext ctx, UUID id, int version, Set<String> readers, @Nullable String why) {
    return change(
        ctx,
        id,
        version,
        why,
        (row, seen) -> {
          var no = views.readers(ctx, readers);
          if (no.isEmpty()) {
            store.restrict(id, !readers.isEmpty(), readers);
            about(
                ctx,
                "record-document.restrict",
                seen,
                why,
                row.title() + ": " + (readers.isEmpty() ? "open" : String.join(" ", readers)));
          }
          return no;
        });
  }
}
