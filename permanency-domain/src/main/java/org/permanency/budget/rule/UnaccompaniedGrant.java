package org.permanency.budget.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Pence;

/**
 * Grant for unaccompanied children: the rule {@code unaccompanied-grant}.
 *
 * @param record kind of funding record that says a child is unaccompanied
 * @param line budget line that the claim is income of
 * @param rates by age, without overlap
 */
public record UnaccompaniedGrant(String record, String line, List<Rate> rates) {
  /**
   * A rate.
   *
   * @param from youngest age, included
   * @param to oldest age, included; null for no upper end
   * @param unit {@code night} or {@code week}; a week is seven nights, what is less is not claimed
   * @param pounds for each
   */
  public record Rate(String label, int from, @Nullable Integer to, String unit, BigDecimal pounds) {
    boolean holds(int age) {
      return age >= from && (to == null || age <= to);
    }

    /** What {@code nights} come to. */
    public Pence claim(int nights) {
      int count = unit.equals("week") ? nights / 7 : nights;
      return new Pence(Math.multiplyExact(Pence.ofPounds(pounds).amount(), count));
    }
  }

  /** Copies the rates. */
  public UnaccompaniedGrant {
    rates = List.copyOf(rates);
  }

  /** The rate at an age; empty when none is paid. */
  public Optional<Rate> rate(int age) {
    return rates.stream().filter(r -> r.holds(age)).findFirst();
  }
}
