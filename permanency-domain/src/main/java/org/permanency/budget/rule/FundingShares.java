package org.permanency.budget.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.permanency.budget.rule.SharedCost.Share;

/**
 * Who bears what of a jointly funded placement: the rule {@code funding-shares}.
 *
 * @param own the funder whose share this budget bears
 * @param funders everybody who may bear a share
 * @param base shares of a child for whom education pays; together 100
 * @param health share agreed child by child and taken off the whole first; null for none
 * @param schoolAge when education pays for every child
 * @param plan when education pays longer; null for never
 */
public record FundingShares(
    String own,
    List<Funder> funders,
    List<Base> base,
    @Nullable Health health,
    SchoolYears schoolAge,
    @Nullable Plan plan) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Somebody who may bear a share. */
  public record Funder(String key, String label) {}

  /** A share in percent. */
  public record Base(String funder, BigDecimal percent) {}

  /** The funder, and the kind of record that holds its percentage for a child. */
  public record Health(String funder, String record) {}

  /** Birthdays between which education pays, as terms and school years go. */
  public record SchoolYears(int from, int to) {}

  /** The kind of record that says so, and the birthday until which education pays then. */
  public record Plan(String record, int to) {}

  /**
   * Copies and checks.
   *
   * @throws IllegalArgumentException if base shares do not make 100, or somebody is named who is no
   *     funder
   */
  public FundingShares {
    funders = List.copyOf(funders);
    base = List.copyOf(base);
    var known = funders.stream().map(Funder::key).collect(Collectors.toSet());
    var sum = base.stream().map(Base::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(HUNDRED) != 0) {
      throw new IllegalArgumentException("base shares come to " + sum + ", not to 100");
    }
    for (var share : base) {
      check(known.contains(share.funder()), share.funder());
    }
    check(known.contains(own), own);
    check(health == null || known.contains(health.funder()), "health");
  }

  private static void check(boolean known, String funder) {
    if (!known) {
      throw new IllegalArgumentException(funder + " is none of the funders");
    }
  }

  /**
   * Shares of one child on one night, in the order in which they are rounded; the last bears the
   * remainder.
   *
   * @param education whether education pays
   * @param agreed what health has agreed to bear, in percent; null for nothing
   */
  public List<Share> shares(boolean education, @Nullable BigDecimal agreed) {
    var shares = new ArrayList<Share>();
    var left = HUNDRED;
    if (health != null && agreed != null && agreed.signum() > 0) {
      shares.add(new Share(health.funder(), agreed));
      left = HUNDRED.subtract(agreed);
    }
    if (left.signum() == 0) {
      return shares;
    }
    if (!education) {
      shares.add(new Share(own, left));
      return shares;
    }
    for (var share : base) {
      shares.add(new Share(share.funder(), share.percent().multiply(left).movePointLeft(2)));
    }
    return shares;
  }

  /** What a funder is called; the key itself when it is none of these. */
  public String label(String funder) {
    return find(funder).map(Funder::label).orElse(funder);
  }

  private Optional<Funder> find(String funder) {
    return funders.stream().filter(f -> f.key().equals(funder)).findFirst();
  }
}
