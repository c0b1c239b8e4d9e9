package org.permanency.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.permanency.adoption.rule.AdopterFact;
import org.permanency.adoption.rule.AdopterReview;
import org.permanency.adoption.rule.AdopterState;
import org.permanency.panel.NewMatter;
import org.permanency.panel.PanelBook;
import org.permanency.panel.rule.MatterKind;
import org.permanency.people.NameService;
import org.permanency.people.PersonName;
import org.permanency.tenancy.TenantContext;
import org.permanency.workflow.MoveBook;
import org.permanency.workflow.TaskBook;
import org.permanency.workflow.rule.WorkItem;

/** Puts the record of adopters together, as its reader may see it. */
@ApplicationScoped
class AdopterReader {
  /** Kind of work that a review is before the panel. */
  static final String REVIEW = "adopter-review";

  @Inject AdopterStore store;
  @Inject AdopterPartsStore parts;
  @Inject AdopterFactStore facts;
  @Inject MoveBook moves;
  @Inject TaskBook tasks;
  @Inject NameService names;
  @Inject PanelBook panels;

  Optional<AdopterView> view(TenantContext ctx, UUID id) {
    return store
        .find(id)
        .map(
            row ->
                new AdopterView(
                    row,
                    parts.details(id),
                    parts.people(id),
                    parts.terms(id),
                    matches(ctx, id),
                    parts.reviews(id),
                    moves.of(AdopterBook.item(id)),
                    tasks.of(AdopterBook.item(id))));
  }

  private List<AdopterView.Match> matches(TenantContext ctx, UUID id) {
    var found = parts.matches(id);
    var children = new HashSet<UUID>();
    found.forEach(m -> children.add(m.child()));
    var known = children.isEmpty() ? Map.<UUID, PersonName>of() : names.names(ctx, children);
    return found.stream()
        .map(
            m ->
                new AdopterView.Match(
                    m.id(),
                    known.getOrDefault(
                        m.child(), new PersonName(m.child(), null, null, null, null, true)),
                    m.on(),
                    m.reason(),
                    m.by(),
                    m.placedOn(),
                    m.undoneOn(),
                    m.undoneWhy()))
        .toList();
  }

  /** Day of the last review, or of the approval. */
  LocalDate reviewedOn(AdopterRow row) {
    return parts.reviews(row.id()).stream()
        .map(r -> r.review().heldOn())
        .max(LocalDate::compareTo)
        .orElse(row.approvedOn());
  }

  /** Hands a review to the panel when the approval may end or change. */
  void refer(TenantContext ctx, AdopterRow row, UUID review, AdopterReview it) {
    if (it.outcome() == AdopterReview.Outcome.PANEL) {
      panels.refer(
          ctx,
          new NewMatter(
              MatterKind.ADOPTER_REVIEW,
              new WorkItem(REVIEW, review),
              AdopterBook.subject(row.id()),
              "Review of " + row.name(),
              null,
              it.summary()));
    }
  }

  List<AdopterFact> facts(TenantContext ctx) {
    var ways = new HashMap<UUID, List<AdopterFact.Step>>();
    for (var move : moves.all(AdopterBook.KIND, ctx.today().plusDays(1))) {
      ways.computeIfAbsent(move.item().id(), x -> new ArrayList<>())
          .add(new AdopterFact.Step(move.on(), AdopterState.valueOf(move.to())));
    }
    return facts.all(ways);
  }
}
