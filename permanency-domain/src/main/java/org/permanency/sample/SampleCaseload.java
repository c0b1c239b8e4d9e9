package org.permanency.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.permanency.placement.rule.ProviderRules;

/**
 * An invented caseload as the files that an agency would send: the national return of each
 * collection year and the agency's own files. Nobody in it is real; equal orders give equal bytes.
 *
 * <p>The people are kept in memory, the files are written one set at a time, when asked for.
 */
public final class SampleCaseload {
  private final Order order;
  private final List<Family> families;
  private final Register register;

  /**
   * A set of files that is sent in one upload.
   *
   * @param council code of the council
   * @param kind {@code 903} or {@code own}
   * @param year collection year; null for own files
   */
  public record FileSet(String council, String kind, @Nullable Integer year) {}

  private SampleCaseload(Order order) {
    this.order = order;
    this.families = new Intake(order).families();
    this.register = new Register(order);
  }

  /** Makes the people, households and events; takes about a second for 350 children. */
  public static SampleCaseload make(Order order) {
    var caseload = new SampleCaseload(order);
    caseload.homes();
    caseload.numbers();
    return caseload;
  }

  /** What is to be sent, in the order in which it should be taken in. */
  public List<FileSet> sets() {
    var sets = new ArrayList<FileSet>();
    for (var council : order.councils()) {
      for (int y = order.firstYear().year(); y <= order.lastYear().year(); y++) {
        sets.add(new FileSet(council.code(), "903", y));
      }
    }
    order.councils().forEach(c -> sets.add(new FileSet(c.code(), "own", null)));
    return sets;
  }

  /** The files of a set by name. */
  public Map<String, byte[]> files(FileSet set) {
    int council =
        order.councils().stream().map(Order.Council::code).toList().indexOf(set.council());
    var children = children().stream().filter(c -> c.family.council == council).toList();
    return set.year() == null
        ? new OwnFiles(order, council == 0 ? register.all() : List.of(), set.council())
            .write(children)
        : new ReturnFiles(order, new CollectionYear(set.year())).write(children);
  }

  /**
   * A child's case in a worker's hands, as the agency enters it by hand.
   *
   * @param council code of the council
   * @param child the council's number for the child
   * @param worker the agency's number for the worker
   * @param from first day
   */
  record Case(String council, String child, String worker, LocalDate from) {}

  /** What is recorded of the outside providers. */
  List<ProviderRules.Details> providers() {
    return new Providers(order.seed()).named(order.seed());
  }

  /** Teams and their members. */
  List<Workforce.Team> teams() {
    return new Workforce(order).teams();
  }

  /** Workers of each child whose period of care lasts; each list the earliest first. */
  List<List<Case>> cases() {
    var workforce = new Workforce(order);
    return children().stream()
        .flatMap(child -> child.spells.stream())
        .filter(spell -> spell.includes(order.endDay()))
        .map(spell -> workforce.current(spell).stream().map(h -> of(spell.child, h)).toList())
        .toList();
  }

  private Case of(Child child, Workforce.Held held) {
    var council = order.councils().get(child.family.council).code();
    return new Case(council, child.number, held.worker(), held.from());
  }

  private void homes() {
    int kin = (int) families.stream().filter(f -> Intake.withKin(f, order.endDay())).count();
    register.recruit(order.households() - kin);
    var spells = children().stream().flatMap(c -> c.spells.stream()).toList();
    new Matching(order, register).run(spells);
    for (var spell : spells) {
      spell.stays.removeIf(s -> s.where == null);
    }
    var absences = new Absences(order, register);
    spells.forEach(absences::add);
    register.close();
    var holds = new Holds(order);
    register.all().forEach(holds::add);
    new Levels(order).assign(register.all());
  }

  private void numbers() {
    var weights = order.councils().stream().mapToInt(Order.Council::weight).toArray();
    families.forEach(f -> f.council = f.dice(9).weighted(weights));
    for (int i = 0; i < weights.length; i++) {
      number(i);
    }
  }

  /** Numbers begin alike in every council: the same number may mean two children. */
  private void number(int council) {
    int number = 100_000;
    int pupil = 0;
    var children =
        children().stream()
            .filter(c -> c.family.council == council)
            .sorted(Comparator.comparing((Child c) -> c.spells.get(0).start))
            .toList();
    for (var child : children) {
      number += child.dice(12).between(1, 7);
      child.number = String.valueOf(number);
      child.pupilNumber =
          PupilNumber.of(
              order.councils().get(council).number(), child.birthday(4).getYear(), pupil++);
    }
  }

  private List<Child> children() {
    return families.stream().flatMap(f -> f.children.stream()).toList();
  }

  /** Last day that may stand in a file of the year. */
  static LocalDate cutOff(Order order, CollectionYear year) {
    return year.last().isBefore(order.endDay()) ? year.last() : order.endDay();
  }
}
