package org.permanency.adoption.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Reason;

/** What may happen to approved adopters. */
public final class AdopterRules {
  private static final int REASON = 2_000;
  private static final int LONG = 4_000;
  private static final int AGENCY = 200;
  private static final int OLDEST = 17;
  private static final int MOST_CHILDREN = 9;

  private AdopterRules() {}

  /**
   * What the rules look at.
   *
   * @param state where they are
   * @param last day of the last move; nothing happens before it
   * @param today business day
   * @param stale whether somebody else changed them after they were read
   */
  public record Facts(AdopterState state, LocalDate last, LocalDate today, boolean stale) {}

  /**
   * Reasons against a match.
   *
   * @param standing children they are matched with already
   * @param approvedFor children they are approved for; null when no terms are in force
   * @param child whether the child is here and open to who matches
   * @param taken whether the child is matched already
   */
  public record Matching(
      int standing, @Nullable Integer approvedFor, boolean child, boolean taken) {}

  /** Reasons against recording a match. */
  public static List<Reason> match(Facts facts, Matching with, LocalDate on, String why) {
    var no = common(facts, on);
    if (facts.state() != AdopterState.WAITING && facts.state() != AdopterState.MATCHED) {
      no.add(Reason.of("adoption.adopter.match-state", "state", facts.state()));
    }
    if (!with.child()) {
      no.add(Reason.of("adoption.adopter.child"));
    } else if (with.taken()) {
      no.add(Reason.of("adoption.adopter.child-taken"));
    }
    var most = with.approvedFor();
    if (most == null || with.standing() >= most) {
      no.add(Reason.of("adoption.adopter.children-most", "most", most == null ? 0 : most));
    }
    reason(why, no);
    return no;
  }

  /** Reasons against undoing a match, or ending the placement that came of it. */
  public static List<Reason> undo(Facts facts, boolean standing, LocalDate on, String why) {
    var no = common(facts, on);
    if (!standing) {
      no.add(Reason.of("adoption.adopter.no-match"));
    }
    reason(why, no);
    return no;
  }

  /** Reasons against a placement. */
  public static List<Reason> placed(Facts facts, LocalDate on) {
    var no = common(facts, on);
    if (facts.state() != AdopterState.MATCHED) {
      no.add(Reason.of("adoption.adopter.place-state", "state", facts.state()));
    }
    return no;
  }

  /** Reasons against an end that needs no panel. */
  public static List<Reason> end(
      Facts facts, AdopterEnd how, LocalDate on, String why, @Nullable String to) {
    var no = common(facts, on);
    if (how == AdopterEnd.TERMINATED) {
      no.add(Reason.of("adoption.adopter.terminated"));
    } else if (!facts.state().mayBecome(how.state())
        || how == AdopterEnd.ADOPTED && facts.state() != AdopterState.PLACED) {
      no.add(Reason.of("adoption.adopter.end-state", "state", facts.state(), "how", how));
    }
    reason(why, no);
    if (how == AdopterEnd.TRANSFERRED && (to == null || to.isBlank() || to.length() > AGENCY)) {
      no.add(Reason.of("adoption.adopter.to-agency", "most", AGENCY));
    }
    return no;
  }

  /** Reasons against a review. */
  public static List<Reason> review(Facts facts, AdopterReview review) {
    var no = common(facts, review.heldOn());
    if (facts.state().over()) {
      no.add(Reason.of("adoption.adopter.over"));
    }
    words("views", review.views(), no);
    words("summary", review.summary(), no);
    return no;
  }

  private static void words(String field, String text, List<Reason> no) {
    if (text.isBlank() || text.length() > LONG) {
      no.add(Reason.of("adoption.adopter." + field, "most", LONG));
    }
  }

  /** Reasons against other wishes. */
  public static List<Reason> wishes(Facts facts, @Nullable String wishes) {
    var no = new ArrayList<Reason>();
    stale(facts, no);
    if (facts.state().over()) {
      no.add(Reason.of("adoption.adopter.over"));
    }
    if (wishes != null && wishes.length() > LONG) {
      no.add(Reason.of("adoption.adopter.wishes", "most", LONG));
    }
    return no;
  }

  /** Reasons against noting what adopters from another country's list pay. */
  public static List<Reason> charge(Facts facts, AdopterKind kind, @Nullable Long pence) {
    var no = new ArrayList<Reason>();
    stale(facts, no);
    if (kind != AdopterKind.INTER_COUNTRY) {
      no.add(Reason.of("adoption.adopter.charge-kind"));
    }
    if (pence != null && (pence < 0 || pence > 10_000_000)) {
      no.add(Reason.of("adoption.adopter.charge"));
    }
    return no;
  }

  /** Reasons against taking over people whom another agency approved. */
  public static List<Reason> transferIn(
      AdopterTerms terms, LocalDate approvedOn, @Nullable String from, LocalDate today) {
    var no = new ArrayList<Reason>();
    if (approvedOn.isAfter(today)) {
      no.add(Reason.of("adoption.adopter.approved", "today", today));
    }
    if (from == null || from.isBlank() || from.length() > AGENCY) {
      no.add(Reason.of("adoption.adopter.from-agency", "most", AGENCY));
    }
    if (terms.children() < 1 || terms.children() > MOST_CHILDREN) {
      no.add(Reason.of("adoption.adopter.children", "most", MOST_CHILDREN));
    }
    var least = terms.ageFrom() == null ? 0 : terms.ageFrom();
    var most = terms.ageTo() == null ? OLDEST : terms.ageTo();
    if (least < 0 || most > OLDEST || least > most) {
      no.add(Reason.of("adoption.adopter.ages", "oldest", OLDEST));
    }
    return no;
  }

  private static List<Reason> common(Facts facts, LocalDate on) {
    var no = new ArrayList<Reason>();
    stale(facts, no);
    if (on.isBefore(facts.last()) || on.isAfter(facts.today())) {
      no.add(Reason.of("adoption.adopter.day", "first", facts.last(), "today", facts.today()));
    }
    return no;
  }

  private static void stale(Facts facts, List<Reason> no) {
    if (facts.stale()) {
      no.add(Reason.of("adoption.adopter.changed"));
    }
  }

  private static void reason(String why, List<Reason> no) {
    if (why.isBlank() || why.length() > REASON) {
      no.add(Reason.of("adoption.adopter.why", "most", REASON));
    }
  }
}
