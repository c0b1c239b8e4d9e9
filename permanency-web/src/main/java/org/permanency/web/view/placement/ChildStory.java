package org.permanency.web.view.placement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.permanency.casework.CaseService;
import org.permanency.casework.CaseStory;
import org.permanency.fostering.ChildStay;
import org.permanency.fostering.StayService;
import org.permanency.kernel.Decision;
import org.permanency.people.rule.ChildId;
import org.permanency.placement.PlacementService;
import org.permanency.placement.rule.CareHistory;
import org.permanency.placement.rule.Placement;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.people.Openings;

/**
 * What the rooms know of one child over time; each is asked once a request, and only when shown.
 */
@RequestScoped
public class ChildStory {
  @Inject PlacementService placements;
  @Inject StayService stays;
  @Inject CaseService cases;
  @Inject Openings openings;
  private @Nullable CareHistory care;

  /**
   * Periods of care, placements, legal statuses; empty when the record is closed to the reader or
   * is not there.
   */
  public Optional<CareHistory> care(TenantContext ctx, ChildId child) {
    if (care == null || !care.child().equals(child)) {
      var answer = placements.timeline(ctx, child, openings.reason(child.value()));
      care = answer.flatMap(ChildStory::granted).orElse(null);
    }
    return Optional.ofNullable(care);
  }

  /** Stays with households, the oldest first. */
  List<ChildStay> stays(TenantContext ctx, ChildId child) {
    return stays
        .of(ctx, child, openings.reason(child.value()))
        .flatMap(ChildStory::granted)
        .orElse(List.of());
  }

  /** Responsibility and allocated workers. */
  CaseStory work(TenantContext ctx, ChildId child) {
    return cases
        .story(ctx, child, openings.reason(child.value()))
        .flatMap(ChildStory::granted)
        .orElse(new CaseStory(List.of(), List.of()));
  }

  /** Names of the outside providers of these placements, by registration number. */
  Map<String, String> providers(TenantContext ctx, List<Placement> of) {
    var urns = of.stream().map(Placement::urn).filter(Objects::nonNull).collect(Collectors.toSet());
    return placements.providers(ctx, urns);
  }

  private static <T> Optional<T> granted(Decision<T> decision) {
    return decision.fold(Optional::of, no -> Optional.empty());
  }
}
