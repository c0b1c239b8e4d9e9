package org.permanency.returns;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.people.DoorService;
import org.permanency.returns.ImportStore.Figures;
import org.permanency.returns.ImportWork.Worked;
import org.permanency.returns.rule.ImportState;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * The steps of an import, each a transaction of its own: that an import has begun can be seen while
 * it runs, and is still there when the service is stopped in the middle.
 */
@TenantService
class ImportSteps {
  @Inject ImportStore store;
  @Inject ProblemStore problems;
  @Inject DoorService doors;
  @Inject KeptFiles files;
  @Inject ImportWork work;
  @Inject InstantSource clock;
  @Inject Event<Audited> audit;

  /** Notes that an import has begun; with {@code keep} its files wait for its application. */
  @Needs(Permission.IMPORT_RUN)
  UUID open(TenantContext ctx, ImportRequest request, boolean keep) {
    var id = Ids.next(clock);
    var state = keep ? ImportState.CHECKING : ImportState.APPLYING;
    store.open(id, request, state, ctx.actor().name(), clock.instant());
    if (keep) {
      files.keep(id, request.files());
    }
    return id;
  }

  /** Works out what an import would do and keeps the answer; there is never a reason against. */
  @Needs(Permission.IMPORT_RUN)
  @Nullable Reason check(TenantContext ctx, UUID id, ImportRequest request) {
    var worked = work.work(ctx, request);
    boolean refused = worked.refused();
    record(id, worked, refused ? ImportState.REFUSED : ImportState.CHECKED);
    if (refused) {
      files.drop(id);
    }
    audit(ctx, "import.check", id, worked);
    return null;
  }

  /**
   * An import with what its application needs.
   *
   * @param summary where it stands
   * @param request what was asked; without files when they are not kept any more
   * @param fingerprint of what was shown; null before it was checked
   */
  record Waiting(ImportSummary summary, ImportRequest request, @Nullable String fingerprint) {}

  /** An import as it was asked for. */
  @Needs(Permission.IMPORT_RUN)
  Optional<Waiting> waiting(TenantContext ctx, UUID id) {
    return store
        .find(id)
        .map(
            s ->
                new Waiting(
                    s,
                    new ImportRequest(s.council(), s.kind(), s.year(), s.mode(), files.read(id)),
                    store.fingerprint(id)));
  }

  /** An import with its figures and first problems. */
  @Needs({Permission.IMPORT_READ, Permission.IMPORT_RUN})
  Optional<ImportResult> result(TenantContext ctx, UUID id) {
    var first = new ListQuery(Map.of(), null, false, 0, ImportResult.SHOWN);
    return store
        .find(id)
        .map(
            s ->
                new ImportResult(
                    s, store.tables(id), blotted(ctx, s, problems.list(id, first).rows())));
  }

  private List<ImportProblem> blotted(
      TenantContext ctx, ImportSummary summary, List<ImportProblem> rows) {
    var closed = doors.closed(ctx);
    return rows.stream().map(p -> p.blotted(closed, summary.council())).toList();
  }

  /** Whether the import waited for its application; it is being applied now. */
  @Needs(Permission.IMPORT_RUN)
  boolean begin(TenantContext ctx, UUID id) {
    return store.move(id, ImportState.CHECKED, ImportState.APPLYING);
  }

  /**
   * Writes an import whole, or nothing of it.
   *
   * @param shown fingerprint of what was shown; null when nothing was shown before
   * @return why not; null when it was written or its files refused it
   */
  @Needs(Permission.IMPORT_RUN)
  @Nullable Reason apply(
      TenantContext ctx, UUID id, ImportRequest request, @Nullable String shown) {
    if (!store.lock()) {
      return Reason.of("returns.import.busy");
    }
    var worked = work.work(ctx, request);
    if (shown != null && !shown.equals(worked.tally().fingerprint())) {
      record(id, worked, ImportState.CHECKED);
      return Reason.of("returns.import.changed-since");
    }
    boolean refused = worked.refused();
    if (!refused) {
      work.write(worked);
    }
    record(id, worked, refused ? ImportState.REFUSED : ImportState.APPLIED);
    files.drop(id);
    audit(ctx, "import.apply", id, worked);
    return null;
  }

