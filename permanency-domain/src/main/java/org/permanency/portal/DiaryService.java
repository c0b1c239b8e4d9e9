package org.permanency.portal;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.permanency.fostering.rule.Register;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.people.rule.ChildId;
import org.permanency.people.rule.Subject;
import org.permanency.portal.rule.CarerDiary;
import org.permanency.portal.rule.NewEntry;
import org.permanency.portal.rule.PortalRules;
import org.permanency.record.CarerRecorder;
import org.permanency.record.rule.RecordingRules;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * The diary as carers write and read it: only their own household's, and of a child only the days
 * on which it spent the night with them. Entries are recordings in the case record of the child
 * from the first moment, so none is changed afterwards.
 */
@TenantService
public class DiaryService {
  private static final Pattern ONCE = Pattern.compile("[A-Za-z0-9_-]{16,64}");
  @Inject Own own;
  @Inject DiaryStore store;
  @Inject CarerRecorder recorder;
  @Inject DiaryClocks clocks;
  @Inject RuleLibrary library;
  @Inject Event<Audited> audit;
  @Inject InstantSource clock;

  /** Kinds of entries of the business day, in the order of the rule; empty without rule. */
  @Needs({Permission.CARER_SELF, Permission.CARER_READ})
  public Map<String, CarerDiary.Kind> kinds(TenantContext ctx) {
    return library
        .book(ctx.tenant())
        .find(PortalRules.DIARY, ctx.today())
        .map(v -> v.value().kinds())
        .orElse(Map.of());
  }

  /**
   * Puts an entry on the child's record. The same form sent twice gives the entry of the first
   * time. Refusals: {@code portal.diary.none} when the caller signs in for no household, {@code
   * kind}, {@code child} when the child did not stay with them that night, {@code once}, and those
   * of {@link RecordingRules#complete}.
   */
  @Needs(Permission.CARER_SELF)
  public Decision<DiaryEntry> write(TenantContext ctx, NewEntry it) {
    var household = own.household(ctx).orElse(null);
    if (household == null) {
      return Decision.refused(Reason.of("portal.diary.none"));
    }
    var before = store.sent(household.id().value(), it.once());
    if (before.isPresent()) {
      return Decision.granted(whole(ctx, before.get()));
    }
    var kind = kinds(ctx).get(it.kind());
    var no = new ArrayList<Reason>();
    if (kind == null) {
      no.add(Reason.of("portal.diary.kind"));
    }
    if (!ONCE.matcher(it.once()).matches()) {
      no.add(Reason.of("portal.diary.once"));
    }
    no.addAll(notHere(household, it));
    if (kind != null) {
      no.addAll(recorder.faults(ctx, "carer-" + it.kind(), kind.template(), it.typed()));
    }
    return no.isEmpty()
        ? Decision.granted(put(ctx, household, it, Objects.requireNonNull(kind)))
        : new Decision.Refused<>(no);
  }

  /** A child that was never with the household is answered like one that is nobody. */
  private List<Reason> notHere(Register.Household household, NewEntry it) {
    var on = RecordingRules.day(it.typed());
    boolean here =
        on == null
            ? own.stays(household.id()).stream().anyMatch(s -> s.child().value().equals(it.child()))
            : own.with(household.id(), new ChildId(it.child()), on);
    return here ? List.of() : List.of(Reason.of("portal.diary.child", "day", on == null ? "" : on));
  }

  private DiaryEntry put(
      TenantContext ctx, Register.Household household, NewEntry it, CarerDiary.Kind kind) {
    var on = Objects.requireNonNull(RecordingRules.day(it.typed()));
    var subject = Subject.of(new ChildId(it.child()));
    var recording = recorder.write(ctx, subject, "carer-" + it.kind(), kind.template(), it.typed());
    var id = Ids.next(clock);
    var entry =
        new DiaryStore.New(id, recording, household.id().value(), it.child(), it.kind(), on);
    store.insert(ctx, Map.of(entry, it.once()));
    clocks.begin(ctx, id, kind, subject, on);
    about(ctx, "diary.write", it.child(), id.toString());
    return whole(ctx, store.find(id).orElseThrow());
  }

  /**
   * The caller's own entries, the latest first; one audit entry with the children.
   *
   * @param query filters {@code child}, {@code kind} (exact), {@code from}, {@code to} (days);
   *     sorts {@code on}
   */
  @Needs(Permission.CARER_SELF)
  public ListPage<DiaryEntry> list(TenantContext ctx, ListQuery query) {
    var household = own.household(ctx).orElse(null);
    if (household == null) {
      return new ListPage<>(List.of(), 0);
    }
    var filters = new HashMap<>(query.filters());
    filters.put("household", household.id().toString());
    var page =
        store.list(
            new ListQuery(
                filters, query.sort(), query.descending(), query.offset(), query.limit()));
    var names = own.names(ctx, page.rows().stream().map(DiaryStore.Row::child).toList());
    var rows =
        page.rows().stream().map(r -> entry(r, names.getOrDefault(r.child(), "Child"), List.of()));
    audit.fire(Audited.of(ctx, "diary.list", "household", household.id().toString()));
    return new ListPage<>(rows.toList(), page.total());
  }

  /** One of the caller's own entries; empty for everybody else's. */
  @Needs(Permission.CARER_SELF)
  public Optional<DiaryEntry> find(TenantContext ctx, UUID id) {
    var household = own.household(ctx).orElse(null);
    return store
        .find(id)
        .filter(r -> household != null && r.household().equals(household.id().value()))
        .map(
            r -> {
              about(ctx, "diary.read", r.child(), id.toString());
              return whole(ctx, r);
            });
  }

  private DiaryEntry whole(TenantContext ctx, DiaryStore.Row row) {
    return entry(row, own.name(ctx, row.child()), recorder.parts(row.recording()));
  }

  static DiaryEntry entry(
      DiaryStore.Row row, String name, List<org.permanency.record.rule.Written.Part> parts) {
    return new DiaryEntry(
        row.id(),
        row.recording(),
        row.household(),
        row.child(),
        name,
        row.kind(),
        row.label(),
        row.on(),
        row.at(),
        row.by(),
        row.read(),
        row.readBy(),
        parts);
  }

  /**
   * Children of the caller's household without an entry of this kind on the business day: what the
   * home page asks for.
   */
  @Needs(Permission.CARER_SELF)
  public List<ChildHere> unwritten(TenantContext ctx, String kind) {
    return own.household(ctx)
        .map(
            h -> {
              LocalDate today = ctx.today();
              var query =
                  new ListQuery(
                      Map.of(
                          "household",
                          h.id().toString(),
                          "kind",
                          kind,
                          "from",
                          today.toString(),
                          "to",
                          today.toString()),
                      null,
                      false,
                      0,
                      100);
              var written = store.list(query).rows().stream().map(DiaryStore.Row::child).toList();
              return own.children(ctx, h.id(), today).stream()
                  .filter(c -> !written.contains(c.id()))
                  .toList();
            })
        .orElse(List.of());
  }

  private void about(TenantContext ctx, String action, UUID child, String detail) {
    audit.fire(new Audited(ctx, action, "child", child.toString(), null, detail));
  }
}
