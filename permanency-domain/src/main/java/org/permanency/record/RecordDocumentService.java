package org.permanency.record;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.record.DocumentCommand.Upload;
import org.permanency.record.DocumentView.Version;
import org.permanency.record.DocumentView.Withdrawn;
import org.permanency.record.WordsStore.Entry;
import org.permanency.record.rule.EntryKind;
import org.permanency.record.rule.Subject;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * Documents of the case record. A file is taken when its content is what its name says; it is kept
 * as it came, handed out to be saved and never opened here. It is not searched for viruses. Nothing
 * is deleted: a new version stands before the old one, and a document may be withdrawn.
 */
@TenantService
public class RecordDocumentService {
  private static final int REASON = 500;
  @Inject DocumentStore store;
  @Inject DocumentViews views;
  @Inject WordsStore words;
  @Inject Subjects subjects;
  @Inject Recorder recorder;
  @Inject Event<Audited> audit;
  @Inject InstantSource clock;

  /** Types of the business day, label by key in the order of the rule; empty without rule. */
  @Needs({Permission.RECORD_READ, Permission.RECORD_WRITE})
  public Map<String, String> types(TenantContext ctx) {
    return views.rule(ctx).map(r -> r.types()).orElse(Map.of());
  }

  /** Endings of the files that are taken, and the largest size in millions of bytes, in words. */
  @Needs({Permission.RECORD_READ, Permission.RECORD_WRITE})
  public String taken(TenantContext ctx) {
    return views
        .rule(ctx)
        .map(r -> String.join(", ", r.files()) + ", up to " + r.largestMegabytes() + " MB")
        .orElse("");
  }

  /** Largest file in bytes; 0 without rule. */
  @Needs({Permission.RECORD_READ, Permission.RECORD_WRITE})
  public int largest(TenantContext ctx) {
    return views.rule(ctx).map(r -> r.largest()).orElse(0);
  }

  /** All documents the actor may open, the latest first; one audit entry with their ids. */
  @Needs(Permission.RECORD_READ)
  public List<DocumentView> list(TenantContext ctx) {
    var kinds = Subjects.names(subjects.readable(ctx));
    var rows =
        kinds.isEmpty()
            ? List.<DocumentStore.Row>of()
            : store.all(ctx.actor().id(), Readers.of(ctx), kinds);
    var all = views.all(ctx, rows);
    var ids = all.stream().map(d -> d.id().toString()).collect(Collectors.joining(" "));
    audit.fire(new Audited(ctx, "record-document.list", "list", "documents", null, ids));
    return all;
  }

  /**
   * One document, without content. Leaves an audit entry in the subject's trail.
   *
   * @param why reason for opening a restricted record
   * @return empty when there is none, or it is restricted and the actor none of its readers;
   *     refused as the subject's door says
   */
  @Needs(Permission.RECORD_READ)
  public Optional<Decision<DocumentView>> find(TenantContext ctx, UUID id, @Nullable String why) {
    return store
        .find(id)
        .filter(row -> views.readable(ctx, row))
        .flatMap(
            row ->
                subjects
                    .open(ctx, row.subject(), why)
                    .map(
                        opened ->
                            opened.fold(
                                seen -> {
                                  about(ctx, "record-document.read", seen, why, row.title());
                                  return Decision.granted(views.one(ctx, row, seen));
                                },
                                Decision.Refused::new)));
  }

  /** Whom a document is about; asking leaves no entry and opens nothing. */
  @Needs(Permission.RECORD_READ)
  public Optional<Subject> subject(TenantContext ctx, UUID id) {
    return store.find(id).filter(r -> views.readable(ctx, r)).map(DocumentStore.Row::subject);
  }

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
   * One piece of a version, 0 and up; the first leaves an audit entry of the download.
   *
   * @param why reason for opening a restricted record
   * @return empty after the last piece, and whenever the document itself would not open
   */
  @Needs(Permission.RECORD_READ)
  public Optional<byte[]> piece(
      TenantContext ctx, UUID document, UUID version, int position, @Nullable String why) {
    var row = store.find(document).filter(r -> views.readable(ctx, r)).orElse(null);
    var seen =
        row == null
            ? null
            : subjects
                .open(ctx, row.subject(), why)
                .flatMap(d -> d.fold(Optional::of, no -> Optional.<SubjectSeen>empty()))
                .orElse(null);
    if (row == null || seen == null) {
      return Optional.empty();
    }
    var found =
        store.versions(List.of(document)).getOrDefault(document, List.of()).stream()
            .filter(v -> v.id().equals(version))
            .findFirst();
    if (position == 0) {
      found.ifPresent(
          v ->
              about(
                  ctx,
                  "record-document.download",
                  seen,
                  why,
                  row.title() + ", version " + v.number()));
    }
    return found.flatMap(v -> store.chunk(v.id(), position));
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
                opened.fold(seen -> filed(ctx, command, upload, seen), Decision.Refused::new));
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
    about(ctx, "record-document.file", seen, null, row.title());
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
            about(ctx, "record-document.version", seen, null, row.title());
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
          about(ctx, "record-document.withdraw", seen, null, row.title());
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
                null,
                row.title() + ": " + (readers.isEmpty() ? "open" : String.join(" ", readers)));
          }
          return no;
        });
  }
}
