package org.permanency.fostering;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.fostering.rule.PlaceSide;
import org.permanency.fostering.rule.Register;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.people.ChildRow;
import org.permanency.people.ChildService;
import org.permanency.people.rule.ChildId;
import org.permanency.placement.EpisodeService;
import org.permanency.placement.PlacementService;
import org.permanency.placement.rule.CareHistory;
import org.permanency.placement.rule.Placement;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/** All placements side by side, with the households of the register or the outside providers. */
@TenantService
public class PlacedService {
  @Inject EpisodeService episodes;
  @Inject RegisterStore register;
  @Inject PlacementService placements;
  @Inject ChildService children;
  @Inject Event<Audited> audit;

  /** What a row is put together from, read in bulk. */
  private record Known(
      Map<ChildId, ChildRow> children,
      Map<ChildId, List<Register.Stay>> stays,
      Map<HouseholdId, String> names,
      Set<String> councils,
      Map<String, String> providers) {}

  /**
   * Placements, the latest first unless asked otherwise; short breaks among them. A fixed number of
   * statements, however many there are. Leaves one audit entry with the children shown.
   *
   * @param query filters {@code name}, {@code number}, {@code where} (household or provider; these
   *     contain), {@code council}, {@code kind}, {@code side} (whole), {@code openOn} (a day);
   *     sorts these but the last, {@code from}, {@code to}, {@code nights}
   */
  @Needs(Permission.CHILD_READ)
  public ListPage<PlacedRow> list(TenantContext ctx, ListQuery query) {
    var page = PlacedList.of(rows(ctx), query);
    if (!page.rows().isEmpty()) {
      var shown =
          page.rows().stream()
              .map(r -> r.child().id().toString())
              .distinct()
              .collect(Collectors.joining(" "));
      audit.fire(new Audited(ctx, "placed.list", "children", "list", null, shown));
    }
    return page;
  }

  private List<PlacedRow> rows(TenantContext ctx) {
    var histories = CareHistory.byChild(episodes.facts(ctx));
    var all = histories.values().stream().flatMap(h -> h.placements().stream()).toList();
    var known = known(ctx, all);
    var rows = new ArrayList<PlacedRow>(all.size());
    for (var placement : all) {
      var child = known.children().get(placement.child());
      if (child != null) {
        rows.add(row(ctx, placement, child, known));
      }
    }
    return rows;
  }

  private Known known(TenantContext ctx, List<Placement> all) {
    var facts = register.facts();
    var urns = all.stream().map(Placement::urn).filter(Objects::nonNull).distinct().toList();
    return new Known(
        children.rows(ctx, all.stream().map(Placement::child).distinct().toList()),
        facts.stays().stream().collect(Collectors.groupingBy(Register.Stay::child)),
        facts.households().stream()
            .collect(Collectors.toMap(Register.Household::id, Register.Household::name)),
        facts.councils(),
        placements.providers(ctx, urns));
  }

  private static PlacedRow row(
      TenantContext ctx, Placement placement, ChildRow child, Known known) {
    var period = new EffectivePeriod(placement.start(), placement.end());
    var with =
        known.stays().getOrDefault(placement.child(), List.of()).stream()
            .filter(s -> s.period().overlaps(period))
            .map(s -> known.names().getOrDefault(s.household(), ""))
            .distinct()
            .toList();
    var side =
        PlaceSide.of(
            !with.isEmpty(),
            placement.kind().foster(),
            known.councils().contains(child.council()),
            placement.provider());
    return new PlacedRow(
        child, placement, with, side, provider(placement, known), nights(ctx, placement));
  }

  private static @Nullable String provider(Placement placement, Known known) {
    var urn = placement.urn();
    return urn == null || urn.startsWith("XXX") ? null : known.providers().getOrDefault(urn, urn);
  }

  private static int nights(TenantContext ctx, Placement placement) {
    var end = placement.end() == null ? ctx.today() : placement.end();
    return (int) Math.max(0, end.toEpochDay() - placement.start().toEpochDay());
  }
}
