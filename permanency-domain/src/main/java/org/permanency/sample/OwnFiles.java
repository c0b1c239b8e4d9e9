package org.permanency.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the return does not carry, for one council. The shared register goes with the first. */
final class OwnFiles {
  private final Order order;
  private final List<Household> register;
  private final String council;
  private final Table people = new Table("CHILD FAMILY_NAME GIVEN_NAMES SIBLING_GROUP");
  private final Table placements = new Table("CHILD HOUSEHOLD FROM TO ENDED_PLANNED ENDED_BY");
  private final Table responsibility = new Table("CHILD FROM TO BY");

  OwnFiles(Order order, List<Household> register, String council) {
    this.order = order;
    this.council = council;
    this.register = register;
  }

  Map<String, byte[]> write(List<Child> children) {
    children.stream()
        .sorted(Comparator.comparing((Child c) -> Integer.parseInt(c.number)))
        .forEach(this::child);
    var files = new LinkedHashMap<String, Table>();
    files.put("people.csv", people);
    if (!register.isEmpty()) {
      files.putAll(new RegisterFiles().write(register));
      files.put("workers.csv", workers());
    }
    files.put("household_placements.csv", placements);
    files.put("responsibility.csv", responsibility);
    files.put("awards.csv", new AwardFiles(order, council).write(children));
    return Table.filled(files);
  }

  private void child(Child child) {
    long inGroup = child.family.children.size();
    var group = "F" + child.family.children.get(0).number;
    people.row(child.number, child.family.name, child.identity.given(), inGroup > 1 ? group : "");
    for (var spell : child.spells) {
      spell.stays.forEach(this::placement);
      if (!spell.shortBreaks()) {
        responsibility(spell);
      }
    }
  }

  private void placement(Stay stay) {
    var household = stay.where().household();
    if (household == null) {
      return;
    }
    var from = stay.from;
    for (var away : absences(stay)) {
      placement(stay, new Part(household, from, away.from(), false));
      if (away.household() != null) {
        placement(stay, new Part(away.household(), away.from(), away.to(), false));
      }
      from = away.to();
    }
    placement(stay, new Part(household, from, stay.to, true));
  }

  private record Part(Household household, LocalDate from, LocalDate to, boolean last) {}

  private static List<Spell.Temporary> absences(Stay stay) {
    var absences = new ArrayList<>(stay.spell.temporaries);
    absences.removeIf(t -> !stay.includes(t.from()));
    absences.sort(Comparator.comparing(Spell.Temporary::from));
    return absences;
  }

  private void placement(Stay stay, Part part) {
    if (part.from().isAfter(order.endDay())) {
      return;
    }
    var to = part.to().isAfter(order.endDay()) ? null : part.to();
    boolean planned = !part.last() || stay.end.planned();
    placements.row(
        stay.spell.child.number,
        part.household().code,
        part.from(),
        to,
        to == null ? null : planned,
        to == null ? "" : part.last() ? stay.end.by() : "other");
  }

  /** For some children matched for good with carers of the register the service does the work. */
  private void responsibility(Spell spell) {
    var handed = handedOver(spell);
    var number = spell.child.number;
    if (handed == null) {
      responsibility.row(number, spell.start, last(spell.end), "council");
    } else {
      responsibility.row(number, spell.start, handed.minusDays(1), "council");
      responsibility.row(number, handed, last(spell.end), "service");
    }
  }

  private @Nullable LocalDate handedOver(Spell spell) {
    var matched = spell.matched;
    if (matched == null || !spell.child.family.dice(20).chance(0.55)) {
      return null;
    }
    var day = matched.plusDays(42);
    boolean inHouse =
        spell.stays.stream().anyMatch(s -> s.includes(matched) && s.where().household() != null);
    boolean known = day.isBefore(spell.end) && !day.isAfter(order.endDay());
    return inHouse && known ? day : null;
  }

  /** Last day, as our own files give it: the day before the change; null when not known yet. */
  private @Nullable LocalDate last(LocalDate end) {
    return end.isAfter(order.endDay()) ? null : end.minusDays(1);
  }

  private Table workers() {
    var table = new Table("WORKER NAME ORGANISATION POST QUALIFIED FROM TO");
    for (var worker : new Workforce(order).workers()) {
      table.row(
          worker.code(),
          worker.name(),
          worker.organisation(),
          worker.post(),
          worker.qualified(),
          worker.from(),
          worker.last());
    }
    return table;
  }
}
