package org.permanency.assessment.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Reason;

/** What checks an application needs on a day, and how each stands. */
public final class Checks {
  private Checks() {}

  /** How a check stands. */
  public enum How {
    /** All that are needed came back and hold. */
    HELD,
    /** Asked for, and not come back yet. */
    WAITING,
    /** Came back and holds no more. */
    EXPIRED,
    /** Came back with something that stands against the applicants. */
    ADVERSE,
    /** Not asked for. */
    MISSING
  }

  /**
   * A check that is needed.
   *
   * @param kind key of the rule
   * @param person whom it is on; null for the household
   * @param name of that person; {@code the household} for none
   * @param until last day on which it holds; null for always, or when it does not hold
   */
  public record Line(
      String kind,
      CheckPlan.Check check,
      @Nullable UUID person,
      String name,
      How how,
      @Nullable LocalDate until) {
    /** What stands against going on; null for nothing. */
    public @Nullable Reason reason() {
      if (how == How.HELD) {
        return null;
      }
      var code =
          switch (how) {
            case WAITING -> "assessment.check.waiting";
            case EXPIRED -> "assessment.check.expired";
            case ADVERSE -> "assessment.check.adverse";
            case HELD, MISSING -> "assessment.check.missing";
          };
      return Reason.of(code, "check", check.label(), "name", name);
    }
  }

  /**
   * Every check that is needed on a day, in the order of the rule and of the people.
   *
   * @param stages highest stage that counts
   */
  public static List<Line> needed(
      CheckPlan plan,
      List<Member> members,
      List<CheckFact> made,
      boolean formerCarer,
      int stages,
      LocalDate day) {
    var lines = new ArrayList<Line>();
    for (Map.Entry<String, CheckPlan.Check> e : plan.checks().entrySet()) {
      var check = e.getValue();
      boolean asked = check.when() == null || formerCarer;
      if (!asked || check.stage() > stages) {
        continue;
      }
      if (check.ofHousehold()) {
        lines.add(line(e.getKey(), check, null, "the household", made, day));
      }
      for (var member : members) {
        if (check.ofAny(member.groups(day))) {
          lines.add(line(e.getKey(), check, member.id(), member.name(), made, day));
        }
      }
    }
    return lines;
  }

  private static Line line(
      String kind,
      CheckPlan.Check check,
      @Nullable UUID person,
      String name,
      List<CheckFact> made,
      LocalDate day) {
    var own =
        made.stream()
            .filter(c -> c.kind().equals(kind) && Objects.equals(c.person(), person))
            .toList();
    var held = own.stream().filter(c -> c.holds(day)).toList();
    var how = how(check, own, held.size());
    var until =
        how == How.HELD
            ? held.stream()
                .map(CheckFact::expires)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null)
            : null;
    return new Line(kind, check, person, name, how, until);
  }

  private static How how(CheckPlan.Check check, List<CheckFact> own, int held) {
    var last = own.isEmpty() ? null : own.get(own.size() - 1);
    if (last != null && last.outcome() == CheckFact.Outcome.ADVERSE) {
      return How.ADVERSE;
    }
    if (held >= check.needed()) {
      return How.HELD;
    }
    if (own.stream().anyMatch(c -> c.received() == null)) {
      return How.WAITING;
    }
    return own.size() - held > 0 ? How.EXPIRED : How.MISSING;
  }

  /** Last day on which a check that came back holds; null for always. */
  public static @Nullable LocalDate expires(CheckPlan.Check check, LocalDate received) {
    return check.months() == null ? null : received.plusMonths(check.months()).minusDays(1);
  }
}
