package org.permanency.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.permanency.adoption.rule.AdopterEnd;
import org.permanency.adoption.rule.AdopterTerms;
import org.permanency.kernel.Reason;
import org.permanency.panel.MatterDoor;
import org.permanency.panel.Paper;
import org.permanency.panel.rule.ApprovalTerms;
import org.permanency.panel.rule.Finding;
import org.permanency.panel.rule.MatterKind;
import org.permanency.panel.rule.Verdict;
import org.permanency.tenancy.TenantContext;
import org.permanency.workflow.rule.WorkItem;

/** Reviews of adopters before the panel: what it reads, and what its decision does. */
@ApplicationScoped
class AdopterMatters implements MatterDoor {
  @Inject AdopterStore store;
  @Inject AdopterPartsStore parts;
  @Inject AdopterBook book;

  @Override
  public Set<MatterKind> kinds() {
    return Set.of(MatterKind.ADOPTER_REVIEW);
  }

  @Override
  public List<Reason> notReady(TenantContext ctx, WorkItem item) {
    return parts
        .review(item.id())
        .flatMap(of -> store.find(of.adopter()))
        .filter(row -> row.state().over())
        .map(row -> List.of(Reason.of("adoption.adopter.over")))
        .orElse(List.of());
  }

  @Override
  public List<Paper> papers(TenantContext ctx, WorkItem item) {
    return parts
        .review(item.id())
        .map(
            of ->
                List.of(
                    Paper.text(
                        "Review of the approval",
                        List.of(
                            Paper.Paragraph.of(
                                "What the adopters say", of.review().review().views()),
                            Paper.Paragraph.of(
                                "What the review found", of.review().review().summary())))))
        .orElse(List.of());
  }

  @Override
  public Set<String> involved(TenantContext ctx, WorkItem item) {
    var involved = new HashSet<String>();
    parts
        .review(item.id())
        .ifPresent(
            of -> {
              var user = of.user();
              if (user != null) {
                involved.add(user);
              }
              store
                  .find(of.adopter())
                  .map(AdopterRow::workerId)
                  .ifPresent(w -> involved.add(w.toString()));
            });
    return involved;
  }

  @Override
  public void recommended(TenantContext ctx, WorkItem item, Finding finding, LocalDate on) {
    // what counts is the decision
  }

  @Override
  public List<Reason> decided(TenantContext ctx, WorkItem item, Verdict verdict) {
    var found = parts.review(item.id());
    if (found.isEmpty()) {
      return List.of();
    }
    var adopter = found.get().adopter();
    parts.verdict(
        item.id(),
        verdict.finalOne() ? verdict.finding().name() : "PROPOSED_" + verdict.finding().name(),
        verdict.on());
    if (verdict.finalOne() && verdict.finding() == Finding.UNSUITABLE) {
      var why = verdict.reasons() == null ? "Decided after a review." : verdict.reasons();
      book.end(ctx, adopter, AdopterEnd.TERMINATED, verdict.on(), cut(why));
    } else if (verdict.finalOne() && verdict.terms() != null) {
      book.terms(ctx, adopter, terms(adopter, verdict.terms()), verdict.on());
    }
    return List.of();
  }

  private AdopterTerms terms(UUID adopter, ApprovalTerms to) {
    var now = parts.terms(adopter).get(0).terms();
    return new AdopterTerms(
        to.places(), to.ageFrom(), to.ageTo(), now.siblings(), now.wishes(), to.conditions());
  }

  private static String cut(String why) {
    return why.length() > 2_000 ? why.substring(0, 2_000) : why;
  }
}
