package org.permanency.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Workers of the councils and of the provider, and who had which child's case when. */
final class Workforce {
  private static final int CHILDREN_EACH = 14;
  private static final List<String> REASONS =
      List.of("MANAGE", "LEFTRL", "ORGRST", "TSPROC", "ABSENC", "CHCHAN", "PCCHAN");
  private static final List<String> POSTS =
      List.of(
          "Supervising social worker",
          "Social worker, permanence",
          "Adoption social worker",
          "Team manager",
          "Panel adviser",
          "Panel administrator",
          "Family group conference coordinator",
          "Access to resources officer",
          "Personal adviser");
  private static final List<Boolean> QUALIFIED =
      List.of(true, true, true, true, true, false, false, false, false);

  private static final List<String> AREAS =
      List.of("Children in care, north", "Children in care, south", "Leaving care and asylum");

  /** Teams of the provider, with the numbers of the posts in them. */
  private static final Map<String, Set<Integer>> TEAMS =
      new TreeMap<>(
          Map.of(
              "Fostering", Set.of(0),
              "Permanence and adoption", Set.of(1, 2, 8),
              "Panels, placements and conferences", Set.of(3, 4, 5, 6, 7)));

  private final Order order;
  private final List<Worker> workers = new ArrayList<>();
  private final int caseHolders;

  /** Somebody with one post. */
  record Worker(
      String code,
      String name,
      String organisation,
      String post,
      boolean qualified,
      LocalDate from,
      @Nullable LocalDate last) {}

  /**
   * A team and the workers who are in it from the day of their post on.
   *
   * @param from first day of the team, which is that of its first member
   * @param members the workers who stay in it until the end day
   */
  record Team(String name, String organisation, LocalDate from, List<Worker> members) {}

  /** A child's time with one worker; {@code to} is the day of the change. */
  record Held(String worker, LocalDate from, LocalDate to, String why) {}

  Workforce(Order order) {
    this.order = order;
    caseHolders = Math.max(3, order.children() * 12 / 10 / CHILDREN_EACH);
    var dice = Dice.of(order.seed(), 600);
    for (int i = 0; i < caseHolders; i++) {
      workers.add(worker(dice, "council", "Social worker", true));
    }
    int provider = Math.max(9, order.children() * 26 / 350);
    for (int i = 0; i < provider; i++) {
      int post = i < 9 ? i : dice.weighted(6, 2, 3, 0, 0, 1, 0, 1, 1);
      workers.add(worker(dice, "provider", POSTS.get(post), QUALIFIED.get(post)));
    }
  }

  List<Worker> workers() {
    return workers;
  }

  /** The council's case holders by area, and the provider's workers by what they do. */
  List<Team> teams() {
    var teams = new ArrayList<Team>();
    int areas = Math.min(AREAS.size(), caseHolders);
    for (int area = 0; area < areas; area++) {
      var members = new ArrayList<Worker>();
      for (int i = area; i < caseHolders; i += areas) {
        members.add(workers.get(i));
      }
      teams.add(team(AREAS.get(area), "council", members));
    }
    var provider = workers.subList(caseHolders, workers.size());
    TEAMS.forEach(
        (name, posts) ->
            teams.add(
                team(
                    name,
                    "provider",
                    provider.stream()
                        .filter(w -> posts.contains(POSTS.indexOf(w.post())))
                        .toList())));
    return teams;
  }

  private static Team team(String name, String organisation, List<Worker> members) {
    var from = members.stream().map(Worker::from).min(LocalDate::compareTo).orElseThrow();
    return new Team(name, organisation, from, List.copyOf(members));
  }

  /**
   * Workers of a period of care that still lasts, as the agency's own records have them: nobody has
   * a case before the first day of the post.
   */
  List<Held> current(Spell spell) {
    var held = new ArrayList<Held>();
    var all = spells(spell);
    for (var one : all) {
      var since = byCode(one.worker()).from();
      var from = since.isAfter(one.from()) ? since : one.from();
      boolean last = one == all.get(all.size() - 1);
      var begun = !from.isAfter(order.endDay());
      if (begun && (last || from.isBefore(one.to())) && !same(held, one)) {
        held.add(new Held(one.worker(), from, one.to(), one.why()));
      }
    }
    return held;
  }

  private static boolean same(List<Held> held, Held next) {
    return !held.isEmpty() && held.get(held.size() - 1).worker().equals(next.worker());
  }

  private Worker byCode(String code) {
    return workers.stream().filter(w -> w.code().equals(code)).findFirst().orElseThrow();
  }

  private Worker worker(Dice dice, String organisation, String post, boolean qualified) {
    var list = dice.pick(List.of(Names.NORTHERN, Names.NORTHERN, Names.EASTERN, Names.SOUTHERN));
    return new Worker(
        "SW%05d".formatted(20_001 + workers.size()),
        list.given(dice) + " " + list.family(dice),
        organisation,
        post,
        qualified,
        order.endDay().minusDays(dice.between(200, 5200)),
        null);
  }

  /** Workers of a period of care, one after the other, each with why the case came to them. */
  List<Held> spells(Spell spell) {
    var dice = spell.child.family.dice(19 + spell.start.toEpochDay());
    var held = new ArrayList<Held>();
    var day = spell.start;
    while (day.isBefore(spell.end)) {
      var next = day.plusDays(dice.between(90, 900));
      var to = next.isBefore(spell.end.minusDays(5)) ? next : spell.end;
      var why = held.isEmpty() ? "FCONTA" : dice.pick(REASONS);
      held.add(new Held(workers.get(dice.between(0, caseHolders - 1)).code(), day, to, why));
      day = to;
    }
    return held;
  }
}
