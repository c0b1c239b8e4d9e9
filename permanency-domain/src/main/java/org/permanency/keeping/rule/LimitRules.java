package org.permanency.keeping.rule;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.rule.Register.Terms;
import org.permanency.keeping.rule.CareRules.Facts;
import org.permanency.keeping.rule.NewExemption.Kind;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Reason;

/** Who is over the usual limit or outside the terms of approval. */
public final class LimitRules {
  private LimitRules() {}

  /** A child with a household. */
  public record Child(UUID id, LocalDate since, @Nullable LocalDate born) {}

  /** An exemption in force or not. */
  public record Exempt(Kind kind, EffectivePeriod period, Set<UUID> children) {
    /** Copies the children. */
    public Exempt {
      children = Set.copyOf(children);
    }
  }

  /** What stands against a household. */
  public enum Code {
    /** More children than usual, and no exemption names them all. */
    OVER_LIMIT,
    /** More children than approved places. */
    OVER_PLACES,
    /** A child younger or older than approved for. */
    AGE
  }

  /**
   * What was found.
   *
   * @param children how many there are
   * @param most how many there may be; null for an age
   * @param since first day of it
   * @param until last day on which it may stand, with an emergency; null for none
   */
  public record Found(
      Code code,
      int children,
      @Nullable Integer most,
      LocalDate since,
      @Nullable LocalDate until) {}

  /**
   * What stands against a household on a day.
   *
   * @param children who are with it that day
   * @param terms in force that day
   * @param usual the usual limit
   */
  public static List<Found> of(
      LocalDate day, List<Child> children, List<Terms> terms, List<Exempt> exempt, int usual) {
    var found = new ArrayList<Found>();
    int count = children.size();
    var there = new HashSet<UUID>();
    children.forEach(c -> there.add(c.id()));
    if (count > usual && !covered(day, there, exempt)) {
      found.add(new Found(Code.OVER_LIMIT, count, usual, last(children, usual), null));
    }
    int places = terms.stream().mapToInt(Terms::places).sum();
    var until = until(day, exempt);
    if (count > places) {
      found.add(new Found(Code.OVER_PLACES, count, places, last(children, places), until));
    }
    children.stream()
        .filter(c -> c.born() != null && !terms.isEmpty() && outside(day, c.born(), terms))
        .map(Child::since)
        .min(LocalDate::compareTo)
        .ifPresent(since -> found.add(new Found(Code.AGE, count, null, since, until)));
    return found;
  }

  private static boolean covered(LocalDate day, Set<UUID> there, List<Exempt> exempt) {
    return exempt.stream()
        .filter(e -> e.kind() != Kind.EMERGENCY && e.period().includes(day))
        .anyMatch(e -> e.children().containsAll(there));
  }

  /** Last day of the emergency that stands; null without one. */
  private static @Nullable LocalDate until(LocalDate day, List<Exempt> exempt) {
    return exempt.stream()
        .filter(e -> e.kind() == Kind.EMERGENCY && e.period().includes(day))
        .map(e -> e.period().end())
        .filter(java.util.Objects::nonNull)
        .map(end -> end.minusDays(1))
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  /** First night of the child who was one too many. */
  private static LocalDate last(List<Child> children, int most) {
    return children.stream().map(Child::since).sorted().skip(most).findFirst().orElseThrow();
  }

  private static boolean outside(LocalDate day, LocalDate born, List<Terms> terms) {
    int age = Period.between(born, day).getYears();
    return terms.stream()
        .noneMatch(
            t ->
                (t.ageFrom() == null || age >= t.ageFrom())
                    && (t.ageTo() == null || age <= t.ageTo()));
  }

  /**
   * Reasons against recording an exemption.
   *
   * @param there whether all children named live with the household on its first day
   * @param latest last day that an emergency may last
   */
  public static List<Reason> record(
      Facts facts, NewExemption it, boolean there, @Nullable LocalDate latest) {
    var no = new ArrayList<Reason>();
    CareRules.household(facts, it.from(), no);
    if (it.children().isEmpty() || !there) {
      no.add(Reason.of("keeping.exemption.children"));
    }
    if (it.kind() == Kind.EXEMPTION) {
      CareRules.name("keeping.exemption.authority", it.authority(), no);
    }
    if (it.last() != null && it.last().isBefore(it.from())) {
      no.add(Reason.of("keeping.exemption.order", "from", it.from()));
    }
    if (it.kind() == Kind.EMERGENCY
        && latest != null
        && (it.last() == null || it.last().isAfter(latest))) {
      no.add(Reason.of("keeping.exemption.emergency", "latest", latest));
    }
    CareRules.optional("keeping.exemption.conditions", it.conditions(), CareRules.REASON, no);
    return no;
  }

  /** Reasons against ending an exemption. */
  public static List<Reason> end(boolean stale, EffectivePeriod period, LocalDate last) {
    var no = new ArrayList<Reason>();
    CareRules.stale(stale, no);
    if (!period.includes(last)) {
      no.add(Reason.of("keeping.exemption.ended", "from", period.start()));
    }
    return no;
  }
}
