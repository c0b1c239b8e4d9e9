package org.permanency.returns.check;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.people.DoorService;
import org.permanency.returns.ImportFile;
import org.permanency.returns.UploadedTexts;
import org.permanency.returns.check.rule.CheckPack;
import org.permanency.returns.check.rule.ReturnCsv;
import org.permanency.returns.check.rule.ReturnFiles;
import org.permanency.returns.rule.ReturnRules;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * Checks a return of children looked after by the rules of its collection year: files that somebody
 * sends, or what the tenant's own records would send. What is found is kept and can be opened again
 * until the rule on keeping files removes it; how much was found stays.
 */
@TenantService
public class ReturnCheckService {
  private static final int FIRST_YEAR = 2001;
  private static final int LAST_YEAR = 2099;
  private static final int MOST_FILES = 500;
  @Inject CheckStore store;
  @Inject OwnReturnStore own;
  @Inject ReturnPacks packs;
  @Inject DoorService doors;
  @Inject RuleLibrary library;
  @Inject Event<Audited> audit;
  @Inject InstantSource clock;

  /**
   * Checks a return. Refusals: {@code returns.check.unknown-council}, {@code year-range}, {@code
   * not-provided}, {@code too-many-files}, {@code no-table} when none of the files is a table of
   * the return.
   */
  @Needs(Permission.IMPORT_RUN)
  public Decision<CheckSummary> check(TenantContext ctx, CheckRequest request) {
    var no = refusals(ctx, request);
    if (!no.isEmpty()) {
      return new Decision.Refused<>(no);
    }
    var builder = new ReturnFiles.Builder(request.year());
    var unread = request.own() ? ownTables(ctx, request, builder) : sent(request, builder);
    var files = builder.build();
    if (files.tables().isEmpty()) {
      return Decision.refused(
          Reason.of("returns.check.no-table", "files", String.join(", ", unread)));
    }
    var pack = packs.pack(ctx, request.year()).orElseThrow();
    return Decision.granted(kept(ctx, request, files, pack, unread));
  }

  private List<Reason> refusals(TenantContext ctx, CheckRequest request) {
    var profile = library.book(ctx.tenant()).profile();
    var no = new ArrayList<Reason>();
    if (profile.council(request.council()).isEmpty()) {
      var known = profile.councils().stream().map(c -> c.code()).collect(Collectors.joining(", "));
      no.add(
          Reason.of("returns.check.unknown-council", "council", request.council(), "known", known));
    }
    if (request.year() < FIRST_YEAR || request.year() > LAST_YEAR) {
      no.add(Reason.of("returns.check.year-range", "first", FIRST_YEAR, "last", LAST_YEAR));
    }
    if (!profile.provides("national-return") || packs.pack(ctx, LAST_YEAR).isEmpty()) {
      no.add(Reason.of("returns.check.not-provided"));
    }
    if (request.files().size() + request.last().size() > MOST_FILES) {
      no.add(Reason.of("returns.check.too-many-files", "most", MOST_FILES));
    }
    return no;
  }

  /** The tenant's own records, those of the year before beside them. */
  private List<String> ownTables(
      TenantContext ctx, CheckRequest request, ReturnFiles.Builder builder) {
    int year = request.year();
    take(builder, false, own.sheets(request.council(), year, packs.written(ctx, year)));
    take(builder, true, own.sheets(request.council(), year - 1, packs.written(ctx, year - 1)));
    return List.of();
  }

  private static void take(ReturnFiles.Builder builder, boolean last, List<ReturnSheet> sheets) {
    for (var sheet : sheets) {
      var rows = builder.table(sheet.table(), last, sheet.headings());
      sheet.rows().forEach(rows::add);
    }
  }

  /** Files that were sent; the names of those that are no table of the return. */
  private static List<String> sent(CheckRequest request, ReturnFiles.Builder builder) {
    var unread = new ArrayList<String>();
    read(request.files(), false, builder, unread);
    read(request.last(), true, builder, unread);
    return unread;
  }

