package org.permanency.people;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.people.JoinStore.Side;
import org.permanency.people.rule.JoinField;
import org.permanency.people.rule.JoinKind;
import org.permanency.people.rule.JoinRules;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * Joins two records of one person, and undoes it (docs/decisions/0008). What is closed to the actor
 * is not here for them.
 */
@TenantService
public class JoinService {
  @Inject JoinStore store;
  @Inject JoinMoveStore rows;
  @Inject JoinSides sides;
  @Inject Forwards forwards;
  @Inject Event<Audited> audit;
  @Inject InstantSource clock;

  /**
   * Two records to be joined.
   *
   * @param kept the one that stays
   * @param keptVersion the version that was read
   * @param ended the one that ends
   * @param endedVersion the version that was read
   * @param take fields whose value is taken from the ended one
   * @param why reason; up to 500 characters
   */
  public record NewJoin(
      JoinKind kind,
      UUID kept,
      int keptVersion,
      UUID ended,
      int endedVersion,
      Set<JoinField> take,
      String why) {
    /** Copies the set. */
    public NewJoin {
      take = Set.copyOf(take);
    }
  }

  /** A join with what it moved. */
  public record Joined(JoinRow row, List<Moved> moved) {
    /** Rows of a sort. */
    public record Moved(String label, int rows) {}

    /** Copies the list. */
    public Joined {
      moved = List.copyOf(moved);
    }
  }

  /**
   * Two records side by side, and what stands against keeping the first; both openings are audited.
   *
   * @return empty when one of them is not here, or is closed to the actor
   */
  @Needs(Permission.RECORD_JOIN)
  public Optional<JoinView> compare(TenantContext ctx, JoinKind kind, UUID kept, UUID ended) {
    if (!readable(ctx).contains(kind)) {
      return Optional.empty();
    }
    var found = sides.open(ctx, kind, store.sides(List.of(kept, ended)));
    var view = sides.view(ctx, kind, found, kept, ended);
    return view.map(
        v -> {
          about(ctx, "record.compare", kind, kept, ended.toString());
          return new JoinView(v.kind(), v.one(), v.other(), v.values(), against(kind, found, v));
        });
  }

  private List<Reason> against(JoinKind kind, List<Side> found, JoinView view) {
    return against(
        kind,
        found,
        view.one().id(),
        view.one().version(),
        view.other().id(),
        view.other().version());
  }

  private List<Reason> against(
      JoinKind kind, List<Side> found, UUID kept, int keptVersion, UUID ended, int endedVersion) {
    boolean joined = forwards.of(kept).isPresent() || forwards.of(ended).isPresent();
    boolean stale =
        found.stream()
            .anyMatch(s -> s.version() != (s.id().equals(kept) ? keptVersion : endedVersion));
    boolean alike =
        found.stream().map(s -> List.of(s.restricted(), s.named())).distinct().count() <= 1;
    boolean same = kept.equals(ended);
    return JoinRules.join(
        new JoinRules.Facts(
            same,
            joined,
            stale && !same,
            alike,
            same ? List.of() : rows.overlaps(kind, kept, ended),
            same ? List.of() : rows.both(kind, kept, ended),
            rows.paid(kind, ended)));
  }

  /**
   * Joins two records; all that referred to the ended one refers to the kept one from then on.
   *
   * @return empty when one of them is not here, or is closed to the actor; refused as {@link
   *     JoinRules#join} and {@link JoinRules#why} say
   */
  @Needs(Permission.RECORD_JOIN)
  public Optional<Decision<Joined>> join(TenantContext ctx, NewJoin join) {
    if (!readable(ctx).contains(join.kind())) {
      return Optional.empty();
    }
    var found = sides.open(ctx, join.kind(), store.lock(Set.of(join.kept(), join.ended())));
    if (found.stream().noneMatch(s -> s.id().equals(join.kept()))
        || found.stream().noneMatch(s -> s.id().equals(join.ended()))) {
      return Optional.empty();
    }
    var no = new ArrayList<>(JoinRules.why(join.why()));
    no.addAll(
        against(
            join.kind(),
            found,
            join.kept(),
            join.keptVersion(),
            join.ended(),
            join.endedVersion()));
    return Optional.of(
        no.isEmpty() ? Decision.granted(joined(ctx, join)) : new Decision.Refused<>(no));
  }

