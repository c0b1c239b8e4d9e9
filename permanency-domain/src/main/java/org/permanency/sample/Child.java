package org.permanency.sample;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An invented child. */
final class Child {
  final Family family;
  final Identity identity;
  final List<Spell> spells = new ArrayList<>();
  String number = "";
  String pupilNumber = "";

  /**
   * What does not change.
   *
   * @param seed for this child's own chances
   * @param uasc came as an unaccompanied asylum-seeking child
   * @param motherOn day on which she became a mother; null for nearly all
   */
  record Identity(
      long seed,
      String given,
      LocalDate born,
      boolean female,
      boolean uasc,
      @Nullable LocalDate motherOn) {}

  Child(Family family, Identity identity) {
    this.family = family;
    this.identity = identity;
  }

  LocalDate born() {
    return identity.born();
  }

  int age(LocalDate day) {
    return Period.between(born(), day).getYears();
  }

  /** The birthday; somebody born on 29 February has it on 1 March in other years. */
  LocalDate birthday(int age) {
    var day = born().plusYears(age);
    return day.getDayOfMonth() == born().getDayOfMonth() ? day : day.plusDays(1);
  }

  boolean inCareOn(LocalDate day) {
    return spells.stream().anyMatch(s -> s.includes(day) && !s.shortBreaks());
  }

  Dice dice(long what) {
    return Dice.of(identity.seed(), what);
  }
}
