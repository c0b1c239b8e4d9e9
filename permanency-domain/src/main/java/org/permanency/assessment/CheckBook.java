package org.permanency.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.permanency.assessment.rule.AssessmentRuleKeys;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.TenantContext;

/** Tells rooms that keep carers until when their checks hold, inside their transactions. */
@ApplicationScoped
public class CheckBook {
  @Inject MemberStore members;
  @Inject RuleLibrary library;

  /**
   * Until when each check holds that runs out, of everybody who belongs to the latest assessment of
   * a household; what was renewed counts from its renewal. One statement.
   */
  public List<HeldCheck> held(TenantContext ctx) {
    var plan =
        library.book(ctx.tenant()).find(AssessmentRuleKeys.CHECKS, ctx.today()).map(v -> v.value());
    return members.held().stream()
        .map(
            h ->
                new HeldCheck(
                    h.household(),
                    plan.map(p -> p.checks().get(h.label())).map(c -> c.label()).orElse(h.label()),
                    h.name(),
                    h.until()))
        .toList();
  }
}
