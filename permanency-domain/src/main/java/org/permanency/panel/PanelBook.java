package org.permanency.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.panel.rule.MatterState;
import org.permanency.panel.rule.PanelRules;
import org.permanency.people.rule.Subject;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.TenantContext;
import org.permanency.workflow.MoveBook;
import org.permanency.workflow.NewTask;
import org.permanency.workflow.TaskBook;
import org.permanency.workflow.rule.Clock;
import org.permanency.workflow.rule.WorkItem;

/** Takes matters from other rooms, inside their transactions, and says where they stand. */
@ApplicationScoped
public class PanelBook {
  /** Kind of work that clocks and moves of matters belong to. */
  public static final String KIND = "panel-matter";

  @Inject MatterStore store;
  @Inject ItemStore items;
  @Inject TaskBook tasks;
  @Inject MoveBook moves;
  @Inject RuleLibrary library;
  @Inject Event<Audited> audit;
  @Inject InstantSource clock;

  /** The piece of work that clocks and moves of a matter belong to. */
  public static WorkItem work(UUID matter) {
    return new WorkItem(KIND, matter);
  }

  /**
   * Takes a matter. It waits for a meeting; where the rule {@code panels} of the day has the stage
   * switched off, and the matter ends in a decision, for the decision maker.
   *
   * @return its id; of one that is open already for the same work, the id it has
   */
  public UUID refer(TenantContext ctx, NewMatter m) {
    var before = store.open(m.kind(), m.item());
    if (before.isPresent()) {
      return before.get().id();
    }
    var state = state(ctx, m);
    var id = Ids.next(clock);
    int year = ctx.today().getYear();
    var reference = String.format("P%d-%04d", year, store.next(year));
    store.insert(ctx, id, reference, m, state);
    moves.record(ctx, work(id), null, state, ctx.today(), null);
    if (state == MatterState.TO_DECIDE) {
      var start = Clock.Start.on(ctx.today());
      var key = m.kind().clock("decision");
      tasks.start(ctx, new NewTask(key, work(id), m.subject(), start, null, null));
    }
    about(ctx, "panel-matter.refer", m.subject(), reference + ": " + m.title());
    return id;
  }

  private MatterState state(TenantContext ctx, NewMatter m) {
    var panel = PanelRules.of(library.book(ctx.tenant()), m.kind().panel(), ctx.today());
    boolean heard = !m.kind().decided() || panel.map(PanelRules.Panel::needed).orElse(true);
    return heard ? MatterState.WAITING : MatterState.TO_DECIDE;
  }

  /**
   * Takes a matter back. Refusals: {@code panel.matter.none} when no matter of this work is open,
   * {@code panel.matter.decided} when it is decided already.
   */
  public Decision<UUID> withdraw(TenantContext ctx, WorkItem item, String reason) {
    var open = store.open(item);
    if (open.isEmpty()) {
      boolean decided = !store.of(java.util.List.of(item)).isEmpty();
      return Decision.refused(Reason.of(decided ? "panel.matter.decided" : "panel.matter.none"));
    }
    for (var matter : open) {
      store.move(matter.id(), MatterState.WITHDRAWN);
      items.off(matter.id());
      moves.record(
          ctx, work(matter.id()), matter.state(), MatterState.WITHDRAWN, ctx.today(), reason);
      tasks.cancelAll(ctx, work(matter.id()), "The matter was withdrawn: " + reason);
      about(ctx, "panel-matter.withdraw", matter.subject(), matter.reference() + ": " + reason);
    }
    return Decision.granted(open.get(0).id());
  }

  /** Where the matters of these works stand, the latest of each; one statement. */
  public Map<WorkItem, MatterView> of(TenantContext ctx, Collection<WorkItem> items) {
    var found = new HashMap<WorkItem, MatterView>();
    store.of(items).forEach(m -> found.put(m.item(), m));
    return found;
  }

  private void about(TenantContext ctx, String action, Subject subject, String detail) {
    audit.fire(
        new Audited(ctx, action, subject.kind().word(), subject.id().toString(), null, detail));
  }
}
