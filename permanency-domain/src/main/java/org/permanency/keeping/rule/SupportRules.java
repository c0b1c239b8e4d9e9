package org.permanency.keeping.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.keeping.rule.CareRules.Facts;
import org.permanency.kernel.Reason;

/** What may be recorded of support, absences and moves between payment levels. */
public final class SupportRules {
  private SupportRules() {}

  /** States of support. */
  public enum State {
    /** Offered, or asked for. */
    OFFERED,
    /** Given. */
    GIVEN,
    /** The carers did not want it. */
    DECLINED
  }

  /** Why carers are away. */
  public enum Away {
    /** Leave. */
    LEAVE,
    /** Illness. */
    ILLNESS,
    /** Anything else. */
    OTHER
  }

  /** States of a move between payment levels. */
  public enum Asked {
    /** Waits for a second person. */
    ASKED,
    /** Approved; the level is set. */
    APPROVED,
    /** Refused. */
    REFUSED
  }

  /** Reasons against noting support; {@code kind} whether the rule knows it. */
  public static List<Reason> support(
      Facts facts, boolean kind, LocalDate on, @Nullable String note) {
    var no = new ArrayList<Reason>();
    CareRules.household(facts, on, no);
    CareRules.past(on, facts.today(), no);
    if (!kind) {
      no.add(Reason.of("keeping.support.kind"));
    }
    CareRules.optional("keeping.care.note", note, CareRules.REASON, no);
    return no;
  }

  /** Reasons against saying what became of an offer. */
  public static List<Reason> settle(
      boolean stale, State state, LocalDate offered, LocalDate on, LocalDate today) {
    var no = new ArrayList<Reason>();
    CareRules.stale(stale, no);
    if (state != State.OFFERED) {
      no.add(Reason.of("keeping.support.settled"));
    }
    CareRules.from(on, offered, today, no);
    return no;
  }

  /** Reasons against noting that carers are away; {@code overlaps} whether they are already. */
  public static List<Reason> away(
      Facts facts, LocalDate from, LocalDate last, boolean overlaps, @Nullable String note) {
    var no = new ArrayList<Reason>();
    CareRules.known(facts, no);
    if (last.isBefore(from)) {
      no.add(Reason.of("keeping.absence.order", "from", from));
    }
    if (overlaps) {
      no.add(Reason.of("keeping.absence.overlaps"));
    }
    CareRules.optional("keeping.care.note", note, 500, no);
    return no;
  }

  /** Reasons against asking for another level; {@code waits} whether one is asked for already. */
  public static List<Reason> ask(
      Facts facts, boolean known, LocalDate from, @Nullable String why, boolean waits) {
    var no = new ArrayList<Reason>();
    CareRules.household(facts, from, no);
    if (!known) {
      no.add(Reason.of("keeping.level.unknown"));
    }
    if (waits) {
      no.add(Reason.of("keeping.level.waits"));
    }
    CareRules.text("keeping.care.why", why, CareRules.REASON, no);
    return no;
  }

  /** Reasons against deciding on another level. */
  public static List<Reason> decide(
      boolean stale, Asked state, boolean own, boolean approve, @Nullable String reason) {
    var no = new ArrayList<Reason>();
    CareRules.stale(stale, no);
    if (state != Asked.ASKED) {
      no.add(Reason.of("keeping.level.decided"));
    }
    if (own) {
      no.add(Reason.of("keeping.level.same-person"));
    }
    if (!approve) {
      CareRules.text("keeping.care.why", reason, CareRules.REASON, no);
    }
    return no;
  }
}
