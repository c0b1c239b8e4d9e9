package org.permanency.budget;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.permanency.budget.rule.BudgetRules;
import org.permanency.budget.rule.FundingKinds;
import org.permanency.budget.rule.FundingRecord;
import org.permanency.kernel.Decision;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Reason;
import org.permanency.people.ChildService;
import org.permanency.people.ClosedRecords;
import org.permanency.people.DoorService;
import org.permanency.people.rule.ChildFact;
import org.permanency.people.rule.ChildId;
import org.permanency.rules.rule.EffectiveDated.Version;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * What about a child decides who pays: a plan that names a specialist education, the share that
 * health has agreed, being unaccompanied. Kinds are those that the rules of the day name. Nothing
 * is deleted: a record is ended.
 */
@TenantService
public class FundingService {
  private static final int LONGEST_NOTE = 500;
  @Inject FundingStore store;
  @Inject BudgetReader reader;
  @Inject ChildService children;
  @Inject DoorService doors;
  @Inject InstantSource clock;
  @Inject Event<Audited> audit;

  /**
   * A record as lists show it.
   *
   * @param number the council's number for the child
   * @param to last day, included; null while it holds
   */
  public record Row(
      UUID id,
      UUID child,
      String council,
      String number,
      String kind,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable BigDecimal percent,
      String note,
      int version) {
    Row closed() {
      return new Row(
          id, child, council, ClosedRecords.RESTRICTED, kind, from, to, percent, "", version);
    }
  }

  /**
   * A record to be added.
   *
   * @param percent for kinds that agree on a share, more than 0 and at most 100; null for others
   * @param note which panel agreed it or which plan says it, at most 500 characters
   */
  public record Entry(
      ChildId child, String kind, LocalDate from, @Nullable BigDecimal percent, String note) {}

  /** All records, by child, kind and first day. Leaves one audit entry with the children shown. */
  @Needs(Permission.PAY_READ)
  public List<Row> list(TenantContext ctx) {
    var known = BudgetReader.byId(children.facts(ctx));
    var rows = store.all().stream().map(k -> row(known, k)).toList();
    audit.fire(
        new Audited(
            ctx,
            "funding.list",
            "funding",
            "list",
            null,
            rows.stream()
                .map(r -> r.council() + " " + r.number())
                .distinct()
                .collect(Collectors.joining(", "))));
    var closed = doors.closed(ctx);
    return rows.stream().map(r -> closed.has(r.child()) ? r.closed() : r).toList();
  }

  /** One record; empty when the tenant has none of this id. */
  @Needs(Permission.PAY_READ)
  public Optional<Row> find(TenantContext ctx, UUID id) {
    return store
        .lock(id)
        .map(
            kept -> {
              about(ctx, "funding.read", kept.record());
              var row = row(BudgetReader.byId(children.facts(ctx)), kept);
              return doors.closed(ctx).has(row.child()) ? row.closed() : row;
            });
  }

  /** Kinds that the rules of the business day name, and whether each agrees on a share. */
  @Needs(Permission.PAY_READ)
  public Map<String, Boolean> kinds(TenantContext ctx) {
    var named = kinds(ctx, ctx.today());
    var kinds = new TreeMap<String, Boolean>();
    named.plain().forEach(k -> kinds.put(k, false));
    named.shared().forEach(k -> kinds.put(k, true));
    return kinds;
  }

  private static Row row(Map<ChildId, ChildFact> known, FundingStore.Kept kept) {
    var record = kept.record();
    var child = known.get(record.child());
    var end = record.period().end();
    return new Row(
        kept.id(),
        record.child().value(),
        child == null ? "" : child.council(),
        child == null ? "" : child.number(),
        record.kind(),
        record.period().start(),
        end == null ? null : end.minusDays(1),
        record.percent(),
        kept.note(),
        kept.version());
  }

  /**
   * Adds a record.
   *
   * @return the id; empty when there is no such child here; refused with {@code
   *     budget.funding.restricted}, {@code budget.funding.note-long} or as {@link
   *     FundingKinds#faults} says
   */
  @Needs(Permission.PAY_PREPARE)
  public Optional<Decision<UUID>> add(TenantContext ctx, Entry entry) {
    return doors
        .door(ctx, entry.child())
        .map(
            door -> {
              var own = store.lockChild(entry.child()).stream().map(FundingStore.Kept::record);
              var record =
                  new FundingRecord(
                      entry.child(),
                      entry.kind(),
                      EffectivePeriod.from(entry.from()),
                      entry.percent());
              var no = new ArrayList<>(kinds(ctx, entry.from()).faults(record, own.toList()));
              if (door.closed()) {
                no.add(Reason.of("budget.funding.restricted"));
              }
              if (entry.note().length() > LONGEST_NOTE) {
                no.add(Reason.of("budget.funding.note-long", "most", LONGEST_NOTE));
              }
              return no.isEmpty() ? added(ctx, record, entry.note()) : new Decision.Refused<>(no);
            });
  }

  private Decision<UUID> added(TenantContext ctx, FundingRecord record, String note) {
    var id = Ids.next(clock);
    store.insert(new FundingStore.Kept(id, record, note, 1));
    about(ctx, "funding.add", record);
    return Decision.granted(id);
  }

  /**
   * Ends a record.
   *
   * @param version the one that was read
   * @param last last day on which it holds
   * @return empty when there is no such record here; refused with {@code budget.funding.changed}
   *     when somebody else changed it since, {@code budget.funding.restricted}, {@code
   *     budget.funding.before} when it would end before it began
   */
  @Needs(Permission.PAY_PREPARE)
  public Optional<Decision<UUID>> end(TenantContext ctx, UUID id, int version, LocalDate last) {
    return store
        .lock(id)
        .map(
            kept -> {
              var no = new ArrayList<Reason>();
              if (kept.version() != version) {
                no.add(Reason.of("budget.funding.changed"));
              }
              if (doors.closed(ctx).has(kept.record().child())) {
                no.add(Reason.of("budget.funding.restricted"));
              }
              if (last.isBefore(kept.record().period().start())) {
                no.add(Reason.of("budget.funding.before", "from", kept.record().period().start()));
              }
              if (no.isEmpty()) {
                store.end(id, last.plusDays(1));
                about(ctx, "funding.end", kept.record());
              }
              return Decision.of(id, no);
            });
  }

  private FundingKinds kinds(TenantContext ctx, LocalDate day) {
    var book = reader.book(ctx);
    return FundingKinds.of(
        book.find(BudgetRules.SHARES, day).map(Version::value).orElse(null),
        book.find(BudgetRules.GRANT, day).map(Version::value).orElse(null));
  }

  private void about(TenantContext ctx, String action, FundingRecord record) {
    audit.fire(
        new Audited(
            ctx,
            action,
            "child",
            record.child().toString(),
            null,
            record.kind() + " from " + record.period().start()));
  }
}
