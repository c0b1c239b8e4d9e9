package org.permanency.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.permanency.tenancy.TenantSql;
import org.permanency.workflow.MoveBook.Move;
import org.permanency.workflow.rule.WorkItem;

/** The only SQL on moves. */
@ApplicationScoped
class MoveStore {
  private static final String SELECT =
      "SELECT item_kind, item_id, from_state, to_state, on_day, made_at, made_by, reason FROM"
          + " workflow_move WHERE item_kind = :kind ";
  @Inject TenantSql sql;

  void insert(Move move) {
    sql.with(
        h ->
            h.createUpdate(
                    "INSERT INTO workflow_move (item_kind, item_id, from_state, to_state,"
                        + " on_day, made_at, made_by, reason) VALUES (:kind, :item, :from,"
                        + " :to, :on, :at, :by, :reason)")
                .bind("kind", move.item().kind())
                .bind("item", move.item().id())
                .bind("from", move.from())
                .bind("to", move.to())
                .bind("on", move.on())
                .bind("at", Timestamp.from(move.at()))
                .bind("by", move.by())
                .bind("reason", move.reason())
                .execute());
  }

  /** Those of a piece of work, the earlier first. */
  List<Move> of(WorkItem item) {
    return sql.with(
        h ->
            h.createQuery(SELECT + "AND item_id = :item ORDER BY id")
                .bind("kind", item.kind())
                .bind("item", item.id())
                .map((rs, x) -> move(rs))
                .list());
  }

  /** Those of a kind of work before {@code end}, by work and in order. */
  List<Move> all(String kind, LocalDate end) {
    return sql.with(
        h ->
            h.createQuery(SELECT + "AND on_day < :end ORDER BY item_id, id")
                .bind("kind", kind)
                .bind("end", end)
                .map((rs, x) -> move(rs))
                .list());
  }

  private static Move move(ResultSet rs) throws SQLException {
    return new Move(
        new WorkItem(rs.getString(1), rs.getObject(2, UUID.class)),
        rs.getString(3),
        rs.getString(4),
        rs.getObject(5, LocalDate.class),
        rs.getTimestamp(6).toInstant(),
        rs.getString(7),
        rs.getString(8));
  }
}