  private Joined joined(TenantContext ctx, NewJoin join) {
    var id = Ids.next(clock);
    store.insert(ctx, id, join, rows.payments(join.kind(), join.kept()));
    var before = store.values(join.kept());
    var other = store.values(join.ended());
    for (var field : join.take()) {
      var after = other.get(field);
      if (after != null && !after.equals(before.get(field))) {
        store.take(id, join.kept(), field, before.get(field), after);
      }
    }
    rows.move(id, join.kind(), join.ended(), join.kept());
    store.forward(join.ended(), join.kept(), id);
    store.changed(join.kept(), join.ended());
    about(ctx, "record.join", join.kind(), join.kept(), "ended " + join.ended());
    about(ctx, "record.join", join.kind(), join.ended(), "kept " + join.kept());
    return view(ctx, id).orElseThrow();
  }

  /**
   * Undoes a join: what it moved refers to the ended record again, values that nobody changed since
   * are as before. What was written since stays with the kept record.
   *
   * @param version the version that was read
   * @return empty when there is no such join, or it is closed to the actor; refused as {@link
   *     JoinRules#undo} and {@link JoinRules#why} say
   */
  @Needs(Permission.RECORD_JOIN)
  public Optional<Decision<Joined>> undo(TenantContext ctx, UUID id, int version, String why) {
    var kinds = readable(ctx);
    var seen = sides.hold(id);
    if (seen.isEmpty()) {
      return Optional.empty();
    }
    store.lock(seen);
    return store
        .find(ctx, id, kinds)
        .map(
            row -> {
              var no = new ArrayList<>(JoinRules.why(why));
              no.addAll(JoinRules.undo(facts(row, version)));
              if (!no.isEmpty()) {
                return new Decision.Refused<Joined>(no);
              }
              store.unforward(id);
              rows.putBack(id, row.kind(), row.keptId(), row.endedId());
              store.putBack(id, row.keptId());
              store.changed(row.keptId(), row.endedId());
              store.undone(ctx, id, why.strip());
              about(ctx, "record.unjoin", row.kind(), row.keptId(), "again " + row.endedId());
              about(ctx, "record.unjoin", row.kind(), row.endedId(), "kept " + row.keptId());
              return Decision.granted(view(ctx, id).orElseThrow());
            });
  }

  private JoinRules.Undo facts(JoinRow row, int version) {
    boolean undone = !row.stands();
    return new JoinRules.Undo(
        undone,
        row.version() != version,
        !undone && forwards.of(row.keptId()).isPresent(),
        !undone && rows.payments(row.kind(), row.keptId()) != store.paid(row.id()),
        undone ? List.of() : rows.gone(row.id(), row.kind(), row.keptId()));
  }

  /** One join; empty when there is none, or it is closed to the actor. */
  @Needs(Permission.RECORD_JOIN)
  public Optional<Joined> find(TenantContext ctx, UUID id) {
    var found = view(ctx, id);
    found.ifPresent(
        v -> about(ctx, "record.join-read", v.row().kind(), v.row().keptId(), id.toString()));
    return found;
  }

  private Optional<Joined> view(TenantContext ctx, UUID id) {
    return store
        .find(ctx, id, readable(ctx))
        .map(
            row ->
                new Joined(
                    row,
                    rows.moved(id, row.kind()).stream()
                        .map(m -> new Joined.Moved(m.label(), m.rows()))
                        .toList()));
  }

  /**
   * Joins, the latest first; one audit entry with those shown.
   *
   * @param query filters {@code kind}, {@code state} (JOINED, UNDONE), {@code kept}, {@code ended},
   *     {@code by} (contain); sorts {@code kind}, {@code kept}, {@code ended}, {@code by}, {@code
   *     on}, {@code state}
   */
  @Needs(Permission.RECORD_JOIN)
  public ListPage<JoinRow> list(TenantContext ctx, ListQuery query) {
    var page = store.list(ctx, query, readable(ctx));
    if (!page.rows().isEmpty()) {
      var ids = page.rows().stream().map(r -> r.id().toString()).collect(Collectors.joining(" "));
      audit.fire(new Audited(ctx, "record.joins", "people", "list", null, ids));
    }
    return page;
  }

  /** Kinds that the actor may join. */
  static Set<JoinKind> readable(TenantContext ctx) {
    var kinds = EnumSet.noneOf(JoinKind.class);
    if (ctx.actor().may(Permission.CHILD_READ)) {
      kinds.add(JoinKind.CHILD);
    }
    if (ctx.actor().may(Permission.CARER_READ) || ctx.actor().may(Permission.ADOPTER_READ)) {
      kinds.add(JoinKind.PERSON);
    }
    return kinds;
  }

  private void about(
      TenantContext ctx, String action, JoinKind kind, UUID id, @Nullable String detail) {
    var subject = kind.name().toLowerCase(java.util.Locale.ROOT);
    audit.fire(new Audited(ctx, action, subject, id.toString(), null, detail));
  }
}