  /** Puts an import that could not be written now back to where it waited, and says why. */
  @Needs(Permission.IMPORT_RUN)
  void putBack(TenantContext ctx, UUID id, Reason why) {
    store.move(id, ImportState.APPLYING, ImportState.CHECKED);
    store.say(id, Wording.say(why));
  }

  /** Ends imports that were checked longer than {@code kept} ago, and drops their files. */
  @Needs(Permission.IMPORT_RUN)
  int expire(TenantContext ctx, Duration kept) {
    var why = Reason.of("returns.import.expired", "days", kept.toDays());
    var now = clock.instant();
    var old = store.checkedBefore(now.minus(kept));
    for (var id : old) {
      if (store.move(id, ImportState.CHECKED, ImportState.DISCARDED)) {
        store.say(id, Wording.say(why));
      }
    }
    if (!old.isEmpty()) {
      files.dropDiscarded();
      var list = old.stream().map(UUID::toString).collect(Collectors.joining(" "));
      var batch = Ids.next(clock).toString();
      audit.fire(new Audited(ctx, "import.expire", "import", batch, null, list));
    }
    return old.size();
  }

  /** Ends an import of which nothing was written. */
  @Needs(Permission.IMPORT_RUN)
  void end(TenantContext ctx, UUID id, ImportState state, Reason why) {
    store.end(id, state, Wording.say(why), clock.instant());
    files.drop(id);
    audit.fire(
        new Audited(ctx, "import.end", "import", id.toString(), null, state + " " + why.code()));
  }

  /** Whether the import waited; it is dropped now. */
  @Needs(Permission.IMPORT_RUN)
  boolean discard(TenantContext ctx, UUID id) {
    boolean waited = store.move(id, ImportState.CHECKED, ImportState.DISCARDED);
    if (waited) {
      files.drop(id);
      audit.fire(Audited.of(ctx, "import.discard", "import", id.toString()));
    }
    return waited;
  }

  /** Marks imports that a stop of the service has cut off. */
  @Needs(Permission.IMPORT_RUN)
  int interrupted(TenantContext ctx) {
    var why = Wording.say(Reason.of("returns.import.interrupted"));
    files.dropUnfinished();
    return store.endUnfinished(ImportState.INTERRUPTED, why, clock.instant());
  }

  private void record(UUID id, Worked worked, ImportState state) {
    boolean out = state == ImportState.REFUSED;
    var tally = worked.tally();
    var figures =
        new Figures(
            state,
            tally.rows(),
            out ? 0 : tally.sum(Outcome.ADDED),
            out ? 0 : tally.sum(Outcome.CHANGED),
            out ? 0 : tally.sum(Outcome.LEFT),
            tally.sum(Outcome.REFUSED),
            worked.faults().count(),
            tally.fingerprint(),
            out ? Wording.say(whyRefused(worked)) : null,
            clock.instant());
    store.record(id, figures);
    store.tables(id, tally.tables());
    problems.replace(id, worked.problems());
  }

  private static Reason whyRefused(Worked worked) {
    return worked.tally().any()
        ? Reason.of("returns.import.strict", "refused", worked.faults().refusals())
        : Reason.of("returns.import.unreadable");
  }

  private void audit(TenantContext ctx, String action, UUID id, Worked worked) {
    var tables =
        worked.tally().tables().stream()
            .map(
                t ->
                    "%s from %s: %d added, %d changed, %d left, %d refused"
                        .formatted(
                            t.table(), t.file(), t.added(), t.changed(), t.left(), t.refused()))
            .toList();
    var detail = (worked.refused() ? "refused; " : "") + String.join("; ", tables);
    audit.fire(new Audited(ctx, action, "import", id.toString(), null, detail));
  }
}
