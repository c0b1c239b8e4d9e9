package org.permanency.web.view.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.PlacedRow;
import org.permanency.fostering.PlacedService;
import org.permanency.fostering.rule.PlaceSide;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.placement.rule.CareWords;
import org.permanency.placement.rule.PlaceKind;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;

/** Placements as a list. */
@ApplicationScoped
public class PlacementsList implements ListSource<PlacedRow> {
  private static final List<Choice> KINDS =
      Arrays.stream(PlaceKind.values()).map(k -> new Choice(k.name(), k.words())).toList();
  private static final Map<PlaceSide, String> SIDES =
      Map.of(
          PlaceSide.OWN, "In-house",
          PlaceSide.AGENCY, "Agency",
          PlaceSide.OTHER_AUTHORITY, "Other authority",
          PlaceSide.PARENTS, "Parents",
          PlaceSide.UNCLEAR, "Not clear from the records");
  @Inject PlacedService placements;
  @Inject RuleLibrary library;

  @Override
  public String name() {
    return "placements";
  }

  @Override
  public String title() {
    return "Placements";
  }

  @Override
  public Permission permission() {
    return Permission.CHILD_READ;
  }

  @Override
  public List<Column<PlacedRow>> columns() {
    return List.of(
        Column.<PlacedRow>text("name", "Child", r -> r.child().name()).sorted().filtered(),
        Column.<PlacedRow>text("council", "Council", r -> r.child().council())
            .sorted()
            .filtered(this::councils),
        Column.<PlacedRow>text("number", "Council's number", r -> r.child().number())
            .sorted()
            .filtered()
            .onChoice(),
        Column.<PlacedRow>text("kind", "Kind", r -> r.placement().kind().words())
            .sorted()
            .filtered(KINDS),
        Column.<PlacedRow>text("place", "Place", r -> CareWords.place(r.placement().place()))
            .onChoice(),
        Column.<PlacedRow>text("side", "Provided", r -> SIDES.get(r.side()))
            .sorted()
            .filtered(sides()),
        Column.<PlacedRow>text("where", "Household or provider", PlacedRow::where)
            .sorted()
            .filtered(),
        Column.<PlacedRow>date("from", "From", r -> r.placement().start()).sorted(),
        Column.<PlacedRow>text("known", "Start", PlacementsList::start).onChoice(),
        Column.<PlacedRow>date("to", "Left", r -> r.placement().end()).sorted(),
        Column.<PlacedRow>number("nights", "Nights", PlacedRow::nights).sorted(),
        Column.<PlacedRow>text(
                "ended", "How it ended", r -> TimelineWords.ended(r.placement(), List.of()))
            .onChoice(),
        Column.<PlacedRow>date("openOn", "Open on", r -> null).filteredByDay().onlyToFilter());
  }

  private static @Nullable Object start(PlacedRow row) {
    return row.placement().startKnown() ? "Known" : "Not known; on record from then";
  }

  private static List<Choice> sides() {
    return Arrays.stream(PlaceSide.values())
        .map(s -> new Choice(s.name(), SIDES.getOrDefault(s, s.name())))
        .toList();
  }

  private List<Choice> councils(TenantContext ctx) {
    return library.book(ctx.tenant()).profile().councils().stream()
        .map(c -> new Choice(c.code(), c.name()))
        .toList();
  }

  @Override
  public ListPage<PlacedRow> load(TenantContext ctx, ListQuery query) {
    return placements.list(ctx, query);
  }

  @Override
  public String link(PlacedRow row) {
    return "/people/child.xhtml?id=" + row.child().id() + "&tab=timeline";
  }

  @Override
  public Empty empty() {
    return Empty.of(
        "No placement is known yet. Placements come in with the files of the national return.");
  }
}
