package org.permanency.people.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Reason;

/** What stands against joining two records, and against undoing it. */
public final class JoinRules {
  private static final int LONGEST = 500;

  private JoinRules() {}

  /**
   * What is known of two records.
   *
   * @param same whether they are one record
   * @param joined whether one of them was joined already
   * @param stale whether one of them changed since it was read
   * @param restrictedAlike whether the same people may open both
   * @param overlaps names of what both have on the same days, of which somebody has only one
   * @param both names of what both have for the same day or year
   * @param paid names of what was paid for the record that shall end
   */
  public record Facts(
      boolean same,
      boolean joined,
      boolean stale,
      boolean restrictedAlike,
      List<String> overlaps,
      List<String> both,
      List<String> paid) {
    /** Copies the lists. */
    public Facts {
      overlaps = List.copyOf(overlaps);
      both = List.copyOf(both);
      paid = List.copyOf(paid);
    }
  }

  /** Why these two cannot be joined, all of it; empty when they can. */
  public static List<Reason> join(Facts facts) {
    var no = new ArrayList<Reason>();
    when(no, facts.same(), "people.join.same");
    when(no, facts.joined(), "people.join.joined");
    when(no, facts.stale(), "people.join.changed");
    when(no, !facts.restrictedAlike(), "people.join.restriction");
    facts.overlaps().forEach(w -> no.add(Reason.of("people.join.overlap", "what", w)));
    facts.both().forEach(w -> no.add(Reason.of("people.join.both", "what", w)));
    facts.paid().forEach(w -> no.add(Reason.of("people.join.paid", "what", w)));
    return no;
  }

  /** What is wrong with a reason that was typed. */
  public static List<Reason> why(@Nullable String why) {
    var no = new ArrayList<Reason>();
    when(no, why == null || why.isBlank(), "people.join.why");
    if (why != null && why.length() > LONGEST) {
      no.add(Reason.of("people.join.why-long", "most", LONGEST));
    }
    return no;
  }

  /**
   * What is known of a join that somebody wants to undo.
   *
   * @param undone whether it was undone already
   * @param stale whether it changed since it was read
   * @param joinedOn whether the kept record was itself joined to another since
   * @param paidSince whether money was paid for the kept record since
   * @param gone names of what was moved and refers to the kept record no more
   */
  public record Undo(
      boolean undone, boolean stale, boolean joinedOn, boolean paidSince, List<String> gone) {
    /** Copies the list. */
    public Undo {
      gone = List.copyOf(gone);
    }
  }

  /** Why it cannot be undone, all of it; empty when it can. */
  public static List<Reason> undo(Undo facts) {
    var no = new ArrayList<Reason>();
    when(no, facts.undone(), "people.join.undone");
    when(no, facts.stale(), "people.join.changed");
    when(no, facts.joinedOn(), "people.join.joined-on");
    when(no, facts.paidSince(), "people.join.paid-since");
    facts.gone().forEach(w -> no.add(Reason.of("people.join.gone", "what", w)));
    return no;
  }

  private static void when(List<Reason> no, boolean wrong, String code) {
    if (wrong) {
      no.add(Reason.of(code));
    }
  }
}
