package org.permanency.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.people.rule.Subject;
import org.permanency.record.DocumentCommand.Upload;
import org.permanency.record.WordsStore.Entry;
import org.permanency.record.rule.EntryKind;
import org.permanency.record.rule.RecordTemplates.Template;
import org.permanency.record.rule.RecordingRules;
import org.permanency.record.rule.Typed;
import org.permanency.record.rule.Written;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.TenantContext;

/**
 * The door of the case record for carers, who write about the children they live with and open no
 * record. Called by the room that knows who lives with whom, inside its transaction: whoever calls
 * has made sure that the child is theirs to write about, and leaves the audit entries. Whether the
 * record is restricted does not matter to who lives with the child.
 */
@ApplicationScoped
public class CarerRecorder {
  @Inject Recorder recorder;
  @Inject DocumentStore documents;
  @Inject DocumentViews views;
  @Inject WordsStore words;
  @Inject java.time.InstantSource clock;

  /** Why what was typed is no recording of this template: {@link RecordingRules#complete}. */
  public List<Reason> faults(TenantContext ctx, String key, Template template, Typed typed) {
    return complete(ctx, key, template, typed).fold(w -> List.of(), no -> no);
  }

  private Decision<Written> complete(
      TenantContext ctx, String key, Template template, Typed typed) {
    return RecordingRules.complete(
        new RecordingRules.Facts(key, template, typed, recorder.now(ctx)));
  }

  /**
   * Puts what was typed on record, by the caller.
   *
   * @return id of the recording
   * @throws IllegalArgumentException if it has {@link #faults}
   */
  public UUID write(
      TenantContext ctx, Subject subject, String key, Template template, Typed typed) {
    if (complete(ctx, key, template, typed) instanceof Decision.Granted<Written> granted) {
      var order = new Recorder.Order(subject, granted.result(), recorder.now(ctx), null);
      return recorder.put(ctx, List.of(order)).get(0);
    }
    throw new IllegalArgumentException("not complete: " + key);
  }

  /** What was written in a recording; empty when there is none. */
  public List<Written.Part> parts(UUID recording) {
    return recorder.find(recording).map(r -> r.written().parts()).orElse(List.of());
  }

  /**
   * A document that was filed.
   *
   * @param id of the document
   * @param version of its first version
   */
  public record Filed(UUID id, UUID version) {}

  /** Why a document cannot be filed; empty when it can. */
  public List<Reason> faults(TenantContext ctx, DocumentCommand command, Upload upload) {
    var no = new ArrayList<>(views.faults(ctx, command));
    no.addAll(views.faults(ctx, upload));
    return no;
  }

  /**
   * Files a document by the caller; it has no {@link #faults(TenantContext, DocumentCommand,
   * Upload)}.
   */
  public Filed file(TenantContext ctx, DocumentCommand command, Upload upload) {
    var row =
        new DocumentStore.Row(
            Ids.next(clock),
            command.subject(),
            command.type(),
            command.title().strip(),
            command.dated(),
            false,
            null,
            1);
    documents.insert(row);
    var version = views.version(Ids.next(clock), 1, upload, ctx.actor().name(), recorder.now(ctx));
    documents.insert(row.id(), version, ctx.actor().id(), upload.content());
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
    return new Filed(row.id(), version.id());
  }

  /** One piece of a version, 0 and up; empty after the last, and when the document is withdrawn. */
  public Optional<byte[]> piece(Filed filed, int position) {
    return documents
        .find(filed.id())
        .filter(d -> d.withdrawn() == null)
        .flatMap(d -> documents.chunk(filed.version(), position));
  }
}
