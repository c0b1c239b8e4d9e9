package org.permanency.record;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.people.SubjectSeen;
import org.permanency.people.Subjects;
import org.permanency.people.rule.Subject;
import org.permanency.record.WordsStore.Entry;
import org.permanency.record.rule.EntryKind;
import org.permanency.record.rule.RecordingRules;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/** Management decisions with their reasons. */
@TenantService
public class RecordDecisionService {
  private static final int MOST = 5_000;
  @Inject DecisionStore store;
  @Inject RecordingStore recordings;
  @Inject WordsStore words;
  @Inject Subjects subjects;
  @Inject Recorder recorder;
  @Inject Event<Audited> audit;
  @Inject InstantSource clock;

  /**
   * A decision to be recorded.
   *
   * @param recording the recording it is taken on; null for none
   */
  public record Taken(
      Subject subject, @Nullable UUID recording, LocalDate on, String decision, String reasons) {}

  /** A window of all decisions, the latest first; one audit entry with their ids. */
  @Needs(Permission.RECORD_READ)
  public ListPage<DecisionView> list(TenantContext ctx, ListQuery query) {
    var kinds = Subjects.names(subjects.readable(ctx));
    if (kinds.isEmpty()) {
      return new ListPage<>(List.of(), 0);
    }
    var page = store.list(ctx, query, kinds);
    var seen = subjects.seen(ctx, page.rows().stream().map(DecisionStore.Row::subject).toList());
    var rows =
        page.rows().stream()
            .map(
                r ->
                    view(
                        r,
                        seen.getOrDefault(
                            r.subject(),
                            new SubjectSeen(r.subject(), "Not on record", false, false))))
            .toList();
    var ids = rows.stream().map(r -> r.id().toString()).collect(Collectors.joining(" "));
    audit.fire(new Audited(ctx, "decision.list", "list", "decisions", null, ids));
    return new ListPage<>(rows, page.total());
  }

  /**
   * One decision. Leaves an audit entry in the subject's trail.
   *
   * @param why reason for opening a restricted record
   * @return empty when there is none; refused as the subject's door says
   */
  @Needs(Permission.RECORD_READ)
  public Optional<Decision<DecisionView>> find(TenantContext ctx, UUID id, @Nullable String why) {
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
                                  about(ctx, "decision.read", seen, why, id);
                                  return Decision.granted(view(row, seen));
                                },
                                Decision.Refused::new)));
  }

  /** Whom a decision is about; asking leaves no entry and opens nothing. */
  @Needs(Permission.RECORD_READ)
  public Optional<Subject> subject(TenantContext ctx, UUID id) {
    return store.find(id).map(DecisionStore.Row::subject);
  }

  /**
   * Decisions taken on one recording, the oldest first; none when its subject is closed.
   *
   * @param why reason for opening a restricted record
   */
  @Needs(Permission.RECORD_READ)
  public List<DecisionView> on(TenantContext ctx, UUID recording, @Nullable String why) {
    var rows = store.on(recording);
    return rows.isEmpty()
        ? List.of()
        : subjects
            .open(ctx, rows.get(0).subject(), why)
            .map(
                opened ->
                    opened.fold(
                        seen -> rows.stream().map(r -> view(r, seen)).toList(),
                        no -> List.<DecisionView>of()))
            .orElse(List.of());
  }

  private static DecisionView view(DecisionStore.Row row, SubjectSeen seen) {
    return new DecisionView(
        row.id(),
        seen,
        row.recording(),
        row.on(),
        row.decision(),
        row.reasons(),
        row.author(),
        row.recordedAt());
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
   * Records a decision. Refusals: {@code record.decision.future}, {@code decision}, {@code
   * reasons}, {@code recording}.
   *
   * @param why reason for opening a restricted record
   * @return empty when there is no such subject; refused as its door says
   */
  @Needs(Permission.RECORD_MANAGE)
  public Optional<Decision<DecisionView>> take(
      TenantContext ctx, Taken taken, @Nullable String why) {
    return subjects
        .open(ctx, taken.subject(), why)
        .map(opened -> opened.fold(seen -> taken(ctx, taken, seen, why), Decision.Refused::new));
  }

  private Decision<DecisionView> taken(
      TenantContext ctx, Taken taken, SubjectSeen seen, @Nullable String why) {
    var no = new ArrayList<Reason>();
    if (taken.on().isAfter(ctx.today())) {
      no.add(Reason.of("record.decision.future"));
    }
    no.addAll(RecordingRules.words(taken.decision(), MOST, "record.decision.decision"));
    no.addAll(RecordingRules.words(taken.reasons(), MOST, "record.decision.reasons"));
    var recording = taken.recording();
    if (recording != null
        && recordings.find(recording).filter(r -> r.subject().equals(taken.subject())).isEmpty()) {
      no.add(Reason.of("record.decision.recording"));
    }
    if (!no.isEmpty()) {
      return new Decision.Refused<>(no);
    }
    var row =
        new DecisionStore.Row(
            Ids.next(clock),
            taken.subject(),
            recording,
            taken.on(),
            taken.decision().replace("\r\n", "\n").strip(),
            taken.reasons().replace("\r\n", "\n").strip(),
            ctx.actor().name(),
            recorder.now(ctx));
    store.insert(row, ctx.actor().id());
    words.insert(
        List.of(
            new Entry(
                row.id(),
                EntryKind.DECISION,
                row.id(),
                row.subject(),
                row.on(),
                EntryKind.DECISION.label(),
                row.decision() + "\n" + row.reasons())));
    about(ctx, "decision.take", seen, why, row.id());
    return Decision.granted(view(row, seen));
  }
}
