package org.permanency.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.BulkInsert;
import org.permanency.tenancy.BulkUpdate;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.ListSql;
import org.permanency.tenancy.TenantSql;

/** The only SQL on allocations. */
@ApplicationScoped
class AllocationStore {
  private static final String FROM =
      "casework_allocation a JOIN people_worker w ON w.id = a.worker_id LEFT JOIN"
          + " casework_responsibility r ON r.child_id = a.child_id AND r.starts <= :today AND"
          + " (r.ends IS NULL OR r.ends > :today) WHERE a.starts <= :today AND (a.ends IS NULL OR"
          + " a.ends > :today)";
  private static final String IN_TEAM =
      "EXISTS (SELECT 1 FROM people_team_member m WHERE m.worker_id = a.worker_id AND m.team_id ="
          + " :f_team AND m.starts <= :today AND (m.ends IS NULL OR m.ends > :today))";
  private static final String SPELL =
      "SELECT a.id, a.child_id, a.worker_id, w.name, a.starts, a.ends FROM casework_allocation a"
          + " JOIN people_worker w ON w.id = a.worker_id WHERE ";
  @Inject TenantSql sql;
  @Inject InstantSource clock;

  /** A row of the list, the child still an id. */
  record Allocation(ChildId child, String worker, LocalDate since, @Nullable String heldBy) {}

  ListPage<Allocation> list(LocalDate today, ListQuery query) {
    var list =
        ListSql.of("a.child_id, w.name, a.starts, r.held_by", FROM, "w.name, a.starts, a.id")
            .contains("worker", "w.name")
            .exact("held", "r.held_by")
            .exact("workerId", "a.worker_id")
            .when("team", IN_TEAM)
            .sort("worker", "w.name")
            .sort("since", "a.starts");
    return sql.with(
        h ->
            list.page(
                h,
                query,
                Map.of("today", today),
                (rs, x) ->
                    new Allocation(
                        new ChildId(rs.getObject(1, UUID.class)),
                        rs.getString(2),
                        rs.getObject(3, LocalDate.class),
                        rs.getString(4))));
  }

  /**
   * A worker's time with a child.
   *
   * @param id of the row
   * @param name name of the worker
   */
  record Spell(UUID id, ChildId child, UUID worker, String name, EffectivePeriod period) {}

  /** Every spell of these children, the earlier first. */
  List<Spell> spells(Collection<ChildId> of) {
    if (of.isEmpty()) {
      return List.of();
    }
    return sql.with(
        h ->
            h.createQuery(SPELL + "a.child_id IN (<ids>) ORDER BY a.starts, a.id")
                .bindList("ids", of.stream().map(ChildId::value).toList())
                .map((rs, x) -> spell(rs))
                .list());
  }

  /** Every spell of a worker, the latest first. */
  List<Spell> of(UUID worker) {
    return sql.with(
        h ->
            h.createQuery(SPELL + "a.worker_id = :worker ORDER BY a.starts DESC, a.id")
                .bind("worker", worker)
                .map((rs, x) -> spell(rs))
                .list());
  }

  private static Spell spell(ResultSet rs) throws SQLException {
    return new Spell(
        rs.getObject(1, UUID.class),
        new ChildId(rs.getObject(2, UUID.class)),
        rs.getObject(3, UUID.class),
        rs.getString(4),
        new EffectivePeriod(rs.getObject(5, LocalDate.class), rs.getObject(6, LocalDate.class)));
  }

  /**
   * Holds the children's cases against other changes until the transaction ends. Reads nothing
   * else, so that what is read next is as it stands once the lock is held.
   *
   * @return how many of the children are here
   */
  int lock(Collection<ChildId> of) {
    return sql.with(
        h ->
            h.createQuery("SELECT id FROM people_child WHERE id IN (<ids>) ORDER BY id FOR UPDATE")
                .bindList("ids", of.stream().map(ChildId::value).toList())
                .mapTo(UUID.class)
                .list()
                .size());
  }

  /** When these workers hold posts. */
  Map<UUID, List<EffectivePeriod>> posts(Collection<UUID> workers) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT worker_id, starts, ends FROM people_worker_post WHERE worker_id IN"
                        + " (<ids>)")
                .bindList("ids", List.copyOf(workers))
                .map(
                    (rs, x) ->
                        Map.entry(
                            rs.getObject(1, UUID.class),
                            new EffectivePeriod(
                                rs.getObject(2, LocalDate.class),
                                rs.getObject(3, LocalDate.class))))
                .collect(
                    Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
  }

  /** Ends what has no end and begins anew; two statements, whatever the number. */
  void give(List<Handover> wanted) {
    var from = new HashMap<ChildId, LocalDate>();
    wanted.forEach(w -> from.put(w.child(), w.from()));
    var open = spells(from.keySet()).stream().filter(s -> s.period().end() == null).toList();
    sql.with(
        h -> {
          var ended =
              BulkUpdate.set(h, "casework_allocation", List.of("id"), List.of("ends"), List.of());
          open.forEach(s -> ended.add(s.id(), from.get(s.child())));
          ended.finish();
          var added =
              new BulkInsert(
                  h, "INSERT INTO casework_allocation (id, child_id, worker_id, starts)");
          wanted.forEach(w -> added.add(Ids.next(clock), w.child().value(), w.worker(), w.from()));
          added.finish();
          return wanted.size();
        });
  }
}
