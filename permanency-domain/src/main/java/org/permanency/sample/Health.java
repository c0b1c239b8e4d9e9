package org.permanency.sample;

import java.util.List;

/** The return's table OC2: children in care for the whole of a collection year. */
final class Health {
  private final CollectionYear year;
  private final Table table =
      new Table(
          "CHILD DOB SDQ_SCORE SDQ_REASON CONVICTED HEALTH_CHECK IMMUNISATIONS TEETH_CHECK"
              + " HEALTH_ASSESSMENT SUBSTANCE_MISUSE INTERVENTION_RECEIVED INTERVENTION_OFFERED");

  Health(CollectionYear year) {
    this.year = year;
  }

  void add(Child child) {
    var dice = child.dice(1900 + year.year());
    int ageBefore = child.age(year.first());
    int age = child.age(year.last());
    boolean asked = age >= 4 && ageBefore < 17;
    boolean scored = dice.chance(0.85);
    int score = Math.min(40, dice.between(0, 12) + dice.between(0, 16));
    var reason = dice.pick(List.of("SDQ2", "SDQ4", "SDQ5"));
    boolean convicted = dice.chance(0.03);
    boolean misuse = age >= 12 && dice.chance(0.06);
    boolean received = dice.chance(0.6);
    table.row(
        child.number,
        child.born(),
        asked && scored ? score : null,
        asked && !scored ? reason : "",
        age >= 10 ? convicted : null,
        age < 5 ? dice.chance(0.9) : null,
        dice.chance(0.88),
        dice.chance(0.86),
        dice.chance(0.92),
        misuse,
        misuse ? received : null,
        misuse && !received ? dice.chance(0.8) : null);
  }

  Table table() {
    return table;
  }
}
