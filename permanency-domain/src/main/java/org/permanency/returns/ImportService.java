package org.permanency.returns;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.Writer;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.returns.rule.ImportState;
import org.permanency.returns.rule.ReturnRules;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * Takes in the national return and our own files: first a check that shows what would be added,
 * changed, left and refused, then the application of exactly that, in one transaction.
 *
 * <p>No content of a file leads to an exception: what is wrong is said as {@link ImportProblem}.
 * Whether the council is one of the tenant's, the year is there and so on is asked first and
 * refused with reasons; {@link Wording} has their words.
 */
@TenantService
public class ImportService {
  @Inject ImportSteps steps;
  @Inject ImportStore store;
  @Inject ImportGuard guard;
  @Inject BlottedProblems problems;
  @Inject RuleLibrary library;
  @Inject Event<Audited> audit;

  /**
   * Shows what an import would do, and keeps its files until it is applied or discarded.
   *
   * @return the result in state CHECKED or REFUSED; or why it was not even looked at: {@code
   *     returns.import.unknown-council}, {@code .year-missing}, {@code .year-range}, {@code
   *     .not-provided}, {@code .no-files}, {@code .too-many-files}
   */
  @Transactional(TxType.NOT_SUPPORTED)
  @Needs(Permission.IMPORT_RUN)
  public Decision<ImportResult> dryRun(TenantContext ctx, ImportRequest request) {
    return submit(ctx, request)
        .fold(
            id -> {
              var busy = guard.run(ctx, id, () -> steps.check(ctx, id, request));
              return ended(ctx, id, busy);
            },
            Decision.Refused::new);
  }

  /**
   * Keeps files for a check that a job makes later with {@link #check}, so that the sender need not
   * wait for it.
   *
   * @return the id of the import, in state CHECKING; or why it will not be looked at, as for {@link
   *     #dryRun}
   */
  @Transactional(TxType.NOT_SUPPORTED)
  @Needs(Permission.IMPORT_RUN)
  public Decision<UUID> submit(TenantContext ctx, ImportRequest request) {
    var no = RequestCheck.check(library.book(ctx.tenant()).profile(), request);
    return no.isEmpty()
        ? Decision.granted(steps.open(ctx, request, true))
        : new Decision.Refused<>(no);
  }

  /**
   * Checks files that were submitted.
   *
   * @return empty when there is no such import; otherwise the result in state CHECKED or REFUSED,
   *     or {@code returns.import.wrong-state}
   */
  @Transactional(TxType.NOT_SUPPORTED)
  @Needs(Permission.IMPORT_RUN)
  public Optional<Decision<ImportResult>> check(TenantContext ctx, UUID id) {
    return steps.waiting(ctx, id).map(waiting -> check(ctx, waiting));
  }

  private Decision<ImportResult> check(TenantContext ctx, ImportSteps.Waiting waiting) {
    var id = waiting.summary().id();
    if (waiting.summary().state() != ImportState.CHECKING) {
      return Decision.refused(wrongState("checked", waiting));
    }
    return ended(ctx, id, guard.run(ctx, id, () -> steps.check(ctx, id, waiting.request())));
  }

  private Decision<ImportResult> ended(TenantContext ctx, UUID id, @Nullable Reason busy) {
    if (busy != null) {
      steps.end(ctx, id, ImportState.FAILED, busy);
      return Decision.refused(busy);
    }
    return Decision.granted(steps.result(ctx, id).orElseThrow());
  }

  /**
   * Takes files in at one go.
   *
   * @param dryRun whether only to show what would happen, as {@link #dryRun} does
   * @return the result in state APPLIED or REFUSED (CHECKED of a dry run); or why it was not looked
   *     at, as for {@link #dryRun}; or {@code returns.import.busy} when another import is being
   *     written and does not come to an end
   */
  @Transactional(TxType.NOT_SUPPORTED)
  @Needs(Permission.IMPORT_RUN)
  public Decision<ImportResult> run(TenantContext ctx, ImportRequest request, boolean dryRun) {
    if (dryRun) {
      return dryRun(ctx, request);
    }
    var no = RequestCheck.check(library.book(ctx.tenant()).profile(), request);
    if (!no.isEmpty()) {
      return new Decision.Refused<>(no);
    }
    var id = steps.open(ctx, request, false);
    var busy = guard.run(ctx, id, () -> steps.apply(ctx, id, request, null));
    return ended(ctx, id, busy);
  }

  /**
   * Applies what a dry run has shown.
   *
   * @return empty when there is no such import; otherwise the result in state APPLIED or REFUSED;
   *     or {@code returns.import.wrong-state}, {@code returns.import.busy}, or {@code
   *     returns.import.changed-since} when it would now do something else than was shown (it has
   *     been checked again and can be looked at and applied)
   */
  @Transactional(TxType.NOT_SUPPORTED)
  @Needs(Permission.IMPORT_RUN)
  public Optional<Decision<ImportResult>> apply(TenantContext ctx, UUID id) {
    return steps.waiting(ctx, id).map(waiting -> apply(ctx, waiting));
  }

  private Decision<ImportResult> apply(TenantContext ctx, ImportSteps.Waiting waiting) {
    var id = waiting.summary().id();
    if (!steps.begin(ctx, id)) {
      return Decision.refused(wrongState("applied", steps.waiting(ctx, id).orElseThrow()));
    }
    return write(ctx, waiting);
  }

