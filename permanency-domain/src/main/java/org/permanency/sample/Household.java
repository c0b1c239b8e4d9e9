package org.permanency.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A carer household of the register and what has happened in it. */
final class Household {
  final long seed;
  final String type;
  final String postcode;
  final LocalDate from;

  final List<Occupied> occupied = new ArrayList<>();
  final List<Level> levels = new ArrayList<>();
  final List<Hold> holds = new ArrayList<>();
  Terms terms;
  String code = "";
  @Nullable LocalDate to;

  /**
   * What it is approved for.
   *
   * @param places in the end
   * @param grew day from which the last of the places counts; null when all count from the start
   */
  record Terms(int places, int ageFrom, int ageTo, @Nullable LocalDate grew) {}

  /** Nights of a child: the day of leaving is not one of them. */
  record Occupied(Child child, LocalDate from, LocalDate to) {
    boolean includes(LocalDate day) {
      return !day.isBefore(from) && day.isBefore(to);
    }
  }

  /** A payment level from a day on, to the day before {@code to}. */
  record Level(LocalDate from, @Nullable LocalDate to, String name) {}

  /** Places not to be used, from a day to the day before {@code to}. */
  record Hold(LocalDate from, @Nullable LocalDate to, int places, String reason) {}

  Household(long seed, String type, LocalDate from, Terms terms) {
    this.seed = seed;
    this.type = type;
    this.from = from;
    this.terms = terms;
    this.postcode = Postcodes.draw(Dice.of(seed, 41));
  }

  Dice dice(long what) {
    return Dice.of(seed, what);
  }

  boolean approved(LocalDate day) {
    return !day.isBefore(from) && (to == null || day.isBefore(to));
  }

  int places(LocalDate day) {
    var grew = terms.grew();
    return grew != null && day.isBefore(grew) ? terms.places() - 1 : terms.places();
  }

  long taken(LocalDate day) {
    return occupied.stream().filter(o -> o.includes(day)).count();
  }

  /** Most children at once on any night of the days given; {@code to} is not one of them. */
  int peak(LocalDate start, LocalDate end) {
    var days =
        Stream.concat(
            Stream.of(start),
            occupied.stream().map(Occupied::from).filter(d -> d.isAfter(start) && d.isBefore(end)));
    return (int) days.mapToLong(this::taken).max().orElse(0);
  }

  boolean suits(Child child, LocalDate start, LocalDate end) {
    return child.age(start) >= terms.ageFrom() && child.age(end.minusDays(1)) <= terms.ageTo();
  }

  boolean hasSibling(Child child, LocalDate day) {
    return occupied.stream().anyMatch(o -> o.includes(day) && o.child().family == child.family);
  }
}
