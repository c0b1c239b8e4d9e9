package org.permanency.record;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Decision;
import org.permanency.people.SubjectSeen;
import org.permanency.people.Subjects;
import org.permanency.people.rule.Subject;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * Documents of the case record as they are read: handed out to be saved, never opened here. They
 * are filed through {@link RecordFilingService}.
 */
@TenantService
public class RecordDocumentService {
  @Inject DocumentStore store;
  @Inject DocumentViews views;
  @Inject Subjects subjects;
  @Inject Event<Audited> audit;

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
}
