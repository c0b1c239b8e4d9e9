package org.permanency.allowances;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.permanency.allowances.rule.AllowanceRules;
import org.permanency.allowances.rule.AwardEdit;
import org.permanency.allowances.rule.AwardId;
import org.permanency.allowances.rule.AwardRecord;
import org.permanency.allowances.rule.AwardRules;
import org.permanency.allowances.rule.AwardStep;
import org.permanency.allowances.rule.AwardSteps;
import org.permanency.allowances.rule.FamilyAllowances;
import org.permanency.finance.PayeeService;
import org.permanency.finance.PayeeView;
import org.permanency.kernel.Changed;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.people.ChildService;
import org.permanency.people.rule.ChildId;
import org.permanency.placement.EpisodeService;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * Awards of allowances to families and young people. A change names the version that was read; of
 * two at a time the first one counts and the second is told. Nothing is deleted: an award ends.
 */
@TenantService
public class AwardService {
  private static final String SUBJECT = "award";
  private static final int WORDS = 500;
  @Inject AwardStore store;
  @Inject AwardReader reader;
  @Inject ChildService children;
  @Inject EpisodeService episodes;
  @Inject PayeeService payees;
  @Inject RuleLibrary library;
  @Inject Event<Audited> audit;
  @Inject InstantSource clock;

  /**
   * Awards, by number unless asked otherwise.
   *
   * @param query filters {@code number}, {@code child}, {@code payee} (part), {@code childId},
   *     {@code payeeId}, {@code kind}, {@code flag} (code of what is to be seen to), {@code
   *     current} (1 or 0); sorts {@link AwardRow#SORTS}
   */
  @Needs(Permission.PAY_READ)
  public ListPage<AwardRow> list(TenantContext ctx, ListQuery query) {
    var page = AwardList.of(reader.all(ctx), query, ctx.today());
    listed(ctx, page.rows());
    return page;
  }

  /**
   * Awards that wait for the actor, the longest first: for who prepares pay all that have a flag,
   * for who approves it those that somebody else entered.
   *
   * @param most how many at most
   */
  @Needs(Permission.PAY_READ)
  public List<AwardRow> waiting(TenantContext ctx, int most) {
    var rows = AwardList.waiting(reader.all(ctx), ctx.actor(), most);
    listed(ctx, rows);
    return rows;
  }

  private void listed(TenantContext ctx, List<AwardRow> rows) {
    var numbers =
        rows.stream().map(r -> r.record().award().number()).collect(Collectors.joining(" "));
    audit.fire(new Audited(ctx, "award.list", "list", Ids.next(clock).toString(), null, numbers));
  }

  /** One award's whole record; empty when the tenant has none of this id. */
  @Needs(Permission.PAY_READ)
  public Optional<AwardView> find(TenantContext ctx, AwardId id) {
    var view = reader.find(ctx, id);
    view.ifPresent(v -> about(ctx, "award.read", id, null));
    return view;
  }

