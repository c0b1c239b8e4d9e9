package org.permanency.record;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.people.SubjectSeen;
import org.permanency.people.Subjects;
import org.permanency.people.rule.Subject;
import org.permanency.people.rule.SubjectKind;
import org.permanency.record.rule.RecordTemplates.Template;
import org.permanency.record.rule.RecordingRules;
import org.permanency.record.rule.Typed;
import org.permanency.record.rule.Written;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * Drafts of recordings: kept on the server while somebody types, seen by their author only, put on
 * record once when they are complete.
 */
@TenantService
public class RecordingDraftService {
  private static final int LONGEST = 400_000;
  @Inject DraftStore store;
  @Inject RecordingStore recordings;
  @Inject Subjects subjects;
  @Inject Recorder recorder;
  @Inject Event<Audited> audit;
  @Inject InstantSource clock;

  /** Templates of the business day for this kind of subject, in the order of the rule. */
  @Needs({Permission.RECORD_WRITE, Permission.RECORD_READ})
  public Map<String, Template> templates(TenantContext ctx, SubjectKind kind) {
    return recorder.templates(ctx, kind);
  }

  /** The actor's own drafts, the one saved last first; those of subjects now closed left out. */
  @Needs(Permission.RECORD_WRITE)
  public List<DraftView> mine(TenantContext ctx) {
    var rows = store.of(ctx.actor().id());
    var seen = subjects.seen(ctx, rows.stream().map(DraftStore.Row::subject).toList());
    var views = new ArrayList<DraftView>();
    for (var row : rows) {
      var subject = seen.get(row.subject());
      if (subject != null && !subject.closed()) {
        views.add(view(ctx, row, subject));
      }
    }
    return views;
  }

  /** One of the actor's own drafts; empty when there is none, or its subject is closed by now. */
  @Needs(Permission.RECORD_WRITE)
  public Optional<DraftView> find(TenantContext ctx, UUID id) {
    return store.find(ctx.actor().id(), id).flatMap(row -> shown(ctx, row));
  }

  private Optional<DraftView> shown(TenantContext ctx, DraftStore.Row row) {
    return Optional.ofNullable(subjects.seen(ctx, List.of(row.subject())).get(row.subject()))
        .filter(s -> !s.closed())
        .map(s -> view(ctx, row, s));
  }

  private DraftView view(TenantContext ctx, DraftStore.Row row, SubjectSeen subject) {
    var template = recorder.templates(ctx, row.subject().kind()).get(row.template());
    return new DraftView(
        row.id(),
        subject,
        row.template(),
        template == null ? new Template(row.template(), List.of(), List.of()) : template,
        row.typed(),
        row.begunAt(),
        row.savedAt(),
        row.version());
  }

  /**
   * Begins a recording. The worker who signs in as the actor is taken for whose work it was, until
   * another is chosen. Refusals: {@code record.recording.template}, {@code record.recording.size},
   * and what keeps the subject's record closed.
   *
   * @param why reason for opening a restricted record
   * @return empty when there is no such subject
   */
  @Needs(Permission.RECORD_WRITE)
  public Optional<Decision<DraftView>> begin(
      TenantContext ctx, Subject subject, String template, Typed typed, @Nullable String why) {
    return subjects
        .openToWrite(ctx, subject, why)
        .map(
            opened ->
                opened.fold(seen -> begun(ctx, seen, template, typed), Decision.Refused::new));
  }

  private Decision<DraftView> begun(
      TenantContext ctx, SubjectSeen seen, String template, Typed typed) {
    var no = new ArrayList<>(size(typed));
    if (!recorder.templates(ctx, seen.subject().kind()).containsKey(template)) {
      no.add(Reason.of("record.recording.template"));
    }
    if (!no.isEmpty()) {
      return new Decision.Refused<>(no);
    }
    var worker =
        typed.worker().isBlank()
            ? recordings.worker(ctx.actor().id(), ctx.actor().name()).map(UUID::toString).orElse("")
            : typed.worker();
    Instant now = clock.instant();
    var row =
        new DraftStore.Row(
            Ids.next(clock), seen.subject(), template, typed.withWorker(worker), "", now, now, 1);
    store.insert(ctx.actor().id(), row);
    return Decision.granted(view(ctx, row, seen));
  }

