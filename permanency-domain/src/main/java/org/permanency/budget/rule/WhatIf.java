package org.permanency.budget.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Pence;

/**
 * What a plan would cost and save; it touches no record. Children move from one weekly cost to
 * another, the payments of a line grow by a percentage, orders end placements.
 */
public final class WhatIf {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private WhatIf() {}

  /**
   * Some children who would cost another amount a week.
   *
   * @param what in words
   * @param children how many
   * @param before pence a week of one of them now
   * @param after pence a week then
   * @param once pence that each costs once, e.g. to recruit a household
   */
  public record Step(String what, int children, Pence before, Pence after, Pence once) {}

  /**
   * A plan.
   *
   * @param steps moves and orders
   * @param raise percent by which payments grow; 0 for none
   * @param raised pence that these payments come to in a week now
   * @param weeks weeks of the year that are left when it begins
   */
  public record Plan(List<Step> steps, BigDecimal raise, Pence raised, int weeks) {
    /** Copies the steps. */
    public Plan {
      steps = List.copyOf(steps);
    }
  }

  /**
   * What a step comes to.
   *
   * @param weekly pence saved a week, negative when it costs
   * @param once pence it costs once
   */
  public record Effect(String what, Pence weekly, Pence once) {}

  /**
   * What a plan comes to.
   *
   * @param effects one a step, and one for the raise when there is one
   * @param weekly pence saved a week in all
   * @param once pence it costs once in all
   * @param thisYear saved in the weeks left of the year, less what it costs once
   * @param fullYear saved in 52 weeks after that
   * @param breakEven full weeks until what it costs once is saved; 0 when it costs nothing once,
   *     null when it never is
   */
  public record Outcome(
      List<Effect> effects,
      Pence weekly,
      Pence once,
      Pence thisYear,
      Pence fullYear,
      @Nullable Long breakEven) {
    /** Copies the effects. */
    public Outcome {
      effects = List.copyOf(effects);
    }
  }

  /** Works the plan out. */
  public static Outcome of(Plan plan) {
    var effects = new ArrayList<Effect>();
    for (var step : plan.steps()) {
      effects.add(
          new Effect(
              step.what(),
              times(step.before().minus(step.after()), step.children()),
              times(step.once(), step.children())));
    }
    if (plan.raise().signum() != 0) {
      effects.add(
          new Effect(
              plan.raise().stripTrailingZeros().toPlainString() + " % on payments",
              percent(plan.raised(), plan.raise()).negated(),
              Pence.ZERO));
    }
    var weekly = effects.stream().map(Effect::weekly).reduce(Pence.ZERO, Pence::plus);
    var once = effects.stream().map(Effect::once).reduce(Pence.ZERO, Pence::plus);
    return new Outcome(
        effects,
        weekly,
        once,
        times(weekly, plan.weeks()).minus(once),
        times(weekly, 52),
        breakEven(weekly, once));
  }

  private static @Nullable Long breakEven(Pence weekly, Pence once) {
    if (weekly.amount() < 0 || (weekly.amount() == 0 && once.amount() > 0)) {
      return null;
    }
    return once.amount() <= 0 ? 0L : (once.amount() + weekly.amount() - 1) / weekly.amount();
  }

  private static Pence times(Pence pence, int by) {
    return new Pence(Math.multiplyExact(pence.amount(), by));
  }

  private static Pence percent(Pence pence, BigDecimal percent) {
    return new Pence(
        BigDecimal.valueOf(pence.amount())
            .multiply(percent)
            .divide(HUNDRED, 0, RoundingMode.HALF_UP)
            .longValueExact());
  }
}
