package org.permanency.allowances;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.permanency.allowances.rule.AwardEdit;
import org.permanency.allowances.rule.AwardId;
import org.permanency.allowances.rule.AwardRecord;
import org.permanency.allowances.rule.AwardRules;
import org.permanency.allowances.rule.AwardStep;
import org.permanency.allowances.rule.AwardSteps;
import org.permanency.allowances.rule.FamilyAllowances;
import org.permanency.finance.Turns;
import org.permanency.kernel.Changed;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
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
  @Inject AwardStore store;
  @Inject ApprovedStore approved;
  @Inject AwardReader reader;
  @Inject AwardSurroundings around;
  @Inject AwardChanges changes;
  @Inject Turns turns;
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
    view.ifPresent(v -> changes.about(ctx, "award.read", id, null));
    return view;
  }

  /** Kinds of allowance in force on a day, labels by key. */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE})
  public Map<String, String> kinds(TenantContext ctx, LocalDate day) {
    var labels = new TreeMap<String, String>();
    around
        .rule(ctx, day)
        .ifPresent(r -> r.kinds().forEach((key, kind) -> labels.put(key, kind.label())));
    return labels;
  }

  /**
   * Makes an award, which is owed once somebody else approves it; refusals: {@link
   * AwardRules#details}.
   */
  @Needs(Permission.PAY_PREPARE)
  public Decision<AwardView> create(TenantContext ctx, AwardEdit edit) {
    turns.queue(Turns.PAID_NIGHTS);
    var no = AwardRules.details(edit, around.of(ctx, edit, null));
    if (!no.isEmpty()) {
      return new Decision.Refused<>(no);
    }
    var id = new AwardId(Ids.next(clock));
    store.insert(id, edit, ctx.actor().id());
    changes.about(ctx, "award.create", id, edit.toString());
    return Decision.granted(reader.find(ctx, id).orElseThrow());
  }

  /**
   * Changes an award; refusals: {@link AwardRules#details}. What is paid of an approved one stays
   * as it was until a second person approves the change.
   */
  @Needs(Permission.PAY_PREPARE)
  public Optional<Changed<AwardView>> edit(
      TenantContext ctx, AwardId id, int version, AwardEdit edit) {
    return changes.change(
        ctx,
        id,
        version,
        record -> {
          var no = AwardRules.details(edit, around.of(ctx, edit, id));
          if (no.isEmpty()) {
            keep(ctx, record);
            store.update(id, edit);
            store.entered(id, ctx.actor().id());
            changes.about(ctx, "award.edit", id, edit.toString());
          }
          return no;
        });
  }

  /**
   * Does something with an award and records it; refusals: {@link AwardSteps#refuse}. A step that
   * changes pay waits for a second person like any change.
   */
  @Needs(Permission.PAY_PREPARE)
  public Optional<Changed<AwardView>> step(
      TenantContext ctx, AwardId id, int version, AwardStep step) {
    return changes.change(
        ctx,
        id,
        version,
        record -> {
          int days = around.rule(ctx, ctx.today()).map(FamilyAllowances::reminderDays).orElse(0);
          var no = new ArrayList<>(AwardSteps.refuse(record, step, days));
          if (no.isEmpty() && AwardSteps.lengthens(record, step)) {
            var longer = record.award().until(step.day());
            no.addAll(AwardRules.taken(longer, around.of(ctx, longer, id)));
          }
          if (no.isEmpty()) {
            if (step.kind().changesPay()) {
              keep(ctx, record);
            }
            apply(ctx, record, step);
            changes.about(ctx, "award." + step.kind().code(), id, step.toString());
          }
          return no;
        });
  }

  private void apply(TenantContext ctx, AwardRecord record, AwardStep step) {
    var id = record.id();
    switch (step.kind()) {
      case SUSPEND -> store.suspend(id, step, "decision");
      case SUSPEND_STATEMENT -> store.suspend(id, step, "statement");
      case RESUME -> store.resume(id, step.day());
      case END -> store.update(id, record.award().until(step.day()));
      case APPROVE,
          REFUSE,
          REMINDER,
          STATEMENT,
          REVIEW,
          CONTINUE,
          APPEAL,
          APPEAL_OUTCOME,
          LETTER -> {
        // the event below is all there is
      }
    }
    store.event(id, step, ctx.actor().name());
    store.count(id);
  }

  /** Pay goes on as approved until a second person approves what is changed now. */
  private void keep(TenantContext ctx, AwardRecord record) {
    if (!record.waits()) {
      approved.keep(ctx, record.id());
    }
  }
}
