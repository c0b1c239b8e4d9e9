package org.permanency.people.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Reason;

/** What stands against a change of a team. The lists are empty when it may be done. */
public final class TeamRules {
  /** The version that was read is no longer the current one. */
  public static final String CHANGED = "people.team.changed";

  /** Longest name of a team, in characters. */
  public static final int LONGEST = 100;

  /** To whom a team, or a post, may belong. */
  public static final Set<String> ORGANISATIONS = Set.of("council", "provider");

  private TeamRules() {}

  /**
   * A new team.
   *
   * @param taken whether another team, ended or not, has the name
   * @return {@code people.team.name}, {@code people.team.name-taken}, {@code
   *     people.team.organisation}
   */
  public static List<Reason> add(String name, String organisation, boolean taken) {
    var no = new ArrayList<Reason>();
    if (name.isBlank() || name.length() > LONGEST) {
      no.add(Reason.of("people.team.name", "most", LONGEST));
    }
    if (taken) {
      no.add(Reason.of("people.team.name-taken", "name", name));
    }
    if (!ORGANISATIONS.contains(organisation)) {
      no.add(Reason.of("people.team.organisation"));
    }
    return no;
  }

  /**
   * The end of somebody's time in a team.
   *
   * @param last last day, included
   * @return {@code people.team.ended}, {@code people.team.end-order}
   */
  public static List<Reason> end(EffectivePeriod period, LocalDate last) {
    if (period.end() != null) {
      return List.of(Reason.of("people.team.ended", "last", period.end().minusDays(1)));
    }
    return last.isBefore(period.start())
        ? List.of(Reason.of("people.team.end-order", "first", period.start()))
        : List.of();
  }

  /**
   * The end of a team, which ends everybody's time in it.
   *
   * @param members everybody's times in it
   * @param last last day, included
   * @return as {@link #end(EffectivePeriod, LocalDate)}, and {@code people.team.member-later} when
   *     somebody joins after that day
   */
  public static List<Reason> end(
      EffectivePeriod team, Collection<EffectivePeriod> members, LocalDate last) {
    var no = new ArrayList<>(end(team, last));
    members.stream()
        .map(EffectivePeriod::start)
        .filter(first -> first.isAfter(last))
        .max(LocalDate::compareTo)
        .ifPresent(first -> no.add(Reason.of("people.team.member-later", "first", first)));
    return no;
  }

  /**
   * A worker joins a team.
   *
   * @param known whether there is such a worker
   * @param before the worker's earlier and present times in the team
   * @return {@code people.team.worker}, {@code people.team.not-then}, {@code
   *     people.team.member-already}
   */
  public static List<Reason> join(
      EffectivePeriod team, LocalDate from, boolean known, Collection<EffectivePeriod> before) {
    var no = new ArrayList<Reason>();
    if (!known) {
      no.add(Reason.of("people.team.worker"));
    }
    if (!team.includes(from)) {
      no.add(Reason.of("people.team.not-then", "day", from));
    }
    before.stream()
        .filter(time -> time.overlaps(EffectivePeriod.from(from)))
        .map(EffectivePeriod::start)
        .max(LocalDate::compareTo)
        .ifPresent(since -> no.add(Reason.of("people.team.member-already", "since", since)));
    return no;
  }
}