  private Decision<ImportResult> write(TenantContext ctx, ImportSteps.Waiting waiting) {
    var id = waiting.summary().id();
    var no =
        guard.run(ctx, id, () -> steps.apply(ctx, id, waiting.request(), waiting.fingerprint()));
    if (no != null) {
      steps.putBack(ctx, id, no);
      return Decision.refused(no);
    }
    return Decision.granted(steps.result(ctx, id).orElseThrow());
  }

  /**
   * Marks a checked import as being applied, for a job that writes it with {@link #finish}, so that
   * nobody need wait for it.
   *
   * @return empty when there is no such import; APPLYING, or {@code returns.import.wrong-state}
   */
  @Needs(Permission.IMPORT_RUN)
  public Optional<Decision<ImportState>> begin(TenantContext ctx, UUID id) {
    return store
        .find(id)
        .map(
            found ->
                steps.begin(ctx, id)
                    ? Decision.granted(ImportState.APPLYING)
                    : Decision.refused(wrongState("applied", found.state())));
  }

  /**
   * Writes an import that was begun. What stands against it is kept with it as its message.
   *
   * @return empty when there is no such import; otherwise as for {@link #apply}
   */
  @Transactional(TxType.NOT_SUPPORTED)
  @Needs(Permission.IMPORT_RUN)
  public Optional<Decision<ImportResult>> finish(TenantContext ctx, UUID id) {
    return steps
        .waiting(ctx, id)
        .map(
            waiting ->
                waiting.summary().state() == ImportState.APPLYING
                    ? write(ctx, waiting)
                    : Decision.refused(wrongState("applied", waiting)));
  }

  /**
   * Until when the files of a checked import are kept, as the rule {@code import-retention} of
   * today says.
   *
   * @return empty when there is no such import, or it does not wait
   */
  @Needs({Permission.IMPORT_READ, Permission.IMPORT_RUN})
  public Optional<Instant> keptUntil(TenantContext ctx, UUID id) {
    return store
        .find(id)
        .filter(s -> s.state() == ImportState.CHECKED)
        .map(ImportSummary::finishedAt)
        .map(checked -> checked.plus(kept(ctx)));
  }

  private Duration kept(TenantContext ctx) {
    var rule = library.book(ctx.tenant()).get(ReturnRules.IMPORT_RETENTION, ctx.today());
    return Duration.ofDays(rule.checkedDays());
  }

  /**
   * Removes the files of imports that were checked longer ago than they are kept; to be called now
   * and then. What was shown of them stays.
   *
   * @return how many
   */
  @Needs(Permission.IMPORT_RUN)
  public int expire(TenantContext ctx) {
    return steps.expire(ctx, kept(ctx));
  }

  /**
   * Drops a checked import and its files.
   *
   * @return empty when there is no such import; {@code returns.import.wrong-state} when it does not
   *     wait any more
   */
  @Needs(Permission.IMPORT_RUN)
  public Optional<Decision<ImportState>> discard(TenantContext ctx, UUID id) {
    return steps
        .waiting(ctx, id)
        .map(
            waiting ->
                steps.discard(ctx, id)
                    ? Decision.granted(ImportState.DISCARDED)
                    : Decision.refused(wrongState("discarded", waiting)));
  }

  /** One import with its files' figures and first problems. */
  @Needs({Permission.IMPORT_READ, Permission.IMPORT_RUN})
  public Optional<ImportResult> find(TenantContext ctx, UUID id) {
    return steps.result(ctx, id);
  }

  /**
   * Imports, the latest first. Columns: council, kind, year, mode, state, files, rows, added,
   * changed, left, refused, problems, startedAt, startedBy.
   *
   * @throws IllegalArgumentException if a filter or the sort names another column
   */
  @Needs({Permission.IMPORT_READ, Permission.IMPORT_RUN})
  public ListPage<ImportSummary> list(TenantContext ctx, ListQuery query) {
    return store.list(query);
  }

  /**
   * Problems of an import, those that refuse first; numbers of children whose records are closed to
   * the actor are blotted out. Columns: file, line, column, value, rule, severity, message.
   *
   * @throws IllegalArgumentException if a filter or the sort names another column
   */
  @Needs({Permission.IMPORT_READ, Permission.IMPORT_RUN})
  public ListPage<ImportProblem> problems(TenantContext ctx, UUID id, ListQuery query) {
    return problems.list(ctx, id, query);
  }

  /** Writes all problems of an import as CSV, safe to open in a spreadsheet. */
  @Needs({Permission.IMPORT_READ, Permission.IMPORT_RUN})
  public void problemsCsv(TenantContext ctx, UUID id, Writer out) {
    ProblemCsv.write(problems(ctx, id, ListQuery.ALL).rows(), out);
    audit.fire(Audited.of(ctx, "import.problems-download", "import", id.toString()));
  }

  /**
   * Marks imports that were running when the service stopped; to be called once at start, before
   * anything is served. Nothing of them was written.
   *
   * @return how many
   */
  @Needs(Permission.IMPORT_RUN)
  public int interrupted(TenantContext ctx) {
    return steps.interrupted(ctx);
  }

  private static Reason wrongState(String wanted, ImportSteps.Waiting waiting) {
    return wrongState(wanted, waiting.summary().state());
  }

  private static Reason wrongState(String wanted, ImportState state) {
    var word = state.name().toLowerCase(Locale.ROOT);
    return Reason.of("returns.import.wrong-state", "wanted", wanted, "state", word);
  }
}
