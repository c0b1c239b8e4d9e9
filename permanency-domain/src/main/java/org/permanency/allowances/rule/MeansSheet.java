package org.permanency.allowances.rule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Pence;

/**
 * A worked means test, step by step, as the family can be sent it.
 *
 * @param steps in order; their figures add up as they stand
 * @param contribution what the family contributes in all, for the period of the test
 * @param lessChildBenefit whether the child benefit is taken off
 * @param shares one a child, in the order of the facts
 * @param reviewOn when it is to be looked at again at the latest
 */
public record MeansSheet(
    List<Step> steps,
    Pence contribution,
    boolean lessChildBenefit,
    List<Share> shares,
    LocalDate reviewOn) {
  /**
   * One step.
   *
   * @param code {@code M0} to {@code M19}
   * @param label what it is
   * @param amount its figure; null where it has none
   * @param how where the figure comes from, or what was decided
   */
  public record Step(String code, String label, @Nullable Pence amount, String how) {}

  /**
   * What it comes to for one child, for the period of the test.
   *
   * @param allowance most that can be paid
   * @param contribution the child's share of the contribution
   * @param childBenefit what is taken off for child benefit
   * @param award what is left; never below nothing
   * @param weeklyContribution the share for one week, as pay takes it off
   */
  public record Share(
      AwardId id,
      String name,
      Pence allowance,
      Pence contribution,
      Pence childBenefit,
      Pence award,
      Pence weeklyContribution) {}

  /** Copies the lists. */
  public MeansSheet {
    steps = List.copyOf(steps);
    shares = List.copyOf(shares);
  }

  /** What is left for all children together. */
  public Pence award() {
    return shares.stream().map(Share::award).reduce(Pence.ZERO, Pence::plus);
  }

  /** The step of this code. */
  public Step step(String code) {
    return steps.stream().filter(s -> s.code().equals(code)).findFirst().orElseThrow();
  }
}
