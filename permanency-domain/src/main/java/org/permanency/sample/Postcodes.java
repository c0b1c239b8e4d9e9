package org.permanency.sample;

import java.util.List;

/** Postcodes that look right and do not exist: no area of the country is called ZZ. */
final class Postcodes {
  private static final List<String> LETTERS = List.of("ABDEFGHJLNPQRSTUWXYZ".split(""));

  private Postcodes() {}

  static String draw(Dice dice) {
    return "ZZ%d %d%s%s"
        .formatted(dice.between(1, 60), dice.between(1, 9), dice.pick(LETTERS), dice.pick(LETTERS));
  }
}
