package org.permanency.placement;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.people.Door;
import org.permanency.people.DoorService;
import org.permanency.people.rule.ChildId;
import org.permanency.placement.rule.CareDay;
import org.permanency.placement.rule.CareHistory;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/** Where children live and have lived: one child's story, all placements, the list of today. */
@TenantService
public class PlacementService {
  private static final UUID LOWEST = new UUID(0, 0);
  private static final int MOST = 1_000;
  @Inject PlacementStore store;
  @Inject DoorService doors;
  @Inject Event<Audited> audit;

  /**
   * A child's periods of care, placements and legal statuses. Leaves an audit entry.
   *
   * @param why the reason the actor gave; asked for on a restricted record
   * @return empty if there is no such child; refused with {@code placement.history.restricted} if
   *     only named people may read it and the actor is none of them, with {@code
   *     placement.history.reason-needed} if the actor is but gave no reason
   */
  @Needs(Permission.CHILD_READ)
  public Optional<Decision<CareHistory>> timeline(
      TenantContext ctx, ChildId child, @Nullable String why) {
    return doors.door(ctx, child).map(door -> opened(ctx, child, door, why));
  }

  /**
   * Names of outside providers by registration number (URN), with one statement; numbers that are
   * nobody's are left out.
   */
  @Needs(Permission.CHILD_READ)
  public Map<String, String> providers(TenantContext ctx, Collection<String> urns) {
    return urns.isEmpty() ? Map.of() : store.providers(urns);
  }

  /**
   * All placements, child by child in the order of their ids. Restricted records are left out: they
   * are opened one by one, with a reason. Leaves one audit entry a page.
   *
   * @param from where to begin; null for the first page
   * @param limit placements wanted, 1 to 1,000
   * @throws IllegalArgumentException for another limit
   */
  @Needs(Permission.CHILD_READ)
  public PlacementPage page(TenantContext ctx, @Nullable PlacementCursor from, int limit) {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("1 to " + MOST + " placements, not " + limit);
    }
    var first = from == null ? LOWEST : from.child().value();
    // every child but a broken one has a placement, so one child more shows whether there is more
    var page = cut(store.from(first, limit + 1, ctx.actor().id()), from, limit);
    var shown = page.items().stream().map(i -> i.council() + " " + i.number()).distinct();
    fire(ctx, "placement.page", "", shown, null);
    return page;
  }

  /**
   * Children looked after today and where, short breaks left out. Columns to filter by: {@code
   * name} and {@code number} (part of the text), {@code council}, {@code kind}, {@code place},
   * {@code provider}, {@code legalStatus} (whole codes); to sort by: these and {@code since}.
   * Leaves one audit entry a window.
   */
  @Needs(Permission.CHILD_READ)
  public ListPage<PlacementRow> list(TenantContext ctx, ListQuery query) {
    var rows =
        store.currentOn(ctx.today(), ctx.actor().id()).stream().flatMap(k -> row(ctx, k).stream());
    var page = PlacementList.of(rows, query);
    fire(
        ctx,
        "placement.list",
        "",
        page.rows().stream().map(r -> r.council() + " " + r.number()),
        null);
    return page;
  }

  private Decision<CareHistory> opened(
      TenantContext ctx, ChildId child, Door door, @Nullable String why) {
    if (door.closed()) {
      return Decision.refused(Reason.of("placement.history.restricted"));
    }
    if (door.refusal(why).isPresent()) {
      return Decision.refused(Reason.of("placement.history.reason-needed"));
    }
    fire(ctx, "placement.history", child.toString(), Stream.empty(), why);
    var episodes = store.episodes(child);
    return Decision.granted(
        episodes.isEmpty()
            ? new CareHistory(child, List.of(), List.of())
            : CareHistory.of(episodes));
  }

  private void fire(
      TenantContext ctx, String action, String id, Stream<String> shown, @Nullable String why) {
    var list = shown.collect(joining("; "));
    audit.fire(new Audited(ctx, action, "child", id, why, list.isEmpty() ? null : list));
  }

  private static PlacementPage cut(
      List<PlacementStore.Known> children, @Nullable PlacementCursor from, int limit) {
    var items = new ArrayList<PlacementPage.Item>();
    for (var known : children) {
      var own = items(known);
      int seen = from != null && from.child().equals(known.child()) ? from.from() : 0;
      for (int i = seen; i < own.size(); i++) {
        if (items.size() == limit) {
          return new PlacementPage(items, new PlacementCursor(known.child(), i));
        }
        items.add(own.get(i));
      }
    }
    return new PlacementPage(items, beyond(children, limit));
  }

  /** Broken children without a placement may leave a page short although more children follow. */
  private static @Nullable PlacementCursor beyond(List<PlacementStore.Known> children, int limit) {
    if (children.size() <= limit) {
      return null;
    }
    var last = children.get(children.size() - 1);
    return new PlacementCursor(last.child(), last.history().placements().size());
  }

  private static List<PlacementPage.Item> items(PlacementStore.Known known) {
    return known.history().periods().stream()
        .flatMap(
            period ->
                period.placements().stream()
                    .map(
                        p ->
                            new PlacementPage.Item(
                                known.child(), known.council(), known.number(), period, p)))
        .toList();
  }

  private static Optional<PlacementRow> row(TenantContext ctx, PlacementStore.Known known) {
    return known
        .history()
        .on(ctx.today())
        .filter(d -> !d.span().shortBreak())
        .map(day -> row(known, day));
  }

  private static PlacementRow row(PlacementStore.Known known, CareDay day) {
    var span = day.span();
    return new PlacementRow(
        known.child(),
        name(known),
        known.council(),
        known.closed() ? null : known.number(),
        span.kind(),
        span.lodging().place(),
        span.lodging().provider(),
        span.episode().legalStatus(),
        day.placement().start(),
        day.placement().startKnown(),
        span.temporary());
  }

  private static String name(PlacementStore.Known known) {
    if (known.closed()) {
      return PlacementRow.RESTRICTED;
    }
    return Stream.of(known.familyName(), known.givenNames())
        .filter(n -> n != null && !n.isBlank())
        .collect(joining(", "));
  }
}
