package org.permanency.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.permanency.keeping.ReviewDesk.Decided;
import org.permanency.keeping.rule.ReviewResult;
import org.permanency.keeping.rule.ReviewState;
import org.permanency.keeping.rule.ReviewTerms;
import org.permanency.kernel.Reason;
import org.permanency.panel.MatterDoor;
import org.permanency.panel.Paper;
import org.permanency.panel.rule.ApprovalTerms;
import org.permanency.panel.rule.Finding;
import org.permanency.panel.rule.MatterKind;
import org.permanency.panel.rule.Verdict;
import org.permanency.tenancy.TenantContext;
import org.permanency.workflow.rule.WorkItem;

/** Reviews of approved households before a panel. */
@ApplicationScoped
class ReviewDoor implements MatterDoor {
  @Inject ReviewStore store;
  @Inject ReviewDesk desk;

  @Override
  public Set<MatterKind> kinds() {
    return EnumSet.of(
        MatterKind.FOSTER_REVIEW, MatterKind.FOSTER_TERMS, MatterKind.FOSTER_TERMINATION);
  }

  @Override
  public List<Reason> notReady(TenantContext ctx, WorkItem item) {
    return store.find(item.id()).filter(r -> r.state() == ReviewState.AT_PANEL).isPresent()
        ? List.of()
        : List.of(Reason.of("keeping.review.not-ready"));
  }

  @Override
  public List<Paper> papers(TenantContext ctx, WorkItem item) {
    return desk.view(item.id())
        .map(
            v -> {
              var paragraphs = new ArrayList<Paper.Paragraph>();
              desk.rule(ctx)
                  .ifPresent(
                      rule ->
                          rule.parts()
                              .forEach(
                                  (key, part) -> {
                                    var words = v.parts().get(key);
                                    if (words != null) {
                                      paragraphs.add(Paper.Paragraph.of(part.label(), words));
                                    }
                                  }));
              return List.of(Paper.text("Review " + v.row().reference(), paragraphs));
            })
        .orElse(List.of());
  }

  @Override
  public Set<String> involved(TenantContext ctx, WorkItem item) {
    var who = new HashSet<String>();
    store
        .find(item.id())
        .ifPresent(
            r -> {
              who.add(r.writtenBy());
              if (r.workerId() != null) {
                who.add(r.workerId().toString());
              }
            });
    return who;
  }

  @Override
  public void recommended(TenantContext ctx, WorkItem item, Finding finding, LocalDate on) {
    // the matter says what was recommended
  }

  @Override
  public List<Reason> decided(TenantContext ctx, WorkItem item, Verdict verdict) {
    var row = store.find(item.id()).orElseThrow();
    if (!verdict.finalOne() || row.state() != ReviewState.AT_PANEL) {
      return List.of();
    }
    var terms = terms(verdict.terms());
    var it =
        new Decided(
            outcome(row, verdict.finding(), terms),
            verdict.on(),
            verdict.reasons(),
            terms,
            ctx.actor().name());
    return desk.decide(ctx, row, it);
  }

  /** Unsuitable ends the approval, but of a change of terms says only that they stay. */
  private static ReviewResult outcome(ReviewRow row, Finding finding, @Nullable ReviewTerms terms) {
    if (finding == Finding.UNSUITABLE && ReviewDesk.kind(row) != MatterKind.FOSTER_TERMS) {
      return ReviewResult.TERMINATE;
    }
    return finding == Finding.SUITABLE && terms != null
        ? ReviewResult.NEW_TERMS
        : ReviewResult.CONTINUE;
  }

  private static @Nullable ReviewTerms terms(@Nullable ApprovalTerms t) {
    return t == null
        ? null
        : new ReviewTerms(
            t.places(),
            t.ageFrom(),
            t.ageTo(),
            Objects.requireNonNullElse(t.conditions(), "").isBlank() ? null : t.conditions());
  }
}
