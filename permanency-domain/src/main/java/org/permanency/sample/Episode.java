package org.permanency.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A row of the return's Episodes table, before it is known in which year it is sent.
 *
 * @param to DEC; may lie after the day on which the row is sent, and is then left out
 */
record Episode(
    Spell spell,
    LocalDate from,
    LocalDate to,
    String began,
    String status,
    Lives lives,
    String ended,
    String change) {
  /**
   * Where the child lives in it.
   *
   * @param carer what tells one carer from another
   */
  private record Lives(
      Object carer,
      boolean temporary,
      String place,
      String provider,
      String urn,
      String postcode) {}

  String place() {
    return lives.place();
  }

  String provider() {
    return lives.provider();
  }

  String urn() {
    return lives.urn();
  }

  String postcode() {
    return lives.postcode();
  }

  /** The episodes of a period of care for which carers are known, in order of days. */
  static List<Episode> of(Spell spell) {
    var days = new ArrayList<>(days(spell));
    var episodes = new ArrayList<Episode>();
    for (int i = 0; i + 1 < days.size(); i++) {
      var day = days.get(i);
      var next = days.get(i + 1);
      boolean last = i + 2 == days.size();
      episodes.add(
          new Episode(
              spell,
              day,
              next,
              began(spell, i == 0 ? null : days.get(i - 1), day),
              spell.status(day),
              lives(spell, day),
              next.equals(spell.end) ? spell.exit.code(next) : "X1",
              last ? "" : change(spell, day, next)));
    }
    return episodes;
  }

  /** Every day on which something changes, the end included. */
  private static TreeSet<LocalDate> days(Spell spell) {
    var days = new TreeSet<LocalDate>();
    for (var stay : spell.stays) {
      days.add(stay.from);
      if (stay.changes != null && stay.includes(stay.changes)) {
        days.add(stay.changes);
      }
    }
    var first = days.first();
    var last = spell.stays.get(spell.stays.size() - 1).to;
    spell.laws.stream()
        .map(Spell.Law::from)
        .filter(d -> d.isAfter(first) && d.isBefore(last))
        .forEach(days::add);
    spell.temporaries.forEach(t -> days.addAll(List.of(t.from(), t.to())));
    days.add(last);
    return days;
  }

  private static Lives lives(Spell spell, LocalDate day) {
    for (var away : spell.temporaries) {
      if (!day.isBefore(away.from()) && day.isBefore(away.to())) {
        return new Lives(away, true, away.place(), "", "", away.postcode());
      }
    }
    var stay = spell.stay(day);
    var where = stay.where();
    return new Lives(stay, false, stay.place(day), where.provider(), where.urn(), where.postcode());
  }

  private static String began(Spell spell, @Nullable LocalDate before, LocalDate day) {
    if (day.equals(spell.start)) {
      return "S";
    }
    if (before == null) {
      return "P";
    }
    var was = lives(spell, before);
    var is = lives(spell, day);
    boolean law = !spell.status(before).equals(spell.status(day));
    if (!was.carer().equals(is.carer())) {
      return law ? "B" : "P";
    }
    if (!was.place().equals(is.place())) {
      return law ? "U" : "T";
    }
    return "L";
  }

  /** Asked for when the place changes, but not around temporary stays. */
  private static String change(Spell spell, LocalDate day, LocalDate next) {
    var is = lives(spell, day);
    var then = lives(spell, next);
    if (is.temporary() || then.temporary()) {
      return "";
    }
    if (!is.carer().equals(then.carer())) {
      return spell.stay(day).end.change();
    }
    return is.place().equals(then.place()) ? "" : "PLACE";
  }
}
