package org.permanency.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The return's smaller tables for one collection year. */
final class ReturnExtras {
  /** Earlier permanence is asked of children who started on this day or later. */
  private static final LocalDate PERMANENCE_ASKED = LocalDate.of(2016, 4, 1);

  private final Order order;
  private final CollectionYear year;
  private final LocalDate cutOff;
  private final Table reviews = new Table("CHILD DOB REVIEW REVIEW_CODE");
  private final Table leavers = new Table("CHILD DOB IN_TOUCH ACTIV ACCOM");
  private final Table adopted =
      new Table("CHILD DOB DATE_INT DATE_MATCH FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR");
  private final Table decided =
      new Table("CHILD DOB DATE_PLACED DATE_PLACED_CEASED REASON_PLACED_CEASED");
  private final Table before = new Table("CHILD DOB PREV_PERM LA_PERM DATE_PERM");
  private final Table missing = new Table("CHILD DOB MISSING MIS_START MIS_END");
  private final Table workers = new Table("CHILD DOB SW_ID SW_DECOM SW_DEC SW_REASON");
  private final Workforce workforce;
  private final Health health;

  ReturnExtras(Order order, CollectionYear year) {
    this.order = order;
    this.year = year;
    this.cutOff = SampleCaseload.cutOff(order, year);
    this.workforce = new Workforce(order);
    this.health = new Health(year);
  }

  void addTo(Map<String, Table> files, boolean withWorkers) {
    files.put("reviews.csv", reviews);
    files.put("oc2.csv", health.table());
    files.put("oc3.csv", leavers);
    files.put("ad1.csv", adopted);
    files.put("placed_for_adoption.csv", decided);
    files.put("previous_permanence.csv", before);
    files.put("missing.csv", missing);
    if (withWorkers) {
      files.put("sw_episodes.csv", workers);
    }
  }

  void child(Child child, List<Episode> rows) {
    for (var spell : child.spells) {
      if (!spell.start.isAfter(cutOff) && !spell.end.isBefore(year.first())) {
        spell(spell);
      }
    }
    if (rows.stream().anyMatch(r -> r.began().equals("S") && asked(r.from()))) {
      before(child);
    }
  }

  private void spell(Spell spell) {
    if (spell.shortBreaks()) {
      return;
    }
    var child = spell.child;
    Reviews.of(spell, order.historyStart(), order.endDay()).stream()
        .filter(this::inYear)
        .forEach(day -> reviews.row(child.number, child.born(), day, Reviews.code(child, day)));
    adoption(spell);
    Missing.of(spell, order).forEach(this::missing);
    if (!cutOff.isBefore(year.last())
        && spell.includes(year.first())
        && after(spell, year.last())) {
      health.add(child);
    }
    for (var held : workforce.spells(spell)) {
      if (!held.from().isAfter(cutOff) && !held.to().isBefore(year.first())) {
        var to = known(held.to());
        workers.row(child.number, child.born(), held.worker(), held.from(), to, held.why());
      }
    }
  }

  private static boolean after(Spell spell, LocalDate day) {
    return spell.end.isAfter(day);
  }

  private void missing(Missing.Away away) {
    if (!away.from().isAfter(cutOff) && !away.to().isBefore(year.first())) {
      var child = away.child();
      missing.row(child.number, child.born(), away.kind(), away.from(), known(away.to()));
    }
  }

  private void adoption(Spell spell) {
    var plan = spell.adoption;
    if (plan == null || plan.decided().isAfter(cutOff)) {
      return;
    }
    var child = spell.child;
    var ceased = known(plan.ceased());
    if (plan.ceased() == null || !plan.ceased().isBefore(year.first())) {
      decided.row(
          child.number, child.born(), plan.decided(), ceased, ceased == null ? "" : plan.why());
    }
    if (spell.exit.adopted() && inYear(spell.end) && plan.matched() != null) {
      adopters(spell, plan);
    }
  }

  /** Brothers and sisters have the same adopters. */
  private void adopters(Spell spell, Spell.AdoptionPlan plan) {
    var dice = spell.child.family.dice(13);
    var who = dice.weighted(70, 14, 7, 6, 3);
    var couple = List.of("MF", "F1", "MM", "FF", "M1").get(who);
    boolean single = couple.endsWith("1");
    var married = couple.equals("MF") ? "L11" : "L12";
    var unmarried = couple.equals("MF") ? "L3" : "L4";
    boolean carers = spell.stays.get(spell.stays.size() - 1).kind == Kind.EARLY_PERMANENCE;
    adopted.row(
        spell.child.number,
        spell.child.born(),
        plan.decided(),
        plan.matched(),
        carers,
        single ? 1 : 2,
        couple,
        single ? "L0" : dice.chance(0.8) ? married : unmarried);
  }

  private boolean asked(LocalDate start) {
    return inYear(start) && !start.isBefore(PERMANENCE_ASKED);
  }

  private void before(Child child) {
    var dice = child.dice(14);
    int what = dice.weighted(94, 1, 4, 1);
    var code = List.of("Z1", "P1", "P2", "P3").get(what);
    boolean none = what == 0 || child.age(year.first()) < 3;
    var when = none ? "" : "zz/zz/" + (child.born().getYear() + 1 + dice.between(0, 1));
    var where = order.councils().get(child.family.council).number();
    before.row(child.number, child.born(), none ? "Z1" : code, none ? "" : where, when);
  }

  /** Whether the young person left care at eighteen and has the 19th to 21st birthday this year. */
  boolean leaver(Child child) {
    var last = child.spells.get(child.spells.size() - 1);
    boolean left = last.exit.atEighteen() && !last.end.isAfter(order.endDay());
    for (int age = 19; left && age <= 21; age++) {
      if (inYear(child.birthday(age))) {
        leaver(child, child.dice(15 + age));
        return true;
      }
    }
    return false;
  }

  private void leaver(Child child, Dice dice) {
    boolean inTouch = dice.chance(0.9);
    var doing =
        dice.pick(List.of("F1", "F2", "F2", "F4", "F5", "P5", "F5", "G4", "G5", "G5", "G6"));
    var living = dice.pick(List.of("U1", "U1", "U1", "D1", "Z1", "B1", "E1", "Y1", "S2", "X2"));
    leavers.row(
        child.number,
        child.born(),
        inTouch ? "YES" : "NO",
        inTouch ? doing : "0",
        inTouch ? living : "0");
  }

  private boolean inYear(LocalDate day) {
    return !day.isBefore(year.first()) && !day.isAfter(cutOff);
  }

  private @Nullable LocalDate known(@Nullable LocalDate day) {
    return day == null || day.isAfter(cutOff) ? null : day;
  }
}
