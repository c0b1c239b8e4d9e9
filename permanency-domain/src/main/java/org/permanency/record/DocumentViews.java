package org.permanency.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.permanency.kernel.Reason;
import org.permanency.people.SubjectSeen;
import org.permanency.people.Subjects;
import org.permanency.people.rule.Subject;
import org.permanency.record.DocumentCommand.Upload;
import org.permanency.record.DocumentView.Version;
import org.permanency.record.rule.DocumentRule;
import org.permanency.record.rule.FileKind;
import org.permanency.record.rule.RecordRules;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.TenantContext;

/** Shows documents, and says who may see them and which may be filed. */
@ApplicationScoped
class DocumentViews {
  private static final int TITLE = 200;
  private static final String FORM = "(role:[a-z][a-z-]{0,50}|user:[A-Za-z0-9-]{1,60})";
  @Inject DocumentStore store;
  @Inject Subjects subjects;
  @Inject RuleLibrary library;

  /** The rule of the business day. */
  Optional<DocumentRule> rule(TenantContext ctx) {
    return library.book(ctx.tenant()).find(RecordRules.DOCUMENTS, ctx.today()).map(v -> v.value());
  }

  /** Whether the actor is one of the readers of a restricted document, or it is not restricted. */
  boolean readable(TenantContext ctx, DocumentStore.Row row) {
    if (!row.restricted()) {
      return true;
    }
    var readers = store.readers(List.of(row.id())).getOrDefault(row.id(), List.of());
    return Readers.of(ctx).stream().anyMatch(readers::contains);
  }

  /** One document. */
  DocumentView one(TenantContext ctx, DocumentStore.Row row, SubjectSeen seen) {
    return view(
        row,
        seen,
        rule(ctx).map(DocumentRule::types).orElse(Map.of()),
        store.readers(List.of(row.id())),
        store.versions(List.of(row.id())));
  }

  /** Documents of a subject, and the days of those that are closed to the actor. */
  record Documents(List<DocumentView> open, List<LocalDate> closed) {}

  /** Documents of one subject that the actor may open, with a fixed number of statements. */
  Documents of(TenantContext ctx, Subject subject) {
    var rows = store.of(subject);
    var readers = store.readers(rows.stream().map(DocumentStore.Row::id).toList());
    var as = Readers.of(ctx);
    var open =
        rows.stream()
            .filter(
                r ->
                    !r.restricted()
                        || as.stream().anyMatch(readers.getOrDefault(r.id(), List.of())::contains))
            .toList();
    var closed =
        rows.stream().filter(r -> !open.contains(r)).map(DocumentStore.Row::dated).toList();
    return new Documents(all(ctx, open), closed);
  }

  /** Many, with a fixed number of statements. */
  List<DocumentView> all(TenantContext ctx, List<DocumentStore.Row> rows) {
    var ids = rows.stream().map(DocumentStore.Row::id).toList();
    var types = rule(ctx).map(DocumentRule::types).orElse(Map.of());
    var readers = store.readers(ids);
    var versions = store.versions(ids);
    var seen = subjects.seen(ctx, rows.stream().map(DocumentStore.Row::subject).toList());
    return rows.stream()
        .map(
            r ->
                view(
                    r,
                    seen.getOrDefault(
                        r.subject(), new SubjectSeen(r.subject(), "Not on record", false, false)),
                    types,
                    readers,
                    versions))
        .toList();
  }

  private static DocumentView view(
      DocumentStore.Row row,
      SubjectSeen seen,
      Map<String, String> types,
      Map<UUID, List<String>> readers,
      Map<UUID, List<Version>> versions) {
    return new DocumentView(
        row.id(),
        seen,
        row.type(),
        types.getOrDefault(row.type(), row.type()),
        row.title(),
        row.dated(),
        row.restricted(),
        readers.getOrDefault(row.id(), List.of()),
        row.withdrawn(),
        versions.getOrDefault(row.id(), List.of()),
        row.version());
  }

  /**
   * Why a document cannot be filed. Codes: {@code record.document.type}, {@code title}, {@code
   * future}, {@code reader}, {@code self}.
   */
  List<Reason> faults(TenantContext ctx, DocumentCommand command) {
    var no = new ArrayList<Reason>();
    if (rule(ctx).filter(r -> r.types().containsKey(command.type())).isEmpty()) {
      no.add(Reason.of("record.document.type"));
    }
    if (command.title().isBlank() || command.title().length() > TITLE) {
      no.add(Reason.of("record.document.title", "most", TITLE));
    }
    if (command.dated().isAfter(ctx.today())) {
      no.add(Reason.of("record.document.future"));
    }
    no.addAll(readers(ctx, command.readers()));
    return no;
  }

  /** Why these cannot be the readers: none that can be named, or the actor not among them. */
  List<Reason> readers(TenantContext ctx, Set<String> readers) {
    var no = new ArrayList<Reason>();
    readers.stream()
        .filter(r -> !r.matches(FORM))
        .forEach(r -> no.add(Reason.of("record.document.reader", "reader", r)));
    if (!readers.isEmpty() && Readers.of(ctx).stream().noneMatch(readers::contains)) {
      no.add(Reason.of("record.document.self"));
    }
    return no;
  }

  /**
   * Why a file cannot be taken. Codes: {@code record.document.empty}, {@code large}, {@code kind},
   * {@code content}.
   */
  List<Reason> faults(TenantContext ctx, Upload upload) {
    var rule = rule(ctx).orElse(null);
    if (rule == null) {
      return List.of();
    }
    var kind = FileKind.named(upload.name()).orElse(null);
    var no = new ArrayList<Reason>();
    if (upload.content().length == 0) {
      no.add(Reason.of("record.document.empty"));
    }
    if (upload.content().length > rule.largest()) {
      no.add(Reason.of("record.document.large", "most", rule.largestMegabytes()));
    }
    if (kind == null || !rule.files().contains(kind.ending())) {
      no.add(Reason.of("record.document.kind", "kinds", String.join(", ", rule.files())));
    } else if (upload.content().length > 0 && !kind.holds(upload.content())) {
      no.add(Reason.of("record.document.content", "kind", kind.ending()));
    }
    return no;
  }

  /** The version that a file becomes. */
  Version version(UUID id, int number, Upload upload, String author, LocalDateTime at) {
    return new Version(
        id,
        number,
        FileKind.cleaned(upload.name()),
        FileKind.named(upload.name()).orElseThrow().mediaType(),
        upload.content().length,
        sha256(upload.content()),
        author,
        at);
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