  /** Kinds of allowance in force on a day, labels by key. */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE})
  public Map<String, String> kinds(TenantContext ctx, LocalDate day) {
    var labels = new TreeMap<String, String>();
    rule(ctx, day).ifPresent(r -> r.kinds().forEach((key, kind) -> labels.put(key, kind.label())));
    return labels;
  }

  /**
   * Makes an award, which is owed once somebody else approves it; refusals: {@link
   * AwardRules#details}.
   */
  @Needs(Permission.PAY_PREPARE)
  public Decision<AwardView> create(TenantContext ctx, AwardEdit edit) {
    var no = AwardRules.details(edit, facts(ctx, edit, null));
    if (!no.isEmpty()) {
      return new Decision.Refused<>(no);
    }
    var id = new AwardId(Ids.next(clock));
    store.insert(id, edit, ctx.actor().id());
    about(ctx, "award.create", id, edit.toString());
    return Decision.granted(reader.find(ctx, id).orElseThrow());
  }

  /** Changes an award; refusals: {@link AwardRules#details}. Pay follows with the next run. */
  @Needs(Permission.PAY_PREPARE)
  public Optional<Changed<AwardView>> edit(
      TenantContext ctx, AwardId id, int version, AwardEdit edit) {
    return change(
        ctx,
        id,
        version,
        record -> {
          var no = AwardRules.details(edit, facts(ctx, edit, id));
          if (no.isEmpty()) {
            store.update(id, edit);
            store.entered(id, ctx.actor().id());
            about(ctx, "award.edit", id, edit.toString());
          }
          return no;
        });
  }

  /** Does something with an award and records it; refusals: {@link AwardSteps#refuse}. */
  @Needs(Permission.PAY_PREPARE)
  public Optional<Changed<AwardView>> step(
      TenantContext ctx, AwardId id, int version, AwardStep step) {
    return change(
        ctx,
        id,
        version,
        record -> {
          int days = rule(ctx, ctx.today()).map(FamilyAllowances::reminderDays).orElse(0);
          var no = AwardSteps.refuse(record, step, days);
          if (no.isEmpty()) {
            apply(ctx, record, step);
            about(ctx, "award." + step.kind().code(), id, step.toString());
          }
          return no;
        });
  }

  /**
   * Approves an award that waits, so that it is owed from its first day; refusals: {@link
   * AwardSteps#approval}.
   *
   * @param words what the approver says to it; may be blank
   */
  @Needs(Permission.PAY_APPROVE)
  public Optional<Changed<AwardView>> approve(
      TenantContext ctx, AwardId id, int version, String words) {
    return change(
        ctx,
        id,
        version,
        record -> {
          var no = refusals(ctx, record);
          var step = new AwardStep(AwardStep.Kind.APPROVE, ctx.today(), null, words.strip());
          if (no.isEmpty() && step.words().length() > WORDS) {
            return List.of(Reason.of("allowances.step.words", "most", WORDS, "field", "words"));
          }
          if (no.isEmpty()) {
            store.approve(id);
            store.event(id, step, ctx.actor().name());
            store.count(id);
            about(ctx, "award.approve", id, step.words());
          }
          return no;
        });
  }

  private List<Reason> refusals(TenantContext ctx, AwardRecord record) {
    var kinds = ruleFor(ctx, record.award().from()).map(FamilyAllowances::kinds).orElse(Map.of());
    return AwardSteps.approval(record, ctx.actor().id(), kinds.get(record.award().kind()));
  }

  private void apply(TenantContext ctx, AwardRecord record, AwardStep step) {
    var id = record.id();
    switch (step.kind()) {
      case SUSPEND -> store.suspend(id, step, "decision");
      case SUSPEND_STATEMENT -> store.suspend(id, step, "statement");
      case RESUME -> store.resume(id, step.day());
      case END -> store.update(id, record.award().until(step.day()));
      case APPROVE, REMINDER, STATEMENT, REVIEW, CONTINUE, APPEAL, APPEAL_OUTCOME, LETTER -> {
        // the event below is all there is
      }
    }
    store.event(id, step, ctx.actor().name());
    store.count(id);
  }

  private Optional<Changed<AwardView>> change(
      TenantContext ctx, AwardId id, int version, Function<AwardRecord, List<Reason>> apply) {
    if (!store.lock(id)) {
      return Optional.empty();
    }
    var record = store.find(id).orElseThrow();
    if (record.version() != version) {
      var stale = Reason.of(AwardRules.CHANGED, "yours", version, "current", record.version());
      return Optional.of(
          new Changed<>(Decision.refused(stale), reader.find(ctx, id).orElseThrow(), true));
    }
    var no = apply.apply(record);
    var after = reader.find(ctx, id).orElseThrow();
    return Optional.of(
        new Changed<>(Decision.of(after.row().record().version(), no), after, false));
  }

  private AwardRules.Facts facts(TenantContext ctx, AwardEdit edit, @Nullable AwardId but) {
    var others = store.all().stream().filter(a -> !a.id().equals(but)).toList();
    return new AwardRules.Facts(
        ruleFor(ctx, edit.from()).orElse(null),
        children.facts(ctx).stream().anyMatch(c -> c.id().equals(edit.child())),
        payees.all(ctx).get(edit.payee()),
        payees.find(ctx, edit.payee()).map(PayeeView::endedOn).orElse(null),
        lookedAfter(ctx, edit.child(), edit.orderOn()),
        others.stream().anyMatch(a -> a.award().number().equalsIgnoreCase(edit.number())),
        others.stream()
            .map(AwardRecord::award)
            .filter(a -> a.child().equals(edit.child()) && a.kind().equals(edit.kind()))
            .map(AwardEdit::period)
            .toList());
  }

  /** Whether the child was looked after on the day before the order, short breaks left out. */
  private boolean lookedAfter(TenantContext ctx, ChildId child, @Nullable LocalDate orderOn) {
    return orderOn != null
        && episodes.facts(ctx).stream()
            .anyMatch(
                e ->
                    e.child().equals(child) && !e.shortBreak() && e.includes(orderOn.minusDays(1)));
  }

  /** The rule of an award's first day; of one that began before all rules, the first there is. */
  private Optional<FamilyAllowances> ruleFor(TenantContext ctx, LocalDate from) {
    return rule(ctx, from)
        .or(
            () ->
                library.book(ctx.tenant()).versions(AllowanceRules.FAMILY_ALLOWANCES).stream()
                    .filter(v -> v.from().isAfter(from))
                    .min(Comparator.comparing(v -> v.from()))
                    .map(v -> v.value()));
  }

  private Optional<FamilyAllowances> rule(TenantContext ctx, LocalDate day) {
    return library
        .book(ctx.tenant())
        .find(AllowanceRules.FAMILY_ALLOWANCES, day)
        .map(v -> v.value());
  }

  private void about(TenantContext ctx, String action, AwardId id, @Nullable String what) {
    audit.fire(new Audited(ctx, action, SUBJECT, id.toString(), null, what));
  }
}
