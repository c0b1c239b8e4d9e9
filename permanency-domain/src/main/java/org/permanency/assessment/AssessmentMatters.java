package org.permanency.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.assessment.rule.AssessmentKinds.Step;
import org.permanency.assessment.rule.AssessmentState;
import org.permanency.kernel.Reason;
import org.permanency.panel.MatterDoor;
import org.permanency.panel.Paper;
import org.permanency.panel.rule.Finding;
import org.permanency.panel.rule.MatterKind;
import org.permanency.panel.rule.Verdict;
import org.permanency.tenancy.TenantContext;
import org.permanency.workflow.TaskBook;
import org.permanency.workflow.rule.WorkItem;

/** Assessments as panels and decision makers meet them. */
@ApplicationScoped
class AssessmentMatters implements MatterDoor {
  @Inject AssessmentStore store;
  @Inject AssessmentReader reader;
  @Inject AssessmentChange change;
  @Inject AssessmentPapers papers;
  @Inject AssessmentApproval approval;
  @Inject AnswerStore answers;
  @Inject TaskBook tasks;

  @Override
  public Set<MatterKind> kinds() {
    return EnumSet.of(
        MatterKind.FOSTER_APPROVAL,
        MatterKind.FOSTER_BRIEF,
        MatterKind.ADOPTER_APPROVAL,
        MatterKind.ADOPTER_BRIEF);
  }

  @Override
  public List<Reason> notReady(TenantContext ctx, WorkItem item) {
    return reader
        .view(ctx, item.id())
        .map(AssessmentView::missing)
        .orElse(List.of(Reason.of("assessment.case.none")));
  }

  @Override
  public List<Paper> papers(TenantContext ctx, WorkItem item) {
    return store
        .find(item.id())
        .map(
            it ->
                List.of(
                    Paper.text(
                        papers.title(ctx, it, it.brief()), papers.paragraphs(ctx, it, it.brief()))))
        .orElse(List.of());
  }

  @Override
  public Set<String> involved(TenantContext ctx, WorkItem item) {
    var who = new HashSet<String>();
    store
        .find(item.id())
        .ifPresent(
            it -> {
              who.add(it.createdBy());
              if (it.row().workerId() != null) {
                who.add(it.row().workerId().toString());
              }
            });
    answers.answers(item.id()).values().forEach(a -> who.add(a.user()));
    return who;
  }

  @Override
  public void recommended(TenantContext ctx, WorkItem item, Finding finding, LocalDate on) {
    if (finding == Finding.FULL_REPORT) {
      open(
          item.id(),
          it -> {
            goOn(ctx, it, on);
            return List.of();
          });
    }
  }

  @Override
  public List<Reason> decided(TenantContext ctx, WorkItem item, Verdict verdict) {
    return open(item.id(), it -> decided(ctx, it, verdict));
  }

  private interface Work {
    List<Reason> on(AssessmentCase it);
  }

  /** Does something with an assessment that is with the panel. */
  private List<Reason> open(UUID id, Work work) {
    store.lock(id);
    return store
        .find(id)
        .filter(it -> it.row().state() == AssessmentState.AT_PANEL)
        .map(work::on)
        .orElse(List.of());
  }

  private List<Reason> decided(TenantContext ctx, AssessmentCase it, Verdict verdict) {
    switch (verdict.finding()) {
      case SUITABLE -> {
        var no = approval.approve(ctx, it, verdict);
        if (!no.isEmpty()) {
          return no;
        }
        over(ctx, it, AssessmentState.APPROVED, verdict.on(), verdict.reasons());
      }
      case UNSUITABLE -> {
        if (verdict.finalOne()) {
          over(ctx, it, AssessmentState.NOT_APPROVED, verdict.on(), verdict.reasons());
        } else {
          inTime(ctx, it, verdict.on());
          change.about(ctx, it, "assessment.determination", "on " + verdict.on());
        }
      }
      case FULL_REPORT -> goOn(ctx, it, verdict.on());
      case DEFERRED, ADVICE ->
          change.about(ctx, it, "assessment.deferred", String.valueOf(verdict.reasons()));
    }
    return List.of();
  }

  /** A brief report was not enough: the assessment goes on to a full one. */
  private void goOn(TenantContext ctx, AssessmentCase it, LocalDate on) {
    change.set(it, "report", null, "report_on", null, "comments", null, "comments_on", null);
    change.to(ctx, it, AssessmentState.STAGE_TWO, on, "A full report is asked for.");
    change.done(ctx, it, Step.STAGE_ONE, on, "A full report is asked for.");
    change.start(ctx, it, Step.STAGE_TWO, on);
  }

  private void over(
      TenantContext ctx,
      AssessmentCase it,
      AssessmentState state,
      LocalDate on,
      @Nullable String reasons) {
    change.to(ctx, it, state, on, reasons);
    inTime(ctx, it, on);
    tasks.cancelAll(ctx, AssessmentReader.item(it.row().id()), "The agency has decided.");
  }

  /** What had to be done by the decision is done with it. */
  private void inTime(TenantContext ctx, AssessmentCase it, LocalDate on) {
    for (var step : List.of(Step.WHOLE, Step.STAGE_TWO)) {
      change.done(ctx, it, step, on, "The agency has decided.");
    }
  }
}
