package org.permanency.keeping.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.rule.Register.Household;
import org.permanency.kernel.Reason;

/** What may be recorded of the care of carers. Every method gives all reasons against. */
public final class CareRules {
  /** Longest reason. */
  public static final int REASON = 2_000;

  /** Longest note. */
  public static final int LONG = 4_000;

  private static final int SEEN = 1_000;
  private static final int NAME = 200;

  private CareRules() {}

  /**
   * What the rules know when something of a household is recorded.
   *
   * @param household null when there is none
   * @param worker whether the worker named, if any, is one
   * @param today business day
   */
  public record Facts(@Nullable Household household, boolean worker, LocalDate today) {}

  /** Reasons against recording a visit. */
  public static List<Reason> visit(Facts facts, NewVisit it, boolean there) {
    var no = new ArrayList<Reason>();
    household(facts, it.on(), no);
    past(it.on(), facts.today(), no);
    worker(facts, no);
    if (there) {
      no.add(Reason.of("keeping.care.twice", "on", it.on()));
    }
    if (it.seen() != null && it.seen().length() > SEEN) {
      no.add(Reason.of("keeping.care.seen", "most", SEEN));
    }
    note(it.note(), no);
    return no;
  }

  /** Reasons against calling a visit a mistake. */
  public static List<Reason> withdraw(boolean stale, boolean withdrawn, String why) {
    var no = new ArrayList<Reason>();
    stale(stale, no);
    if (withdrawn) {
      no.add(Reason.of("keeping.care.withdrawn"));
    }
    if (why.isBlank() || why.length() > 500) {
      no.add(Reason.of("keeping.care.why", "most", 500));
    }
    return no;
  }

  static void stale(boolean stale, List<Reason> no) {
    if (stale) {
      no.add(Reason.of("keeping.care.changed"));
    }
  }

  static void known(Facts facts, List<Reason> no) {
    if (facts.household() == null) {
      no.add(Reason.of("keeping.care.household"));
    }
  }

  static void worker(Facts facts, List<Reason> no) {
    if (!facts.worker()) {
      no.add(Reason.of("keeping.care.worker"));
    }
  }

  /** A household that is approved on the day. */
  static void household(Facts facts, LocalDate on, List<Reason> no) {
    known(facts, no);
    var household = facts.household();
    if (household != null) {
      var approval = household.approval();
      if (approval == null || !approval.includes(on)) {
        no.add(Reason.of("keeping.care.not-approved", "on", on));
      }
    }
  }

  static void past(LocalDate on, LocalDate today, List<Reason> no) {
    if (on.isAfter(today)) {
      no.add(Reason.of("keeping.care.future", "today", today));
    }
  }

  static void from(LocalDate on, LocalDate first, LocalDate today, List<Reason> no) {
    if (on.isBefore(first) || on.isAfter(today)) {
      no.add(Reason.of("keeping.care.day", "first", first, "today", today));
    }
  }

  static void note(@Nullable String note, List<Reason> no) {
    if (note != null && note.length() > LONG) {
      no.add(Reason.of("keeping.care.note", "most", LONG));
    }
  }

  static void text(String code, @Nullable String text, int most, List<Reason> no) {
    if (text == null || text.isBlank() || text.length() > most) {
      no.add(Reason.of(code, "most", most));
    }
  }

  static void name(String code, @Nullable String text, List<Reason> no) {
    text(code, text, NAME, no);
  }

  static void optional(String code, @Nullable String text, int most, List<Reason> no) {
    if (text != null && text.length() > most) {
      no.add(Reason.of(code, "most", most));
    }
  }

  /** Reasons against noting a step of some work. */
  public static List<Reason> step(
      boolean over, LocalDate on, LocalDate first, String note, LocalDate today) {
    var no = new ArrayList<Reason>();
    if (over) {
      no.add(Reason.of("keeping.care.over"));
    }
    from(on, first, today, no);
    text("keeping.care.step", note, LONG, no);
    return no;
  }
}
