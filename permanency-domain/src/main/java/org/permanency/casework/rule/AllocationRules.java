package org.permanency.casework.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Reason;

/** What stands against giving a child's case to a worker. */
public final class AllocationRules {
  /** Somebody else gave the case away after the form was read. */
  public static final String CHANGED = "casework.allocation.changed";

  private AllocationRules() {}

  /**
   * What it is decided on.
   *
   * @param child the child as lists name it, for the reasons
   * @param shown who had the case when the form was read; null for nobody
   * @param holder who has it; null for nobody
   * @param since the holder's first day; null for nobody
   * @param ended first day after the last allocation that has an end; null for none
   */
  public record Facts(
      String child,
      @Nullable UUID shown,
      @Nullable UUID holder,
      @Nullable LocalDate since,
      @Nullable LocalDate ended) {
    boolean changed() {
      return shown == null ? holder != null : !shown.equals(holder);
    }
  }

  /**
   * What is asked for.
   *
   * @param worker who shall have the case
   * @param from first day
   * @param inPost whether the worker holds a post on that day
   */
  public record Wanted(UUID worker, LocalDate from, boolean inPost) {}

  /**
   * Every reason against it; empty when it may be done.
   *
   * @return {@code casework.allocation.changed} alone when the form is out of date; else of {@code
   *     casework.allocation.same}, {@code casework.allocation.no-post}, {@code
   *     casework.allocation.not-after} those that hold
   */
  public static List<Reason> give(Facts facts, Wanted wanted) {
    if (facts.changed()) {
      return List.of(Reason.of(CHANGED, "child", facts.child()));
    }
    var no = new ArrayList<Reason>();
    if (wanted.worker().equals(facts.holder())) {
      no.add(
          new Reason(
              "casework.allocation.same", Map.of("child", facts.child(), "field", "worker")));
    }
    if (!wanted.inPost()) {
      no.add(
          new Reason(
              "casework.allocation.no-post",
              Map.of("day", wanted.from().toString(), "field", "worker")));
    }
    var first = earliest(facts);
    if (first != null && wanted.from().isBefore(first)) {
      no.add(
          new Reason(
              "casework.allocation.not-after",
              Map.of("child", facts.child(), "first", first.toString(), "field", "day")));
    }
    return no;
  }

  /** The first day that leaves every allocation at least one day and overlaps none. */
  private static @Nullable LocalDate earliest(Facts facts) {
    var after = facts.since() == null ? null : facts.since().plusDays(1);
    var ended = facts.ended();
    if (after == null || ended == null) {
      return after == null ? ended : after;
    }
    return after.isAfter(ended) ? after : ended;
  }
}
