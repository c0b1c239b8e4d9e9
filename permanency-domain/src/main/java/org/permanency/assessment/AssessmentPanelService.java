package org.permanency.assessment;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.assessment.rule.AssessmentRules;
import org.permanency.assessment.rule.AssessmentState;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.panel.NewMatter;
import org.permanency.panel.PanelBook;
import org.permanency.panel.rule.ApprovalTerms;
import org.permanency.panel.rule.MatterKind;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/** Hands assessments over to the panel. */
@TenantService
public class AssessmentPanelService {
  @Inject AssessmentReader reader;
  @Inject AssessmentStore store;
  @Inject AssessmentChange change;
  @Inject PanelBook panels;

  /**
   * Refers an assessment with the terms that are proposed. Refused with {@code
   * assessment.report.state} while the report is not with the applicants, and with everything that
   * is missing: {@link AssessmentRules#ready}.
   *
   * @param proposal in words, up to 4,000 characters; null for none
   * @return empty when the tenant has no such assessment
   */
  @Needs(Permission.ASSESS_WRITE)
  public Optional<Decision<AssessmentView>> refer(
      TenantContext ctx, UUID id, int version, @Nullable String proposal) {
    var seen = reader.view(ctx, id);
    return change.of(
        ctx,
        id,
        version,
        facts -> {
          var no = new ArrayList<Reason>();
          AssessmentRules.stale(facts.stale(), no);
          if (facts.state() != AssessmentState.REPORT) {
            no.add(Reason.of("assessment.report.state", "state", facts.state()));
          }
          if (facts.paused()) {
            no.add(Reason.of("assessment.case.paused"));
          }
          seen.ifPresent(v -> no.addAll(v.missing()));
          if (proposal != null && proposal.length() > AssessmentRules.LONG) {
            no.add(Reason.of("assessment.report.text", "most", AssessmentRules.LONG));
          }
          return no;
        },
        it -> refer(ctx, it, proposal));
  }

  private void refer(TenantContext ctx, AssessmentCase it, @Nullable String proposal) {
    var kind = kind(ctx, it);
    var subject = AssessmentReader.subject(it.row().enquiry());
    panels.refer(
        ctx,
        new NewMatter(
            kind,
            AssessmentReader.item(it.row().id()),
            subject,
            kind.label() + ": " + it.row().name(),
            it.brief() ? null : terms(it),
            proposal));
    LocalDate on = ctx.today();
    change.to(ctx, it, AssessmentState.AT_PANEL, on, null);
  }

  private MatterKind kind(TenantContext ctx, AssessmentCase it) {
    boolean fostering = reader.kind(ctx, it).fostering();
    if (it.brief()) {
      return fostering ? MatterKind.FOSTER_BRIEF : MatterKind.ADOPTER_BRIEF;
    }
    return fostering ? MatterKind.FOSTER_APPROVAL : MatterKind.ADOPTER_APPROVAL;
  }

  private static @Nullable ApprovalTerms terms(AssessmentCase it) {
    var o = it.offer();
    return o.places() == null
        ? null
        : new ApprovalTerms(o.places(), o.ageFrom(), o.ageTo(), o.type(), o.conditions());
  }
}
