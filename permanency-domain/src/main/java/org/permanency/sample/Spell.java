package org.permanency.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One period of care. Its end may lie after the end day of the caseload: nobody knows it yet. */
final class Spell {
  final Child child;
  final LocalDate start;
  final LocalDate end;
  final Exit exit;
  final String need;
  final List<Law> laws = new ArrayList<>();
  final List<Stay> stays = new ArrayList<>();
  final List<Temporary> temporaries = new ArrayList<>();
  @Nullable AdoptionPlan adoption;
  @Nullable LocalDate matched;

  /** A legal status from a day on. */
  record Law(LocalDate from, String status) {}

  /** A short stay elsewhere, after which the child goes back. */
  record Temporary(
      LocalDate from, LocalDate to, String place, String postcode, @Nullable Household household) {}

  /**
   * The decision that the child should be placed for adoption.
   *
   * @param matched null when no family was found
   * @param ceased null unless the decision was taken back
   */
  record AdoptionPlan(
      LocalDate decided, @Nullable LocalDate matched, @Nullable LocalDate ceased, String why) {}

  Spell(Child child, LocalDate start, LocalDate end, Exit exit, String need) {
    this.child = child;
    this.start = start;
    this.end = end;
    this.exit = exit;
    this.need = need;
  }

  boolean includes(LocalDate day) {
    return !day.isBefore(start) && day.isBefore(end);
  }

  /** Agreed short breaks are no period of being looked after in the sense of the indicators. */
  boolean shortBreaks() {
    return laws.get(0).status().equals("V4");
  }

  String status(LocalDate day) {
    return laws.stream()
        .filter(law -> !law.from().isAfter(day))
        .max(Comparator.comparing(Law::from))
        .orElseThrow()
        .status();
  }

  Stay stay(LocalDate day) {
    return stays.stream().filter(stay -> stay.includes(day)).findFirst().orElseThrow();
  }
}
