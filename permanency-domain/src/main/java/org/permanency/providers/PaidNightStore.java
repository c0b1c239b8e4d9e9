package org.permanency.providers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.BulkInsert;
import org.permanency.tenancy.TenantSql;

/** SQL on the nights that invoices paid; the table's key refuses a night that is paid already. */
@ApplicationScoped
class PaidNightStore {
  @Inject TenantSql sql;

  /** A night of a child and what invoices paid for it, credits taken off. */
  record Night(ChildId child, LocalDate night, Pence pence) {}

  /** Nights that are paid, by child. */
  Map<ChildId, Set<LocalDate>> paid() {
    return sql.with(
        h ->
            h.createQuery("SELECT child_id, night FROM providers_paid_night WHERE alive")
                .setFetchSize(10_000)
                .reduceResultSet(
                    new HashMap<ChildId, Set<LocalDate>>(),
                    (all, rs, x) -> {
                      all.computeIfAbsent(
                              new ChildId(rs.getObject(1, UUID.class)), c -> new HashSet<>())
                          .add(rs.getObject(2, LocalDate.class));
                      return all;
                    }));
  }

  /** What was paid for each night in {@code from} to before {@code to}, by child and night. */
  List<Night> between(LocalDate from, LocalDate to) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT child_id, night, SUM(pence) FROM providers_paid_night"
                        + " WHERE night >= :from AND night < :to"
                        + " GROUP BY child_id, night HAVING SUM(pence) <> 0 OR MAX(alive)"
                        + " ORDER BY child_id, night")
                .bind("from", from)
                .bind("to", to)
                .setFetchSize(10_000)
                .map(
                    (rs, x) ->
                        new Night(
                            new ChildId(rs.getObject(1, UUID.class)),
                            rs.getObject(2, LocalDate.class),
                            new Pence(rs.getLong(3))))
                .list());
  }

  /** What an invoice paid for the child's nights and is not given back. */
  NavigableMap<LocalDate, Pence> left(UUID invoice, ChildId child) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT n.night, SUM(n.pence) FROM providers_paid_night n"
                        + " JOIN providers_invoice_line l ON l.id = n.line_id"
                        + " JOIN providers_invoice i ON i.id = l.invoice_id"
                        + " WHERE (i.id = :invoice OR i.credits_id = :invoice)"
                        + " AND n.child_id = :child"
                        + " GROUP BY n.night HAVING SUM(n.pence) > 0")
                .bind("invoice", invoice)
                .bind("child", child.value())
                .reduceResultSet(
                    new TreeMap<LocalDate, Pence>(),
                    (all, rs, x) -> {
                      all.put(rs.getObject(1, LocalDate.class), new Pence(rs.getLong(2)));
                      return all;
                    }));
  }

  /** Keeps what a line pays for each night; {@code alive} where the night is paid with it. */
  void insert(UUID line, ChildId child, NavigableMap<LocalDate, Pence> nights, boolean alive) {
    sql.with(
        h -> {
          var batch =
              new BulkInsert(
                  h, "INSERT INTO providers_paid_night (line_id, child_id, night, pence, alive)");
          nights.forEach(
              (night, pence) ->
                  batch.add(line, child.value(), night, pence.amount(), alive ? true : null));
          batch.finish();
          return nights.size();
        });
  }

  /** Lets nights that are given back be charged again. */
  void release(UUID invoice, ChildId child, Collection<LocalDate> nights) {
    sql.with(
        h ->
            h.createUpdate(
                    "UPDATE providers_paid_night SET alive = NULL WHERE child_id = :child"
                        + " AND night IN (<nights>) AND line_id IN"
                        + " (SELECT id FROM providers_invoice_line WHERE invoice_id = :invoice)")
                .bind("child", child.value())
                .bind("invoice", invoice)
                .bindList("nights", List.copyOf(nights))
                .execute());
  }
}
