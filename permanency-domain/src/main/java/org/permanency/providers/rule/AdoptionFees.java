package org.permanency.providers.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Pence;

/**
 * What adoption agencies pay each other for a placement, and when: the rule {@code adoption-fees}.
 * The version of the day of placement holds for the whole fee.
 *
 * @param rates by kind of agency and number of children
 * @param stages in order; together the whole fee, the last bears the remainder
 */
public record AdoptionFees(List<Rate> rates, List<Stage> stages) {
  /** When a stage falls due. */
  public enum On {
    /** On the day of placement. */
    PLACED,
    /** On the day of the order, or some months after the placement, whichever is first. */
    ORDER
  }

  /**
   * A fee.
   *
   * @param kind of the agency whose adopters they are: {@code authority} or {@code adoption}
   * @param children placed together
   * @param pounds whole
   */
  public record Rate(String kind, int children, BigDecimal pounds) {}

  /**
   * A part of the fee.
   *
   * @param share its part of the sum of all shares
   * @param months after the placement, at the latest; null when only the order counts
   */
  public record Stage(String key, String label, On on, int share, @Nullable Integer months) {}

  /**
   * A stage of one fee.
   *
   * @param due null while the day is not known
   */
  public record Part(String key, String label, Pence pence, @Nullable LocalDate due) {}

  /**
   * Copies and checks.
   *
   * @throws IllegalArgumentException without a stage, or with a key there twice
   */
  public AdoptionFees {
    rates = List.copyOf(rates);
    stages = List.copyOf(stages);
    var seen = new HashSet<String>();
    for (var stage : stages) {
      if (!seen.add(stage.key()) || stage.share() < 1) {
        throw new IllegalArgumentException(
            "stage " + stage.key() + " should be there once, with a share of 1 or more");
      }
    }
    if (stages.isEmpty()) {
      throw new IllegalArgumentException("there should be a stage");
    }
  }

  /** The fee for so many children; empty when it has to be agreed. */
  public Optional<Pence> whole(String kind, int children) {
    return rates.stream()
        .filter(r -> r.kind().equals(kind) && r.children() == children)
        .findFirst()
        .map(r -> Pence.ofPounds(r.pounds()));
  }

  /** The stages of a fee; none when it should be agreed and is not. */
  public List<Part> parts(AdoptionFee fee, String kind) {
    var whole = fee.agreed() == null ? whole(kind, fee.children()).orElse(null) : fee.agreed();
    var parts = new ArrayList<Part>();
    if (whole == null) {
      return parts;
    }
    long shares = stages.stream().mapToInt(Stage::share).sum();
    long sum = 0;
    long before = 0;
    for (var stage : stages) {
      sum += stage.share();
      long next = Math.floorDiv(2 * whole.amount() * sum + shares, 2 * shares);
      parts.add(new Part(stage.key(), stage.label(), new Pence(next - before), due(stage, fee)));
      before = next;
    }
    return parts;
  }

  private static @Nullable LocalDate due(Stage stage, AdoptionFee fee) {
    if (stage.on() == On.PLACED) {
      return fee.placedOn();
    }
    var latest = stage.months() == null ? null : fee.placedOn().plusMonths(stage.months());
    var order = fee.orderOn();
    if (latest == null || order == null) {
      return latest == null ? order : latest;
    }
    return order.isBefore(latest) ? order : latest;
  }
}
