package org.permanency.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantSql;
import org.permanency.workflow.rule.WorkItem;

/**
 * Remembers each move of a piece of work from state to state: when, by whom, why. Funnels, days in
 * a stage and histories on screen are read from here.
 */
@ApplicationScoped
public class MoveBook {
  private static final String SELECT =
      "SELECT item_kind, item_id, from_state, to_state, on_day, made_at, made_by, reason FROM"
          + " workflow_move WHERE item_kind = :kind ";
  @Inject TenantSql sql;
  @Inject InstantSource clock;

  /**
   * One move.
   *
   * @param item the work
   * @param from state it left; null for the first
   * @param to state it came to
   * @param on day on which it happened
   * @param at when it was recorded
   * @param by who recorded it
   * @param reason why; null when none was asked
   */
  public record Move(
      WorkItem item,
      @Nullable String from,
      String to,
      LocalDate on,
      Instant at,
      String by,
      @Nullable String reason) {}

  /** Remembers a move. */
  public void record(
      TenantContext ctx,
      WorkItem item,
      @Nullable Enum<?> from,
      Enum<?> to,
      LocalDate on,
      @Nullable String reason) {
    sql.with(
        h ->
            h.createUpdate(
                    "INSERT INTO workflow_move (item_kind, item_id, from_state, to_state,"
                        + " on_day, made_at, made_by, reason) VALUES (:kind, :item, :from,"
                        + " :to, :on, :at, :by, :reason)")
                .bind("kind", item.kind())
                .bind("item", item.id())
                .bind("from", from == null ? null : from.name())
                .bind("to", to.name())
                .bind("on", on)
                .bind("at", Timestamp.from(clock.instant()))
                .bind("by", ctx.actor().name())
                .bind("reason", reason)
                .execute());
  }

  /** Every move of a piece of work, the earlier first. */
  public List<Move> of(WorkItem item) {
    return sql.with(
        h ->
            h.createQuery(SELECT + "AND item_id = :item ORDER BY id")
                .bind("kind", item.kind())
                .bind("item", item.id())
                .map((rs, x) -> move(rs))
                .list());
  }

  /**
   * Every move of all work of a kind that happened before {@code end}, by work and in order: one
   * read for funnels and indicators.
   */
  public List<Move> all(String kind, LocalDate end) {
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
