package org.permanency.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets families come in until as many children are in care on the end day as were ordered, and
 * about as many all through the years before: a family that would lift any quarter's end too high
 * is not let in.
 */
final class Intake {
  /** Years before the first file in which somebody still in care may have come. */
  private static final int BEFORE = 17;

  private static final double GOLDEN = 0.6180339887498949;
  private static final double KIN_AT_MOST = 0.22;
  private static final int QUARTER = 91;
  private static final double NEARLY = 0.97;

  /** Families looked at, for each child ordered, before unevenness is put up with. */
  private static final long PATIENCE = 60;

  private final Order order;
  private final List<Family> families = new ArrayList<>();
  private final List<LocalDate> days = new ArrayList<>();
  private final int[] inCare;
  private int withKin;

  Intake(Order order) {
    this.order = order;
    for (var d = order.endDay(); d.isAfter(order.historyStart()); d = d.minusDays(QUARTER)) {
      days.add(d);
    }
    days.add(order.historyStart());
    inCare = new int[days.size()];
  }

  List<Family> families() {
    var first = order.historyStart().minusYears(BEFORE);
    long span = ChronoUnit.DAYS.between(first, order.endDay());
    double shift = Dice.of(order.seed(), 500).fraction();
    long tried = 0;
    while (inCare[0] < order.children() || (uneven() && tried < PATIENCE * order.children())) {
      tried++;
      // Evenly spread arrivals, in no visible order.
      var day = first.plusDays((long) ((shift + tried * GOLDEN) % 1 * span));
      var family = Families.make(Dice.of(order.seed(), 501, tried).seed(), day);
      family.children.forEach(this::forgetUnsent);
      family.children.removeIf(c -> c.spells.isEmpty());
      admit(family, tried > PATIENCE * order.children());
    }
    return families;
  }

  /** Periods of care that no file tells of. */
  private void forgetUnsent(Child child) {
    child.spells.removeIf(
        s -> s.end.isBefore(order.historyStart()) || s.start.isAfter(order.endDay()));
  }

  private void admit(Family family, boolean lastOnly) {
    var more = days.stream().mapToInt(d -> count(family, d)).toArray();
    int kin = withKin(family, order.endDay()) ? 1 : 0;
    boolean fits = inCare[0] + more[0] <= order.children();
    for (int i = 1; i < more.length && !lastOnly; i++) {
      fits &= more[i] == 0 || inCare[i] + more[i] <= most(i);
    }
    if (!fits || family.children.isEmpty() || withKin + kin > order.households() * KIN_AT_MOST) {
      return;
    }
    families.add(family);
    withKin += kin;
    for (int i = 0; i < more.length; i++) {
      inCare[i] += more[i];
    }
  }

  private static int count(Family family, LocalDate day) {
    return (int) family.children.stream().filter(c -> c.inCareOn(day)).count();
  }

  static boolean withKin(Family family, LocalDate day) {
    return family.children.stream()
        .flatMap(c -> c.spells.stream())
        .flatMap(s -> s.stays.stream())
        .anyMatch(s -> s.kind == Kind.KIN && s.includes(day));
  }

  /** A slow swell of two in a hundred around the number ordered. */
  private double most(int quarter) {
    return order.children() * (1.01 + 0.02 * StrictMath.sin(quarter * 0.4));
  }

  private boolean uneven() {
    for (int i = 1; i < inCare.length; i++) {
      if (inCare[i] < NEARLY * most(i)) {
        return true;
      }
    }
    return false;
  }
}
