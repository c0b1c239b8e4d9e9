package org.permanency.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.permanency.people.JoinStore.Side;
import org.permanency.people.rule.JoinField;
import org.permanency.people.rule.JoinKind;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantSql;

/** Lays two records side by side, as far as the actor may see them. */
@ApplicationScoped
class JoinSides {
  @Inject JoinStore store;
  @Inject NameStore names;
  @Inject TenantSql sql;

  /** Those that are of the kind and open to the actor. */
  List<Side> open(TenantContext ctx, JoinKind kind, Collection<Side> sides) {
    return sides.stream()
        .filter(s -> s.child() == (kind == JoinKind.CHILD))
        .filter(s -> !s.restricted() || s.named().contains(ctx.actor().id()))
        .toList();
  }

  /** Both, with every field that one of them has; empty when one is not among {@code open}. */
  Optional<JoinView> view(TenantContext ctx, JoinKind kind, List<Side> open, UUID one, UUID other) {
    var first = open.stream().filter(s -> s.id().equals(one)).findFirst();
    var second = open.stream().filter(s -> s.id().equals(other)).findFirst();
    if (first.isEmpty() || second.isEmpty()) {
      return Optional.empty();
    }
    var called = names.names(ctx.actor().id(), List.of(one, other));
    var ours = store.values(one);
    var theirs = store.values(other);
    var values = new ArrayList<JoinView.Value>();
    Stream.of(JoinField.values())
        .filter(f -> ours.containsKey(f) || theirs.containsKey(f))
        .forEach(f -> values.add(new JoinView.Value(f, ours.get(f), theirs.get(f))));
    return Optional.of(
        new JoinView(
            kind,
            side(first.get(), Objects.requireNonNull(called.get(one))),
            side(second.get(), Objects.requireNonNull(called.get(other))),
            values,
            List.of()));
  }

  private static JoinView.Side side(Side side, PersonName name) {
    var number = name.number() == null ? "" : name.council() + " " + name.number();
    return new JoinView.Side(
        side.id(),
        Objects.requireNonNullElse(name.name(), "Name not recorded"),
        FindWords.born(name.born()) + number,
        side.version());
  }

  /**
   * The two records of a join, which is held against other changes until the transaction ends;
   * empty when there is none. Has to be the first of its transaction, so that nothing older is
   * read.
   */
  List<UUID> hold(UUID join) {
    return sql.with(
        h ->
            h.createQuery("SELECT kept_id, ended_id FROM people_join WHERE id = :id FOR UPDATE")
                .bind("id", join)
                .map((rs, x) -> List.of(rs.getObject(1, UUID.class), rs.getObject(2, UUID.class)))
                .findOne()
                .orElse(List.of()));
  }
}
