package org.permanency.finance.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Reason;

/** When a run may be made, submitted, approved, cancelled. */
public final class PayRunRules {
  private PayRunRules() {}

  /**
   * A run that is not cancelled.
   *
   * @param period its pay week
   * @param urgent whether it pays one payee between the weekly runs and so holds no week
   */
  public record Known(UUID id, PayRunState state, EffectivePeriod period, boolean urgent) {
    /** A weekly run. */
    public Known(UUID id, PayRunState state, EffectivePeriod period) {
      this(id, state, period, false);
    }
  }

  /**
   * What the decision on a new run stands on.
   *
   * @param providesFostering whether the tenant has foster carers to pay at all
   * @param calendar the tenant's pay weeks
   * @param runs runs that are not cancelled
   * @param today business day
   */
  public record CreateFacts(
      boolean providesFostering, PayCalendar calendar, List<Known> runs, LocalDate today) {
    /** Copies the runs. */
    public CreateFacts {
      runs = List.copyOf(runs);
    }
  }

  /**
   * Why no run may begin on {@code start}; empty when it may. Codes: {@code
   * finance.run.no-fostering}, {@code no-pay-week}, {@code not-week-start}, {@code already-paid},
   * {@code open}, {@code future}.
   */
  public static List<Reason> create(CreateFacts facts, LocalDate start) {
    if (!facts.providesFostering()) {
      return List.of(Reason.of("finance.run.no-fostering"));
    }
    var no = new ArrayList<Reason>();
    week(facts.calendar(), start, no);
    for (var run : facts.runs()) {
      if (run.state().open()) {
        no.add(Reason.of("finance.run.open", "run", run.id(), "periodStart", run.period().start()));
      } else if (!run.urgent()
          && !start.isAfter(run.period().start())
          && isLast(run, facts.runs())) {
        no.add(Reason.of("finance.run.already-paid", "through", lastDay(run.period())));
      }
    }
    if (start.isAfter(facts.today())) {
      no.add(Reason.of("finance.run.future", "periodStart", start, "today", facts.today()));
    }
    return no;
  }

  private static void week(PayCalendar calendar, LocalDate start, List<Reason> no) {
    var rule = calendar.on(start);
    if (rule.isEmpty() || calendar.find(start).isEmpty()) {
      no.add(Reason.of("finance.run.no-pay-week", "periodStart", start));
    } else if (!calendar.begins(start)) {
      no.add(
          new Reason(
              "finance.run.not-week-start",
              Map.of(
                  "periodStart",
                  start.toString(),
                  "firstDay",
                  rule.get().firstDay().name(),
                  "weekStart",
                  rule.get().weekOf(start).toString())));
    }
  }

  private static boolean isLast(Known run, List<Known> runs) {
    return runs.stream()
        .filter(r -> !r.state().open() && !r.urgent())
        .noneMatch(r -> r.period().start().isAfter(run.period().start()));
  }

  private static LocalDate lastDay(EffectivePeriod week) {
    return Objects.requireNonNull(week.end()).minusDays(1);
  }

  /**
   * What the decision on a step stands on.
   *
   * @param state where the run is
   * @param version its version now
   * @param expected the version the actor has seen
   * @param changedBy name of who changed it last
   * @param changedAt when, as ISO 8601
   * @param hands ids of those who created and submitted it
   */
  public record StepFacts(
      PayRunState state,
      int version,
      int expected,
      String changedBy,
      String changedAt,
      List<String> hands) {
    /** Copies the ids. */
    public StepFacts {
      hands = List.copyOf(hands);
    }
  }

  /**
   * Why the run may not become {@code next}; empty when it may. Codes: {@code finance.run.stale},
   * {@code wrong-state}, {@code same-person}.
   *
   * @param actor id of who asks; only approval minds it
   */
  public static List<Reason> step(StepFacts facts, PayRunState next, String actor) {
    var no = new ArrayList<Reason>();
    if (facts.version() != facts.expected()) {
      no.add(
          new Reason(
              "finance.run.stale",
              Map.of(
                  "by", facts.changedBy(),
                  "at", facts.changedAt(),
                  "state", facts.state().name(),
                  "version", String.valueOf(facts.version()))));
    }
    if (!facts.state().mayBecome(next)) {
      no.add(Reason.of("finance.run.wrong-state", "state", facts.state(), "wanted", next));
    }
    if (next == PayRunState.APPROVED && facts.hands().contains(actor)) {
      no.add(Reason.of("finance.run.same-person"));
    }
    return no;
  }
}
