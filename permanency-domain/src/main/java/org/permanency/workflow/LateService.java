package org.permanency.workflow;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.permanency.people.WorkerService;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;
import org.permanency.workflow.rule.Escalations;

/** Brings what is late before those whom its timescale names. */
@TenantService
public class LateService {
  /** Who hears of it first, in timescales. */
  public static final String TEAM_MANAGER = "team-manager";

  @Inject EscalationStore store;
  @Inject MailStore mail;
  @Inject WorkerService workers;
  @Inject RuleLibrary library;
  @Inject Event<Audited> audit;

  /**
   * Takes every step that is due; once a day, and as often as one likes. A manager with an e-mail
   * address gets one letter a day with the number of tasks and no name in it.
   *
   * @return how many steps were taken
   */
  @Needs(Permission.TASK_MANAGE)
  public int raise(TenantContext ctx) {
    var clocks = Clocks.of(library.book(ctx.tenant()));
    var steps = new ArrayList<EscalationStore.Step>();
    var letters = new LinkedHashMap<String, Integer>();
    for (var late : store.late(ctx.today())) {
      var found = clocks.find(late.clock(), late.started());
      if (found.isEmpty()) {
        continue;
      }
      for (var step :
          Escalations.due(
              found.get().scale(), late.due(), late.steps(), ctx.today(), clocks.days())) {
        var manager = step.to().equals(TEAM_MANAGER) ? late.manager() : null;
        steps.add(new EscalationStore.Step(late.id(), step.number(), step.to(), manager));
        if (manager != null && late.email() != null) {
          letters.merge(late.email(), 1, Integer::sum);
        }
      }
    }
    if (!steps.isEmpty()) {
      store.take(steps, ctx.today());
      write(ctx, letters);
      audit.fire(
          new Audited(
              ctx, "tasks.escalate", "tasks", "batch", null, steps.size() + " steps were taken"));
    }
    return steps.size();
  }

  private void write(TenantContext ctx, Map<String, Integer> letters) {
    letters.forEach(
        (address, count) ->
            mail.write(
                "late " + ctx.today() + " " + address,
                address,
                count == 1 ? "A task of your team is late" : count + " tasks of your team are late",
                "Sign in and open Tasks to see "
                    + (count == 1 ? "it" : "them")
                    + ". This letter names nobody on purpose."));
  }

  /** How many late tasks were brought before the caller. */
  @Needs(Permission.TASK_READ)
  public int before(TenantContext ctx) {
    return store.before(workers.me(ctx).orElse(null), ctx.actor().roles(), ctx.today());
  }
}
