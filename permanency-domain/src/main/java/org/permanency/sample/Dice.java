package org.permanency.sample;

import java.util.List;
import java.util.Random;

/**
 * Chance that repeats itself: equal seeds give equal throws on every machine. Logarithms are strict
 * for that reason.
 */
final class Dice {
  private static final long STEP = 0x9E3779B97F4A7C15L;
  private final Random random;

  private Dice(long seed) {
    random = new Random(seed);
  }

  /** Dice of their own for each combination of seeds. */
  static Dice of(long... seeds) {
    long mixed = 0;
    for (long seed : seeds) {
      mixed = (mixed ^ seed) * STEP;
      mixed ^= mixed >>> 29;
      mixed = mixed * 0xBF58476D1CE4E5B9L + STEP;
      mixed ^= mixed >>> 32;
    }
    return new Dice(mixed);
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /** A whole number, both ends included. */
  int between(int from, int to) {
    return from + random.nextInt(to - from + 1);
  }

  double fraction() {
    return random.nextDouble();
  }

  long seed() {
    return random.nextLong();
  }

  /** A waiting time in days, at least 1, exponentially distributed. */
  int waiting(double meanDays) {
    return 1 + (int) (-meanDays * StrictMath.log(1 - random.nextDouble()));
  }

  <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  /** An index, each as likely as its weight says. */
  int weighted(int... weights) {
    int total = 0;
    for (int weight : weights) {
      total += weight;
    }
    int left = random.nextInt(total);
    int index = 0;
    while (left >= weights[index]) {
      left -= weights[index++];
    }
    return index;
  }
}
