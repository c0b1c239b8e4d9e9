package org.permanency.providers.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Pence;
import org.permanency.providers.rule.Match.Cause;
import org.permanency.providers.rule.Match.Difference;

/**
 * Lays a charge beside the agreements and the nights. The night of arrival counts, that of leaving
 * does not. A night costs a seventh of the week; the nights of a line are summed exactly and
 * rounded once, half up, to whole pence.
 */
public final class Matching {
  private Matching() {}

  /**
   * What a charge is laid beside.
   *
   * @param agreements of the child with the provider
   * @param placed whether the child spent a night there
   * @param paid whether a night of the child is paid already
   * @param tolerance difference in price up to which a charge counts as agreed
   */
  public record Facts(
      List<Agreement> agreements,
      Predicate<LocalDate> placed,
      Predicate<LocalDate> paid,
      Pence tolerance) {}

  /** Matches a charge for nights. */
  public static Match of(Charge charge, Facts facts) {
    var nights = new ArrayList<LocalDate>();
    var counts = new EnumMap<Cause, Integer>(Cause.class);
    var weeks = new EnumMap<Cause, Long>(Cause.class);
    long agreedWeeks = 0;
    for (var night : days(charge)) {
      var agreement = on(facts.agreements(), night);
      var cause = cause(facts, night, agreement);
      long weekly = agreement == null ? 0 : agreement.whole().amount();
      if (cause == null) {
        nights.add(night);
        agreedWeeks += weekly;
      } else {
        counts.merge(cause, 1, Integer::sum);
        weeks.merge(cause, weekly, Long::sum);
      }
    }
    return new Match(
        seventh(agreedWeeks),
        nights,
        differences(charge, agreedWeeks, counts, weeks, facts.tolerance()));
  }

  private static @Nullable Cause cause(
      Facts facts, LocalDate night, @Nullable Agreement agreement) {
    if (facts.paid().test(night)) {
      return Cause.PAID_ALREADY;
    }
    if (!facts.placed().test(night)) {
      return Cause.NOT_PLACED;
    }
    return agreement == null ? Cause.NO_AGREEMENT : null;
  }

  /**
   * Each cause at the price agreed for its nights, rounded along the way so that a charge at the
   * price agreed leaves nothing over; what is left is another price, or what nobody agreed on.
   */
  private static List<Difference> differences(
      Charge charge,
      long agreedWeeks,
      Map<Cause, Integer> counts,
      Map<Cause, Long> weeks,
      Pence tolerance) {
    var out = new ArrayList<Difference>();
    long sum = agreedWeeks;
    for (var cause : List.of(Cause.PAID_ALREADY, Cause.NOT_PLACED)) {
      var count = counts.get(cause);
      if (count != null) {
        long next = sum + weeks.getOrDefault(cause, 0L);
        out.add(new Difference(cause, count, seventh(next).minus(seventh(sum))));
        sum = next;
      }
    }
    var left = charge.pence().minus(seventh(sum));
    var none = counts.get(Cause.NO_AGREEMENT);
    if (none != null) {
      out.add(new Difference(Cause.NO_AGREEMENT, none, left));
    } else if (!out.isEmpty() || Math.abs(left.amount()) > tolerance.amount()) {
      if (left.amount() != 0) {
        out.add(new Difference(Cause.RATE, charge.nights().days(), left));
      }
    }
    return out;
  }

  /**
   * Matches what a credit note gives back.
   *
   * @param paid what the invoice that it is about paid for each night of the child and is not given
   *     back yet
   */
  public static Match credit(Charge charge, NavigableMap<LocalDate, Pence> paid) {
    var nights = days(charge);
    var known = nights.stream().filter(paid::containsKey).toList();
    var most = known.stream().map(paid::get).reduce(Pence.ZERO, Pence::plus);
    var out = new ArrayList<Difference>();
    var over = charge.pence().minus(most);
    if (known.size() < nights.size()) {
      out.add(new Difference(Cause.NOT_PAID, nights.size() - known.size(), Pence.ZERO));
    }
    if (over.amount() > 0) {
      out.add(new Difference(Cause.MORE_THAN_PAID, nights.size(), over));
    }
    var back = over.amount() > 0 ? most : charge.pence();
    return new Match(back, known, out);
  }

  /**
   * Shares an amount among nights so that the nights together are the amount to the penny.
   *
   * @param nights at least one, in order
   */
  public static NavigableMap<LocalDate, Pence> spread(Pence amount, List<LocalDate> nights) {
    var out = new TreeMap<LocalDate, Pence>();
    long before = 0;
    for (int i = 1; i <= nights.size(); i++) {
      long next = Math.floorDiv(2 * amount.amount() * i + nights.size(), 2L * nights.size());
      out.put(nights.get(i - 1), new Pence(next - before));
      before = next;
    }
    return out;
  }

  /**
   * Shares what comes back among nights by what was paid for each, so that the nights together are
   * the amount to the penny and none gives back more than it cost.
   *
   * @param back below nothing, and together not more than the nights cost
   * @param paid what each night cost
   * @param nights at least one of {@code paid}, in order
   */
  public static NavigableMap<LocalDate, Pence> shared(
      Pence back, Map<LocalDate, Pence> paid, List<LocalDate> nights) {
    long whole = nights.stream().mapToLong(n -> cost(paid, n)).sum();
    var out = new TreeMap<LocalDate, Pence>();
    long cost = 0;
    long before = 0;
    for (var night : nights) {
      cost += cost(paid, night);
      long next = whole == 0 ? 0 : -Math.floorDiv(-back.amount() * cost, whole);
      out.put(night, new Pence(next - before));
      before = next;
    }
    return out;
  }

  private static long cost(Map<LocalDate, Pence> paid, LocalDate night) {
    var pence = paid.get(night);
    return pence == null ? 0 : pence.amount();
  }

  /** The nights of a charge, in order. */
  public static List<LocalDate> days(Charge charge) {
    var start = charge.nights().start();
    return start.datesUntil(start.plusDays(charge.nights().days())).toList();
  }

  private static @Nullable Agreement on(List<Agreement> agreements, LocalDate night) {
    return agreements.stream().filter(a -> a.includes(night)).findFirst().orElse(null);
  }

  private static Pence seventh(long weeks) {
    return new Pence(Math.floorDiv(2 * weeks + 7, 14));
  }
}
