package org.permanency.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.tenancy.TenantContext;
import org.permanency.workflow.rule.WorkItem;

/**
 * Remembers each move of a piece of work from state to state: when, by whom, why. Funnels, days in
 * a stage and histories on screen are read from here.
 */
@ApplicationScoped
public class MoveBook {
  @Inject MoveStore store;
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
    store.insert(
        new Move(
            item,
            from == null ? null : from.name(),
            to.name(),
            on,
            clock.instant(),
            ctx.actor().name(),
            reason));
  }

  /** Every move of a piece of work, the earlier first. */
  public List<Move> of(WorkItem item) {
    return store.of(item);
  }

  /**
   * Every move of all work of a kind that happened before {@code end}, by work and in order: one
   * read for funnels and indicators.
   */
  public List<Move> all(String kind, LocalDate end) {
    return store.all(kind, end);
  }
}