  private static List<Reason> size(Typed typed) {
    int size = typed.fields().values().stream().mapToInt(String::length).sum();
    return size > LONGEST ? List.of(Reason.of("record.recording.size")) : List.of();
  }

  /**
   * What became of saving.
   *
   * @param draft the draft as it is on the server now
   * @param clash whether another window saved it since; nothing was written then
   */
  public record Saved(DraftView draft, boolean clash, List<Reason> reasons) {
    /** Copies the reasons. */
    public Saved {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * Keeps what was typed. A window that saved last may save again, also when it did not hear of it.
   *
   * @return empty when the actor has no such draft
   */
  @Needs(Permission.RECORD_WRITE)
  public Optional<Saved> save(TenantContext ctx, UUID id, At at, Typed typed) {
    var owner = ctx.actor().id();
    var row = store.locked(owner, id).orElse(null);
    var draft = row == null ? Optional.<DraftView>empty() : shown(ctx, row);
    if (row == null || draft.isEmpty()) {
      return Optional.empty();
    }
    boolean own = !at.window().isBlank() && at.window().equals(row.window());
    if (row.version() != at.version() && !own) {
      return Optional.of(new Saved(draft.get(), true, List.of(Reason.of("record.draft.changed"))));
    }
    var no = size(typed);
    if (!no.isEmpty()) {
      return Optional.of(new Saved(draft.get(), false, no));
    }
    if (!row.typed().equals(typed) || !row.window().equals(at.window())) {
      store.save(owner, id, typed, at.window(), clock.instant());
    }
    return store
        .find(owner, id)
        .flatMap(r -> shown(ctx, r))
        .map(d -> new Saved(d, false, List.of()));
  }

  /**
   * Puts a draft on record as it stands, once. Refusals: {@link RecordingRules#complete}, {@code
   * record.draft.changed}, what keeps the subject's record closed.
   *
   * @param why reason for opening a restricted record
   * @return empty when the actor has no such draft
   */
  @Needs(Permission.RECORD_WRITE)
  public Optional<Decision<RecordingView>> finish(
      TenantContext ctx, UUID id, int version, @Nullable String why) {
    var row = store.locked(ctx.actor().id(), id).orElse(null);
    if (row == null) {
      return Optional.empty();
    }
    return subjects
        .openToWrite(ctx, row.subject(), why)
        .map(
            opened ->
                opened.fold(seen -> finished(ctx, row, version, seen, why), Decision.Refused::new));
  }

  private Decision<RecordingView> finished(
      TenantContext ctx, DraftStore.Row row, int version, SubjectSeen seen, @Nullable String why) {
    if (row.version() != version) {
      return Decision.refused(Reason.of("record.draft.changed"));
    }
    var template = recorder.templates(ctx, row.subject().kind()).get(row.template());
    var now = recorder.now(ctx);
    var complete =
        RecordingRules.complete(
            new RecordingRules.Facts(row.template(), template, row.typed(), now));
    if (!(complete instanceof Decision.Granted<Written> granted)) {
      return complete.fold(w -> Decision.refused(), Decision.Refused::new);
    }
    var written = granted.result();
    if (written.worker() != null && recordings.workers(List.of(written.worker())).isEmpty()) {
      return Decision.refused(Reason.of("record.recording.worker"));
    }
    var order = new Recorder.Order(row.subject(), written, now, null);
    var made = recorder.put(ctx, List.of(order)).get(0);
    store.remove(ctx.actor().id(), row.id());
    var kind = row.subject().kind().word();
    audit.fire(
        new Audited(
            ctx,
            "recording.write",
            kind,
            row.subject().id().toString(),
            seen.restricted() ? why : null,
            made.toString()));
    return Decision.granted(recorder.view(recorder.there(made), seen));
  }

  /** Throws a draft of the actor's away; false when there is none. */
  @Needs(Permission.RECORD_WRITE)
  public boolean discard(TenantContext ctx, UUID id) {
    var there = store.locked(ctx.actor().id(), id);
    there.ifPresent(
        row -> {
          store.remove(ctx.actor().id(), id);
          audit.fire(
              Audited.of(
                  ctx,
                  "recording.discard",
                  row.subject().kind().word(),
                  row.subject().id().toString()));
        });
    return there.isPresent();
  }
}