  private static void read(
      List<ImportFile> files, boolean last, ReturnFiles.Builder builder, List<String> unread) {
    var texts = UploadedTexts.of(files);
    unread.addAll(texts.unreadable());
    for (var text : texts.texts()) {
      if (ReturnCsv.read(text.text(), last, builder).isEmpty()) {
        unread.add(text.name());
      }
    }
  }

  private CheckSummary kept(
      TenantContext ctx,
      CheckRequest request,
      ReturnFiles files,
      CheckPack pack,
      List<String> unread) {
    var found = new CheckOutcome(files, pack.check(files));
    var summary =
        new CheckSummary(
            Ids.next(clock),
            request.council(),
            request.year(),
            request.own(),
            pack.year(),
            shortened(request.files().stream().map(ImportFile::name).toList()),
            shortened(unread),
            found.rowsRead(),
            found.children(),
            found.errors(),
            found.queries(),
            found.checked(),
            found.unchecked(),
            clock.instant(),
            ctx.actor().name(),
            false);
    store.keep(ctx, summary, found.rules(summary.id()), found.rows(), found.hits());
    audit.fire(
        new Audited(
            ctx,
            "return.check",
            "return-check",
            summary.id().toString(),
            null,
            request.council() + " " + request.year() + (request.own() ? ", own records" : "")));
    return summary;
  }

  private static String shortened(List<String> names) {
    var all = String.join(", ", names);
    return all.length() <= 2_000 ? all : all.substring(0, 1_997) + "...";
  }

  /** One check. */
  @Needs({Permission.IMPORT_READ, Permission.IMPORT_RUN})
  public Optional<CheckSummary> find(TenantContext ctx, UUID id) {
    return store.find(id);
  }

  /**
   * Checks, the latest first. Columns: council, year, source, errors, queries, files, madeAt,
   * madeBy.
   *
   * @throws IllegalArgumentException if a filter or the sort names another column
   */
  @Needs({Permission.IMPORT_READ, Permission.IMPORT_RUN})
  public ListPage<CheckSummary> list(TenantContext ctx, ListQuery query) {
    return store.list(query);
  }

  /**
   * What each rule found in a check, those that found something first. Columns: code, severity,
   * message, fields, findings, children, state (fails, passes, unchecked).
   *
   * @throws IllegalArgumentException if a filter or the sort names another column
   */
  @Needs({Permission.IMPORT_READ, Permission.IMPORT_RUN})
  public ListPage<CheckedRule> rules(TenantContext ctx, UUID id, ListQuery query) {
    return store.rules(id, query);
  }

  /**
   * Rows that fail; those of children whose records are closed to the actor say nothing, and cannot
   * be searched for. Leaves an audit entry. Columns: code, severity, message, table, row, child,
   * fields.
   *
   * @throws IllegalArgumentException if a filter or the sort names another column
   */
  @Needs({Permission.IMPORT_READ, Permission.IMPORT_RUN})
  public ListPage<CheckFinding> findings(TenantContext ctx, UUID id, ListQuery query) {
    var closed = doors.closed(ctx);
    var council = store.find(id).map(CheckSummary::council).orElse("");
    var filters = new HashMap<>(query.filters());
    filters.computeIfPresent("child", (column, child) -> closed.has(council, child) ? "-" : child);
    var page =
        store.findings(
            id,
            new ListQuery(
                filters, query.sort(), query.descending(), query.offset(), query.limit()));
    audit.fire(Audited.of(ctx, "return.findings", "return-check", id.toString()));
    return new ListPage<>(page.rows().stream().map(f -> f.blotted(closed)).toList(), page.total());
  }

  /**
   * Removes what rows of old checks said, as the rule {@code import-retention} of today says; to be
   * called now and then. How much was found stays.
   *
   * @return how many checks
   */
  @Needs(Permission.IMPORT_RUN)
  public int expire(TenantContext ctx) {
    var rule = library.book(ctx.tenant()).get(ReturnRules.IMPORT_RETENTION, ctx.today());
    return store.clear(clock.instant().minus(Duration.ofDays(rule.checkedDays())));
  }
}
