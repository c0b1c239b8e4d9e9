package org.permanency.budget.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.permanency.kernel.Pence;

/**
 * Why a forecast differs from its budget; the three always make the whole difference to the penny.
 *
 * @param volume more or fewer nights of children at the budget's average price
 * @param mix more or fewer of them in dearer lines, at the budget's prices
 * @param price a night that costs more or less than reckoned, and lines that are not reckoned by
 *     nights
 */
public record Variance(Pence volume, Pence mix, Pence price) {
  /**
   * One line.
   *
   * @param nights nights of children reckoned with; 0 where none are
   * @param forecastNights nights forecast
   */
  public record Item(Pence budget, long nights, Pence forecast, long forecastNights) {
    boolean counted() {
      return nights > 0;
    }
  }

  /** The whole difference: above nothing when more is spent than the budget says. */
  public Pence total() {
    return volume.plus(mix).plus(price);
  }

  /** Explains the difference of several lines together. */
  public static Variance of(List<Item> items) {
    var forecast = sum(items.stream().map(Item::forecast).toList());
    var counted = items.stream().filter(Item::counted).toList();
    var budget = sum(counted.stream().map(Item::budget).toList());
    long nights = counted.stream().mapToLong(Item::nights).sum();
    long now = counted.stream().mapToLong(Item::forecastNights).sum();
    var atAverage = nights == 0 ? Pence.ZERO : scaled(budget, now, nights);
    var atPrices =
        sum(counted.stream().map(i -> scaled(i.budget(), i.forecastNights(), i.nights())).toList());
    var whole = forecast.minus(sum(items.stream().map(Item::budget).toList()));
    var volume = atAverage.minus(budget);
    var mix = atPrices.minus(atAverage);
    return new Variance(volume, mix, whole.minus(volume).minus(mix));
  }

  private static Pence scaled(Pence amount, long by, long of) {
    return new Pence(
        BigDecimal.valueOf(amount.amount())
            .multiply(BigDecimal.valueOf(by))
            .divide(BigDecimal.valueOf(of), 0, RoundingMode.HALF_UP)
            .longValueExact());
  }

  private static Pence sum(List<Pence> amounts) {
    return amounts.stream().reduce(Pence.ZERO, Pence::plus);
  }
}
